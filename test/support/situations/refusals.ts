import { randomUUID } from 'node:crypto';
import { type EntityTarget, type ObjectLiteral } from 'typeorm';
import { Role } from '../../../src/core/entities.js';
import {
  AftercareMilestoneTemplate,
  AftercareQuestionnaire,
} from '../../../src/domain/aftercare-templates/entities.js';
import { Treatment } from '../../../src/domain/catalogue/entities.js';
import { ProviderBill } from '../../../src/domain/commissions/entities.js';
import { Discount } from '../../../src/domain/discounts/entities.js';
import { Payment } from '../../../src/domain/payments/entities.js';
import { Patient, User } from '../../../src/domain/people/entities.js';
import { Provider, ProviderStaffInvitation, ProviderUser } from '../../../src/domain/providers/entities.js';
import { Quote, Schedule } from '../../../src/domain/quotes/entities.js';
import { Review } from '../../../src/domain/reviews/entities.js';
import { inDays } from '../payments.js';
import { aClinic, make } from '../world.js';
import { type VerbWorld } from './all.js';

let current: VerbWorld | undefined;
/** The world in which it is refused. */
export const refusedIn = (opened: VerbWorld): void => {
  current = opened;
};
const world = (): VerbWorld => current!;
const manager = () => world().db.app.manager;

export interface Pressed {
  id: string;
  input: Record<string, unknown>;
}
/** What turns a situation in which a verb can be pressed into one in which it cannot. */
export type Spoil = (pressed: Pressed) => Promise<Partial<Pressed> | undefined>;

const row =
  (entity: EntityTarget<ObjectLiteral>, patch: object): Spoil =>
  async ({ id }) => {
    await manager().update(entity, id, patch);
    return undefined;
  };
const input =
  (patch: Record<string, unknown>): Spoil =>
  (pressed) =>
    Promise.resolve({ input: { ...pressed.input, ...patch } });
const nobody: Spoil = () => Promise.resolve({ id: randomUUID() });
const myself: Spoil = () => Promise.resolve({ id: world().staff['super-admin']! });
const anew: Spoil = () => Promise.resolve(undefined);
const past = new Date('2026-01-01');

export interface Refused {
  verb: string;
  /** Or the longest part of it that is always the same. */
  sentence: string | RegExp;
  spoil: Spoil;
  /** It is refused because it was pressed before. */
  pressedBefore: boolean;
}

const refused = (verb: string, sentence: string | RegExp, spoil: Spoil, pressedBefore = false): Refused => ({
  verb,
  sentence,
  spoil,
  pressedBefore,
});

