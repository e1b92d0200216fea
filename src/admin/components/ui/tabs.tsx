import { type ReactNode, useRef } from 'react';

interface Tab {
  id: string;
  label: string;
  count?: string | undefined;
}

interface TabsProps {
  label: string;
  tabs: Tab[];
  open: string;
  onOpen: (id: string) => void;
  children: ReactNode;
}

/** One stop for the tabulator, arrows within, as screen readers expect of tabs. */
export const Tabs = ({ label, tabs, open, onOpen, children }: TabsProps) => {
  const list = useRef<HTMLDivElement>(null);
  const at = Math.max(
    0,
    tabs.findIndex(({ id }) => id === open),
  );
  const keys = (event: React.KeyboardEvent) => {
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
    const tab = next === undefined ? undefined : tabs[(next + tabs.length) % tabs.length];
    if (!tab) return;
    event.preventDefault();
    onOpen(tab.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(`tab-${tab.id}`)}`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={keys}>
        {tabs.map(({ id, label: text, count }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={index === at}
            aria-controls="panel"
            tabIndex={index === at ? 0 : -1}
            onClick={() => onOpen(id)}
          >
            {text}{' '}
            {count === undefined ? null : (
              <span className={`tab-count ${count === '0' ? 'none' : ''}`}>{count}</span>
            )}
          </button>
        ))}
      </div>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${tabs[at]?.id}`}>
        {children}
      </div>
    </>
  );
};
