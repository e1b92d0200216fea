import { type EntityManager } from 'typeorm';
import {
  AftercareMilestoneDefinition,
  AftercareMilestoneTemplate,
  AftercareQuestionnaire,
} from '../../src/domain/aftercare-templates/entities.js';
import { Treatment } from '../../src/domain/catalogue/entities.js';
import { TermsAndConditions } from '../../src/domain/content/entities.js';
import { AGREEMENTS } from '../reference/content/agreements.js';
import { ContentSeeder } from '../reference/content-seeder.js';
import { PLATFORM_ACCOUNT_ID, PlatformAccountSeeder } from '../reference/platform-account-seeder.js';
import { TemplateSeeder } from '../reference/template-seeder.js';
import { Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';

const TEMPLATE = seedId('milestone template beard-6 draft');

/** What somebody has begun and nobody uses yet: a template, a questionnaire, the next wording of a policy. */
export class DraftSeeder extends Seeder {
  readonly kind = 'demo';
  override readonly needs = [ContentSeeder, PlatformAccountSeeder, TemplateSeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    const clock = new Clock(today);
    await insertMissing(manager, TermsAndConditions, policies(clock));
    await insertMissing(manager, AftercareMilestoneTemplate, [
      {
        id: TEMPLATE,
        template_name: 'Beard and eyebrows - 6 months',
        template_description: 'A draft: the later milestones are still missing.',
        duration_months: 6,
        status: 'inactive',
      },
    ]);
    await insertMissing(manager, Treatment, [
      {
        id: seedId('treatment retired'),
        user_id: PLATFORM_ACCOUNT_ID,
        treatment_name: 'Strip method (retired)',
        treatment_type: 'FUT',
        treatment_description: 'No longer offered; kept for what was booked with it.',
        thumbnail: 'treatments/fut.png',
        status: 'inactive',
        ended_at: clock.at(-120),
      },
    ]);
    await insertMissing(manager, AftercareMilestoneDefinition, [
      milestone(1, 'Post-Op Phase', 5, 1, 5),
      milestone(2, 'Early Recovery', 25, 5, 5),
    ]);
    await insertMissing(manager, AftercareQuestionnaire, [
      {
        id: seedId('questionnaire beard draft'),
        questionnaire_name: 'Beard and eyebrows',
        questionnaire_type: 'symptom_check',
        status: 'inactive',
        questions: [
          {
            question_id: 'ingrown_hairs',
            question_text: 'Do you see ingrown hairs?',
            question_type: 'yes_no',
            required: true,
          },
        ],
      },
      {
        id: seedId('questionnaire sleep diary'),
        questionnaire_name: 'Sleep after the treatment',
        questionnaire_type: 'symptom_check',
        status: 'active',
        questions: [
          {
            question_id: 'slept_well',
            question_text: 'Did you sleep well last night?',
            question_type: 'yes_no',
            required: true,
          },
        ],
      },
    ]);
  }
}

function policies(clock: Clock) {
  return AGREEMENTS.filter(
    ({ agreement_type, audience }) => agreement_type === 'privacy_policy' && audience === 'patients',
  ).map((policy) => ({
    ...policy,
    id: seedId(`terms draft ${policy.locale}`),
    version: clock.date(30).slice(0, 7),
    effective_from: null,
    status: 'draft',
  }));
}

function milestone(order_index: number, name: string, days: number, every: number, scans: number) {
  return {
    id: seedId(`milestone definition beard-6 draft ${order_index}`),
    template_id: TEMPLATE,
    milestone_name: name,
    duration_days: days,
    order_index,
    scan_frequency_days: every,
    scan_count: scans,
  };
}