/** What stands in the way of each verb beyond its state, with the sentence that people read. */
export const REFUSALS: readonly Refused[] = [
  refused(
    'changeStaffRoles',
    'This account is deactivated: reactivate it first.',
    row(User, { deactivated_at: past }),
  ),
  refused('changeStaffRoles', 'This person has exactly these roles already.', async () => {
    const { id } = await manager().findOneByOrFail(Role, { name: 'support' });
    return { input: { role_ids: [id] } };
  }),
  refused('deactivateStaff', 'You cannot deactivate your own account: ask a colleague to do it.', myself),
  refused('reactivateStaff', 'This account is active already.', row(User, { deactivated_at: null })),
  refused(
    'resendInvitation',
    'This account is deactivated: reactivate it first.',
    row(User, { deactivated_at: past }),
  ),
  refused('resendInvitation', 'This person was not invited by mail.', row(User, { invited_at: null })),
  refused('resetSecondFactor', 'Your own second factor is turned off in "My account", with a code.', myself),
  refused('unlockAccount', 'This account is not locked: there were not too many wrong attempts.', myself),
  refused(
    'changeSettings',
    'Somebody else changed these settings meanwhile: look at them again.',
    input({ opened_with: { quote_hours: 1 } }),
  ),
  refused(
    'payAffiliateCommissions',
    'One of these commissions is not there.',
    input({ ids: [randomUUID()] }),
  ),
  refused(
    'shiftMilestones',
    'Say by how many days, or on which day it begins: one of the two.',
    input({ days: '' }),
  ),
  refused(
    'shiftMilestones',
    'Say by how many days, or on which day it begins: one of the two.',
    input({ start_date: inDays(9) }),
  ),
  refused('shiftMilestones', 'At most 365 days at once.', input({ days: 366 })),
  refused('shiftMilestones', /would begin before .*: choose a later day\./, input({ days: -60 })),
  refused('acknowledgeUrgentResponse', 'There are no such answers.', nobody),
  refused(
    'activateQuestionnaire',
    'This questionnaire is active already.',
    row(AftercareQuestionnaire, { status: 'active' }),
  ),
  refused(
    'deactivateQuestionnaire',
    'This questionnaire is inactive already.',
    row(AftercareQuestionnaire, { status: 'inactive' }),
  ),
  refused(
    'deactivateTemplate',
    'This template is inactive already.',
    row(AftercareMilestoneTemplate, { status: 'inactive' }),
  ),
  refused('saveQuestionnaire', 'This questionnaire is saved already.', anew, true),
  refused('publishTerms', 'There are no such terms.', nobody),
  refused(
    'generateProviderBill',
    'covers some of these days, and was made without lines.',
    async ({ id }) => {
      await make(ProviderBill, {
        provider_id: id,
        bill_number: `OLD-${id.slice(-8)}`,
        period_start: '2026-03-15',
        period_end: '2026-03-31',
        gross_amount: '10.00',
        commission_amount: '1.00',
        net_amount: '9.00',
        currency: 'EUR',
        status: 'draft',
      });
      return undefined;
    },
  ),
  refused(
    'markProviderBillPaid',
    'Choose one of the verified accounts of the clinic.',
    input({ banking_detail_id: randomUUID() }),
  ),
  refused('voidProviderBill', 'This bill is void', row(ProviderBill, { status: 'void' })),
  refused(
    'setCommission',
    'at the earliest: older quotes keep theirs.',
    input({ effective_from: inDays(-2) }),
  ),
  refused('setCommission', '% holds already from', input({ commission_percentage: 20 })),
  refused(
    'setProviderCommission',
    ': end this one before.',
    input({ effective_from: inDays(3), effective_to: inDays(30) }),
    true,
  ),
  refused(
    'rejectDiscount',
    'This discount is rejected already.',
    row(Discount, { approval_status: 'rejected' }),
  ),
  refused('askForMorePhotos', 'The patient has been asked for just this already.', anew, true),
  refused('inviteProviders', 'One of these clinics does not exist.', input({ provider_ids: [randomUUID()] })),
  refused(
    'confirmBankTransfer',
    'This transfer has failed: try it again first.',
    row(Payment, { payment_status: 'failed' }),
  ),
  refused(
    'failBankTransfer',
    'This transfer has failed already.',
    row(Payment, { payment_status: 'failed' }),
  ),
  refused(
    'createInstallmentPlan',
    'The last instalment would fall on',
    input({ first_payment_date: inDays(150) }),
  ),
  refused(
    'refundPayment',
    'This is a refund itself: look at the payment that it gives back.',
    row(Payment, { payment_type: 'refund' }),
  ),
  refused(
    'retryPayment',
    'A refund that has failed is made again from its payment.',
    row(Payment, { payment_type: 'refund' }),
  ),
  refused(
    'suspendPatient',
    'This patient is in the trash: restore the record first.',
    row(Patient, { deleted_at: past }),
  ),
  refused('reactivatePatient', 'This account is not suspended.', row(Patient, { suspended_at: null })),
  refused('mergePatients', 'The data of this patient was erased.', async (pressed) => {
    const stays = pressed.input.merged_into_patient_id as string;
    await manager().update(Patient, stays, { erased_at: past });
    return undefined;
  }),
  refused('approveProvider', 'Reactivate it instead.', row(Provider, { status: 'suspended' })),
  refused('suspendProvider', 'This clinic is suspended already.', row(Provider, { status: 'suspended' })),
  refused(
    'reactivateProvider',
    'Approve it first.',
    row(Provider, { status: 'inactive', approved_at: null }),
  ),
  refused('inviteProviderStaff', 'This person has an account at a clinic already.', async (pressed) => {
    const email = pressed.input.email as string;
    await make(ProviderUser, {
      provider_id: (await aClinic()).id,
      email,
      firstname: 'Some',
      lastname: 'Doctor',
      password: 'no password',
    });
    return undefined;
  }),
  refused(
    'revokeInvitation',
    'This invitation was accepted: deactivate the account instead.',
    row(ProviderStaffInvitation, { accepted_at: past }),
  ),
  refused(
    'revokeInvitation',
    'This invitation has run out by itself.',
    row(ProviderStaffInvitation, { expires_at: past }),
  ),
  refused(
    'acceptQuoteForPatient',
    'All the dates that the clinic offered have passed.',
    row(Quote, { treatment_date: ['2026-01-01'] }),
  ),
  refused('cancelBooking', 'This quote is cancelled already.', row(Quote, { status: 'cancelled' })),
  refused('markArrived', 'The patient has arrived already.', row(Quote, { status: 'inprogress' })),
  refused('rejectQuoteForPatient', 'This quote is rejected already.', row(Quote, { status: 'rejected' })),
  refused('enterQuoteForClinic', 'Choose an active treatment.', async (pressed) => {
    const treatment = pressed.input.treatment_id as string;
    await manager().update(Treatment, treatment, { status: 'inactive' });
    return undefined;
  }),
  refused('rescheduleTreatment', 'This booking has no appointment: make one first.', async ({ id }) => {
    await manager().update(Schedule, { quote_id: id }, { status: 'cancelled' });
    return undefined;
  }),
  refused(
    'rescheduleTreatment',
    'The treatment is done: it was today or before.',
    row(Quote, { status: 'aftercare' }),
  ),
  refused(
    'rejectReview',
    'This review is withheld already.',
    row(Review, { is_published: false, moderated_at: past }),
  ),
  refused(
    'unpublishReview',
    'This review is withheld already.',
    row(Review, { is_published: false, moderated_at: past }),
  ),
];
