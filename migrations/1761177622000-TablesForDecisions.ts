import { refuseDelete } from './support/retention.js';
import { Steps } from './support/steps.js';
import { addCheck, createTable } from './support/tables.js';

const stamps = `
  created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
  updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  PRIMARY KEY (id)`;

const refers = (table: string, column: string, target: string) =>
  `CONSTRAINT fk_${table}_${column} FOREIGN KEY (${column}) REFERENCES ${target} (id) ON DELETE RESTRICT ON UPDATE NO ACTION`;

/** What the decisions of staff need of their own. */
export class TablesForDecisions1761177622000 extends Steps {
  readonly steps = [
    createTable(
      'provider_ratings',
      `
        id char(36) NOT NULL,
        provider_id char(36) NOT NULL,
        review_count int NOT NULL DEFAULT 0,
        overall_average decimal(3,2) NULL,
        facility_average decimal(3,2) NULL,
        staff_average decimal(3,2) NULL,
        results_average decimal(3,2) NULL,
        value_average decimal(3,2) NULL,
        ${stamps},
        UNIQUE INDEX idx_provider_ratings_provider_id (provider_id),
        INDEX idx_provider_ratings_overall_average (overall_average),
        ${refers('provider_ratings', 'provider_id', 'providers')}
      `,
    ),
    {
      up: `INSERT INTO provider_ratings (id, provider_id, review_count, overall_average, facility_average, staff_average, results_average, value_average)
           SELECT UUID(), provider_id, COUNT(*), ROUND(AVG(overall_rating), 2), ROUND(AVG(facility_rating), 2),
                  ROUND(AVG(staff_rating), 2), ROUND(AVG(results_rating), 2), ROUND(AVG(value_rating), 2)
             FROM reviews WHERE is_published = 1 GROUP BY provider_id`,
      down: 'DO 0',
    },
    createTable(
      'provider_bill_lines',
      `
        id char(36) NOT NULL,
        provider_bill_id char(36) NOT NULL,
        payment_id char(36) NOT NULL,
        live_payment_id char(36) NULL,
        gross_amount decimal(10,2) NOT NULL,
        commission_percentage int NOT NULL,
        commission_amount decimal(10,2) NOT NULL,
        net_amount decimal(10,2) NOT NULL,
        currency varchar(3) NOT NULL,
        ${stamps},
        UNIQUE INDEX idx_provider_bill_lines_live_payment_id (live_payment_id),
        INDEX idx_provider_bill_lines_provider_bill_id (provider_bill_id),
        INDEX idx_provider_bill_lines_payment_id (payment_id),
        ${refers('provider_bill_lines', 'provider_bill_id', 'provider_bills')},
        ${refers('provider_bill_lines', 'payment_id', 'payments')},
        ${refers('provider_bill_lines', 'live_payment_id', 'payments')}
      `,
    ),
    addCheck('provider_bill_lines', 'commission_percentage', 'commission_percentage BETWEEN 0 AND 100'),
    addCheck('provider_bill_lines', 'net_amount', 'net_amount = gross_amount - commission_amount'),
    createTable(
      'approval_requests',
      `
        id char(36) NOT NULL,
        kind varchar(32) NOT NULL,
        subject_type varchar(64) NOT NULL,
        subject_id char(36) NOT NULL,
        open_subject_id char(36) NULL,
        amount decimal(10,2) NULL,
        currency varchar(3) NULL,
        reason text NOT NULL,
        requested_by_type varchar(32) NOT NULL,
        requested_by_id char(36) NULL,
        state varchar(32) NOT NULL DEFAULT 'pending',
        decided_by_user_id char(36) NULL,
        decided_at timestamp NULL,
        decision_reason text NULL,
        ${stamps},
        UNIQUE INDEX uq_approval_requests_open_subject (open_subject_id, kind),
        INDEX idx_approval_requests_subject (subject_id, subject_type),
        INDEX idx_approval_requests_state_created_at (state, created_at),
        INDEX idx_approval_requests_decided_by_user_id (decided_by_user_id),
        ${refers('approval_requests', 'decided_by_user_id', 'users')}
      `,
    ),
    addCheck('approval_requests', 'amount', 'amount > 0'),
    createTable(
      'background_tasks',
      `
        id char(36) NOT NULL,
        user_id char(36) NOT NULL,
        kind varchar(32) NOT NULL,
        title varchar(255) NOT NULL,
        resource varchar(64) NOT NULL,
        action varchar(100) NULL,
        input json NOT NULL,
        state varchar(32) NOT NULL,
        total int NOT NULL DEFAULT 0,
        done_count int NOT NULL DEFAULT 0,
        result json NULL,
        file_path varchar(255) NULL,
        failure text NULL,
        finished_at timestamp NULL,
        ${stamps},
        INDEX idx_background_tasks_user_id_created_at (user_id, created_at),
        INDEX idx_background_tasks_state (state),
        ${refers('background_tasks', 'user_id', 'users')}
      `,
    ),
    createTable(
      'bulk_rows',
      `
        id bigint unsigned NOT NULL AUTO_INCREMENT,
        background_task_id char(36) NOT NULL,
        row_id char(36) NOT NULL,
        title varchar(255) NULL,
        outcome varchar(32) NOT NULL DEFAULT 'unchecked',
        message text NULL,
        seen varchar(64) NULL,
        PRIMARY KEY (id),
        UNIQUE INDEX uq_bulk_rows_background_task_id_row_id (background_task_id, row_id),
        INDEX idx_bulk_rows_background_task_id_outcome (background_task_id, outcome),
        ${refers('bulk_rows', 'background_task_id', 'background_tasks')}
      `,
    ),
    createTable(
      'second_factors',
      `
        id char(36) NOT NULL,
        user_id char(36) NOT NULL,
        secret text NOT NULL,
        confirmed_at timestamp NULL,
        last_used_step bigint unsigned NULL,
        ${stamps},
        UNIQUE INDEX idx_second_factors_user_id (user_id),
        ${refers('second_factors', 'user_id', 'users')}
      `,
    ),
    createTable(
      'second_factor_recovery_codes',
      `
        id char(36) NOT NULL,
        second_factor_id char(36) NOT NULL,
        code_hash varchar(64) NOT NULL,
        used_at timestamp NULL,
        ${stamps},
        UNIQUE INDEX uq_second_factor_recovery_codes_factor_code (second_factor_id, code_hash),
        ${refers('second_factor_recovery_codes', 'second_factor_id', 'second_factors')}
      `,
    ),
    refuseDelete('provider_bill_lines', 'Lines of bills'),
    refuseDelete('approval_requests', 'Approvals'),
  ];
}
