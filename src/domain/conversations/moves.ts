import { machine } from '../../core/machine.js';
import { type AFTERCARE_CONVERSATION_STATES } from './entities.js';

export type ConversationState = (typeof AFTERCARE_CONVERSATION_STATES)[number];

/** Of a conversation about a recovery plan; others have no end. */
export const conversation = machine<ConversationState>({
  open: ['closed'],
  closed: ['open'],
});
