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
  [
    'an approval is open while nobody has decided, and asks for no more than its payment',
    `SELECT a.id FROM approval_requests a LEFT JOIN payments p ON p.id = a.subject_id
      WHERE a.kind = 'refund' AND ((a.state = 'pending') <> (a.open_subject_id IS NOT NULL) OR p.id IS NULL
         OR a.amount > p.amount OR a.currency <> p.currency OR a.created_at < p.paid_at)`,
  ],
  [
    'bills add up',
    `SELECT id FROM provider_bills WHERE gross_amount - commission_amount <> net_amount OR (status = 'paid') <> (paid_at IS NOT NULL)
         OR (status = 'draft') <> (issued_at IS NULL)`,
  ],
  [
    'a bill is the sum of its lines, and has at least one',
    `SELECT b.id FROM provider_bills b LEFT JOIN provider_bill_lines l ON l.provider_bill_id = b.id AND l.currency = b.currency
      GROUP BY b.id, b.gross_amount, b.commission_amount, b.net_amount
     HAVING COALESCE(SUM(l.gross_amount), -1) <> b.gross_amount OR SUM(l.commission_amount) <> b.commission_amount
         OR SUM(l.net_amount) <> b.net_amount`,
  ],
  [
    'a line is its payment, a refund taken away, with the commission of its quote',
    `SELECT l.id FROM provider_bill_lines l JOIN provider_bills b ON b.id = l.provider_bill_id
       JOIN payments p ON p.id = l.payment_id JOIN quotes q ON q.id = p.quote_id
      WHERE l.gross_amount <> IF(p.payment_type = 'refund', -p.amount, p.amount) OR l.commission_percentage <> q.commission
         OR l.commission_amount <> ROUND(l.gross_amount * q.commission / 100, 2)
         OR p.provider_id <> b.provider_id OR p.currency <> l.currency`,
  ],
  [
    'a line of a void bill has let go of its payment, every other holds it',
    `SELECT l.id FROM provider_bill_lines l JOIN provider_bills b ON b.id = l.provider_bill_id
      WHERE IF(b.status = 'void', l.live_payment_id IS NOT NULL, NOT l.live_payment_id <=> l.payment_id)`,
  ],
  [
    'a bill holds all that moved in its period, and nothing of another but refunds that waited',
    `SELECT p.id FROM provider_bills b JOIN payments p ON p.provider_id = b.provider_id AND p.currency = b.currency
       LEFT JOIN provider_bill_lines l ON l.live_payment_id = p.id
      WHERE b.status <> 'void' AND l.id IS NULL AND DATE(COALESCE(p.paid_at, p.created_at)) BETWEEN b.period_start AND b.period_end
        AND (p.payment_status = 'completed' OR p.payment_status = 'refunded' AND p.payment_type <> 'refund')
      UNION ALL SELECT p.id FROM provider_bill_lines l JOIN provider_bills b ON b.id = l.provider_bill_id JOIN payments p ON p.id = l.payment_id
      WHERE DATE(COALESCE(p.paid_at, p.created_at)) NOT BETWEEN IF(p.payment_type = 'refund', '2000-01-01', b.period_start) AND b.period_end`,
  ],
  [
    'bills are numbered one after the other',
    `SELECT b.id FROM provider_bills b WHERE b.bill_number <> 'HB-000001' AND NOT EXISTS (SELECT 1 FROM provider_bills o
       WHERE o.bill_number = CONCAT('HB-', LPAD(SUBSTRING(b.bill_number, 4) - 1, 6, '0')) AND o.created_at <= b.created_at)`,
  ],
  [
    'a bill that is paid went to a verified account of the clinic',
    `SELECT b.id FROM provider_bills b LEFT JOIN banking_details d ON d.id = b.banking_detail_id
      WHERE b.status = 'paid' AND (d.verified_at IS NULL OR d.provider_id <> b.provider_id)`,
  ],
  [
    'a plan exists for each treatment that is done',
    `SELECT q.id FROM quotes q LEFT JOIN after_cares a ON a.quote_id = q.id WHERE (q.status IN ('aftercare', 'completed')) <> (a.id IS NOT NULL)`,
  ],
  [
    'milestones follow one another without a gap',
    `SELECT m.id FROM aftercare_milestones m JOIN aftercare_milestone_definitions d ON d.id = m.milestone_definition_id AND d.order_index > 1
      WHERE NOT EXISTS (SELECT 1 FROM aftercare_milestones p JOIN aftercare_milestone_definitions e ON e.id = p.milestone_definition_id
         WHERE p.after_care_id = m.after_care_id AND e.order_index = d.order_index - 1 AND p.end_date + INTERVAL 1 DAY = m.start_date)`,
  ],
  [
    'the first milestone starts on the day of the treatment',
    `SELECT m.id FROM aftercare_milestones m JOIN aftercare_milestone_definitions d ON d.id = m.milestone_definition_id AND d.order_index = 1
       JOIN after_cares a ON a.id = m.after_care_id JOIN schedules s ON s.quote_id = a.quote_id WHERE m.start_date <> s.schedule_date`,
  ],
  [
    'scans and answers lie within their milestone or shortly after it',
    `SELECT s.id FROM aftercare_milestone_scans s JOIN aftercare_milestones m ON m.id = s.aftercare_milestone_id
      WHERE s.scan_date NOT BETWEEN m.start_date AND m.end_date + INTERVAL 3 DAY
      UNION ALL SELECT r.id FROM aftercare_questionnaire_responses r JOIN aftercare_milestones m ON m.id = r.aftercare_milestone_id
      WHERE r.response_date NOT BETWEEN m.start_date AND m.end_date + INTERVAL 3 DAY`,
  ],
  [
    'a review was written by a patient whose quote is completed',
    `SELECT r.id FROM reviews r JOIN quotes q ON q.id = r.quote_id JOIN inquiries i ON i.id = q.inquiry_id
      WHERE q.status <> 'completed' OR q.provider_id <> r.provider_id OR i.patient_id <> r.patient_id`,
  ],
  [
    'what has happened does not lie in the future',
    `SELECT id FROM workflow_timelines WHERE created_at > UTC_TIMESTAMP() UNION ALL SELECT id FROM messages WHERE created_at > UTC_TIMESTAMP()
      UNION ALL SELECT id FROM timelines WHERE occurred_at > UTC_TIMESTAMP() UNION ALL SELECT id FROM payments WHERE created_at > UTC_TIMESTAMP()
      UNION ALL SELECT id FROM patients WHERE created_at > UTC_TIMESTAMP() OR updated_at > UTC_TIMESTAMP()`,
  ],
  [
    'nobody did anything before signing up',
    `SELECT i.id FROM inquiries i JOIN patients p ON p.id = i.patient_id WHERE i.created_at < p.created_at
      UNION ALL SELECT s.id FROM standalone_aftercare_requests s JOIN patients p ON p.id = s.patient_id WHERE s.created_at < p.created_at`,
  ],
  [
    'an assigned request names its clinic, template and who assigned it',
    `SELECT id FROM standalone_aftercare_requests WHERE request_status IN ('assigned', 'activated')
       AND (assigned_provider_id IS NULL OR aftercare_template_id IS NULL OR assigned_by_admin_id IS NULL)`,
  ],
  [
    'an activated request has a plan, and was paid for',
    `SELECT s.id FROM standalone_aftercare_requests s LEFT JOIN after_cares a ON a.standalone_aftercare_request_id = s.id
      WHERE (s.request_status = 'activated') <> (a.id IS NOT NULL) OR s.request_status = 'activated' AND NOT EXISTS (
        SELECT 1 FROM aftercare_payments p WHERE p.standalone_aftercare_request_id = s.id AND p.payment_status = 'completed')`,
  ],
  [
    'codes that were used are counted, but for quotes that ended before they were accepted',
    `SELECT d.id FROM discounts d WHERE d.usage_count > COALESCE(d.usage_limit, d.usage_count)
        OR d.usage_count <> (SELECT COUNT(*) FROM quotes q WHERE q.discount_id = d.id AND q.status <> 'rejected' AND (q.status <> 'cancelled'
          OR EXISTS (SELECT 1 FROM schedules s WHERE s.quote_id = q.id)))
      UNION ALL
     SELECT c.id FROM affiliate_discount_codes c WHERE c.usage_count <> (SELECT COUNT(*) FROM quotes q
       WHERE q.affiliate_discount_code_id = c.id AND q.status <> 'rejected' AND (q.status <> 'cancelled'
          OR EXISTS (SELECT 1 FROM schedules s WHERE s.quote_id = q.id)))`,
  ],
  [
    'a quote with a code says what it took off, and has one code at most',
    `SELECT id FROM quotes WHERE (COALESCE(discount_id, affiliate_discount_code_id) IS NULL) <> (discount_amount IS NULL)
        OR (discount_id IS NOT NULL AND affiliate_discount_code_id IS NOT NULL) OR discount_amount <= 0`,
  ],
  [
    'a percentage took off that share of what the quote was before',
    `SELECT q.id FROM quotes q LEFT JOIN discounts d ON d.id = q.discount_id LEFT JOIN affiliate_discount_codes c ON c.id = q.affiliate_discount_code_id
      WHERE COALESCE(d.discount_type, c.discount_type) = 'percentage'
        AND q.discount_amount <> ROUND((q.quote_amount + q.discount_amount) * COALESCE(d.discount_value, c.discount_value) / 100, 2)`,
  ],
  [
    'no code is both a discount and an affiliate code',
    `SELECT d.id FROM discounts d JOIN affiliate_discount_codes c ON c.code = d.discount_code`,
  ],
  [
    'what an affiliate earned belongs to the code of the quote',
    `SELECT m.id FROM affiliate_commissions m JOIN quotes q ON q.id = m.quote_id JOIN affiliate_discount_codes c ON c.id = m.affiliate_discount_code_id
      WHERE NOT (q.affiliate_discount_code_id <=> m.affiliate_discount_code_id) OR c.affiliate_id <> m.affiliate_id`,
  ],
  [
    "an affiliate's share of a refund is taken back, and no more",
    `SELECT m.id FROM affiliate_commissions m JOIN affiliate_commissions o ON o.id = m.reverses_commission_id JOIN payments p ON p.id = m.payment_id
      WHERE p.refunded_payment_id <> o.payment_id OR m.commission_amount <> ROUND(o.commission_amount * p.amount / o.base_amount, 2)
      UNION ALL
     SELECT o.id FROM affiliate_commissions o JOIN payments p ON p.refunded_payment_id = o.payment_id AND p.payment_status = 'completed'
      WHERE o.commission_type = 'percentage' AND o.status <> 'cancelled'
        AND NOT EXISTS (SELECT 1 FROM affiliate_commissions m WHERE m.payment_id = p.id)`,
  ],
  [
    'an affiliate lists the codes that work',
    `SELECT a.id FROM affiliates a WHERE JSON_LENGTH(a.discount_codes) <> (
       SELECT COUNT(*) FROM affiliate_discount_codes c WHERE c.affiliate_id = a.id AND c.status = 'active')`,
  ],
  [
    'a suspended plan says since when and why, a completed one when',
    `SELECT id FROM after_cares WHERE (status = 'suspended') <> (suspended_at IS NOT NULL AND suspension_reason IS NOT NULL)
        OR (status = 'completed') <> (completed_at IS NOT NULL)`,
  ],
  [
    'what was done about an urgent answer is noted with it',
    `SELECT id FROM aftercare_questionnaire_responses
      WHERE (acknowledged_at IS NOT NULL) <> (acknowledgement_note IS NOT NULL) OR acknowledged_at IS NOT NULL AND flagged_urgent = 0`,
  ],
];
