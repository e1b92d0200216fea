import { In } from 'typeorm';
import { z } from 'zod';
import { AlreadySo } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { Quote } from '../quotes/entities.js';
import { Treatment } from './entities.js';
import { tellClinicsOfTreatment } from './tell-clinics-of-treatment.js';
import { treatmentEnded } from './treatment-messages.js';
import { treatment as moves } from './treatment-moves.js';

const OPEN = ['inquiry', 'quote'];
const BOOKED = ['accepted', 'confirmed', 'inprogress'];

/** Nobody quotes this treatment any more; what was quoted or booked goes on. */
export const deactivateTreatment = verb(
  'deactivateTreatment',
  'catalogue.manage',
  z.object({}),
  async (work, id) => {
    const treatment = await work.find(Treatment, id);
    if (treatment.status === 'inactive') throw new AlreadySo('This treatment is inactive already.');
    moves.check(treatment.status, 'inactive', (state) => `This treatment is ${state}.`);
    return treatment;
  },
  async (work, treatment) => {
    await remarkQuotes(work, treatment, 'Open quotes, which patients can still accept', OPEN);
    await remarkQuotes(work, treatment, 'Bookings, which go on', BOOKED);
    await work.change(Treatment, treatment, { status: 'inactive', ended_at: work.now });
    const message = treatmentEnded({ treatment: treatment.treatment_name });
    await tellClinicsOfTreatment(work, treatment, 'treatment.ended', message);
  },
);

async function remarkQuotes(work: Work, { id }: Treatment, label: string, states: string[]): Promise<void> {
  const count = await work.manager.countBy(Quote, { treatment_id: id, status: In(states) });
  work.remark(label, count === 0 ? 'none' : String(count));
}
