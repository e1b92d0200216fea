import { type FormEvent, useState } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { ask } from '../lib/api';
import { formatDate, formatMoney } from '../lib/format';
import { recordUrl } from '../lib/tables';
import { Labelled } from '../fields/field';
import { ReferenceField } from '../fields/reference';
import { Badge, Button } from '../ui/basics';
import { useNotices } from '../ui/notices';
import { PageHead } from '../ui/page-head';

interface Rate {
  id: string;
  kind: 'clinic' | 'treatment_type' | 'country' | 'platform';
  name: string;
  percentage: number;
  effective_from: string;
  effective_to: string | null;
  wins: boolean;
  why: string;
}

interface Simulation {
  percentage: number;
  commission_amount: string;
  net_amount: string;
  rates: Rate[];
}

interface Question {
  provider_id: string;
  treatment_id: string;
  day: string;
  amount: string;
}

/** What a quote would pay that a clinic submits on a day, and why. */
export const CommissionSimulator = () => {
  const [query, setQuery] = useSearchParams();
  const notify = useNotices();
  const [question, setQuestion] = useState<Question>({
    provider_id: query.get('provider_id') ?? '',
    treatment_id: query.get('treatment_id') ?? '',
    day: query.get('day') ?? new Date().toISOString().slice(0, 10),
    amount: query.get('amount') ?? '',
  });
  const [faults, setFaults] = useState<Record<string, { message: string }>>({});
  const [found, setFound] = useState<{ simulation: Simulation; amount: string } | null>(null);
  const look = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await ask<Partial<Simulation>>('pages/CommissionSimulator', question);
    setFaults(answer.record?.errors ?? {});
    notify(answer.notice);
    setFound(answer.rates ? { simulation: answer as Simulation, amount: question.amount } : null);
    setQuery({ ...question }, { replace: true });
  };
  const field = (name: keyof Question) => ({
    id: `simulator-${name}`,
    value: question[name],
    onChange: (value: string) => setQuestion({ ...question, [name]: value }),
  });
  return (
    <section>
      <PageHead title="Commission simulator" crumb="Commissions and bills" />
      <p className="lead">
        What a quote would pay that a clinic submits on a day, and why. Nothing is saved; quotes that exist
        keep the rate of the day on which they were submitted.
      </p>
      <form className="card simulator" onSubmit={(event) => void look(event)} noValidate>
        <Asked name="provider_id" label="Clinic" faults={faults}>
          <ReferenceField {...field('provider_id')} table="providers" required />
        </Asked>
        <Asked name="treatment_id" label="Treatment" faults={faults}>
          <ReferenceField {...field('treatment_id')} table="treatments" required />
        </Asked>
        <Asked name="day" label="Day" faults={faults}>
          <Typed {...field('day')} type="date" />
        </Asked>
        <Asked name="amount" label="Quote amount" faults={faults}>
          <Typed {...field('amount')} type="text" />
        </Asked>
        <Button type="submit" look="primary" icon="Percent">
          Show the commission
        </Button>
      </form>
      {found ? <Outcome {...found} /> : null}
    </section>
  );
};

interface AskedProps {
  name: keyof Question;
  label: string;
  faults: Record<string, { message: string }>;
  children: JSX.Element;
}

const Asked = ({ name, label, faults, children }: AskedProps) => (
  <Labelled id={`simulator-${name}`} label={label} required fault={faults[name]?.message}>
    {children}
  </Labelled>
);

interface TypedProps {
  id: string;
  type: 'date' | 'text';
  value: string;
  onChange: (value: string) => void;
}

const Typed = ({ onChange, ...rest }: TypedProps) => (
  <input
    {...rest}
    inputMode={rest.type === 'text' ? 'decimal' : undefined}
    onChange={(event) => onChange(event.target.value)}
  />
);

const Outcome = ({ simulation, amount }: { simulation: Simulation; amount: string }) => {
  const { percentage, commission_amount, net_amount, rates } = simulation;
  return (
    <div className="simulated" role="status" aria-label="The commission">
      <section className="card">
        <h2>{percentage} % for Hairline</h2>
        <dl className="fields">
          <div>
            <dt>Quote amount</dt>
            <dd>{formatMoney(amount, null)}</dd>
          </div>
          <div>
            <dt>Commission</dt>
            <dd>{formatMoney(commission_amount, null)}</dd>
          </div>
          <div>
            <dt>Net for the clinic</dt>
            <dd>{formatMoney(net_amount, null)}</dd>
          </div>
        </dl>
      </section>
      <div className="rows" role="region" aria-label="Rates that were considered" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Rate</th>
              <th scope="col">Per cent</th>
              <th scope="col">Holds</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {rates.map((rate) => (
              <tr key={rate.id}>
                <td>
                  <Link
                    to={recordUrl(
                      rate.kind === 'clinic' ? 'provider_commissions' : 'set_commissions',
                      rate.id,
                    )}
                  >
                    {rate.name}
                  </Link>{' '}
                  {rate.wins ? <Badge value="wins" /> : null}
                </td>
                <td>{rate.percentage} %</td>
                <td>
                  {formatDate(rate.effective_from)} –{' '}
                  {rate.effective_to ? formatDate(rate.effective_to) : 'further notice'}
                </td>
                <td>{rate.why}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};
