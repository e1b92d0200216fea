import { type FormEvent, type ReactNode, useState } from 'react';
import { formatMoment } from '../lib/format';
import { Labelled } from '../fields/field';
import { Badge, Button } from '../ui/basics';
import { type Do } from './account';

export interface Factor {
  since: string | null;
  recovery_codes_left: number;
  required: boolean;
}

export interface SetUp {
  /** A picture, as a data URL. */
  qr: string;
  key: string;
}

interface SecondFactorProps {
  factor: Factor;
  setUp: SetUp | null;
  onDo: Do;
  onGiveUp: () => void;
}

/** On or off, and the forms that change it. */
export const SecondFactor = ({ factor, setUp, onDo, onGiveUp }: SecondFactorProps) => {
  const [asking, setAsking] = useState<'turn_off' | 'renew_codes' | null>(null);
  return (
    <section className="card" aria-label="Second factor">
      <h2>
        Second factor <Badge value={factor.since ? 'active' : 'off'} />
      </h2>
      {content()}
    </section>
  );

  function content(): ReactNode {
    if (setUp) return <Confirm setUp={setUp} onDo={onDo} onGiveUp={onGiveUp} />;
    if (factor.since === null)
      return (
        <>
          <p>
            With a second factor your password alone opens nothing: signing in also takes a code from an
            authenticator app on your phone.
          </p>
          <Button look="primary" icon="Smartphone" onClick={() => void onDo('begin')}>
            Turn on
          </Button>
        </>
      );
    if (asking) return <Prove what={asking} onDo={onDo} onGiveUp={() => setAsking(null)} />;
    const left = factor.recovery_codes_left;
    return (
      <>
        <p>
          On since {formatMoment(factor.since)}.{' '}
          {left === 1 ? 'One recovery code is' : `${left} recovery codes are`} left.
        </p>
        <p className="inline">
          <Button icon="RefreshCw" onClick={() => setAsking('renew_codes')}>
            New recovery codes
          </Button>
          <Button look="danger" onClick={() => setAsking('turn_off')}>
            Turn off
          </Button>
        </p>
      </>
    );
  }
};

interface ConfirmProps {
  setUp: SetUp;
  onDo: Do;
  onGiveUp: () => void;
}

const Confirm = ({ setUp, onDo, onGiveUp }: ConfirmProps) => (
  <Form fields={['code']} button="Turn on" onSubmit={(values) => onDo('confirm', values)} onGiveUp={onGiveUp}>
    <ol className="steps">
      <li>Open an authenticator app on your phone, and add an account there.</li>
      <li>
        Scan this picture:
        <img className="qr" src={setUp.qr} alt="The key as a QR code" width="200" height="200" />
        or type this key: <code className="key">{setUp.key.replace(/.{4}(?=.)/g, '$& ')}</code>
      </li>
      <li>Type the code that the app shows now.</li>
    </ol>
  </Form>
);

const LABELS = {
  turn_off: { button: 'Turn off', danger: true, text: 'Your password alone will sign you in again.' },
  renew_codes: { button: 'Make new codes', danger: false, text: 'The codes that you have now stop working.' },
} as const;

interface ProveProps {
  what: keyof typeof LABELS;
  onDo: Do;
  onGiveUp: () => void;
}

const Prove = ({ what, onDo, onGiveUp }: ProveProps) => (
  <Form
    fields={['password', 'code']}
    button={LABELS[what].button}
    danger={LABELS[what].danger}
    onGiveUp={onGiveUp}
    onSubmit={async (values) => {
      const faults = await onDo(what, values);
      if (faults === null) onGiveUp();
      return faults;
    }}
  >
    <p>{LABELS[what].text}</p>
  </Form>
);

const FIELDS = {
  password: { label: 'Your password', type: 'password', autoComplete: 'current-password' },
  code: { label: 'Code', type: 'text', autoComplete: 'one-time-code' },
} as const;

interface FormProps {
  fields: (keyof typeof FIELDS)[];
  button: string;
  danger?: boolean;
  children: ReactNode;
  onSubmit: (values: Record<string, string>) => Promise<Record<string, string> | null>;
  onGiveUp: () => void;
}

const Form = ({ fields, button, danger = false, children, onSubmit, onGiveUp }: FormProps) => {
  const [values, setValues] = useState<Record<string, string>>({});
  const [faults, setFaults] = useState<Record<string, string>>({});
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFaults((await onSubmit(values)) ?? {});
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {children}
      {fields.map((name) => (
        <Labelled key={name} id={name} label={FIELDS[name].label} required fault={faults[name]}>
          <input
            id={name}
            type={FIELDS[name].type}
            autoComplete={FIELDS[name].autoComplete}
            aria-invalid={faults[name] !== undefined}
            value={values[name] ?? ''}
            onChange={(event) => setValues((old) => ({ ...old, [name]: event.target.value }))}
          />
        </Labelled>
      ))}
      <footer className="form-foot">
        <Button type="submit" look={danger ? 'danger' : 'primary'}>
          {button}
        </Button>
        <Button look="ghost" onClick={onGiveUp}>
          Cancel
        </Button>
      </footer>
    </form>
  );
};
