import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { ask } from '../lib/api';
import { person } from '../lib/tables';
import { Labelled } from '../fields/field';
import { Button, Dialog, Icon, LinkButton } from '../ui/basics';
import { useNotices } from '../ui/notices';

/** Who is signed in, their look and password, and the way out. */
export const PersonMenu = () => {
  const [changing, setChanging] = useState(false);
  const menu = useRef<HTMLDetailsElement>(null);
  const { pathname } = useLocation();
  useEffect(() => menu.current?.removeAttribute('open'), [pathname]);
  return (
    <details className="person" ref={menu}>
      <summary aria-label={person.name}>
        <Icon name="User" /> <span>{person.name}</span>
      </summary>
      <div className="menu">
        <p>{person.email}</p>
        <LinkButton look="ghost" icon="User" to="/admin/pages/Account">
          My account
        </LinkButton>
        <LinkButton to="/admin/pages/Tasks" look="ghost" icon="Loader">
          My tasks
        </LinkButton>
        <Button look="ghost" icon="Moon" onClick={switchTheme}>
          Light or dark
        </Button>
        <Button look="ghost" icon="Lock" onClick={() => setChanging(true)}>
          Change password
        </Button>
        <form method="post" action="/admin/logout">
          <Button type="submit" look="ghost" icon="LogOut">
            Sign out
          </Button>
        </form>
      </div>
      {changing ? <PasswordDialog onClose={() => setChanging(false)} /> : null}
    </details>
  );
};

/** The choice outlives the visit; without one the system's is followed. */
function switchTheme(): void {
  const { dataset } = document.documentElement;
  const dark = dataset.theme ? dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  dataset.theme = dark ? 'light' : 'dark';
  localStorage.setItem('hairline-theme', dataset.theme);
}

const PasswordDialog = ({ onClose }: { onClose: () => void }) => {
  const [values, setValues] = useState({ current: '', password: '' });
  const [faults, setFaults] = useState<Record<string, { message: string }>>({});
  const notify = useNotices();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { notice, record } = await ask('password', values);
    notify(notice);
    if (notice?.type === 'error') setFaults(record?.errors ?? {});
    else onClose();
  };
  const field = (name: 'current' | 'password', label: string, autoComplete: string) => (
    <Labelled id={name} label={label} required fault={faults[name]?.message}>
      <input
        id={name}
        type="password"
        autoComplete={autoComplete}
        value={values[name]}
        onChange={(event) => setValues((old) => ({ ...old, [name]: event.target.value }))}
      />
    </Labelled>
  );
  return (
    <Dialog title="Change password" onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        {field('current', 'Current password', 'current-password')}
        {field('password', 'New password (at least 12 characters)', 'new-password')}
        <footer>
          <Button type="submit" look="primary">
            Change
          </Button>
        </footer>
      </form>
    </Dialog>
  );
};
