import { type FormEvent, useState } from 'react';
import { ask, recordPath, type RecordJson } from '../lib/api';
import { Button } from '../ui/basics';
import { useNotices } from '../ui/notices';

interface Colleague {
  value: string;
  label: string;
}

interface HandOverProps {
  table: string;
  id: string;
  onDone: () => void;
}

/** Gives the conversation to a colleague; asks for their names when it is opened. */
export const HandOver = ({ table, id, onDone }: HandOverProps) => {
  const notify = useNotices();
  const [colleagues, setColleagues] = useState<Colleague[] | null>(null);
  const [chosen, setChosen] = useState('');
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const path = recordPath(table, id, 'handOverConversation');
  const open = async () => {
    const answer = await ask<{ record?: RecordJson & { form?: Form } }>(path);
    setColleagues(answer.record?.form?.fields.find(({ name }) => name === 'assigned_user_id')?.options ?? []);
  };
  const give = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const { notice } = await ask(path, { assigned_user_id: chosen, note });
    setBusy(false);
    notify(notice);
    if (notice?.type !== 'error') onDone();
  };
  if (colleagues === null)
    return (
      <Button icon="UserCheck" onClick={() => void open()}>
        Hand over to a colleague
      </Button>
    );
  return (
    <form className="hand-over" onSubmit={(event) => void give(event)}>
      <h2>Hand over</h2>
      <label htmlFor="hand-over-to">Colleague</label>
      <select id="hand-over-to" value={chosen} onChange={(event) => setChosen(event.target.value)}>
        <option value="">–</option>
        {colleagues.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <label htmlFor="hand-over-note">Note</label>
      <textarea id="hand-over-note" rows={2} value={note} onChange={(event) => setNote(event.target.value)} />
      <Button type="submit" look="primary" icon="UserCheck" disabled={busy || chosen === ''}>
        Give it to them
      </Button>
    </form>
  );
};

interface Form {
  fields: { name: string; options?: Colleague[] }[];
}
