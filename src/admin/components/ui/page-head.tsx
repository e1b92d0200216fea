import { type ReactNode, useEffect, useRef } from 'react';

interface PageHeadProps {
  /** Of the browser's tab; the heading's own text unless it says more. */
  title: string;
  crumb: ReactNode;
  heading?: ReactNode;
  children?: ReactNode;
}

let isFirstPage = true;

/** A page's heading and buttons. The tab is called after it, and whoever comes from another page starts here. */
export const PageHead = ({ title, crumb, heading, children }: PageHeadProps) => {
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Hairline`;
  }, [title]);
  useEffect(() => {
    const scroller = element.current?.closest('.column');
    if (scroller) scroller.scrollTop = 0;
    if (!isFirstPage) element.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);
  return (
    <header className="page-head">
      <div>
        <p className="crumb">{crumb}</p>
        <h1 ref={element} tabIndex={-1}>
          {heading ?? title}
        </h1>
      </div>
      {children ? <div className="actions">{children}</div> : null}
    </header>
  );
};
