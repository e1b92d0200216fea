import { multiline, recordAction } from '../src/admin/action.js';
import { approveErasure } from '../src/domain/people/approve-erasure.js';

export default recordAction({
  on: 'patients',
  label: 'Approve the erasure',
  icon: 'CheckCircle',
  danger: true,
  verb: approveErasure,
  form: { reason: { ...multiline, label: 'Remark', help: 'What is erased does not come back.' } },
});
