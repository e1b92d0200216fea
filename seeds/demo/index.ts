import { type SeederClass } from '../support/seeder.js';
import { AccessSeeder } from './access-seeder.js';
import { AffiliateSeeder } from './affiliate-seeder.js';
import { AftercareSeeder } from './aftercare-seeder.js';
import { ConversationSeeder } from './conversation-seeder.js';
import { DiscountSeeder } from './discount-seeder.js';
import { DraftSeeder } from './draft-seeder.js';
import { FileSeeder } from './file-seeder.js';
import { GatewaySeeder } from './gateway-seeder.js';
import { InquirySeeder } from './inquiry-seeder.js';
import { LocationSeeder } from './location-seeder.js';
import { OfferSeeder } from './offer-seeder.js';
import { PatientDecisionSeeder } from './patient-decision-seeder.js';
import { PatientSeeder } from './patient-seeder.js';
import { PaymentSeeder } from './payment-seeder.js';
import { ProfileSeeder } from './profile-seeder.js';
import { ProviderSeeder } from './provider-seeder.js';
import { QuoteSeeder } from './quote-seeder.js';
import { ReviewSeeder } from './review-seeder.js';
import { SecondFactorSeeder } from './second-factor-seeder.js';
import { StandaloneAftercareSeeder } from './standalone-aftercare-seeder.js';
import { SystemSeeder } from './system-seeder.js';
import { UserSeeder } from './user-seeder.js';

export const DEMO_SEEDERS: readonly SeederClass[] = [
  UserSeeder,
  SecondFactorSeeder,
  LocationSeeder,
  ProviderSeeder,
  AffiliateSeeder,
  ProfileSeeder,
  OfferSeeder,
  DraftSeeder,
  DiscountSeeder,
  PatientSeeder,
  InquirySeeder,
  QuoteSeeder,
  PaymentSeeder,
  GatewaySeeder,
  AftercareSeeder,
  StandaloneAftercareSeeder,
  ReviewSeeder,
  ConversationSeeder,
  FileSeeder,
  AccessSeeder,
  PatientDecisionSeeder,
  SystemSeeder,
];
