import { type EntityClass } from '../../../src/core/facts.js';
import { type Machine } from '../../../src/core/machine.js';
import { Affiliate, AffiliateCommission } from '../../../src/domain/affiliates/entities.js';
import * as affiliates from '../../../src/domain/affiliates/moves.js';
import { AfterCare, AftercareMilestone } from '../../../src/domain/aftercare/entities.js';
import * as aftercare from '../../../src/domain/aftercare/moves.js';
import {
  AftercareMilestoneTemplate,
  AftercareQuestionnaire,
} from '../../../src/domain/aftercare-templates/entities.js';
import { template } from '../../../src/domain/aftercare-templates/moves.js';
import { ApprovalRequest } from '../../../src/domain/approvals/entities.js';
import { approval as twoPeople } from '../../../src/domain/approvals/moves.js';
import { Treatment } from '../../../src/domain/catalogue/entities.js';
import { treatment } from '../../../src/domain/catalogue/treatment-moves.js';
import { ProviderBill } from '../../../src/domain/commissions/entities.js';
import { bill } from '../../../src/domain/commissions/moves.js';
import { TermsAndConditions } from '../../../src/domain/content/entities.js';
import { terms } from '../../../src/domain/content/moves.js';
import { AftercareConversation } from '../../../src/domain/conversations/entities.js';
import { conversation } from '../../../src/domain/conversations/moves.js';
import { Discount, ProviderDiscount } from '../../../src/domain/discounts/entities.js';
import * as discounts from '../../../src/domain/discounts/moves.js';
import { InquiryProvider } from '../../../src/domain/inquiries/entities.js';
import { invitation } from '../../../src/domain/inquiries/moves.js';
import { InstallmentPaymentPlan, Payment } from '../../../src/domain/payments/entities.js';
import * as payments from '../../../src/domain/payments/moves.js';
import { Provider, ProviderDocument } from '../../../src/domain/providers/entities.js';
import * as providers from '../../../src/domain/providers/moves.js';
import { Quote } from '../../../src/domain/quotes/entities.js';
import { quote } from '../../../src/domain/quotes/moves.js';
import { StandaloneAftercareRequest } from '../../../src/domain/standalone-aftercare/entities.js';
import { standaloneRequest } from '../../../src/domain/standalone-aftercare/moves.js';
import { BackgroundTask } from '../../../src/domain/tasks/entities.js';
import { task } from '../../../src/domain/tasks/task-state.js';

export interface Walk {
  name: string;
  machine: Machine<string>;
  entity: EntityClass;
  column: string;
  /** "from > to" of each verb that is pressed on the row itself. */
  verbs: Record<string, readonly string[]>;
  /** Who makes the other moves; each is walked in the tests of its area. */
  others: Record<string, readonly string[]>;
}

const walk = (
  name: string,
  machine: unknown,
  entity: EntityClass,
  column: string,
  verbs: Walk['verbs'],
  others: Walk['others'] = {},
): Walk => ({ name, machine: machine as Machine<string>, entity, column, verbs, others });

