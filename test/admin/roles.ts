/** Who may do what, as the platform's rules say it: kept by hand, apart from the program's own list. */
export const ROLES = ['super-admin', 'admin', 'support', 'medical', 'finance', 'content', 'auditor'] as const;

export type Role = (typeof ROLES)[number];

/** A column for each role, in the order of ROLES. */
const RIGHTS = `
  patients.read            x x x x x . x
  patients.reveal          x x x x . . .
  patients.write           x x x . . . .
  patients.suspend         x x . . . . .
  patients.export          x x . . . . .
  patients.erase           x x . . . . .
  patients.approve_erasure x x . . . . .
  medical.alert            x x x x . . x
  medical.read             x . . x . . .
  medical.write            x . . x . . .
  inquiries.read           x x x x x . x
  inquiries.write          x x x . . . .
  quotes.read              x x x x x . x
  quotes.transition        x x x . . . .
  payments.read            x x x . x . x
  payments.record          x x . . x . .
  payments.plan            x x . . x . .
  payments.request_refund  x x x . x . .
  payments.refund          x . . . x . .
  payments.approve_refund  x . . . x . .
  payments.reconcile       x . . . x . .
  commissions.read         x x . . x . x
  commissions.set          x x . . x . .
  bills.read               x x . . x . x
  bills.manage             x . . . x . .
  affiliates.read          x x . . x . x
  affiliates.manage        x x . . . . .
  affiliates.pay           x . . . x . .
  discounts.read           x x x . x . x
  discounts.manage         x x . . . . .
  discounts.approve        x x . . . . .
  reviews.read             x x x . . x x
  reviews.moderate         x x . . . x .
  aftercare.read           x x x x x . x
  aftercare.assign         x x x x . . .
  aftercare.activate       x x . x . . .
  aftercare.manage         x x . x . . .
  aftercare.acknowledge    x x . x . . .
  templates.read           x x x x . x x
  templates.manage         x x . x . x .
  providers.read           x x x x x x x
  providers.manage         x x . . . . .
  providers.verify         x x . . . . .
  providers.suspend        x x . . . . .
  banking.read             x . . . x . .
  banking.verify           x . . . x . .
  catalogue.read           x x x x x x x
  catalogue.manage         x x . . . x .
  content.read             x x x x x x x
  content.manage           x x . . . x .
  conversations.read       x x x x . . .
  conversations.reply      x x x . . . .
  staff.read               x x . . . . x
  staff.manage             x . . . . . .
  roles.manage             x . . . . . .
  settings.manage          x x . . . . .
  system.read              x x . . . . x
  system.manage            x x . . . . .
  audit.read               x . . . . . x
`;

const holders = new Map(
  RIGHTS.trim()
    .split('\n')
    .map((line) => {
      const [permission = '', ...marks] = line.trim().split(/\s+/);
      return [permission, new Set(ROLES.filter((_role, index) => marks[index] === 'x'))] as const;
    }),
);

export const permissions = [...holders.keys()];

export function holds(role: Role, permission: string): boolean {
  const known = holders.get(permission);
  if (!known) throw new Error(`The rules know no permission "${permission}"`);
  return known.has(role);
}
