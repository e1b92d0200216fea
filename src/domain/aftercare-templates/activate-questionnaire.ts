import { z } from 'zod';
import { AlreadySo } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { AftercareQuestionnaire } from './entities.js';
import { template as moves } from './moves.js';
import { refuseReplacedQuestionnaire } from './versions.js';

/** From now on templates can ask this questionnaire. */
export const activateQuestionnaire = verb(
  'activateQuestionnaire',
  'templates.manage',
  z.object({}),
  async (work, id) => {
    const questionnaire = await work.find(AftercareQuestionnaire, id);
    if (questionnaire.status === 'active') throw new AlreadySo('This questionnaire is active already.');
    moves.check(questionnaire.status, 'active', (state) => `This questionnaire is ${state}.`);
    await refuseReplacedQuestionnaire(work, questionnaire);
    return questionnaire;
  },
  (work, questionnaire) => work.change(AftercareQuestionnaire, questionnaire, { status: 'active' }),
);
