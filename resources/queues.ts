import { keys } from '../src/core/crypto.js';
import { database } from '../src/core/database.js';
import { addDays, dayIn } from '../src/core/dates.js';
import { type Narrowing, type Queue } from '../src/admin/handlers/dashboard.js';
import { readSetting } from '../src/domain/settings/read-setting.js';

/** What waits for somebody, most urgent first. */
export const queues = (): Queue[] => [
  {
    label: 'Urgent answers',
    icon: 'AlertTriangle',
    table: 'aftercare_questionnaire_responses',
    permission: 'aftercare.acknowledge',
    rows: {
      filters: { flagged_urgent: 'true', 'acknowledged_at~~is': 'empty' },
      where: 't.flagged_urgent = 1 AND t.acknowledged_at IS NULL',
    },
    since: 'created_at',
  },
  {
    label: 'Critical medical alerts',
    icon: 'AlertOctagon',
    table: 'medical_histories',
    permission: 'medical.read',
    rows: {
      filters: { alert_level: 'critical', 'alert_acknowledged_at~~is': 'empty' },
      where: `t.alert_acknowledged_at IS NULL AND t.alert_level_index IN (${keys()
        .blindIndexes('critical', 'medical_histories.alert_level')
        .map((hash) => `'${hash}'`)
        .join(', ')})`,
    },
    since: 'created_at',
  },
  {
    label: 'Aftercare requests to assign',
    icon: 'UserPlus',
    table: 'standalone_aftercare_requests',
    permission: 'aftercare.assign',
    rows: {
      filters: { request_status: 'pending' },
      where: "t.request_status = 'pending'",
    },
    since: 'created_at',
  },
  {
    label: 'Aftercare requests to start',
    icon: 'PlayCircle',
    table: 'standalone_aftercare_requests',
    permission: 'aftercare.activate',
    rows: {
      filters: { request_status: 'assigned' },
      where: "t.request_status = 'assigned'",
    },
    since: 'assigned_at',
  },
  {
    label: 'Overdue milestones',
    icon: 'Clock',
    table: 'aftercare_milestones',
    permission: 'aftercare.manage',
    rows: {
      filters: { milestone_status: 'overdue' },
      where: "t.milestone_status = 'overdue'",
    },
    since: 'end_date',
  },
  {
    label: 'Failed payments',
    icon: 'CreditCard',
    table: 'payments',
    permission: 'payments.record',
    rows: {
      filters: { payment_status: 'failed' },
      where: "t.payment_status = 'failed'",
    },
    since: 'created_at',
  },
  {
    label: 'Disputes at a bank',
    icon: 'AlertCircle',
    table: 'payment_disputes',
    permission: 'payments.reconcile',
    rows: { filters: { status: 'open' }, where: "t.status = 'open'" },
    since: 'created_at',
  },
  {
    label: 'Gateway differs from us',
    icon: 'GitPullRequest',
    table: 'gateway_drifts',
    permission: 'payments.reconcile',
    rows: { filters: { 'closed_at~~is': 'empty' }, where: 't.closed_at IS NULL' },
    since: 'created_at',
  },
  {
    label: 'Refunds to approve',
    icon: 'RotateCcw',
    table: 'approval_requests',
    permission: 'payments.approve_refund',
    rows: {
      filters: { kind: 'refund', state: 'pending' },
      where: "t.kind = 'refund' AND t.state = 'pending'",
    },
    since: 'created_at',
  },
  {
    label: 'Reviews to moderate',
    icon: 'Star',
    table: 'reviews',
    permission: 'reviews.moderate',
    rows: {
      filters: { is_published: 'false', 'moderated_at~~is': 'empty' },
      where: 't.is_published = 0 AND t.moderated_at IS NULL',
    },
    since: 'created_at',
  },
  {
    label: 'Discounts to approve',
    icon: 'Tag',
    table: 'discounts',
    permission: 'discounts.approve',
    rows: {
      filters: { approval_status: 'pending', status: 'active' },
      where: "t.approval_status = 'pending' AND t.status = 'active'",
    },
    since: 'created_at',
  },
  {
    label: 'Affiliate commissions to approve',
    icon: 'Share2',
    table: 'affiliate_commissions',
    permission: 'affiliates.manage',
    rows: {
      filters: { status: 'pending', 'reverses_commission_id~~is': 'empty' },
      where: "t.status = 'pending' AND t.reverses_commission_id IS NULL",
    },
    since: 'created_at',
  },
  {
    label: 'Affiliate commissions to pay',
    icon: 'DollarSign',
    table: 'affiliate_commissions',
    permission: 'affiliates.pay',
    rows: {
      filters: { status: 'approved', 'reverses_commission_id~~is': 'empty' },
      where: "t.status = 'approved' AND t.reverses_commission_id IS NULL",
    },
    since: 'approved_at',
  },
  {
    label: 'Documents to verify',
    icon: 'FileText',
    table: 'provider_documents',
    permission: 'providers.verify',
    rows: {
      filters: { verification_status: 'pending' },
      where: "t.verification_status = 'pending' AND t.deleted_at IS NULL",
    },
    since: 'created_at',
  },
  {
    label: 'Documents that expire soon',
    icon: 'Calendar',
    table: 'provider_documents',
    permission: 'providers.verify',
    rows: expiringDocuments,
    since: 'created_at',
  },
  {
    label: 'Clinics to approve',
    icon: 'Briefcase',
    table: 'providers',
    permission: 'providers.verify',
    rows: {
      filters: { status: 'inactive', 'approved_at~~is': 'empty' },
      where: "t.status = 'inactive' AND t.approved_at IS NULL AND t.deleted_at IS NULL",
    },
    since: 'created_at',
  },
  {
    label: 'Jobs that failed',
    icon: 'Activity',
    table: 'failed_jobs',
    permission: 'system.manage',
    rows: { filters: {}, where: '1 = 1' },
    since: 'failed_at',
  },
];

/** Verified papers that run out within the days that the settings name, and those that have. */
async function expiringDocuments(): Promise<Narrowing> {
  const days = await readSetting(database().manager, 'document_warning_days');
  const last = addDays(dayIn('utc', new Date()), days);
  return {
    filters: { verification_status: 'verified', 'expiry_date~~to': last },
    where: `t.verification_status = 'verified' AND t.expiry_date <= '${last}' AND t.deleted_at IS NULL`,
  };
}
