import { multiline, recordAction } from '../src/admin/action.js';
import { cancelInstallmentPlan } from '../src/domain/payments/cancel-installment-plan.js';

export default recordAction({
  on: 'installment_payment_plans',
  label: 'Cancel the plan',
  about: 'Ends a plan; what was paid by it stays, and what is pending of it is not waited for any longer.',
  icon: 'XCircle',
  danger: true,
  verb: cancelInstallmentPlan,
  form: { reason: { ...multiline, help: 'The patient reads it.' } },
});
