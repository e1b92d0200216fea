import { z } from 'zod';
import { AlreadySo, NotFound, Refusal } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { reasonFor } from '../people/fields.js';
import { MedicalHistory, WorkflowTimeline } from './entities.js';
import { lockInquiry } from './lock-inquiry.js';

export const AcknowledgeCriticalAlert = z.object({
  reason: reasonFor('Say what was looked at and what follows from it.'),
});

/** Somebody of the medical staff has seen what is critical; a new condition asks again. */
export const acknowledgeCriticalAlert = verb(
  'acknowledgeCriticalAlert',
  'medical.write',
  AcknowledgeCriticalAlert,
  async (work, id) => {
    const found = await work.manager.findOneBy(MedicalHistory, { id });
    if (!found) throw new NotFound('There is no such medical history.');
    await lockInquiry(work, found.inquiry_id);
    const history = await work.find(MedicalHistory, id);
    if (history.alert_level !== 'critical')
      throw new Refusal('There is nothing critical in this medical history.');
    if (history.alert_acknowledged_at) throw new AlreadySo('This alert was acknowledged already.');
    return history;
  },
  async (work, history) => {
    await work.change(MedicalHistory, history, {
      alert_acknowledged_at: work.now,
      alert_acknowledged_by_user_id: work.actor.type === 'User' ? work.actor.id : null,
    });
    await work.create(WorkflowTimeline, {
      inquiry_id: history.inquiry_id,
      event: 'critical_alert_acknowledged',
      metadata: { medical_history_id: history.id },
    });
  },
);
