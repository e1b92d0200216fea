import { type FormEvent, useEffect, useState } from 'react';
import { ask } from '../lib/api';
import { asText } from '../lib/format';
import { forgetUnsaved, useUnsaved } from '../lib/leaving';
import { usePageData } from '../lib/use-page-data';
import { Labelled } from '../fields/field';
import { LinesField } from '../fields/json/lines';
import { Button, Empty, Loading } from '../ui/basics';
import { useNotices } from '../ui/notices';
import { PageHead } from '../ui/page-head';

type Values = Record<string, unknown>;

interface Settings {
  settings: Values;
  roles: string[];
}

interface Setting {
  name: string;
  label: string;
  help: string;
  /** What stands behind the number. */
  unit?: string;
  kind: 'whole' | 'amount' | 'lines' | 'roles';
}

const GROUPS: { title: string; settings: Setting[] }[] = [
  {
    title: 'Quotes and money',
    settings: [
      {
        name: 'deposit_percentage',
        label: 'Deposit',
        unit: '% of the quote',
        kind: 'whole',
        help: 'The first payment that reaches it confirms a booking. Frozen on each new quote.',
      },
      {
        name: 'quote_hours',
        label: 'Time to answer a quote',
        unit: 'hours',
        kind: 'whole',
        help: 'From submission, where the clinic says nothing else.',
      },
      {
        name: 'refund_approval_above',
        label: 'Refunds that take two people',
        unit: 'and more than this, in the currency of the payment',
        kind: 'amount',
        help: 'Up to this sum one person refunds alone.',
      },
    ],
  },
  {
    title: 'Clinics and patients',
    settings: [
      {
        name: 'document_warning_days',
        label: 'Warn before a document expires',
        unit: 'days before',
        kind: 'whole',
        help: 'From then on it stands in the queue of the dashboard.',
      },
      {
        name: 'critical_conditions',
        label: 'Critical conditions',
        kind: 'lines',
        help: 'A medical history with one of these is red. Histories keep their colour until they are saved again.',
      },
    ],
  },
  {
    title: 'Sessions of staff',
    settings: [
      {
        name: 'session_idle_minutes',
        label: 'Sign out after',
        unit: 'minutes without a click',
        kind: 'whole',
        help: 'Counts from the next click of everybody.',
      },
      {
        name: 'session_hours',
        label: 'Sign out in any case after',
        unit: 'hours',
        kind: 'whole',
        help: 'However busy somebody is.',
      },
      {
        name: 'second_factor_roles',
        label: 'Roles that need a second factor',
        kind: 'roles',
        help: 'Whoever has one of these sets up an authenticator app before they can go on.',
      },
    ],
  },
];

/** What Hairline decides once for everybody. */
export const SettingsPage = () => {
  const { data, fault, reload } = usePageData<Settings>('Settings');
  if (fault) return <Empty icon="AlertCircle">{fault}</Empty>;
  return data ? <SettingsForm key={JSON.stringify(data)} {...data} onSaved={reload} /> : <Loading />;
};

const SettingsForm = ({ settings, roles, onSaved }: Settings & { onSaved: () => void }) => {
  const notify = useNotices();
  const [values, setValues] = useState<Values>(settings);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const changed = Object.keys(values).filter(
    (name) => JSON.stringify(values[name]) !== JSON.stringify(settings[name]),
  );
  useUnsaved(changed.length > 0);
  useEffect(() => setFaults({}), [values]);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const sent = Object.fromEntries(changed.map((name) => [name, values[name]]));
    const answer = await ask('pages/Settings', { ...sent, opened_with: settings });
    setBusy(false);
    notify(answer.notice);
    if (answer.notice?.type === 'error') {
      const errors = Object.entries(answer.record?.errors ?? {});
      return setFaults(
        Object.fromEntries(errors.map(([name, { message }]) => [name.split('.')[0] ?? name, message])),
      );
    }
    forgetUnsaved();
    onSaved();
  };
  return (
    <section className="narrow">
      <PageHead title="Settings" crumb="What holds for everybody" />
      <form onSubmit={(event) => void save(event)} noValidate>
        {GROUPS.map((group) => (
          <fieldset key={group.title} className="card setting-group">
            <legend>{group.title}</legend>
            {group.settings.map((setting) => (
              <Labelled
                key={setting.name}
                id={`field-${setting.name}`}
                label={setting.label}
                required={false}
                help={setting.help}
                fault={faults[setting.name]}
              >
                <SettingInput
                  setting={setting}
                  roles={roles}
                  value={values[setting.name]}
                  invalid={faults[setting.name] !== undefined}
                  onChange={(value) => setValues((old) => ({ ...old, [setting.name]: value }))}
                />
              </Labelled>
            ))}
          </fieldset>
        ))}
        <footer className="form-foot">
          <Button type="submit" look="primary" icon="Check" disabled={busy || changed.length === 0}>
            {busy ? 'Saving …' : 'Save'}
          </Button>
          <Button look="ghost" disabled={changed.length === 0} onClick={() => setValues(settings)}>
            Take back
          </Button>
          <span className="help">
            {changed.length === 0 ? 'Nothing is changed.' : `${changed.length} changed, not saved yet.`}
          </span>
        </footer>
      </form>
    </section>
  );
};

interface SettingInputProps {
  setting: Setting;
  roles: string[];
  value: unknown;
  invalid: boolean;
  onChange: (value: unknown) => void;
}

const SettingInput = ({
  setting: { name, kind, unit },
  roles,
  value,
  invalid,
  onChange,
}: SettingInputProps) => {
  const id = `field-${name}`;
  const list = Array.isArray(value) ? (value as string[]) : [];
  if (kind === 'lines')
    return (
      <LinesField
        id={id}
        type="text"
        add="Add a condition"
        value={list}
        invalid={invalid}
        onChange={onChange}
      />
    );
  if (kind === 'roles')
    return (
      <div id={id} className="choices" role="group" aria-label="Roles">
        {roles.map((role) => (
          <label key={role} className="inline">
            <input
              type="checkbox"
              checked={list.includes(role)}
              onChange={(event) =>
                onChange(roles.filter((one) => (one === role ? event.target.checked : list.includes(one))))
              }
            />
            {role}
          </label>
        ))}
      </div>
    );
  return (
    <div className="with-unit">
      <input
        id={id}
        type={kind === 'whole' ? 'number' : 'text'}
        inputMode={kind === 'whole' ? 'numeric' : 'decimal'}
        aria-invalid={invalid}
        value={asText(value)}
        onChange={(event) =>
          onChange(
            kind === 'whole' && event.target.value !== '' ? Number(event.target.value) : event.target.value,
          )
        }
      />
      <span>{unit}</span>
    </div>
  );
};
