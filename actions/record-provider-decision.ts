import { multiline, recordAction } from '../src/admin/action.js';
import { clinicsAsked, recordProviderDecision } from '../src/domain/discounts/record-provider-decision.js';

export default recordAction({
  on: 'discounts',
  label: "Record a clinic's decision",
  about: 'Enters what a clinic said to a discount; it may change its mind.',
  icon: 'Edit3',
  verb: recordProviderDecision,
  options: clinicsAsked,
  form: {
    provider_id: { label: 'Clinic' },
    rejection_reason: {
      ...multiline,
      label: "The clinic's reason",
      when: { field: 'decision', is: ['rejected'] },
    },
  },
});
