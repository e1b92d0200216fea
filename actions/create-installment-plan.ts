import { recordAction } from '../src/admin/action.js';
import { createInstallmentPlan } from '../src/domain/payments/create-installment-plan.js';

export default recordAction({
  on: 'quotes',
  label: 'Plan instalments',
  about: 'Splits what is still owed for a quote into parts that are paid before the procedure.',
  icon: 'Calendar',
  verb: createInstallmentPlan,
  form: {
    number_of_installments: { label: 'Number of instalments', help: '2 to 9.' },
    first_payment_date: { help: 'The last one has to be paid 30 days before the procedure.' },
    payment_method: { label: 'Paid by', help: 'Empty: by bank transfer.' },
  },
});
