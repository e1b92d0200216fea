import { refuseDelete } from './support/retention.js';
import { Steps } from './support/steps.js';
import { createTable } from './support/tables.js';

const stamps = `
  created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  PRIMARY KEY (id)`;

const refers = (table: string, column: string, target: string) =>
  `CONSTRAINT fk_${table}_${column} FOREIGN KEY (${column}) REFERENCES ${target} (id) ON DELETE RESTRICT ON UPDATE NO ACTION`;

/** What passes between the platform and its payment gateway. */
export class TablesForCardPayments1761177670000 extends Steps {
  readonly steps = [
    createTable(
      'gateway_customers',
      `
        id char(36) NOT NULL,
        patient_id char(36) NOT NULL,
        gateway_customer_id varchar(255) NOT NULL,
        payment_method varchar(255) NULL,
        card_brand varchar(32) NULL,
        card_last4 varchar(4) NULL,
        card_exp_month int NULL,
        card_exp_year int NULL,
        ${stamps},
        UNIQUE INDEX idx_gateway_customers_patient_id (patient_id),
        UNIQUE INDEX idx_gateway_customers_gateway_customer_id (gateway_customer_id),
        ${refers('gateway_customers', 'patient_id', 'patients')}
      `,
    ),
    createTable(
      'gateway_events',
      `
        id char(36) NOT NULL,
        gateway_event_id varchar(255) NOT NULL,
        type varchar(100) NOT NULL,
        object_id varchar(255) NOT NULL,
        happened_at timestamp NOT NULL,
        worked_at timestamp NULL,
        outcome varchar(255) NULL,
        ${stamps},
        UNIQUE INDEX idx_gateway_events_gateway_event_id (gateway_event_id),
        INDEX idx_gateway_events_type (type),
        INDEX idx_gateway_events_object_id (object_id),
        INDEX idx_gateway_events_worked_at_created_at (worked_at, created_at)
      `,
    ),
    createTable(
      'payment_disputes',
      `
        id char(36) NOT NULL,
        gateway_dispute_id varchar(255) NOT NULL,
        payment_id char(36) NULL,
        aftercare_payment_id char(36) NULL,
        reason varchar(100) NOT NULL,
        status varchar(255) NOT NULL DEFAULT 'open',
        amount decimal(10,2) NOT NULL,
        currency varchar(3) NOT NULL,
        evidence_due_at timestamp NULL,
        closed_at timestamp NULL,
        ${stamps},
        UNIQUE INDEX idx_payment_disputes_gateway_dispute_id (gateway_dispute_id),
        INDEX idx_payment_disputes_payment_id (payment_id),
        INDEX idx_payment_disputes_aftercare_payment_id (aftercare_payment_id),
        INDEX idx_payment_disputes_status (status),
        ${refers('payment_disputes', 'payment_id', 'payments')},
        ${refers('payment_disputes', 'aftercare_payment_id', 'aftercare_payments')}
      `,
    ),
    createTable(
      'gateway_drifts',
      `
        id char(36) NOT NULL,
        kind varchar(255) NOT NULL,
        subject_table varchar(255) NULL,
        subject_id char(36) NULL,
        gateway_id varchar(255) NULL,
        ours varchar(255) NULL,
        theirs varchar(255) NULL,
        difference_key varchar(255) NULL,
        closed_at timestamp NULL,
        note text NULL,
        ${stamps},
        UNIQUE INDEX uq_gateway_drifts_difference_key (difference_key),
        INDEX idx_gateway_drifts_kind (kind),
        INDEX idx_gateway_drifts_subject_id (subject_id),
        INDEX idx_gateway_drifts_gateway_id (gateway_id),
        INDEX idx_gateway_drifts_closed_at (closed_at)
      `,
    ),
    refuseDelete('gateway_events', 'Events of the payment gateway'),
    refuseDelete('payment_disputes', 'Disputes'),
  ];
}
