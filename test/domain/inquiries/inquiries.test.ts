import { InquiryProvider, Inquiry, WorkflowTimeline } from '../../../src/domain/inquiries/entities.js';
import { askForMorePhotos } from '../../../src/domain/inquiries/ask-for-more-photos.js';
import { enterInquiryForPatient } from '../../../src/domain/inquiries/enter-inquiry-for-patient.js';
import { inviteProviders } from '../../../src/domain/inquiries/invite-providers.js';
import { invitation } from '../../../src/domain/inquiries/moves.js';
import { INVITATION_STATES } from '../../../src/domain/inquiries/states.js';
import { invitedClinics, withdrawProvider } from '../../../src/domain/inquiries/withdraw-provider.js';
import { AlertsNotification } from '../../../src/domain/notifications/entities.js';
import { Quote } from '../../../src/domain/quotes/entities.js';
import { openTestDatabase, type TestDatabase } from '../../support/database.js';
import { allAtOnce, times } from '../../support/decisions.js';
import { anInquiry } from '../../support/journey.js';
import { quoteIn } from '../../support/patients.js';
import { aClinic, actorAs, aPatient, make, makeStaff } from '../../support/world.js';

let db: TestDatabase;
let staff: Record<string, string>;

beforeAll(async () => {
  db = await openTestDatabase({ connections: 20 });
  staff = await makeStaff(db);
});
afterAll(() => db.close());

const support = () => actorAs('support', staff.support);
const reason = 'They have too many patients.';
const events = async (inquiry_id: string) =>
  (await db.app.manager.find(WorkflowTimeline, { where: { inquiry_id }, order: { id: 'ASC' } })).map(
    ({ event }) => event,
  );
const invitations = (inquiry_id: string) => db.app.manager.findBy(InquiryProvider, { inquiry_id });
const told = async (notifiable_id: string) =>
  (await db.app.manager.findBy(AlertsNotification, { notifiable_id })).map(({ type, body }) => ({
    type,
    body,
  }));
const invite = (id: string, ...provider_ids: string[]) => inviteProviders(support(), id, { provider_ids });

describe('an inquiry told on the phone', () => {
  const input = {
    problem: 'Receding hairline',
    problem_details: 'Since 2019.',
    scan_url: 'uploads/1.jpg',
    treatment_schedule: ['2027-02-14', '2027-02-01'],
    symptom_severity: '',
  };

  test('becomes an inquiry with its timeline, and the patient is told', async () => {
    const patient = await aPatient();
    const made = await enterInquiryForPatient(support(), patient.id, input);
    expect(made).toMatchObject({
      patient_id: patient.id,
      treatment_schedule: ['2027-02-01', '2027-02-14'],
      symptom_severity: null,
    });
    expect(await events(made.id)).toEqual(['inquiry_created']);
    expect((await told(patient.id)).map(({ type }) => type)).toEqual(['inquiry.entered']);
  });

  test.each([
    ['problem', 'What is it about, in a few words?'],
    ['problem_details', 'What did the patient tell?'],
    ['scan_url', 'A photo is needed: clinics judge by it.'],
    ['treatment_schedule', 'Which days suit the patient?'],
  ])('needs %s', async (field, sentence) => {
    const patient = await aPatient();
    const short = { ...input, [field]: undefined };
    await expect(enterInquiryForPatient(support(), patient.id, short)).rejects.toMatchObject({
      fields: { [field]: sentence },
    });
    expect(await db.app.manager.countBy(Inquiry, { patient_id: patient.id })).toBe(0);
  });

  test('is not taken from a suspended account, nor by who may not', async () => {
    const patient = await aPatient({ suspended_at: new Date() });
    await expect(enterInquiryForPatient(support(), patient.id, input)).rejects.toThrow(
      'This account is suspended',
    );
    for (const role of ['medical', 'finance', 'content', 'auditor'])
      await expect(enterInquiryForPatient(actorAs(role), patient.id, input)).rejects.toMatchObject({
        code: 'forbidden',
      });
  });
});

