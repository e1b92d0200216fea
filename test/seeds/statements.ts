import { MORE_STATEMENTS } from './more-statements.js';

/**
 * What must hold of the demo, each as a query for the rows that break it.
 */
export const STATEMENTS: readonly (readonly [sentence: string, offenders: string])[] = [
  [
    'a confirmed quote has a completed deposit or first instalment',
    `SELECT q.id FROM quotes q WHERE q.status IN ('confirmed', 'inprogress', 'aftercare', 'completed')
       AND NOT EXISTS (SELECT 1 FROM payments p WHERE p.quote_id = q.id AND p.payment_type = 'deposit' AND p.payment_status = 'completed'
                         AND (p.installment_number = 1 OR p.amount >= ROUND(q.quote_amount * q.deposit_percentage / 100, 2)))`,
  ],
  [
    'a quote that is not confirmed has nothing paid on it, unless it was cancelled',
    `SELECT q.id FROM quotes q JOIN payments p ON p.quote_id = q.id AND p.payment_status = 'completed'
      WHERE q.status IN ('inquiry', 'quote', 'accepted', 'rejected')`,
  ],
  [
    'the patient of a confirmed quote is known by name',
    `SELECT p.id FROM patients p JOIN inquiries i ON i.patient_id = p.id JOIN quotes q ON q.inquiry_id = i.id
      WHERE q.status IN ('confirmed', 'inprogress', 'aftercare', 'completed') AND p.anonymization_level <> 'none'`,
  ],
  [
    'a patient without an accepted quote is anonymous',
    `SELECT p.id FROM patients p WHERE p.anonymization_level <> 'full' AND NOT EXISTS (
       SELECT 1 FROM inquiries i JOIN workflow_timelines w ON w.inquiry_id = i.id AND w.event = 'quote_accepted' WHERE i.patient_id = p.id)`,
  ],
  [
    'an accepted, unpaid patient is partly known',
    `SELECT p.id FROM patients p WHERE p.status = 'accepted' AND p.anonymization_level <> 'partial'`,
  ],
  [
    "the patient's status is that of the furthest quote",
    `SELECT p.id FROM patients p WHERE p.status NOT IN ('inquiry') AND NOT EXISTS (
       SELECT 1 FROM inquiries i JOIN quotes q ON q.inquiry_id = i.id WHERE i.patient_id = p.id AND q.status = p.status)
      OR p.status IN ('inquiry', 'quote', 'rejected', 'cancelled') AND EXISTS (
       SELECT 1 FROM inquiries i JOIN quotes q ON q.inquiry_id = i.id WHERE i.patient_id = p.id
          AND q.status IN ('accepted', 'confirmed', 'inprogress', 'aftercare', 'completed'))`,
  ],
  [
    'an inquiry has one quote at most that is accepted or further',
    `SELECT inquiry_id FROM quotes WHERE status IN ('accepted', 'confirmed', 'inprogress', 'aftercare', 'completed')
      GROUP BY inquiry_id HAVING COUNT(*) > 1`,
  ],
  [
    'the timeline ends with the event of the furthest quote',
    `SELECT q.id FROM quotes q WHERE NOT EXISTS (
       SELECT 1 FROM workflow_timelines w WHERE w.inquiry_id = q.inquiry_id AND JSON_UNQUOTE(JSON_EXTRACT(w.metadata, '$.quote_id')) = q.id
          AND w.event = CASE q.status WHEN 'quote' THEN 'quote_submitted' WHEN 'accepted' THEN 'quote_accepted'
            WHEN 'confirmed' THEN 'quote_confirmed' WHEN 'inprogress' THEN 'treatment_started' WHEN 'aftercare' THEN 'treatment_completed'
            WHEN 'completed' THEN 'review_submitted' WHEN 'rejected' THEN 'quote_rejected' ELSE w.event END)
       AND q.status <> 'inquiry'`,
  ],
  [
    'every inquiry begins with its creation',
    `SELECT i.id FROM inquiries i JOIN workflow_timelines w ON w.inquiry_id = i.id
      WHERE w.created_at < i.created_at OR NOT EXISTS (
        SELECT 1 FROM workflow_timelines f WHERE f.inquiry_id = i.id AND f.event = 'inquiry_created' AND f.created_at = i.created_at)`,
  ],
  [
    'quotes are confirmed after they were accepted, and accepted after they were submitted',
    `SELECT a.id FROM workflow_timelines a JOIN workflow_timelines b ON a.inquiry_id = b.inquiry_id
       AND JSON_EXTRACT(a.metadata, '$.quote_id') = JSON_EXTRACT(b.metadata, '$.quote_id')
      WHERE (a.event, b.event) IN (('quote_submitted', 'quote_accepted'), ('quote_accepted', 'quote_confirmed'),
        ('quote_confirmed', 'treatment_started'), ('treatment_started', 'treatment_completed')) AND a.created_at > b.created_at`,
  ],
  [
    'an expired quote was cancelled when its time had run out',
    `SELECT w.id FROM workflow_timelines w JOIN quotes q ON q.id = JSON_UNQUOTE(JSON_EXTRACT(w.metadata, '$.quote_id'))
      WHERE w.event = 'quote_expired' AND (q.status <> 'cancelled' OR ABS(TIMESTAMPDIFF(SECOND, q.expires_at, w.created_at)) > 5)`,
  ],
  [
    'an open quote has not expired',
    `SELECT id FROM quotes WHERE status = 'quote' AND expires_at < UTC_TIMESTAMP()`,
  ],
  [
    'an accepted quote has its appointment, and no other quote has one',
    `SELECT q.id FROM quotes q LEFT JOIN schedules s ON s.quote_id = q.id
      WHERE q.status IN ('accepted', 'confirmed', 'inprogress', 'aftercare', 'completed') AND s.id IS NULL
         OR q.status IN ('inquiry', 'quote', 'rejected') AND s.id IS NOT NULL`,
  ],
  [
    'the appointment is on the first treatment date',
    `SELECT s.id FROM schedules s JOIN quotes q ON q.id = s.quote_id
      WHERE s.schedule_date <> CAST(JSON_UNQUOTE(JSON_EXTRACT(q.treatment_date, '$[0]')) AS DATE)`,
  ],
  [
    'the first package of a quote is the one that it names',
    `SELECT q.id FROM quotes q WHERE (q.package_id IS NOT NULL) <> EXISTS (SELECT 1 FROM quote_packages p WHERE p.quote_id = q.id)
         OR q.package_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM quote_packages p WHERE p.quote_id = q.id AND p.package_id = q.package_id)`,
  ],
  [
    'packages belong to the clinic that quotes them',
    `SELECT x.id FROM quote_packages x JOIN quotes q ON q.id = x.quote_id JOIN packages p ON p.id = x.package_id WHERE p.provider_id <> q.provider_id`,
  ],
  [
    'quotes are for treatments that the clinic offers, in its currency',
    `SELECT q.id FROM quotes q LEFT JOIN provider_treatment_pricings t ON t.provider_id = q.provider_id AND t.treatment_id = q.treatment_id
      WHERE t.id IS NULL OR t.currency <> q.currency`,
  ],
  [
    'a clinic that quotes was invited',
    `SELECT q.id FROM quotes q LEFT JOIN inquiry_providers i ON i.inquiry_id = q.inquiry_id AND i.provider_id = q.provider_id
      WHERE i.id IS NULL OR q.status <> 'inquiry' AND i.status <> 'quoted'`,
  ],
  [
    'payments go to the clinic and come from the patient of their quote, in its currency',
    `SELECT p.id FROM payments p JOIN quotes q ON q.id = p.quote_id JOIN inquiries i ON i.id = q.inquiry_id
      WHERE p.provider_id <> q.provider_id OR p.patient_id <> i.patient_id OR p.currency <> q.currency`,
  ],
  [
    'instalments add up to the quote, to the cent',
    `SELECT l.id FROM installment_payment_plans l JOIN quotes q ON q.id = l.quote_id
       JOIN (SELECT installment_plan_id, SUM(amount) AS total, COUNT(*) AS parts FROM payments GROUP BY installment_plan_id) p ON p.installment_plan_id = l.id
      WHERE p.total <> l.total_amount OR l.total_amount <> q.quote_amount OR p.parts <> l.number_of_installments`,
  ],
  [
    'the last instalment is due 30 days before the procedure at the latest',
    `SELECT l.id FROM installment_payment_plans l JOIN schedules s ON s.quote_id = l.quote_id
      WHERE l.final_payment_date > s.schedule_date - INTERVAL 30 DAY`,
  ],
  [
    'completed instalments are counted',
    `SELECT l.id FROM installment_payment_plans l WHERE l.completed_installments <> (
       SELECT COUNT(*) FROM payments p WHERE p.installment_plan_id = l.id AND p.payment_status = 'completed')`,
  ],
  [
    'nobody has paid more than the quote',
    `SELECT q.id FROM quotes q JOIN payments p ON p.quote_id = q.id AND p.payment_type <> 'refund' AND p.payment_status IN ('completed', 'refunded')
      GROUP BY q.id, q.quote_amount HAVING SUM(p.amount) > q.quote_amount`,
  ],
  [
    'who is treated has paid everything',
    `SELECT q.id FROM quotes q JOIN payments p ON p.quote_id = q.id AND p.payment_type <> 'refund' AND p.payment_status IN ('completed', 'refunded')
      WHERE q.status IN ('inprogress', 'aftercare', 'completed') GROUP BY q.id, q.quote_amount HAVING SUM(p.amount) <> q.quote_amount`,
  ],
  [
    'a refund names its payment and gives back no more than that',
    `SELECT r.id FROM payments r LEFT JOIN payments p ON p.id = r.refunded_payment_id
      WHERE (r.payment_type = 'refund') <> (r.refunded_payment_id IS NOT NULL) OR r.amount > p.amount OR r.quote_id <> p.quote_id`,
  ],
  [
    'a payment is refunded when all of it went back, and only then',
    `SELECT p.id FROM payments p LEFT JOIN payments r ON r.refunded_payment_id = p.id AND r.payment_status = 'completed'
      GROUP BY p.id, p.amount, p.payment_status
     HAVING (p.payment_status = 'refunded') <> (COALESCE(SUM(r.amount), 0) = p.amount)`,
  ],
  [
    'the last history of a payment is its status',
    `SELECT p.id FROM payments p WHERE p.payment_status <> (
       SELECT h.to_status FROM payment_histories h WHERE h.payment_id = p.id ORDER BY h.created_at DESC, h.id DESC LIMIT 1)`,
  ],
  [
    'a refund that takes two people was approved by a second one',
    `SELECT r.id FROM payments r WHERE r.payment_type = 'refund' AND r.amount > 500 AND NOT EXISTS (
       SELECT 1 FROM approval_requests a WHERE a.subject_id = r.refunded_payment_id AND a.state = 'approved' AND a.amount = r.amount
          AND a.decided_by_user_id <> a.requested_by_id)`,
  ],
  ...MORE_STATEMENTS,
];
