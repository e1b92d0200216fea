import { multiline, recordAction } from '../src/admin/action.js';
import { approveErasure } from '../src/domain/people/approve-erasure.js';

export default recordAction({
  on: 'patients',
  label: 'Approve the erasure',
  about: 'You are the second person: what names the patient is gone afterwards, and nothing brings it back.',
  icon: 'CheckCircle',
  danger: true,
  verb: approveErasure,
  form: { reason: { ...multiline, label: 'Remark', help: 'What is erased does not come back.' } },
});
