import { tableAction } from '../src/admin/action.js';
import { setCommission } from '../src/domain/commissions/set-commission.js';
import { commissionCountries } from '../src/domain/commissions/suggest-rate.js';

export default tableAction({
  on: 'set_commissions',
  label: 'Set a commission',
  about:
    "Sets Hairline's share from a day on: of everything, of a treatment type, or of the clinics of a country.",
  icon: 'Percent',
  verb: setCommission,
  opens: 'set_commissions',
  options: commissionCountries,
  form: {
    scope: { help: 'A treatment type wins over a country, a country over the platform.' },
    treatment_type: { when: { field: 'scope', is: ['treatment_type'] } },
    country: { when: { field: 'scope', is: ['country'] } },
    effective_from: { help: 'Today at the earliest. What holds until then ends the day before.' },
    effective_to: {
      when: { field: 'scope', is: ['treatment_type', 'country'] },
      help: 'The last day. Empty: until further notice.',
    },
  },
});
