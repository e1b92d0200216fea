import { type Actor } from '../../core/actor.js';
import { database, query } from '../../core/database.js';
import { dayIn, longDay } from '../../core/dates.js';
import { Forbidden, NotFound } from '../../core/errors.js';
import { Provider } from '../providers/entities.js';
import { BankingDetail, ProviderBill } from './entities.js';
import { COUNTS_AT } from './unbilled.js';

export interface BillDocumentLine {
  day: string;
  what: string;
  /** The code alone: a bill goes through many hands. */
  patient: string;
  gross: string;
  percentage: string;
  commission: string;
  net: string;
}

/** A bill as it is printed, every value as it is read; what draws it adds nothing. */
export interface BillDocument {
  number: string;
  status: string;
  clinic: { name: string; place: string };
  facts: { label: string; value: string }[];
  currency: string;
  lines: BillDocumentLine[];
  totals: { gross: string; commission: string; net: string };
  /** What the net sum is by now. */
  payout: string;
  /** What has to be known before anything else: that it is a draft, or no longer counts. */
  warning: string | null;
}

interface LineRow {
  day: string;
  payment_type: string;
  treatment_name: string;
  patient_code: string | null;
  gross_amount: string;
  commission_percentage: number;
  commission_amount: string;
  net_amount: string;
}

/** @throws Forbidden, NotFound */
export async function billDocument(actor: Actor, id: string): Promise<BillDocument> {
  if (!actor.permissions.has('bills.read')) throw new Forbidden();
  const { manager } = database();
  const bill = await manager.findOneBy(ProviderBill, { id });
  if (!bill) throw new NotFound('There is no such bill.');
  const clinic = await manager.findOneOrFail(Provider, {
    where: { id: bill.provider_id },
    withDeleted: true,
  });
  return {
    number: bill.bill_number,
    status: bill.status,
    clinic: { name: clinic.provider_name, place: `${clinic.city}, ${clinic.country}` },
    facts: await factsOf(bill),
    currency: bill.currency,
    lines: (await linesOf(id)).map(asLine),
    totals: {
      gross: spaced(bill.gross_amount),
      commission: spaced(bill.commission_amount),
      net: spaced(bill.net_amount),
    },
    payout: bill.status === 'paid' ? 'Paid out' : 'To be paid out',
    warning: warningOf(bill),
  };
}

async function factsOf(bill: ProviderBill): Promise<BillDocument['facts']> {
  const { issued_at, due_date, paid_at, payout_reference, banking_detail_id } = bill;
  const account = banking_detail_id
    ? await database().manager.findOne(BankingDetail, {
        where: { id: banking_detail_id },
        withDeleted: true,
        select: { id: true, bank_name: true },
      })
    : null;
  const facts: [label: string, value: string | null | undefined][] = [
    ['Period', `${longDay(bill.period_start, 'en')} – ${longDay(bill.period_end, 'en')}`],
    ['Issued', issued_at && longDay(dayIn('UTC', issued_at), 'en')],
    ['To be paid by', due_date && longDay(due_date, 'en')],
    ['Paid', paid_at && longDay(dayIn('UTC', paid_at), 'en')],
    ['Bank', account?.bank_name],
    ['Reference', payout_reference],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function linesOf(billId: string): Promise<LineRow[]> {
  return query<LineRow>(
    database(),
    `SELECT CAST(DATE(${COUNTS_AT}) AS CHAR) AS day, p.payment_type, t.treatment_name, x.patient_code,
            l.gross_amount, l.commission_percentage, l.commission_amount, l.net_amount
       FROM provider_bill_lines l JOIN payments p ON p.id = l.payment_id JOIN quotes q ON q.id = p.quote_id
       JOIN treatments t ON t.id = q.treatment_id JOIN patients x ON x.id = p.patient_id
      WHERE l.provider_bill_id = ? ORDER BY ${COUNTS_AT}, p.id`,
    [billId],
  );
}

const KINDS: Record<string, string> = { deposit: 'Deposit', final: 'Payment', refund: 'Refund' };

function asLine(row: LineRow): BillDocumentLine {
  return {
    day: row.day,
    what: `${KINDS[row.payment_type] ?? row.payment_type}: ${row.treatment_name}`,
    patient: row.patient_code ?? '',
    gross: spaced(row.gross_amount),
    percentage: `${row.commission_percentage} %`,
    commission: spaced(row.commission_amount),
    net: spaced(row.net_amount),
  };
}

function warningOf({ status, void_reason }: ProviderBill): string | null {
  if (status === 'draft') return 'Draft: not issued yet.';
  return status === 'void' ? `Void: ${void_reason ?? 'it no longer counts.'}` : null;
}

/** 12,345.60 */
function spaced(amount: string): string {
  return amount.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}
