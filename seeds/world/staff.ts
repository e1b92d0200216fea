import { seedId } from '../support/ids.js';

interface StaffMember {
  role: string;
  firstname: string;
  lastname: string;
  time_zone: string;
  locale: 'en' | 'tr';
}

const london = { time_zone: 'Europe/London', locale: 'en' } as const;
const istanbul = { time_zone: 'Europe/Istanbul', locale: 'tr' } as const;

/** One for each role; the role is also the user name. */
export const STAFF: StaffMember[] = [
  { role: 'super-admin', firstname: 'Helen', lastname: 'Marsh', ...london },
  { role: 'admin', firstname: 'Deniz', lastname: 'Aksoy', ...istanbul, locale: 'en' },
  { role: 'support', firstname: 'Grace', lastname: 'Okafor', ...london },
  { role: 'medical', firstname: 'Selim', lastname: 'Karaca', ...istanbul, locale: 'en' },
  { role: 'finance', firstname: 'Martin', lastname: 'Hollis', ...london },
  { role: 'content', firstname: 'Leyla', lastname: 'Tunç', ...istanbul },
  { role: 'auditor', firstname: 'Ruth', lastname: 'Pemberton', ...london },
];

export const staffId = (role: string) => seedId(`user ${role}`);
export const FORMER_STAFF_ID = seedId('user former');
/** Two beside the roles' own, for what staff do with colleagues: nobody is told how to sign in as them. */
export const GUARDED_STAFF_ID = seedId('user guarded');
export const INVITED_STAFF_ID = seedId('user invited');
/** When the first of the staff was taken on, in demo days. */
export const FOUNDED = -930;