describe('inviting clinics', () => {
  test('tells each of them once, by the code alone', async () => {
    const patient = await aPatient({ first_name: 'Xanthippe' });
    const [inquiry, one, two] = [
      await anInquiry({ patient_id: patient.id }),
      await aClinic(),
      await aClinic(),
    ];
    await invite(inquiry.id, one.id, two.id, one.id);
    expect((await invitations(inquiry.id)).map(({ status }) => status)).toEqual(['invited', 'invited']);
    const [message] = await told(one.id);
    expect(message!.body).toContain(patient.patient_code);
    expect(message!.body).not.toContain('Xanthippe');
    expect(await events(inquiry.id)).toEqual(['inquiry_created', 'provider_invited', 'provider_invited']);
  });

  test('leaves those alone that were invited before, and says so', async () => {
    const [inquiry, one, two] = [await anInquiry(), await aClinic(), await aClinic()];
    await invite(inquiry.id, one.id);
    const both = { provider_ids: [one.id, two.id] };
    const { remarks } = await inviteProviders.preview(support(), inquiry.id, both);
    expect(remarks).toEqual([
      { label: 'Left as it is', value: `${one.provider_name} has been invited already` },
    ]);
    await inviteProviders(support(), inquiry.id, both);
    expect(await told(one.id)).toHaveLength(1);
    await expect(inviteProviders(support(), inquiry.id, both)).rejects.toMatchObject({
      code: 'already_so',
      message: 'Each of these clinics has been invited already.',
    });
  });

  test.each(['inactive', 'suspended'])('refuses a clinic that is %s, and invites nobody', async (status) => {
    const [inquiry, open, closed] = [await anInquiry(), await aClinic(), await aClinic({ status })];
    await expect(invite(inquiry.id, open.id, closed.id)).rejects.toMatchObject({
      fields: { provider_ids: `Only active clinics are invited: ${closed.provider_name} is ${status}.` },
    });
    expect(await invitations(inquiry.id)).toEqual([]);
  });

  test('is over once a quote was accepted', async () => {
    const [inquiry, clinic] = [await anInquiry(), await aClinic()];
    const quote = await quoteIn('accepted', inquiry.id, clinic.id);
    await expect(invite(inquiry.id, (await aClinic()).id)).rejects.toMatchObject({
      message: 'The patient has accepted a quote of this inquiry: no more clinics are asked.',
      unlock: { table: 'quotes', id: quote.id },
    });
  });

  test('twenty at once invite once', async () => {
    const [inquiry, clinic] = [await anInquiry(), await aClinic()];
    const { won, read } = await allAtOnce(times(20, () => invite(inquiry.id, clinic.id)));
    expect({ won, read }).toEqual({ won: 1, read: ['Each of these clinics has been invited already.'] });
    expect(await told(clinic.id)).toHaveLength(1);
  });

  test.each(INVITATION_STATES)(
    'makes an invitation that is %s anew where the table says so',
    async (status) => {
      const [inquiry, clinic] = [await anInquiry(), await aClinic()];
      const row = { inquiry_id: inquiry.id, provider_id: clinic.id, status, withdrawn_at: new Date() };
      await make(InquiryProvider, row);
      const press = invite(inquiry.id, clinic.id);
      if (!invitation.can(status, 'invited'))
        return expect(press).rejects.toMatchObject({ code: 'already_so' });
      await press;
      expect((await invitations(inquiry.id))[0]).toMatchObject({ status: 'invited', withdrawn_at: null });
    },
  );
});

describe('withdrawing an invitation', () => {
  const withdraw = (id: string, provider_id: string) =>
    withdrawProvider(support(), id, { provider_id, reason });

  test.each(['inquiry', 'quote'])('cancels what the clinic has in state %s, and tells it', async (status) => {
    const [inquiry, clinic] = [await anInquiry(), await aClinic()];
    await invite(inquiry.id, clinic.id);
    const quote = await quoteIn(status, inquiry.id, clinic.id);
    await withdraw(inquiry.id, clinic.id);
    const [row] = await invitations(inquiry.id);
    expect(row).toMatchObject({ status: 'expired' });
    expect(row!.withdrawn_at).not.toBeNull();
    expect(await db.app.manager.findOneByOrFail(Quote, { id: quote.id })).toMatchObject({
      status: 'cancelled',
    });
    expect((await told(clinic.id)).map(({ type }) => type)).toEqual(['inquiry.invited', 'inquiry.withdrawn']);
    const patient = (await told(inquiry.patient_id)).map(({ type }) => type);
    expect(patient).toEqual(status === 'quote' ? ['quote.withdrawn'] : []);
    expect((await events(inquiry.id)).slice(-2)).toEqual(['provider_withdrawn', 'quote_cancelled']);
    await expect(withdraw(inquiry.id, clinic.id)).rejects.toThrow('This invitation was withdrawn already.');
    await invite(inquiry.id, clinic.id);
  });

  test('offers the clinics whose invitation stands', async () => {
    const [inquiry, one, two] = [await anInquiry(), await aClinic(), await aClinic()];
    await invite(inquiry.id, one.id, two.id);
    await withdraw(inquiry.id, one.id);
    expect(await invitedClinics(support(), inquiry.id)).toEqual({
      provider_id: [{ value: two.id, label: two.provider_name }],
    });
  });

  test('is refused for a clinic that was not invited, or that the patient has chosen', async () => {
    const [inquiry, clinic] = [await anInquiry(), await aClinic()];
    await expect(withdraw(inquiry.id, clinic.id)).rejects.toMatchObject({
      fields: { provider_id: 'This clinic was not invited.' },
    });
    await invite(inquiry.id, clinic.id);
    const quote = await quoteIn('confirmed', inquiry.id, clinic.id);
    await expect(withdraw(inquiry.id, clinic.id)).rejects.toMatchObject({
      message: 'The patient has accepted the quote of this clinic: cancel the booking instead.',
      unlock: { table: 'quotes', id: quote.id, action: 'cancelBooking' },
    });
  });

  test.each(INVITATION_STATES)('ends an invitation that is %s where the table says so', async (status) => {
    const [inquiry, clinic] = [await anInquiry(), await aClinic()];
    await make(InquiryProvider, { inquiry_id: inquiry.id, provider_id: clinic.id, status });
    const press = withdraw(inquiry.id, clinic.id);
    if (invitation.can(status, 'expired')) await press;
    else await expect(press).rejects.toThrow(`This invitation is ${status}: there is nothing to withdraw.`);
  });

  test('twenty at once withdraw once', async () => {
    const [inquiry, clinic] = [await anInquiry(), await aClinic()];
    await invite(inquiry.id, clinic.id);
    const { won } = await allAtOnce(times(20, () => withdraw(inquiry.id, clinic.id)));
    expect(won).toBe(1);
  });
});

test.each(['medical', 'finance', 'content', 'auditor'])('%s may not decide about inquiries', async (role) => {
  const [inquiry, clinic] = [await anInquiry(), await aClinic()];
  const actor = actorAs(role);
  for (const press of [
    () => inviteProviders(actor, inquiry.id, { provider_ids: [clinic.id] }),
    () => withdrawProvider(actor, inquiry.id, { provider_id: clinic.id, reason }),
    () => askForMorePhotos(actor, inquiry.id, { note: reason }),
  ])
    await expect(press()).rejects.toMatchObject({ code: 'forbidden' });
});
