import { type EntityManager } from 'typeorm';
import {
  Inquiry,
  InquiryProvider,
  MedicalHistory,
  Questionnaire,
  WorkflowTimeline,
} from '../../src/domain/inquiries/entities.js';
import { DISCOVERY, discoveryQuestionId } from '../reference/content/discovery.js';
import { ContentSeeder } from '../reference/content-seeder.js';
import { seedId } from '../support/ids.js';
import { insertMissing } from '../support/insert.js';
import { Random } from '../support/random.js';
import { Seeder } from '../support/seeder.js';
import { EXPECTATIONS } from '../world/data/patient-texts.js';
import { type InquiryStory } from '../world/types.js';
import { worldOf, type World } from '../world/world.js';
import { PatientSeeder } from './patient-seeder.js';
import { ProviderSeeder } from './provider-seeder.js';

/** Inquiries with medical histories, the clinics asked, and everything that happened. */
export class InquirySeeder extends Seeder {
  readonly kind = 'demo';
  override readonly needs = [ContentSeeder, ProviderSeeder, PatientSeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    const world = worldOf(today);
    const { inquiries } = world;
    await insertMissing(
      manager,
      Inquiry,
      inquiries.map(({ row }) => row),
    );
    await insertMissing(
      manager,
      MedicalHistory,
      inquiries.map(({ history }) => history),
    );
    await insertMissing(
      manager,
      InquiryProvider,
      inquiries.flatMap(({ invitations }) => invitations),
    );
    await insertMissing(
      manager,
      WorkflowTimeline,
      inquiries.flatMap(({ events }) => events),
    );
    await insertMissing(manager, Questionnaire, answers(world));
  }
}

/** Answered once, before the first inquiry. */
function answers({ inquiries, clock }: World) {
  const first = inquiries.filter(({ patient }, at) => inquiries[at - 1]?.patient !== patient);
  return first.flatMap(({ patient, row, sentAt }: InquiryStory) => {
    const random = new Random(`discovery of patient ${patient.number}`);
    const at = clock.at(sentAt - 0.01);
    return DISCOVERY.filter(({ required }) => required || random.chance(0.7)).map((question) => ({
      id: seedId(`discovery answer ${patient.number} ${question.key}`, sentAt),
      patient_id: patient.row.id,
      discovery_question_id: discoveryQuestionId(question.key, patient.locale),
      inquiry_id: row.id,
      answer: answer(question, patient.locale, random),
      answered_at: at,
      created_at: at,
      updated_at: at,
    }));
  });
}

function answer({ type, options }: (typeof DISCOVERY)[number], locale: 'en' | 'tr', random: Random): string {
  if (options)
    return random.sample(options[locale], type === 'multiple_choice' ? random.integer(1, 2) : 1).join(', ');
  if (type === 'yes_no') return random.chance(0.5) ? 'yes' : 'no';
  return type === 'number' ? String(random.integer(15, 60) * 100) : random.pick(EXPECTATIONS[locale]!);
}
