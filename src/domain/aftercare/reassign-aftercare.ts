import { In, IsNull } from 'typeorm';
import { z } from 'zod';
import { Invalid, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { AftercareConversation, AftercareConversationParticipant } from '../conversations/entities.js';
import { Provider } from '../providers/entities.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { StandaloneAftercareRequest } from '../standalone-aftercare/entities.js';
import { AfterCare, AftercareClinician } from './entities.js';
import { clinicAssigned, clinicReleased, patientReassigned } from './messages.js';
import { planStands } from './moves.js';
import { reason } from './input.js';
import { tellClinic, tellPatient } from './tell.js';

export const ReassignAftercare = z.object({
  provider_id: z.uuid('Choose a clinic.'),
  reason: reason(),
});

/** Gives a plan to another clinic; the one that had it, and its people, are released from it. */
export const reassignAftercare = verb(
  'reassignAftercare',
  'aftercare.manage',
  ReassignAftercare,
  async (work, id) => {
    const origin = (await work.manager.findOneBy(AfterCare, { id }))?.standalone_aftercare_request_id;
    const request = origin ? await work.find(StandaloneAftercareRequest, origin) : null;
    const plan = await work.find(AfterCare, id);
    if (plan.status === 'completed') throw new Refusal(planStands('completed'));
    return { plan, request };
  },
  async (work, { plan, request }, { provider_id }) => {
    const former = plan.provider_id;
    if (former === provider_id)
      throw new Invalid({ provider_id: 'This clinic looks after the plan already.' });
    const provider = await work.findBy(Provider, { id: provider_id });
    if (provider?.status !== 'active') throw new Invalid({ provider_id: 'Choose an active clinic.' });
    await work.change(AfterCare, plan, { provider_id });
    if (request)
      await work.change(StandaloneAftercareRequest, request, { assigned_provider_id: provider_id });
    await releaseClinicians(work, plan);
    await leaveThreads(work, plan);
    const code = await codeOf(work, plan.patient_id);
    const type = 'aftercare.reassigned';
    await tellPatient(work, plan, { type }, patientReassigned({ clinic: provider.provider_name }));
    await tellClinic(work, plan, { type }, clinicAssigned({ code, stage: plan.recovery_stage }));
    await tellClinic(work, plan, { type }, clinicReleased({ code }), former);
  },
);

async function releaseClinicians(work: Work, plan: AfterCare): Promise<void> {
  const held = await work.list(AftercareClinician, { after_care_id: plan.id, released_at: IsNull() });
  for (const clinician of held) await work.change(AftercareClinician, clinician, { released_at: work.now });
  work.remark('Clinicians released', String(held.length));
}

/** What is written from now on is not for the clinic that went. */
async function leaveThreads(work: Work, plan: AfterCare): Promise<void> {
  const threads = await work.list(AftercareConversation, { after_care_id: plan.id });
  const people = await work.list(AftercareConversationParticipant, {
    aftercare_conversation_id: In(threads.map(({ id }) => id)),
    participant_type: 'ProviderUser',
    left_at: IsNull(),
  });
  for (const one of people) await work.change(AftercareConversationParticipant, one, { left_at: work.now });
}
