import { z } from 'zod';
import { Invalid, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { notify } from '../notifications/notify.js';
import { codeOf, giveToClinic } from './assignment.js';
import { StandaloneAftercareRequest } from './entities.js';
import { clinicWithdrawn } from './messages.js';
import { alreadyDecided } from './moves.js';

export const ReassignStandaloneAftercare = z.object({
  provider_id: z.uuid('Choose a clinic.'),
  aftercare_template_id: z.uuid('Choose a template.'),
  reason: z.string().trim().min(5, 'Say why, in a few words.').max(1000),
});

/** Gives an assigned request to another clinic, or another template; the clinic that loses it is told. */
export const reassignStandaloneAftercare = verb(
  'reassignStandaloneAftercare',
  'aftercare.assign',
  ReassignStandaloneAftercare,
  async (work, id) => {
    const request = await work.find(StandaloneAftercareRequest, id);
    if (request.request_status !== 'assigned') throw new Refusal(alreadyDecided(request.request_status));
    return request;
  },
  async (work, request, { provider_id, aftercare_template_id }) => {
    const former = request.assigned_provider_id;
    if (former === provider_id && request.aftercare_template_id === aftercare_template_id)
      throw new Invalid({ provider_id: 'This clinic already has it, with this template.' });
    await giveToClinic(work, request, { provider_id, aftercare_template_id });
    if (former !== null && former !== provider_id)
      await notify(work, {
        to: { type: 'Provider', id: former },
        type: 'standalone_aftercare.withdrawn',
        subject: { type: 'StandaloneAftercareRequest', id: request.id },
        message: clinicWithdrawn({ code: await codeOf(work, request.patient_id) }),
      });
  },
);
