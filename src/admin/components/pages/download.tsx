import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { ask, resourcePath } from '../lib/api';
import { type Table, taskUrl } from '../lib/tables';
import { Labelled } from '../fields/field';
import { Button, Dialog } from '../ui/basics';
import { useNotices } from '../ui/notices';
import { type Task } from './tasks';

interface DownloadProps {
  name: string;
  table: Table;
  filters: Record<string, string>;
  /** How many rows, as the list says it. */
  number: string;
  onClose: () => void;
}

/** A list as a file: which kind, and whether personal columns belong into it. */
export const DownloadDialog = ({ name, table, filters, number, onClose }: DownloadProps) => {
  const navigate = useNavigate();
  const notify = useNotices();
  const [format, setFormat] = useState('xlsx');
  const [personal, setPersonal] = useState(false);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const narrowed = Object.entries(filters).map(([key, value]) => [`filters.${key}`, value]);
    const answer = await ask<{ task?: Task }>(resourcePath(name, 'download'), {
      ...(Object.fromEntries(narrowed) as Record<string, string>),
      format,
      personal,
      reason,
    });
    setBusy(false);
    if (answer.task) return void navigate(taskUrl(answer.task.id));
    setFault(answer.record?.errors.reason?.message);
    notify(answer.notice);
  };
  return (
    <Dialog title={`Download ${table.label.toLowerCase()}`} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <p>
          {number} rows, in every column that you may see. It is made in the background, and listed under “My
          tasks”.
        </p>
        <fieldset className="bare">
          <legend>Format</legend>
          {[
            ['xlsx', 'Excel (XLSX)'],
            ['csv', 'CSV'],
          ].map(([value, label]) => (
            <label key={value} className="inline">
              <input
                type="radio"
                name="format"
                checked={format === value}
                onChange={() => setFormat(value ?? 'xlsx')}
              />
              {label}
            </label>
          ))}
        </fieldset>
        {window.HAIRLINE.mayExport ? (
          <>
            <label className="inline">
              <input
                type="checkbox"
                checked={personal}
                onChange={(event) => setPersonal(event.target.checked)}
              />
              With personal columns
            </label>
            {personal ? (
              <Labelled
                id="reason"
                label="Why do you need them?"
                required
                fault={fault}
                help="Who downloaded them, and why, is recorded."
              >
                <textarea
                  id="reason"
                  rows={2}
                  value={reason}
                  onChange={(event) => setReason(event.target.value)}
                />
              </Labelled>
            ) : null}
          </>
        ) : (
          <p className="help">Personal columns are left out.</p>
        )}
        <footer>
          <Button look="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" look="primary" icon="Download" disabled={busy}>
            {busy ? 'Starting …' : 'Make the file'}
          </Button>
        </footer>
      </form>
    </Dialog>
  );
};
