import { multiline, recordAction } from '../src/admin/action.js';
import { setProviderCommission } from '../src/domain/commissions/set-provider-commission.js';

export default recordAction({
  on: 'providers',
  label: 'Set its commission',
  about: 'Gives a clinic its own rate from a day on; it wins over every other.',
  icon: 'Percent',
  bulk: true,
  verb: setProviderCommission,
  form: {
    effective_from: { help: 'Today at the earliest. What holds until then ends the day before.' },
    effective_to: { help: 'The last day. Empty: until further notice.' },
    reason: { ...multiline, help: 'Why this clinic has a rate of its own.' },
  },
});
