/** The other half of what always holds of the demo; see statements.ts. */
export const MORE_STATEMENTS: readonly (readonly [sentence: string, offenders: string])[] = [
  [
    'an approval is open while nobody has decided, and asks for no more than its payment',
    `SELECT a.id FROM approval_requests a
       LEFT JOIN (SELECT 'Payment' AS type, id, amount, currency, paid_at FROM payments
                  UNION ALL SELECT 'AftercarePayment', id, amount, currency, paid_at FROM aftercare_payments) p
         ON p.type = a.subject_type AND p.id = a.subject_id
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
  [
    'a plan that has just begun is running: it neither rests nor is it over, and nothing of it is done',
    `SELECT a.id FROM after_cares a JOIN aftercare_milestones m ON m.after_care_id = a.id
      GROUP BY a.id, a.status, a.completed_at HAVING MIN(m.start_date) > UTC_DATE() - INTERVAL 2 DAY
         AND (a.status <> 'active' OR a.completed_at IS NOT NULL OR SUM(m.milestone_status = 'completed') > 0)`,
  ],
  [
    'a milestone of a plan that is over is over',
    `SELECT m.id FROM aftercare_milestones m JOIN after_cares a ON a.id = m.after_care_id
      WHERE a.status = 'completed' AND m.milestone_status <> 'completed'`,
  ],
  [
    'a conversation is looked after by somebody who still works here, since a moment that has been',
    `SELECT c.id FROM conversations c LEFT JOIN users u ON u.id = c.assigned_user_id
      WHERE (c.assigned_user_id IS NULL) <> (c.assigned_at IS NULL) OR u.deactivated_at IS NOT NULL OR c.assigned_at > UTC_TIMESTAMP()
      UNION ALL SELECT c.id FROM aftercare_conversations c LEFT JOIN users u ON u.id = c.assigned_user_id
      WHERE (c.assigned_user_id IS NULL) <> (c.assigned_at IS NULL) OR u.deactivated_at IS NOT NULL OR c.assigned_at > UTC_TIMESTAMP()`,
  ],
  [
    'an urgent answer was taken care of by somebody, after it was given',
    `SELECT id FROM aftercare_questionnaire_responses WHERE (acknowledged_at IS NULL) <> (acknowledged_by_user_id IS NULL)
        OR DATE(acknowledged_at) < response_date`,
  ],
];
