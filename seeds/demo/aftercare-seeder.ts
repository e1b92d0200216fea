import { type EntityManager } from 'typeorm';
import {
  AfterCare,
  AftercareClinician,
  AfterCareInstruction,
  AfterCareMedication,
  AftercareMilestone,
  AftercareMilestoneScan,
  AftercareQuestion,
  AftercareQuestionAnswer,
  AftercareQuestionnaireResponse,
  RecoveryProgressLog,
} from '../../src/domain/aftercare/entities.js';
import { TemplateSeeder } from '../reference/template-seeder.js';
import { insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';
import { buildFollowUp } from '../world/follow-up.js';
import { worldOf } from '../world/world.js';
import { QuoteSeeder } from './quote-seeder.js';

/** Recovery plans: running, late, done; with what patients sent in. */
export class AftercareSeeder extends Seeder {
  readonly kind = 'demo';
  override readonly needs = [TemplateSeeder, QuoteSeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    const { recoveries, clock } = worldOf(today);
    await insertMissing(
      manager,
      AfterCare,
      recoveries.map(({ row }) => row),
    );
    await insertMissing(
      manager,
      AftercareMilestone,
      recoveries.flatMap(({ milestones }) => milestones),
    );
    await insertMissing(
      manager,
      AftercareMilestoneScan,
      recoveries.flatMap(({ scans }) => scans),
    );
    await insertMissing(
      manager,
      AftercareQuestionnaireResponse,
      recoveries.flatMap(({ responses }) => responses),
    );
    await insertMissing(
      manager,
      AfterCareInstruction,
      recoveries.flatMap(({ instructions }) => instructions),
    );
    await insertMissing(
      manager,
      AfterCareMedication,
      recoveries.flatMap(({ medications }) => medications),
    );
    await insertMissing(
      manager,
      AftercareClinician,
      recoveries.flatMap(({ clinicians }) => clinicians),
    );
    const followUp = buildFollowUp(recoveries, clock);
    await insertMissing(manager, AftercareQuestion, followUp.questions);
    await insertMissing(manager, AftercareQuestionAnswer, followUp.answers);
    await insertMissing(manager, RecoveryProgressLog, followUp.logs);
  }
}
