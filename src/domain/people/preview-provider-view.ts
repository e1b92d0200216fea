import { z } from 'zod';
import { Invalid } from '../../core/errors.js';
import { factsOf } from '../../core/facts.js';
import { verb } from '../../core/verb.js';
import { Provider } from '../providers/entities.js';
import { Patient } from './entities.js';
import { lockPatient } from './lock-patient.js';
import { levelFor, type ProviderView, viewAt } from './provider-view.js';

const MASK = '••••••••';
const LEVELS = {
  full: 'nothing that names the person',
  partial: 'first name, age band and country',
  none: 'whom they will treat',
} as const;

export const PreviewProviderView = z.object({ provider_id: z.uuid('Choose a clinic.') });

/** What one clinic sees of this patient now, and after payment. Nothing changes; that somebody looked is noted. */
export const previewProviderView = verb(
  'previewProviderView',
  'patients.read',
  PreviewProviderView,
  lockPatient,
  async (work, patient, { provider_id }) => {
    const clinic = await work.manager.findOneBy(Provider, { id: provider_id });
    if (!clinic) throw new Invalid({ provider_id: 'There is no such clinic.' });
    const level = await levelFor(work.manager, patient, provider_id);
    const now = await viewAt(work.manager, patient, level);
    const paid = await viewAt(work.manager, patient, 'none');
    work.remark(`${clinic.provider_name} sees now`, LEVELS[level]);
    for (const field of Object.keys(paid) as (keyof ProviderView)[]) {
      if (field === 'anonymization_level') continue;
      const [before, after] = [shown(now, field, 'not shown'), shown(paid, field, 'not known')];
      const same = now[field] === paid[field] && now[field] !== null;
      work.remark(inWords(field), same ? after : `${before}; after payment: ${after}`);
    }
    work.note('patients', patient.id, 'noted', { seen_as_provider: { after: provider_id } });
  },
);

/** What the person who asks may not see stays masked for them, whatever the clinic sees. */
function shown(view: ProviderView, field: keyof ProviderView, nothing: string): string {
  const value = view[field];
  if (value === null) return nothing;
  return factsOf(Patient).columns.get(field)?.mask === undefined ? value : MASK;
}

const inWords = (field: string) => (field.charAt(0).toUpperCase() + field.slice(1)).replaceAll('_', ' ');
