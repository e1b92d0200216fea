import { Link } from 'react-router-dom';
import { asText, formatMoney } from '../lib/format';
import { recordUrl } from '../lib/tables';
import { Badge } from '../ui/basics';
import { type PanelProps } from './index';

const SUBJECTS: Readonly<Record<string, { table: string; label: string }>> = {
  Payment: { table: 'payments', label: 'the payment' },
  AftercarePayment: { table: 'aftercare_payments', label: 'the payment' },
  Patient: { table: 'patients', label: 'the patient' },
};

/** What a second person has to decide, and the way to where it is decided. */
export const ApprovalSubject = ({ record }: PanelProps) => {
  const { kind, state, reason, amount, currency, subject_type, subject_id, decision_reason } = record.params;
  const subject = SUBJECTS[asText(subject_type)];
  const sum = amount ? formatMoney(asText(amount), asText(currency)) : '';
  return (
    <section className="card">
      <h2>
        {kind === 'refund' ? `A refund of ${sum}` : 'An erasure'} <Badge value={asText(state)} />
      </h2>
      <blockquote className="said">{asText(reason)}</blockquote>
      {decision_reason ? <p>Decided because: {asText(decision_reason)}</p> : null}
      {subject ? (
        <p>
          <Link to={recordUrl(subject.table, asText(subject_id))}>
            {state === 'pending' ? `Decide it at ${subject.label}` : `Open ${subject.label}`}
          </Link>
        </p>
      ) : null}
    </section>
  );
};