export const WALKS: readonly Walk[] = [
  walk(
    'quote',
    quote,
    Quote,
    'status',
    {
      submitQuoteForClinic: ['inquiry > quote'],
      acceptQuoteForPatient: ['quote > accepted'],
      rejectQuoteForPatient: ['quote > rejected'],
      markArrived: ['confirmed > inprogress'],
      completeTreatment: ['inprogress > aftercare'],
      cancelBooking: ['inquiry', 'quote', 'accepted', 'confirmed', 'inprogress', 'aftercare'].map(
        (from) => `${from} > cancelled`,
      ),
    },
    {
      'the payment that reaches the deposit': ['accepted > confirmed'],
      'the review': ['aftercare > completed'],
    },
  ),
  walk(
    'payment',
    payments.payment,
    Payment,
    'payment_status',
    {
      confirmBankTransfer: ['pending > completed'],
      failBankTransfer: ['pending > failed'],
      retryPayment: ['failed > pending'],
      reconcilePayment: ['pending > completed', 'failed > completed'],
    },
    { 'the refund of what is left': ['completed > refunded'] },
  ),
  walk(
    'installment plan',
    payments.installmentPlan,
    InstallmentPaymentPlan,
    'status',
    {
      cancelInstallmentPlan: ['active > cancelled', 'defaulted > cancelled'],
    },
    {
      'the last instalment': ['active > completed', 'defaulted > completed'],
      'the clock, for what is not paid': ['active > defaulted'],
      'what was missing, paid after all': ['defaulted > active'],
    },
  ),
  walk('bill', bill, ProviderBill, 'status', {
    issueProviderBill: ['draft > issued'],
    markProviderBillPaid: ['issued > paid'],
    voidProviderBill: ['draft > void', 'issued > void'],
  }),
  walk('clinic', providers.clinic, Provider, 'status', {
    approveProvider: ['inactive > active'],
    suspendProvider: ['active > suspended'],
    reactivateProvider: ['suspended > active'],
  }),
  walk(
    'document',
    providers.document,
    ProviderDocument,
    'verification_status',
    {
      verifyDocument: ['pending > verified', 'rejected > verified'],
      rejectDocument: ['pending > rejected', 'verified > rejected'],
    },
    { 'its last day': ['verified > expired'] },
  ),
  walk('milestone template', template, AftercareMilestoneTemplate, 'status', {
    activateTemplate: ['inactive > active'],
    deactivateTemplate: ['active > inactive'],
  }),
  walk('questionnaire', template, AftercareQuestionnaire, 'status', {
    activateQuestionnaire: ['inactive > active'],
    deactivateQuestionnaire: ['active > inactive'],
  }),
  walk('treatment', treatment, Treatment, 'status', {
    activateTreatment: ['inactive > active'],
    deactivateTreatment: ['active > inactive'],
  }),
  walk(
    'terms',
    terms,
    TermsAndConditions,
    'status',
    { publishTerms: ['draft > published'] },
    {
      'the version after it': ['published > archived'],
    },
  ),
  walk('aftercare conversation', conversation, AftercareConversation, 'status', {
    closeConversation: ['open > closed'],
    reopenConversation: ['closed > open'],
  }),
  walk(
    'discount',
    discounts.approval,
    Discount,
    'approval_status',
    {
      approveDiscount: ['pending > approved'],
      rejectDiscount: ['pending > rejected'],
    },
    { 'its corrected terms': ['rejected > pending'] },
  ),
  walk(
    'discount code',
    discounts.code,
    Discount,
    'status',
    { deactivateDiscount: ['active > inactive'] },
    { 'the day after its last': ['active > expired'] },
  ),
  walk('affiliate', affiliates.affiliate, Affiliate, 'status', {
    activateAffiliate: ['draft > active', 'inactive > active', 'suspended > active'],
    suspendAffiliate: ['active > suspended'],
  }),
  walk(
    'affiliate commission',
    affiliates.commission,
    AffiliateCommission,
    'status',
    {
      approveAffiliateCommission: ['pending > approved'],
    },
    {
      payAffiliateCommissions: ['approved > paid'],
      'the refund of its payment': ['pending > cancelled', 'approved > cancelled'],
    },
  ),
  walk('aftercare plan', aftercare.plan, AfterCare, 'status', {
    suspendAftercare: ['active > suspended'],
    resumeAftercare: ['suspended > active'],
    completeAftercare: ['active > completed', 'suspended > completed'],
  }),
  walk(
    'milestone',
    aftercare.milestone,
    AftercareMilestone,
    'milestone_status',
    {
      closeMilestone: ['pending', 'in_progress', 'overdue'].map((from) => `${from} > completed`),
    },
    {
      'the calendar and new dates': [
        'pending > in_progress',
        'pending > overdue',
        'in_progress > pending',
        'in_progress > overdue',
        'overdue > pending',
        'overdue > in_progress',
      ],
    },
  ),
  walk('standalone request', standaloneRequest, StandaloneAftercareRequest, 'request_status', {
    assignStandaloneAftercare: ['pending > assigned'],
    reassignStandaloneAftercare: ['assigned > assigned'],
    activateStandaloneAftercare: ['assigned > activated'],
    rejectStandaloneAftercare: ['pending > rejected', 'assigned > rejected'],
  }),
  walk(
    'approval',
    twoPeople,
    ApprovalRequest,
    'state',
    {},
    {
      'approveRefund and approveErasure': ['pending > approved'],
      'declineRefund and declineErasure': ['pending > declined'],
    },
  ),
  walk(
    "clinic's part of a discount",
    discounts.clinicDecision,
    ProviderDiscount,
    'decision',
    {},
    {
      recordProviderDecision: [
        'pending > approved',
        'pending > rejected',
        'approved > rejected',
        'rejected > approved',
      ],
      requestProviderApproval: ['approved > pending', 'rejected > pending'],
    },
  ),
  walk(
    'invitation',
    invitation,
    InquiryProvider,
    'status',
    {},
    {
      'the clinic': [
        'invited > viewed',
        'invited > quoted',
        'viewed > quoted',
        'invited > declined',
        'viewed > declined',
      ],
      withdrawProvider: ['invited > expired', 'viewed > expired', 'quoted > expired'],
      inviteProviders: ['declined > invited', 'expired > invited'],
    },
  ),
  walk(
    'task',
    task,
    BackgroundTask,
    'state',
    {},
    {
      'the worker': ['checking > ready', 'checking > failed', 'running > done', 'running > failed'],
      'who asked for it': [
        'ready > running',
        'checking > cancelled',
        'ready > cancelled',
        'running > cancelled',
      ],
    },
  ),
];
/** Their state is read from other columns: walked in the tests of people and of reviews. */
export const DERIVED = ['account', 'review'];
