import { Steps } from './support/steps.js';
import { createTable } from './support/tables.js';

export class PaymentsAndSchedules1761177606000 extends Steps {
  readonly steps = [
    createTable(
      'installment_payment_plans',
      `
        id char(36) NOT NULL,
        quote_id char(36) NOT NULL,
        patient_id char(36) NOT NULL,
        total_amount decimal(10,2) NOT NULL,
        installment_amount decimal(10,2) NOT NULL,
        number_of_installments int NOT NULL,
        completed_installments int NOT NULL DEFAULT '0',
        payment_frequency varchar(255) NOT NULL DEFAULT 'monthly',
        first_payment_date date NOT NULL,
        final_payment_date date NOT NULL,
        status varchar(255) NOT NULL DEFAULT 'active',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_installment_payment_plans_quote_id (quote_id),
        INDEX idx_installment_payment_plans_patient_id (patient_id),
        INDEX idx_installment_payment_plans_status (status),
        CONSTRAINT fk_installment_payment_plans_quote_id FOREIGN KEY (quote_id)
          REFERENCES quotes (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_installment_payment_plans_patient_id FOREIGN KEY (patient_id)
          REFERENCES patients (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'payments',
      `
        id char(36) NOT NULL,
        quote_id char(36) NOT NULL,
        patient_id char(36) NOT NULL,
        provider_id char(36) NOT NULL,
        amount decimal(10,2) NOT NULL,
        currency varchar(255) NOT NULL,
        payment_type varchar(255) NOT NULL,
        payment_method varchar(255) NOT NULL,
        payment_status varchar(255) NOT NULL,
        stripe_payment_intent_id varchar(255) NULL,
        transaction_id varchar(255) NULL,
        metadata json NULL,
        installment_plan_id char(36) NULL,
        installment_number int NULL,
        total_installments int NULL,
        is_installment tinyint NOT NULL DEFAULT 0,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_payments_quote_id (quote_id),
        INDEX idx_payments_patient_id (patient_id),
        INDEX idx_payments_payment_status (payment_status),
        INDEX idx_payments_installment_plan_id (installment_plan_id),
        INDEX idx_payments_provider_status (provider_id, payment_status),
        CONSTRAINT fk_payments_quote_id FOREIGN KEY (quote_id)
          REFERENCES quotes (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_payments_patient_id FOREIGN KEY (patient_id)
          REFERENCES patients (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_payments_provider_id FOREIGN KEY (provider_id)
          REFERENCES providers (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_payments_installment_plan_id FOREIGN KEY (installment_plan_id)
          REFERENCES installment_payment_plans (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'payment_histories',
      `
        id char(36) NOT NULL,
        payment_id char(36) NOT NULL,
        from_status varchar(255) NULL,
        to_status varchar(255) NOT NULL,
        actor_type varchar(255) NOT NULL,
        actor_id char(36) NULL,
        gateway_event_id varchar(255) NULL,
        reason text NULL,
        metadata json NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX uq_payment_histories_gateway_event_id_payment_id (gateway_event_id, payment_id),
        INDEX idx_payment_histories_actor_id (actor_id),
        INDEX idx_payment_histories_payment_id_created_at (payment_id, created_at),
        CONSTRAINT fk_payment_histories_payment_id FOREIGN KEY (payment_id)
          REFERENCES payments (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'schedules',
      `
        id char(36) NOT NULL,
        quote_id char(36) NOT NULL,
        schedule_date date NOT NULL,
        schedule_time time NULL,
        location varchar(255) NULL,
        notes text NULL,
        status varchar(255) NOT NULL DEFAULT 'pending',
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_schedules_quote_id (quote_id),
        INDEX idx_schedules_schedule_date (schedule_date),
        CONSTRAINT fk_schedules_quote_id FOREIGN KEY (quote_id)
          REFERENCES quotes (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
  ];
}
