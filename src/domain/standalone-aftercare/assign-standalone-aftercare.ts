import { z } from 'zod';
import { Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { giveToClinic } from './assignment.js';
import { StandaloneAftercareRequest } from './entities.js';
import { alreadyDecided, standaloneRequest } from './moves.js';

export const AssignStandaloneAftercare = z.object({
  provider_id: z.uuid('Choose a clinic.'),
  aftercare_template_id: z.uuid('Choose a template.'),
});

/** Gives a patient treated elsewhere to a clinic, with the template that the recovery plan will follow. */
export const assignStandaloneAftercare = verb(
  'assignStandaloneAftercare',
  'aftercare.assign',
  AssignStandaloneAftercare,
  async (work, id) => {
    const request = await work.find(StandaloneAftercareRequest, id);
    if (request.request_status === 'assigned') throw new Refusal(alreadyDecided('assigned'));
    standaloneRequest.check(request.request_status, 'assigned', alreadyDecided);
    return request;
  },
  giveToClinic,
);
