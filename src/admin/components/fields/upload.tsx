import { useRef, useState } from 'react';
import { ACCEPTED, upload } from '../lib/upload';
import { Button, Icon } from '../ui/basics';

interface UploadFieldProps {
  id: string;
  /** The path of what was sent; nothing where there is no file. */
  value: string;
  invalid: boolean;
  onChange: (path: string) => void;
  /** What a screen reader calls it, where no label stands beside it. */
  label?: string;
}

/** Chooses a file and sends it at once; the form holds its path in the storage. */
export const UploadField = ({ id, value, invalid, onChange, label }: UploadFieldProps) => {
  const [name, setName] = useState('');
  const [state, setState] = useState<'still' | 'sending'>('still');
  const [fault, setFault] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setState('sending');
    setFault(null);
    const sent = await upload(file);
    setState('still');
    if (input.current) input.current.value = '';
    if (typeof sent === 'string') return setFault(sent);
    setName(sent.name);
    onChange(sent.path);
  };
  return (
    <div className="upload">
      {value ? (
        <span className="file">
          <Icon name="Paperclip" size={14} /> {name || value.split('/').at(-1)}
          <Button look="ghost" icon="X" aria-label="Remove the file" onClick={() => onChange('')} />
        </span>
      ) : (
        <input
          ref={input}
          id={id}
          type="file"
          accept={ACCEPTED}
          aria-label={label}
          aria-invalid={invalid || fault !== null}
          aria-describedby={`${id}-state`}
          disabled={state === 'sending'}
          onChange={(event) => void choose(event.target.files?.[0])}
        />
      )}
      <span id={`${id}-state`} role="status" className={fault ? 'fault' : 'help'}>
        {fault ?? (state === 'sending' ? 'Sending …' : '')}
      </span>
    </div>
  );
};
