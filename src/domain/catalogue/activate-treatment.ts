import { z } from 'zod';
import { AlreadySo } from '../../core/errors.js';
import { verb } from '../../core/verb.js';
import { AftercareMilestoneTemplate } from '../aftercare-templates/entities.js';
import { Treatment } from './entities.js';
import { tellClinicsOfTreatment } from './tell-clinics-of-treatment.js';
import { treatmentOffered } from './treatment-messages.js';
import { treatment as moves } from './treatment-moves.js';

/** Clinics can quote this treatment again. */
export const activateTreatment = verb(
  'activateTreatment',
  'catalogue.manage',
  z.object({}),
  async (work, id) => {
    const treatment = await work.find(Treatment, id);
    if (treatment.status === 'active') throw new AlreadySo('This treatment is active already.');
    moves.check(treatment.status, 'active', (state) => `This treatment is ${state}.`);
    return treatment;
  },
  async (work, treatment) => {
    const { aftercare_template_id } = treatment;
    const template = aftercare_template_id
      ? await work.findBy(AftercareMilestoneTemplate, { id: aftercare_template_id })
      : null;
    if (template?.status !== 'active')
      work.remark(
        'Aftercare',
        template
          ? `"${template.template_name}" is inactive: choose another template for this treatment`
          : 'no template is chosen, so it is asked for each time',
      );
    await work.change(Treatment, treatment, { status: 'active', ended_at: null });
    const message = treatmentOffered({ treatment: treatment.treatment_name });
    await tellClinicsOfTreatment(work, treatment, 'treatment.offered', message);
  },
);
