import { NotFound } from '../../core/errors.js';
import { announceAftercarePayment } from '../../domain/standalone-aftercare/announce-aftercare-payment.js';
import { askForAftercare } from '../../domain/standalone-aftercare/ask-for-aftercare.js';
import { AftercarePayment, StandaloneAftercareRequest } from '../../domain/standalone-aftercare/entities.js';
import { pathsOf } from '../../domain/people/personal-data.js';
import { type SignedCall } from '../call.js';
import { Area } from '../endpoint.js';
import { fileAddress } from '../file-address.js';
import { mapPage, pageOf, type PageQuery } from '../page.js';
import { fileLink, shape } from '../shape.js';
import { cardOf } from './card.js';
import { z } from 'zod';

const Stored = [
  'id',
  'treatment_date',
  'clinic_name',
  'treatment_type',
  'graft_count',
  'current_concerns',
  'surgeon_notes_url',
  'duration_months',
  'pricing_model',
  'total_price',
  'currency',
  'request_status',
  'assigned_provider_id',
  'rejection_reason',
  'created_at',
] as const;

const OwnRequest = shape(StandaloneAftercareRequest, 'StandaloneAftercareRequest', Stored, {
  photo_urls: z.array(fileLink),
});
/** Paths as they are stored are no answer: each is made an address. */
const WithPaths = { ...OwnRequest, columns: [...OwnRequest.columns, 'photo_urls' as const] };
const OwnPayment = shape(AftercarePayment, 'AftercarePayment', [
  'id',
  'standalone_aftercare_request_id',
  'payment_type',
  'month_number',
  'amount',
  'currency',
  'payment_method',
  'payment_status',
  'due_date',
  'paid_at',
  'created_at',
]);

const shown = (request: StandaloneAftercareRequest) =>
  OwnRequest.of(request, { photo_urls: pathsOf(request.photo_urls).map((path) => fileAddress(path)) });

async function readRequest({ manager, caller, params }: SignedCall) {
  const own = { id: params.id!, patient_id: caller.id };
  const request = await manager.findOneBy(StandaloneAftercareRequest, own);
  if (!request) throw new NotFound('There is no such record.');
  return shown(request);
}

async function readPayment({ manager, caller, params }: SignedCall) {
  const payment = await manager.findOneBy(AftercarePayment, { id: params.id!, patient_id: caller.id });
  if (!payment) throw new NotFound('There is no such record.');
  return OwnPayment.of(payment);
}

export const standaloneAftercare = new Area('Aftercare', 'patient')
  .list('/standalone-aftercare-requests', {
    summary: 'Your requests for aftercare alone',
    needs: 'patient.aftercare.read',
    item: OwnRequest.schema,
    list: async ({ manager, caller, query }: SignedCall<PageQuery>) =>
      mapPage(await pageOf(manager, WithPaths, query, { patient_id: caller.id }), shown),
  })
  .post('/standalone-aftercare-requests', {
    summary: 'Ask for aftercare of a treatment that was done elsewhere',
    description: 'The price is what Hairline asks on that day; photos are uploaded first.',
    verb: askForAftercare,
    answer: OwnRequest.schema,
    read: readRequest,
  })
  .post('/standalone-aftercare-requests/{id}/payments', {
    summary: 'Pay what is owed now, by bank transfer or by card',
    description: 'The whole of a fixed price, or the next month of a subscription.',
    verb: announceAftercarePayment,
    answer: OwnPayment.schema,
    read: readPayment,
  })
  .get('/aftercare-payments/{id}', {
    summary: 'One payment for aftercare alone',
    needs: 'patient.payments.read',
    answer: OwnPayment.schema,
    read: readPayment,
  })
  .get('/aftercare-payments/{id}/card', cardOf('aftercare_payments'));
