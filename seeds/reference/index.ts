import { type SeederClass } from '../support/seeder.js';
import { CommissionSeeder } from './commission-seeder.js';
import { ContentSeeder } from './content-seeder.js';
import { LanguageSeeder } from './language-seeder.js';
import { PermissionSeeder } from './permission-seeder.js';
import { PlatformAccountSeeder } from './platform-account-seeder.js';
import { SettingsSeeder } from './settings-seeder.js';
import { TemplateSeeder } from './template-seeder.js';
import { TreatmentSeeder } from './treatment-seeder.js';

export const REFERENCE_SEEDERS: readonly SeederClass[] = [
  PermissionSeeder,
  PlatformAccountSeeder,
  SettingsSeeder,
  LanguageSeeder,
  ContentSeeder,
  TemplateSeeder,
  TreatmentSeeder,
  CommissionSeeder,
];
