import { type FormEvent, useState } from 'react';
import { ask, recordPath } from '../lib/api';
import { Labelled } from '../fields/field';
import { Button, Dialog } from '../ui/basics';
import { useNotices } from '../ui/notices';

interface RevealProps {
  name: string;
  id: string;
  onClose: () => void;
  onDone: () => void;
}

/** Asks why somebody needs to see what is masked; the reason stands in the audit log. */
export const RevealDialog = ({ name, id, onClose, onDone }: RevealProps) => {
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | undefined>();
  const notify = useNotices();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { notice, record } = await ask(recordPath(name, id, 'reveal'), { reason });
    if (notice?.type === 'error') return setFault(record?.errors.reason?.message ?? notice.message);
    notify(notice);
    onClose();
    onDone();
  };
  return (
    <Dialog title="Reveal contact details" onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <p>You will see them for 15 minutes. Who looked, and why, is recorded.</p>
        <Labelled id="reason" label="Why do you need them?" required fault={fault}>
          <textarea id="reason" rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
        </Labelled>
        <footer>
          <Button look="ghost" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" look="primary" icon="Eye">
            Reveal
          </Button>
        </footer>
      </form>
    </Dialog>
  );
};
