import approveProvider from '../actions/approve-provider.js';
import inviteProviderStaff from '../actions/invite-provider-staff.js';
import reactivateProvider from '../actions/reactivate-provider.js';
import rejectDocument from '../actions/reject-document.js';
import resetClinicSecondFactor from '../actions/reset-clinic-second-factor.js';
import revokeInvitation from '../actions/revoke-invitation.js';
import suspendProvider from '../actions/suspend-provider.js';
import verifyDocument from '../actions/verify-document.js';
import activateTreatment from '../actions/activate-treatment.js';
import deactivateTreatment from '../actions/deactivate-treatment.js';
import publishTerms from '../actions/publish-terms.js';
import generateProviderBill from '../actions/generate-provider-bill.js';
import setProviderCommission from '../actions/set-provider-commission.js';
import { area, resource } from '../src/admin/definition.js';
import {
  Language,
  Location,
  LocationPreference,
  LocationPreferencesCountry,
  LocationStartingPrice,
  Package,
  PackageItem,
  ProviderTreatmentPricing,
  Treatment,
  TreatmentCustomize,
  TreatmentInclude,
} from '../src/domain/catalogue/entities.js';
import { DiscoveryQuestion, Information, TermsAndConditions } from '../src/domain/content/entities.js';
import { changeTerms } from '../src/domain/content/change-terms.js';
import { enterProviderUser } from '../src/domain/people/enter-account.js';
import { enterProvider } from '../src/domain/providers/enter-provider.js';
import {
  NotificationPreference,
  Provider,
  ProviderAward,
  ProviderDocument,
  ProviderLanguage,
  ProviderMedia,
  ProviderResource,
  ProviderStaffInvitation,
  ProviderTeamMember,
  ProviderUser,
} from '../src/domain/providers/entities.js';

export const clinics = area(
  { name: 'Clinics', icon: 'Briefcase', read: 'providers.read', write: 'providers.manage' },
  resource(Provider, {
    label: 'Clinics',
    list: ['provider_name', 'city', 'country', 'status', 'email', 'created_at'],
    groups: {
      Clinic: ['provider_name', 'provider_bio', 'profile_image'],
      Standing: ['status', 'approved_at', 'approved_by_user_id', 'suspended_at', 'suspension_reason'],
      Contact: ['email', 'phone_number', 'city', 'country', 'timezone', 'user_id'],
    },
    related: [
      { table: 'provider_users', by: 'provider_id', label: 'Staff' },
      { table: 'provider_team_members', by: 'provider_id', label: 'Team' },
      { table: 'provider_staff_invitations', by: 'provider_id', label: 'Invitations' },
      { table: 'quotes', by: 'provider_id' },
      { table: 'provider_documents', by: 'provider_id', label: 'Documents' },
      { table: 'after_cares', by: 'provider_id', label: 'Aftercare plans' },
      { table: 'reviews', by: 'provider_id' },
      { table: 'provider_ratings', by: 'provider_id', label: 'Averages' },
      { table: 'provider_bills', by: 'provider_id', label: 'Bills' },
      { table: 'provider_commissions', by: 'provider_id', label: 'Commission' },
      { table: 'packages', by: 'provider_id' },
      { table: 'provider_treatment_pricings', by: 'provider_id', label: 'Prices' },
      { table: 'banking_details', by: 'provider_id' },
      { table: 'provider_languages', by: 'provider_id', label: 'Languages' },
      { table: 'provider_awards', by: 'provider_id', label: 'Awards' },
      { table: 'provider_media', by: 'provider_id', label: 'Media' },
    ],
    actions: [
      approveProvider,
      inviteProviderStaff,
      setProviderCommission,
      generateProviderBill,
      suspendProvider,
      reactivateProvider,
    ],
    save: { create: enterProvider },
  }),
  resource(ProviderUser, {
    label: 'Clinic staff',
    related: [{ table: 'second_factors', by: 'provider_user_id', label: 'Second factor' }],
    save: { create: enterProviderUser },
    actions: [resetClinicSecondFactor],
  }),
  resource(ProviderTeamMember, { label: 'Clinicians' }),
  resource(ProviderDocument, {
    label: 'Documents',
    write: 'providers.manage',
    list: ['provider_id', 'document_type', 'verification_status', 'expiry_date', 'issued_by', 'created_at'],
    actions: [verifyDocument, rejectDocument],
  }),
  resource(ProviderStaffInvitation, { label: 'Staff invitations', actions: [revokeInvitation] }),
  resource(ProviderAward, { label: 'Awards' }),
  resource(ProviderLanguage, { label: 'Languages spoken' }),
  resource(ProviderMedia, { label: 'Media' }),
  resource(ProviderResource, { label: 'Material for clinics' }),
  resource(NotificationPreference),
);

export const catalogue = area(
  { name: 'Catalogue', icon: 'BookOpen', read: 'catalogue.read', write: 'catalogue.manage' },
  resource(Treatment, {
    list: ['treatment_name', 'treatment_type', 'status', 'aftercare_template_id', 'created_at'],
    actions: [activateTreatment, deactivateTreatment],
    related: [
      { table: 'treatment_includes', by: 'treatment_id', label: 'Includes' },
      { table: 'provider_treatment_pricings', by: 'treatment_id', label: 'Prices' },
      { table: 'treatment_customizes', by: 'treatment_id', label: 'Options' },
      { table: 'quotes', by: 'treatment_id' },
    ],
  }),
  resource(TreatmentInclude, { label: 'What treatments include' }),
  resource(TreatmentCustomize, { label: "Clinics' options" }),
  resource(ProviderTreatmentPricing, { label: "Clinics' prices" }),
  resource(Package, { related: [{ table: 'package_items', by: 'package_id', label: 'Items' }] }),
  resource(PackageItem),
  resource(Location, {
    related: [{ table: 'location_starting_prices', by: 'location_id', label: 'Starting prices' }],
  }),
  resource(LocationStartingPrice, { label: 'Starting prices' }),
  resource(LocationPreference, {
    related: [{ table: 'location_preferences_countries', by: 'location_preference_id', label: 'Countries' }],
  }),
  resource(LocationPreferencesCountry, { label: 'Preferred countries' }),
  resource(Language),
);

export const content = area(
  { name: 'Content', icon: 'Edit3', read: 'content.read', write: 'content.manage' },
  resource(Information, { label: 'Information pages' }),
  resource(TermsAndConditions, {
    list: ['title', 'agreement_type', 'audience', 'version', 'locale', 'effective_from', 'status'],
    actions: [publishTerms],
    save: { change: changeTerms },
    related: [{ table: 'patient_consents', by: 'terms_and_conditions_id', label: 'Consents' }],
  }),
  resource(DiscoveryQuestion),
);
