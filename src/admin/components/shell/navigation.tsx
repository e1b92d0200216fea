import { useState } from 'react';
import { NavLink, useLocation } from 'react-router-dom';
import { listUrl, pages, tables } from '../lib/tables';
import { Icon } from '../ui/basics';

interface Group {
  icon: string;
  entries: { name: string; label: string; url: string }[];
}

const groups = new Map<string, Group>();
for (const [name, { label, area }] of Object.entries(tables)) {
  const group = groups.get(area.name) ?? { icon: area.icon, entries: [] };
  group.entries.push({ name, label, url: listUrl(name) });
  groups.set(area.name, group);
}
for (const { name, label, area } of pages)
  groups.get(area)?.entries.push({ name, label, url: `/admin/pages/${name}` });

/** Every table by what it is about; the area of the page is open, the others on a click. */
export const Navigation = () => {
  const { pathname } = useLocation();
  const [wanted, setWanted] = useState('');
  const matches = (label: string) => label.toLowerCase().includes(wanted.toLowerCase());
  return (
    <nav className="navigation" aria-label="Tables">
      <input
        type="search"
        aria-label="Find a table"
        placeholder="Find a table"
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      <NavLink to="/admin" end className="home">
        <Icon name="Home" /> Dashboard
      </NavLink>
      {[...groups].map(([area, { icon, entries }]) => {
        const shown =
          wanted === '' ? entries : entries.filter(({ label }) => matches(label) || matches(area));
        if (shown.length === 0) return null;
        const current = entries.some(({ url }) => pathname === url || pathname.startsWith(`${url}/`));
        return (
          <details key={`${area}-${String(current)}`} open={current || wanted !== ''}>
            <summary>
              <Icon name={icon} /> {area} <Icon name="ChevronRight" size={14} />
            </summary>
            <ul>
              {shown.map(({ name, label, url }) => (
                <li key={name}>
                  <NavLink to={url}>{label}</NavLink>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </nav>
  );
};
