import { keys } from '../src/core/crypto.js';
import { type Queue } from '../src/admin/handlers/dashboard.js';

/** What waits for somebody, most urgent first. */
export const queues = (): Queue[] => [
  {
    label: 'Urgent answers',
    icon: 'AlertTriangle',
    table: 'aftercare_questionnaire_responses',
    permission: 'aftercare.acknowledge',
    filters: { flagged_urgent: 'true', 'acknowledged_at~~is': 'empty' },
    where: 't.flagged_urgent = 1 AND t.acknowledged_at IS NULL',
    since: 'created_at',
  },
  {
    label: 'Critical medical alerts',
    icon: 'AlertOctagon',
    table: 'medical_histories',
    permission: 'medical.read',
    filters: { alert_level: 'critical', 'alert_acknowledged_at~~is': 'empty' },
    where: `t.alert_acknowledged_at IS NULL AND t.alert_level_index IN (${keys()
      .blindIndexes('critical', 'medical_histories.alert_level')
      .map((hash) => `'${hash}'`)
      .join(', ')})`,
    since: 'created_at',
  },
  {
    label: 'Aftercare requests to assign',
    icon: 'UserPlus',
    table: 'standalone_aftercare_requests',
    permission: 'aftercare.assign',
    filters: { request_status: 'pending' },
    where: "t.request_status = 'pending'",
    since: 'created_at',
  },
  {
    label: 'Aftercare requests to start',
    icon: 'PlayCircle',
    table: 'standalone_aftercare_requests',
    permission: 'aftercare.activate',
    filters: { request_status: 'assigned' },
    where: "t.request_status = 'assigned'",
    since: 'assigned_at',
  },
  {
    label: 'Overdue milestones',
    icon: 'Clock',
    table: 'aftercare_milestones',
    permission: 'aftercare.manage',
    filters: { milestone_status: 'overdue' },
    where: "t.milestone_status = 'overdue'",
    since: 'end_date',
  },
  {
    label: 'Failed payments',
    icon: 'CreditCard',
    table: 'payments',
    permission: 'payments.record',
    filters: { payment_status: 'failed' },
    where: "t.payment_status = 'failed'",
    since: 'created_at',
  },
  {
    label: 'Reviews to moderate',
    icon: 'Star',
    table: 'reviews',
    permission: 'reviews.moderate',
    filters: { is_published: 'false', 'moderated_at~~is': 'empty' },
    where: 't.is_published = 0 AND t.moderated_at IS NULL',
    since: 'created_at',
  },
  {
    label: 'Discounts to approve',
    icon: 'Tag',
    table: 'discounts',
    permission: 'discounts.approve',
    filters: { approval_status: 'pending' },
    where: "t.approval_status = 'pending'",
    since: 'created_at',
  },
  {
    label: 'Documents to verify',
    icon: 'FileText',
    table: 'provider_documents',
    permission: 'providers.verify',
    filters: { verification_status: 'pending' },
    where: "t.verification_status = 'pending' AND t.deleted_at IS NULL",
    since: 'created_at',
  },
];
