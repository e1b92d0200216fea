import { Steps } from './support/steps.js';
import { addColumn, createTable } from './support/tables.js';

/** Which mail went to whom, and what staff have set aside of what the program owed. */
export class MailsAndJobs1761177660000 extends Steps {
  readonly steps = [
    addColumn('outbox_messages', 'discarded_at', 'timestamp NULL'),
    createTable(
      'notification_mails',
      `
        id char(36) NOT NULL,
        alerts_notification_id char(36) NOT NULL,
        recipient_type varchar(255) NOT NULL,
        recipient_id char(36) NOT NULL,
        mail_state varchar(255) NOT NULL DEFAULT 'pending',
        claimed_at timestamp NULL,
        mailed_at timestamp NULL,
        failure varchar(255) NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX uq_notification_mails_notification_recipient
          (alerts_notification_id, recipient_id, recipient_type),
        INDEX idx_notification_mails_recipient (recipient_id, recipient_type),
        INDEX idx_notification_mails_mail_state_created_at (mail_state, created_at),
        CONSTRAINT fk_notification_mails_alerts_notification_id
          FOREIGN KEY (alerts_notification_id) REFERENCES alerts_notifications (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
  ];
}
