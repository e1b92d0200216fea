import { z } from 'zod';
import { type CardTable } from '../../domain/gateway/ledgers.js';
import { openCardPayment } from '../../domain/gateway/open-card-payment.js';
import { type SignedCall } from '../call.js';

const CardPayment = z
  .object({
    client_secret: z.string().meta({ description: 'Of this payment alone. Not to be kept.' }),
    gateway_id: z.string(),
  })
  .meta({ id: 'CardPayment' });

/** The endpoint that lets a patient confirm a card for a payment of this table. */
export const cardOf = (table: CardTable) => ({
  summary: 'What the app needs to let a card be confirmed',
  description:
    "Handed to the gateway's own library in the app, which asks for the card: its number never comes here.",
  needs: 'patient.payments.make',
  refusable: true,
  answer: CardPayment,
  read: ({ actor, params }: SignedCall) => openCardPayment(actor, table, params.id!),
});
