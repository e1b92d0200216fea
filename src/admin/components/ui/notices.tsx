import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { type Notice } from '../lib/api';
import { Icon } from './basics';

interface Shown extends Notice {
  id: number;
}

const NoticeContext = createContext<(notice: Notice | undefined) => void>(() => undefined);

/** Says something at the top of the page for a while. */
export const useNotices = () => useContext(NoticeContext);

let counter = 0;

export const Notices = ({ children }: { children: ReactNode }) => {
  const [shown, setShown] = useState<Shown[]>([]);
  const close = useCallback((id: number) => setShown((all) => all.filter((notice) => notice.id !== id)), []);
  const add = useCallback(
    (notice: Notice | undefined) => {
      if (!notice) return;
      const id = ++counter;
      setShown((all) => [...all.slice(-2), { ...notice, id }]);
      if (notice.type !== 'error') setTimeout(() => close(id), 6000);
    },
    [close],
  );
  const content = useMemo(() => children, [children]);
  return (
    <NoticeContext.Provider value={add}>
      {content}
      <div className="notices" aria-live="polite">
        {shown.map(({ id, message, type }) => (
          <div key={id} className={`notice ${type}`} role={type === 'error' ? 'alert' : 'status'}>
            <Icon name={type === 'error' ? 'AlertCircle' : 'CheckCircle'} />
            <span>{message}</span>
            <button type="button" aria-label="Dismiss" onClick={() => close(id)}>
              ×
            </button>
          </div>
        ))}
      </div>
    </NoticeContext.Provider>
  );
};
