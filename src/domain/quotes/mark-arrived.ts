import { z } from 'zod';
import { AlreadySo } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { Quote } from './entities.js';
import { patientArrived } from './messages.js';
import { moveQuote } from './move-quote.js';
import { clinicOf, mustStandAt, tellPatient } from './open-quote.js';
import { recordStage } from './record-stage.js';

/** The patient is at the clinic: the treatment begins. */
export const markArrived = verb(
  'markArrived',
  'quotes.transition',
  z.object({}),
  async (work, id) => {
    const quote = await work.find(Quote, id);
    if (quote.status === 'inprogress') throw new AlreadySo('The patient has arrived already.');
    mustStandAt(quote, ['confirmed']);
    return quote;
  },
  async (work, quote) => {
    await recordStage(work, quote, 'arrived', 0);
    await moveQuote(work, quote, { to: 'inprogress', event: 'treatment_started' });
    const clinic = (await clinicOf(work, quote)).provider_name;
    await tellPatient(work, quote, 'treatment.started', patientArrived({ clinic }));
  },
);
