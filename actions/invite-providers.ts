import { pick, recordAction } from '../src/admin/action.js';
import { inviteProviders } from '../src/domain/inquiries/invite-providers.js';

export default recordAction({
  on: 'inquiries',
  label: 'Invite clinics',
  about: "Asks clinics to quote; they learn the patient's code and nothing that names the person.",
  icon: 'Send',
  verb: inviteProviders,
  form: { provider_ids: { ...pick('providers', { status: 'active' }, 'clinic-load'), label: 'Clinics' } },
});
