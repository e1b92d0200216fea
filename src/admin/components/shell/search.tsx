import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { ask } from '../lib/api';
import { unlessLeft } from '../lib/use-page-data';
import { mayLeave } from '../lib/leaving';
import { recordUrl } from '../lib/tables';
import { Dialog } from '../ui/basics';

interface Found {
  table: string;
  label: string;
  records: { id: string; title: string; hint: string }[];
}

/** Ctrl-K: patients, clinics, quotes and requests by name, code, e-mail, phone or id. */
export const SearchDialog = ({ onClose }: { onClose: () => void }) => {
  const [typed, setTyped] = useState('');
  const [results, setResults] = useState<Found[] | null>(null);
  const [active, setActive] = useState(0);
  const navigate = useNavigate();
  useEffect(() => {
    if (typed.trim().length < 2) return setResults(null);
    const abort = new AbortController();
    const timer = setTimeout(() => {
      ask<{ results?: Found[] }>('pages/Search', { q: typed }, abort.signal)
        .then((answer) => {
          setResults(answer.results ?? []);
          setActive(0);
        })
        .catch(unlessLeft);
    }, 200);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [typed]);
  const flat = (results ?? []).flatMap(({ table, records }) => records.map(({ id }) => ({ table, id })));
  const open = (target: { table: string; id: string } | undefined) => {
    if (!target || !mayLeave()) return;
    onClose();
    void navigate(recordUrl(target.table, target.id));
  };
  const keys = (event: React.KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive((index) => Math.min(index + 1, flat.length - 1));
    else if (event.key === 'ArrowUp') setActive((index) => Math.max(index - 1, 0));
    else if (event.key === 'Enter') open(flat[active]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title="Search" onClose={onClose}>
      <div className="search">
        <input
          autoFocus
          type="search"
          aria-label="Search for"
          placeholder="Name, code, e-mail, phone or id"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={keys}
        />
        {results?.map(({ table, label, records }) => (
          <section key={table}>
            <h3>{label}</h3>
            <ul>
              {records.map((record) => (
                <li key={record.id}>
                  <button
                    type="button"
                    className={flat[active]?.id === record.id ? 'active' : ''}
                    onClick={() => open({ table, id: record.id })}
                  >
                    {record.title} <small>{record.hint}</small>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {results === null ? (
          <p className="help">Patients, clinics, quotes and requests. E-mail and phone must be complete.</p>
        ) : null}
        {results?.length === 0 ? <p className="empty">Nothing found.</p> : null}
      </div>
    </Dialog>
  );
};
