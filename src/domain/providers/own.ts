import { type EntityManager } from 'typeorm';
import { type Actor } from '../../core/actor.js';
import { NotFound } from '../../core/errors.js';
import { type Work } from '../../core/work.js';
import { AfterCare, AftercareMilestone, AftercareQuestionnaireResponse } from '../aftercare/entities.js';
import { isOpenToClinic } from '../inquiries/given.js';
import { InquiryProvider } from '../inquiries/entities.js';
import { Quote } from '../quotes/entities.js';

type Worker = Pick<Actor, 'provider_id'>;

/** Whatever is not a clinic's does not exist for its people. */
const none = (): NotFound => new NotFound('There is no such record.');

/** The clinic that somebody works for. @throws NotFound for who works for none */
export function clinicFor({ provider_id }: Worker): string {
  if (!provider_id) throw none();
  return provider_id;
}

/** A clinic's part in an inquiry that it was asked about, and that was not taken back from it. */
export async function mustBeGiven(
  manager: EntityManager,
  worker: Worker,
  inquiry_id: string,
): Promise<InquiryProvider> {
  const provider_id = clinicFor(worker);
  const given = await manager.findOneBy(InquiryProvider, { inquiry_id, provider_id });
  if (!given || !isOpenToClinic(given, new Date())) throw none();
  return given;
}

/** A clinic's own quote, its drafts among them. */
export async function mustBeOfClinic(manager: EntityManager, worker: Worker, id: string): Promise<Quote> {
  const quote = await manager.findOneBy(Quote, { id, provider_id: clinicFor(worker) });
  if (!quote) throw none();
  return quote;
}

/** A plan that the clinic looks after now. */
export async function mustLookAfter(manager: EntityManager, worker: Worker, id: string): Promise<AfterCare> {
  const plan = await manager.findOneBy(AfterCare, { id, provider_id: clinicFor(worker) });
  if (!plan) throw none();
  return plan;
}

/** Answers to a questionnaire of a plan that the clinic looks after. */
export async function mustLookAfterAnswers(
  manager: EntityManager,
  worker: Worker,
  id: string,
): Promise<AftercareQuestionnaireResponse> {
  const response = await manager.findOneBy(AftercareQuestionnaireResponse, { id });
  if (!response) throw none();
  const milestone = await manager.findOneByOrFail(AftercareMilestone, {
    id: response.aftercare_milestone_id,
  });
  await mustLookAfter(manager, worker, milestone.after_care_id);
  return response;
}

/** For `ownVerb`. */
export const givenInquiry = ({ manager, actor }: Work, id: string) => mustBeGiven(manager, actor, id);
export const quoteOfClinic = ({ manager, actor }: Work, id: string) => mustBeOfClinic(manager, actor, id);
export const planOfClinic = ({ manager, actor }: Work, id: string) => mustLookAfter(manager, actor, id);
export const answersOfClinic = ({ manager, actor }: Work, id: string) =>
  mustLookAfterAnswers(manager, actor, id);
