import { CoreUsers1761177601000 } from './1761177601000-CoreUsers.js';
import { OAuth1761177602000 } from './1761177602000-OAuth.js';
import { RolesAndPermissions1761177603000 } from './1761177603000-RolesAndPermissions.js';
import { ProvidersAndPatients1761177604000 } from './1761177604000-ProvidersAndPatients.js';
import { InquiriesAndQuotes1761177605000 } from './1761177605000-InquiriesAndQuotes.js';
import { PaymentsAndSchedules1761177606000 } from './1761177606000-PaymentsAndSchedules.js';
import { AftercareTemplates1761177607000 } from './1761177607000-AftercareTemplates.js';
import { Aftercare1761177608000 } from './1761177608000-Aftercare.js';
import { CommunicationAndReviews1761177609000 } from './1761177609000-CommunicationAndReviews.js';
import { LocationsAndLanguages1761177610000 } from './1761177610000-LocationsAndLanguages.js';
import { ProviderProfiles1761177611000 } from './1761177611000-ProviderProfiles.js';
import { DiscountsAffiliatesAndCommissions1761177612000 } from './1761177612000-DiscountsAffiliatesAndCommissions.js';
import { PatientRecordsTravelAndContent1761177613000 } from './1761177613000-PatientRecordsTravelAndContent.js';
import { SoftDeleteOfQuotes1761177614000 } from './1761177614000-SoftDeleteOfQuotes.js';
import { SoftDeleteOfTreatments1761177615000 } from './1761177615000-SoftDeleteOfTreatments.js';
import { ColumnsOfOurs1761177616000 } from './1761177616000-ColumnsOfOurs.js';
import { IndexesOfOurs1761177617000 } from './1761177617000-IndexesOfOurs.js';
import { TablesOfOurs1761177618000 } from './1761177618000-TablesOfOurs.js';
import { Checks1761177619000 } from './1761177619000-Checks.js';
import { Retention1761177620000 } from './1761177620000-Retention.js';
import { ColumnsForDecisions1761177621000 } from './1761177621000-ColumnsForDecisions.js';
import { TablesForDecisions1761177622000 } from './1761177622000-TablesForDecisions.js';
import { TablesForApps1761177630000 } from './1761177630000-TablesForApps.js';
import { AppSecondFactors1761177640000 } from './1761177640000-AppSecondFactors.js';
import { ClockOfAftercare1761177650000 } from './1761177650000-ClockOfAftercare.js';
import { MailsAndJobs1761177660000 } from './1761177660000-MailsAndJobs.js';
import { TablesForCardPayments1761177670000 } from './1761177670000-TablesForCardPayments.js';
import { type Steps } from './support/steps.js';

/** The tables as the Hairline platform has them. */
export const platformMigrations: (new () => Steps)[] = [
  CoreUsers1761177601000,
  OAuth1761177602000,
  RolesAndPermissions1761177603000,
  ProvidersAndPatients1761177604000,
  InquiriesAndQuotes1761177605000,
  PaymentsAndSchedules1761177606000,
  AftercareTemplates1761177607000,
  Aftercare1761177608000,
  CommunicationAndReviews1761177609000,
  LocationsAndLanguages1761177610000,
  ProviderProfiles1761177611000,
  DiscountsAffiliatesAndCommissions1761177612000,
  PatientRecordsTravelAndContent1761177613000,
];

/** What this program adds. */
export const ourMigrations: (new () => Steps)[] = [
  SoftDeleteOfQuotes1761177614000,
  SoftDeleteOfTreatments1761177615000,
  ColumnsOfOurs1761177616000,
  IndexesOfOurs1761177617000,
  TablesOfOurs1761177618000,
  Checks1761177619000,
  Retention1761177620000,
  ColumnsForDecisions1761177621000,
  TablesForDecisions1761177622000,
  TablesForApps1761177630000,
  AppSecondFactors1761177640000,
  ClockOfAftercare1761177650000,
  MailsAndJobs1761177660000,
  TablesForCardPayments1761177670000,
];

export const migrations = [...platformMigrations, ...ourMigrations];
