import { type FormEvent, useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { ask, recordPath, type RecordJson } from '../lib/api';
import { forgetUnsaved, useUnsaved } from '../lib/leaving';
import { listUrl, recordUrl, type Table } from '../lib/tables';
import { Button, Icon, LinkButton, Loading } from '../ui/basics';
import { useNotices } from '../ui/notices';
import { PageHead } from '../ui/page-head';
import { ActionField, type FormField } from './action-field';
import { NotThere } from './not-there';
import { PreviewCard, type PreviewBlock } from './preview';

interface ActionForm {
  label: string;
  danger: boolean;
  refusal: string | null;
  fields: FormField[];
  values: Record<string, unknown>;
}

interface ActionPageProps {
  name: string;
  table: Table;
  record: RecordJson;
  action: string;
}

/** One page for every action: its form, then what will happen, then the button that does it. */
export const ActionPage = ({ name, table, record, action }: ActionPageProps) => {
  const navigate = useNavigate();
  const notify = useNotices();
  const [form, setForm] = useState<ActionForm | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [values, setValues] = useState<Record<string, unknown>>({});
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [preview, setPreview] = useState<PreviewBlock[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [touched, setTouched] = useState(false);
  useUnsaved(touched);
  const path = recordPath(name, record.id, action);

  useEffect(() => {
    const abort = new AbortController();
    ask<{ record?: RecordJson & { form?: ActionForm } }>(path, undefined, abort.signal)
      .then((answer) => {
        const opened = (answer.record as { form?: ActionForm } | undefined)?.form;
        if (!opened) return setProblem(answer.notice?.message ?? 'This action is not there.');
        setForm(opened);
        setValues(opened.values);
      })
      .catch(() => undefined);
    return () => abort.abort();
  }, [path]);

  const send = async (body: Record<string, unknown>) => {
    setBusy(true);
    const answer = await ask(path, body);
    setBusy(false);
    if (answer.notice?.type === 'error') {
      const errors = Object.entries(answer.record?.errors ?? {}).map(([field, { message }]) => [
        field,
        message,
      ]);
      setFaults(Object.fromEntries(errors) as Record<string, string>);
      notify(answer.notice);
      return null;
    }
    return answer;
  };
  const look = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await send({ ...values, _preview: true });
    setPreview((answer?.record as { preview?: PreviewBlock[] } | undefined)?.preview ?? null);
  };
  const confirm = async () => {
    const answer = await send(values);
    if (!answer) return setPreview(null);
    notify(answer.notice);
    forgetUnsaved();
    return void navigate(answer.redirectUrl ?? recordUrl(name, record.id));
  };
  const set = (field: string, value: unknown) => {
    setTouched(true);
    setValues((old) => ({ ...old, [field]: value }));
    setFaults(({ [field]: _gone, ...rest }) => rest);
    setPreview(null);
  };

  if (problem) return <NotThere what="This action" why={problem} />;
  if (!form) return <Loading />;
  return (
    <section className="narrow">
      <PageHead
        title={form.label}
        crumb={
          <>
            <Link to={listUrl(name)}>{table.label}</Link> ›{' '}
            <Link to={recordUrl(name, record.id)}>{record.title}</Link>
          </>
        }
      />
      {form.refusal ? (
        <p className="banner wait" role="status">
          <Icon name="Info" /> {form.refusal} <LinkButton to={recordUrl(name, record.id)}>Back</LinkButton>
        </p>
      ) : (
        <form onSubmit={(event) => void look(event)} noValidate className="card">
          {form.fields.length === 0 ? <p>There is nothing to fill in. See first what will happen.</p> : null}
          {form.fields.map((field) => (
            <ActionField
              key={field.name}
              field={field}
              value={values[field.name]}
              fault={faults[field.name]}
              onChange={(value) => set(field.name, value)}
            />
          ))}
          {preview ? <PreviewCard blocks={preview} /> : null}
          <footer className="form-foot">
            {preview ? (
              <Button
                look={form.danger ? 'danger' : 'primary'}
                icon="Check"
                disabled={busy}
                onClick={() => void confirm()}
                autoFocus
              >
                {busy ? 'Working …' : `Confirm: ${form.label.toLowerCase()}`}
              </Button>
            ) : (
              <Button type="submit" look="primary" disabled={busy}>
                {busy ? 'Looking …' : 'See what will happen'}
              </Button>
            )}
            <LinkButton to={recordUrl(name, record.id)} look="ghost">
              Cancel
            </LinkButton>
          </footer>
        </form>
      )}
    </section>
  );
};
