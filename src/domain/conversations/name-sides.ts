import { type EntityManager, In } from 'typeorm';
import { Patient } from '../people/entities.js';
import { type ProviderView, providerViewOf } from '../people/provider-view.js';
import { Provider, ProviderUser } from '../providers/entities.js';
import { type Thread } from './lock-thread.js';
import { type Holder } from './own-thread.js';
import { shortName } from './sender-types.js';

/** A patient as a clinic knows them in a conversation. */
export type PatientInThread = Pick<
  ProviderView,
  'anonymization_level' | 'patient_code' | 'first_name' | 'last_name' | 'age_band' | 'country'
>;

const SUPPORT = 'Hairline';

/** For a clinic alone, and no more than it may see now; null for the patient, and where nobody is known. */
export async function patientInThread(
  manager: EntityManager,
  { type }: Holder,
  { patient_id, provider_id }: Pick<Thread, 'patient_id' | 'provider_id'>,
): Promise<PatientInThread | null> {
  if (type !== 'ProviderUser' || patient_id === null || provider_id === null) return null;
  if (!(await manager.existsBy(Patient, { id: patient_id }))) return null;
  const view = await providerViewOf(manager, patient_id, provider_id);
  const { anonymization_level, patient_code, first_name, last_name, age_band, country } = view;
  return { anonymization_level, patient_code, first_name, last_name, age_band, country };
}

/**
 * What senders of a thread are called for whoever reads: a clinic's people by name for their colleagues and by the
 * clinic's for a patient; a patient as far as the clinic may see.
 */
export async function senderNames(
  manager: EntityManager,
  holder: Holder,
  thread: Thread,
  messages: readonly { sender_type: string; sender_id: string }[],
): Promise<(message: { sender_type: string; sender_id: string }) => string | null> {
  const patient = await patientName(manager, holder, thread);
  const clinic = thread.provider_id === null ? null : await clinicName(manager, thread.provider_id);
  const ids = messages
    .filter(({ sender_type }) => shortName(sender_type) === 'ProviderUser')
    .map((one) => one.sender_id);
  const isColleague = holder.type === 'ProviderUser';
  const people = isColleague
    ? await manager.find(ProviderUser, {
        where: { id: In(ids), provider_id: thread.provider_id ?? '' },
        withDeleted: true,
      })
    : [];
  const colleagues = new Map(people.map(({ id, firstname, lastname }) => [id, `${firstname} ${lastname}`]));
  return ({ sender_type, sender_id }) => {
    const type = shortName(sender_type);
    if (type === 'User') return SUPPORT;
    if (type === 'Patient') return patient;
    return colleagues.get(sender_id) ?? clinic;
  };
}

async function patientName(manager: EntityManager, holder: Holder, thread: Thread): Promise<string | null> {
  if (holder.type === 'Patient') {
    const self = await manager.findOneBy(Patient, { id: holder.id ?? '' });
    return self && `${self.first_name} ${self.last_name}`;
  }
  const view = await patientInThread(manager, holder, thread);
  const name = [view?.first_name, view?.last_name].filter(Boolean).join(' ');
  return name || (view?.patient_code ?? null);
}

const clinicName = async (manager: EntityManager, id: string): Promise<string | null> =>
  (await manager.findOne(Provider, { where: { id }, withDeleted: true }))?.provider_name ?? null;
