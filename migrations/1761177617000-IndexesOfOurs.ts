import { Steps } from './support/steps.js';
import { addIndex } from './support/tables.js';

/** For the lists, searches and queues of the back office. */
export class IndexesOfOurs1761177617000 extends Steps {
  readonly steps = [
    addIndex('providers', 'idx_providers_provider_name', 'provider_name'),
    addIndex('patients', 'idx_patients_first_name', 'first_name'),
    addIndex('patients', 'idx_patients_created_at', 'created_at'),
    // A list is of what is not in the trash, newest first: a deep page is found in the index alone.
    addIndex('patients', 'idx_patients_deleted_at_created_at', 'deleted_at, created_at'),
    addIndex('quotes', 'idx_quotes_deleted_at_created_at', 'deleted_at, created_at'),
    addIndex('patients', 'idx_patients_last_name_first_name', 'last_name, first_name'),
    addIndex('quotes', 'idx_quotes_status_expires_at', 'status, expires_at'),
    addIndex('payments', 'idx_payments_stripe_payment_intent_id', 'stripe_payment_intent_id'),
    addIndex('payments', 'idx_payments_created_at', 'created_at'),
    addIndex(
      'standalone_aftercare_requests',
      'idx_standalone_aftercare_requests_status_created',
      'request_status, created_at',
    ),
    addIndex('messages', 'idx_messages_conversation_created', 'conversation_id, created_at'),
    addIndex('reviews', 'idx_reviews_created_at', 'created_at'),
  ];
}
