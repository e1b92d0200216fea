import { Steps } from './support/steps.js';
import { createTable } from './support/tables.js';

export class CommunicationAndReviews1761177609000 extends Steps {
  readonly steps = [
    createTable(
      'conversations',
      `
        id char(36) NOT NULL,
        inquiry_id char(36) NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_conversations_inquiry_id (inquiry_id),
        CONSTRAINT fk_conversations_inquiry_id FOREIGN KEY (inquiry_id)
          REFERENCES inquiries (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'messages',
      `
        id char(36) NOT NULL,
        conversation_id char(36) NOT NULL,
        sender_id char(36) NOT NULL,
        sender_type varchar(255) NOT NULL,
        content text NOT NULL,
        attachment_url varchar(255) NULL,
        is_read tinyint NOT NULL DEFAULT 0,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_messages_conversation_id (conversation_id),
        INDEX idx_messages_sender_id (sender_id),
        INDEX idx_messages_sender_type (sender_type),
        CONSTRAINT fk_messages_conversation_id FOREIGN KEY (conversation_id)
          REFERENCES conversations (id) ON DELETE CASCADE ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'aftercare_conversations',
      `
        id char(36) NOT NULL,
        after_care_id char(36) NOT NULL,
        subject varchar(255) NOT NULL,
        status varchar(255) NOT NULL DEFAULT 'open',
        last_message_at timestamp NULL,
        closed_at timestamp NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_aftercare_conversations_after_care_id (after_care_id),
        INDEX idx_aftercare_conversations_status_last_message_at (status, last_message_at),
        CONSTRAINT fk_aftercare_conversations_after_care_id FOREIGN KEY (after_care_id)
          REFERENCES after_cares (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'aftercare_conversation_participants',
      `
        id char(36) NOT NULL,
        aftercare_conversation_id char(36) NOT NULL,
        participant_type varchar(255) NOT NULL,
        participant_id char(36) NOT NULL,
        joined_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        left_at timestamp NULL,
        last_read_at timestamp NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX uq_aftercare_conversation_participants_conversation_participant (aftercare_conversation_id, participant_id, participant_type),
        INDEX idx_aftercare_conversation_participants_participant_id (participant_id),
        CONSTRAINT fk_aftercare_conversation_participants_aftercare_conversation_id FOREIGN KEY (aftercare_conversation_id)
          REFERENCES aftercare_conversations (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'aftercare_messages',
      `
        id char(36) NOT NULL,
        aftercare_conversation_id char(36) NOT NULL,
        sender_id char(36) NOT NULL,
        sender_type varchar(255) NOT NULL,
        content text NOT NULL,
        attachment_url varchar(255) NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_aftercare_messages_sender_id (sender_id),
        INDEX idx_aftercare_messages_conversation_created (aftercare_conversation_id, created_at),
        CONSTRAINT fk_aftercare_messages_aftercare_conversation_id FOREIGN KEY (aftercare_conversation_id)
          REFERENCES aftercare_conversations (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'alerts_notifications',
      `
        id char(36) NOT NULL,
        notifiable_type varchar(255) NOT NULL,
        notifiable_id char(36) NOT NULL,
        type varchar(100) NOT NULL,
        severity varchar(255) NOT NULL DEFAULT 'info',
        title varchar(255) NOT NULL,
        body text NOT NULL,
        subject_type varchar(255) NULL,
        subject_id char(36) NULL,
        locale varchar(8) NOT NULL DEFAULT 'en',
        dedupe_key varchar(255) NULL,
        read_at timestamp NULL,
        delivery_state varchar(255) NOT NULL DEFAULT 'pending',
        delivered_at timestamp NULL,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        UNIQUE INDEX idx_alerts_notifications_dedupe_key (dedupe_key),
        INDEX idx_alerts_notifications_type (type),
        INDEX idx_alerts_notifications_severity (severity),
        INDEX idx_alerts_notifications_subject (subject_id, subject_type),
        INDEX idx_alerts_notifications_delivery_state_created_at (delivery_state, created_at),
        INDEX idx_alerts_notifications_notifiable_read_at (notifiable_id, notifiable_type, read_at)
      `,
    ),
    createTable(
      'notification_preferences',
      `
        id char(36) NOT NULL,
        provider_id char(36) NOT NULL,
        quote_notification tinyint NOT NULL DEFAULT 1,
        schedule_notification tinyint NOT NULL DEFAULT 1,
        start_treatment_notification tinyint NOT NULL DEFAULT 1,
        after_care_notification tinyint NOT NULL DEFAULT 0,
        review_notification tinyint NOT NULL DEFAULT 0,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_notification_preferences_provider_id (provider_id),
        CONSTRAINT fk_notification_preferences_provider_id FOREIGN KEY (provider_id)
          REFERENCES providers (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
    createTable(
      'reviews',
      `
        id char(36) NOT NULL,
        patient_id char(36) NOT NULL,
        provider_id char(36) NOT NULL,
        quote_id char(36) NULL,
        overall_rating int NOT NULL,
        facility_rating int NULL,
        staff_rating int NULL,
        results_rating int NULL,
        value_rating int NULL,
        review_text text NULL,
        is_published tinyint NOT NULL DEFAULT 0,
        created_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
        updated_at timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
        PRIMARY KEY (id),
        INDEX idx_reviews_patient_id (patient_id),
        INDEX idx_reviews_provider_id (provider_id),
        INDEX idx_reviews_quote_id (quote_id),
        INDEX idx_reviews_is_published (is_published),
        CONSTRAINT fk_reviews_patient_id FOREIGN KEY (patient_id)
          REFERENCES patients (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_reviews_provider_id FOREIGN KEY (provider_id)
          REFERENCES providers (id) ON DELETE RESTRICT ON UPDATE NO ACTION,
        CONSTRAINT fk_reviews_quote_id FOREIGN KEY (quote_id)
          REFERENCES quotes (id) ON DELETE RESTRICT ON UPDATE NO ACTION
      `,
    ),
  ];
}
