import { type FormEvent, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';
import { ask, recordPath, type RecordJson, resourcePath } from '../lib/api';
import { Field } from '../fields/field';
import { forgetUnsaved, useUnsaved } from '../lib/leaving';
import { type Column, grouped, listUrl, recordUrl, type Table } from '../lib/tables';
import { Button, LinkButton } from '../ui/basics';
import { useNotices } from '../ui/notices';
import { PageHead } from '../ui/page-head';
import { Conflicts } from './conflicts';

interface FormPageProps {
  name: string;
  table: Table;
  /** Null for a new one. */
  record: RecordJson | null;
}

type Values = Record<string, unknown>;

/** One form for new and for edited records. A save that somebody else overtook shows both values. */
export const FormPage = ({ name, table, record }: FormPageProps) => {
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const notify = useNotices();
  const columns = table.columns.filter((column) => (record ? column.editable : column.creatable));
  const [values, setValues] = useState<Values>(() => record?.params ?? startingValues(columns, query));
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [conflicts, setConflicts] = useState<Values>({});
  const [saving, setSaving] = useState(false);
  const [touched, setTouched] = useState(false);
  useUnsaved(touched);

  const set = (column: string, value: unknown) => {
    setTouched(true);
    setValues((old) => ({ ...old, [column]: value }));
    setFaults(({ [column]: _gone, ...rest }) => rest);
  };
  const save = async (sent: Values) => {
    setSaving(true);
    const path = record ? recordPath(name, record.id, 'edit') : resourcePath(name, 'new');
    const answer = await ask(path, sent);
    setSaving(false);
    if (answer.notice?.type !== 'error') {
      notify(answer.notice);
      forgetUnsaved();
      return void navigate(answer.redirectUrl ?? listUrl(name));
    }
    const errors = Object.entries(answer.record?.errors ?? {}).map(([column, { message }]) => [
      column,
      message,
    ]);
    setFaults(Object.fromEntries(errors) as Record<string, string>);
    setConflicts(answer.record?.conflicts ?? {});
    notify(
      errors.length > 0 ? { message: 'Please look at the marked fields.', type: 'error' } : answer.notice,
    );
    const [first] = Object.keys(answer.record?.errors ?? {});
    if (first) document.getElementById(`field-${first}`)?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(
      record ? { ...changed(columns, record.params, values), _version: record.params._version } : values,
    );
  };
  const resolve = (kept: Values) => {
    const sent = record?.params._version;
    const versions = JSON.parse(typeof sent === 'string' ? sent : '{}') as Record<string, string>;
    for (const column of Object.keys(conflicts)) delete versions[column];
    const merged = { ...values, ...kept };
    setValues(merged);
    setConflicts({});
    void save({ ...changed(columns, record?.params ?? {}, merged), _version: JSON.stringify(versions) });
  };
  const others = Object.entries(faults).filter(
    ([column]) => !columns.some(({ name: known }) => known === column),
  );

  return (
    <section>
      <PageHead
        title={record ? `Edit ${record.title}` : `New in ${table.label.toLowerCase()}`}
        crumb={<Link to={listUrl(name)}>{table.label}</Link>}
      />
      {others.map(([column, message]) => (
        <p key={column} className="banner bad" role="alert">
          {message}
        </p>
      ))}
      {Object.keys(conflicts).length > 0 ? (
        <Conflicts table={table} mine={values} theirs={conflicts} onResolve={resolve} />
      ) : null}
      <form onSubmit={submit} noValidate>
        <div className="groups">
          {grouped(table, columns).map((group) => (
            <fieldset key={group.name} className="card">
              <legend>{group.name}</legend>
              {group.columns.map((column) => (
                <Field
                  key={column.name}
                  column={column}
                  value={values[column.name]}
                  title={
                    values[column.name] === record?.params[column.name]
                      ? record?.populated[column.name]?.title
                      : undefined
                  }
                  fault={faults[column.name]}
                  onChange={(value) => set(column.name, value)}
                />
              ))}
            </fieldset>
          ))}
        </div>
        <footer className="form-foot">
          <Button type="submit" look="primary" disabled={saving} icon="Check">
            {saving ? 'Saving …' : 'Save'}
          </Button>
          <LinkButton to={record ? recordUrl(name, record.id) : listUrl(name)} look="ghost">
            Cancel
          </LinkButton>
        </footer>
      </form>
    </section>
  );
};

/** What an "add" on another record already knows. */
function startingValues(columns: Column[], query: URLSearchParams): Values {
  return Object.fromEntries(
    columns.filter(({ name }) => query.has(name)).map(({ name }) => [name, query.get(name)]),
  );
}

/** Only what was touched is sent: the rest is nobody's business here. */
function changed(columns: Column[], before: Values, after: Values): Values {
  const touched = columns.filter(
    ({ name }) => JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null),
  );
  return Object.fromEntries(touched.map(({ name }) => [name, after[name] ?? null]));
}
