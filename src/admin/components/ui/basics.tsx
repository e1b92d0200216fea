import { type ButtonHTMLAttributes, type ReactNode, useEffect, useRef } from 'react';
import * as Feather from 'react-feather';
import { Link } from 'react-router-dom';
import { humanize, tone } from '../lib/format';

const icons = Feather as unknown as Record<string, Feather.Icon | undefined>;

export const Icon = ({ name, size = 16 }: { name: string; size?: number }) => {
  const Drawn = icons[name];
  return (
    <span className="icon" aria-hidden="true">
      {Drawn ? <Drawn size={size} /> : null}
    </span>
  );
};

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  icon?: string;
  look?: 'primary' | 'danger' | 'plain' | 'ghost';
};

export const Button = ({ icon, look = 'plain', children, className = '', ...rest }: ButtonProps) => (
  <button type="button" className={`button ${look} ${className}`} {...rest}>
    {icon ? <Icon name={icon} /> : null}
    {children}
  </button>
);

interface LinkButtonProps {
  to: string;
  icon?: string;
  look?: 'primary' | 'danger' | 'plain' | 'ghost';
  children: ReactNode;
  /** Why it is greyed; its page says the same. */
  blocked?: string | undefined;
  /** What it is for. */
  about?: string | undefined;
}

export const LinkButton = ({ to, icon, look = 'plain', children, blocked, about }: LinkButtonProps) => (
  <Link
    to={to}
    className={`button ${look} ${blocked ? 'blocked' : ''}`}
    title={blocked ?? about}
    aria-description={blocked}
  >
    {icon ? <Icon name={icon} /> : null}
    {children}
  </Link>
);

export const Badge = ({ value }: { value: string }) => (
  <span className={`badge ${tone(value)}`}>{humanize(value)}</span>
);

export const Stars = ({ number }: { number: number }) => (
  <span className="stars" role="img" aria-label={`${number} of 5 stars`}>
    {'★'.repeat(number)}
    <i>{'★'.repeat(Math.max(0, 5 - number))}</i>
  </span>
);

export const Loading = () => (
  <p className="loading" role="status">
    Loading …
  </p>
);

export const Empty = ({ icon, children }: { icon?: string; children: ReactNode }) => (
  <div className="empty">
    {icon ? <Icon name={icon} size={28} /> : null}
    {children}
  </div>
);

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A modal that the browser itself keeps focus in. */
export const Dialog = ({ title, onClose, children }: DialogProps) => {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => element.current?.showModal(), []);
  return (
    <dialog ref={element} className="dialog" aria-label={title} onClose={onClose}>
      <header>
        <h2>{title}</h2>
        <Button look="ghost" icon="X" aria-label="Close" onClick={() => element.current?.close()} />
      </header>
      {children}
    </dialog>
  );
};
