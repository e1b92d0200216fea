import { TREATMENTS } from '../reference/content/treatments.js';
import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { Random } from '../support/random.js';
import { CLINIC_COUNTRIES } from './data/clinic-countries.js';
import { BIOS, CLINIC_NAMES, SURGEON_BIOS } from './data/clinic-texts.js';
import { ruleFor } from './data/commission-rules.js';
import { type Country } from './data/countries.js';
import { FOUNDED, staffId } from './staff.js';
import { type Clinic, type ClinicAccount, type ClinicPackage, type ClinicPrice } from './types.js';

/** One graft in cents, by currency. */
const GRAFT: Record<string, number> = { EUR: 110, USD: 120, GBP: 95, TRY: 4500 };
const PACKAGES: readonly (readonly [category: string, name: string, about: string, euros: number])[] = [
  ['hotel', 'Hotel, three nights', 'A double room with breakfast, five minutes from the clinic.', 240],
  [
    'transport',
    'Airport and clinic transfers',
    'A driver with a sign at the exit, and for every appointment.',
    60,
  ],
  ['medications', 'Medication kit', 'Everything for the first four weeks.', 45],
  ['prp_therapy', 'PRP session', 'Platelet-rich plasma on the day of the first wash.', 150],
  ['flight_assistance', 'Flight assistance', 'We choose and book flights that suit your appointments.', 35],
  ['extended_consultation', 'Extended consultation', 'An hour with the surgeon, with trichoscopy.', 80],
];
/** Clinics with a commission rate of their own: number, per cent, from which day, why. */
const OWN_RATES: readonly (readonly [clinic: number, percentage: number, from: number, reason: string])[] = [
  [2, 15, -800, 'Founding partner'],
  [5, 17, -420, 'More than 200 treatments in a year'],
  [5, 15, -90, 'More than 400 treatments in a year'],
  [9, 22, -300, 'Airport transfers are paid by Hairline'],
  [23, 14, -200, 'First clinic of the region'],
];

export function buildClinics(clock: Clock): Clinic[] {
  const countries = CLINIC_COUNTRIES.flatMap(([country, count]) =>
    Array.from({ length: count }, (_, at) => ({ country, at })),
  );
  return countries.map(({ country, at }, index) => buildClinic(index + 1, country, at, clock));
}

/** Hairline's share on the day of a quote: own rate, treatment type, country, platform. */
export function commissionOn(clinic: Clinic, treatmentType: string, day: string): number {
  const own = clinic.rates.find(
    ({ effective_from, effective_to }) => effective_from! <= day && (!effective_to || effective_to >= day),
  );
  if (own) return own.commission_percentage!;
  return ruleFor(treatmentType, clinic.country.name);
}

function buildClinic(number: number, country: Country, at: number, clock: Clock): Clinic {
  const random = new Random(`clinic ${number}`);
  const [provider_name, city] = CLINIC_NAMES[country.name]![at]!;
  const joined = FOUNDED + 25 + number;
  const id = seedId(`clinic ${number}`, joined);
  const currency = currencyOf(country, number);
  const status = number === 39 ? 'inactive' : number === 40 ? 'suspended' : 'active';
  const created_at = clock.at(joined);
  const row = {
    id,
    user_id: null,
    provider_name,
    email: `office@clinic${number}.example`,
    phone_number: country.phone(900 + number),
    profile_image: `providers/${number}/logo.png`,
    provider_bio: BIOS[number % BIOS.length]!,
    city,
    country: country.name,
    status,
    timezone: country.time_zone,
    created_at,
    updated_at: created_at,
  };
  const accounts = buildAccounts(number, id, country, joined, random, clock);
  return {
    number,
    row,
    country,
    city,
    currency,
    joined,
    accounts,
    team: buildTeam(number, id, accounts, joined, random, clock),
    prices: buildPrices(number, currency, random),
    packages: buildPackages(number, currency, joined, random),
    rates: ratesOf(number, id, clock),
  };
}

function currencyOf(country: Country, number: number): string {
  if (country.name !== 'Turkey') return country.currency;
  if (number === 10 || number === 15) return 'TRY';
  return ['EUR', 'EUR', 'EUR', 'USD', 'GBP'][number % 5]!;
}

function buildAccounts(
  number: number,
  provider_id: string,
  country: Country,
  joined: number,
  random: Random,
  clock: Clock,
): ClinicAccount[] {
  const people: [ClinicAccount['role'], string, string][] = [
    ['owner', 'Medical director', `clinic${number}@hairline.test`],
    ['doctor', 'Hair transplant surgeon', `clinic${number}.doctor@hairline.test`],
    ['coordinator', 'Patient coordinator', `clinic${number}.coordinator@hairline.test`],
  ];
  if (number <= 12) people.push(['doctor', 'Dermatologist', `clinic${number}.doctor2@hairline.test`]);
  return people.map(([role, title, email], at) => {
    const day = joined + at;
    const woman = role === 'coordinator' || random.chance(0.3);
    return {
      role,
      row: {
        id: seedId(`clinic user ${email}`, day),
        provider_id,
        firstname: random.pick(woman ? country.female : country.male),
        lastname: random.pick(country.last),
        title,
        email,
        phone_number: country.phone(700 + number * 4 + at),
        profile_image: `providers/${number}/people/${at + 1}.png`,
        status: number === 12 && at === 3 ? 'inactive' : 'active',
        created_at: clock.at(day),
        updated_at: clock.at(day),
      },
    };
  });
}

/** The surgeons with their accounts, and a nurse who needs none. */
function buildTeam(
  number: number,
  provider_id: string,
  accounts: ClinicAccount[],
  joined: number,
  random: Random,
  clock: Clock,
): Clinic['team'] {
  const doctors = accounts.filter(({ role }) => role !== 'coordinator');
  const names = doctors.map(
    ({ row }) => [`Dr. ${row.firstname} ${row.lastname}`, row.title!, row.id] as const,
  );
  const nurse = `${random.pick(['Ada', 'Mina', 'Eva', 'Lara'])} ${accounts.at(-1)!.row.lastname}`;
  return [...names, [nurse, 'Head nurse', null] as const].map(([full_name, title, provider_user_id], at) => ({
    id: seedId(`clinic ${number} team ${at + 1}`, joined + 3),
    provider_id,
    provider_user_id,
    full_name,
    title,
    bio: provider_user_id ? random.pick(SURGEON_BIOS) : 'Leads the assistants and the first wash.',
    photo: `providers/${number}/people/${at + 1}.png`,
    years_of_experience: random.integer(4, 26),
    order_index: at + 1,
    created_at: clock.at(joined + 3),
    updated_at: clock.at(joined + 3),
  }));
}

/** Three to five treatments; the last of some clinics at a flat price. */
function buildPrices(number: number, currency: string, random: Random): ClinicPrice[] {
  const graft = GRAFT[currency]! * random.between(0.85, 1.5);
  const offered =
    number <= 3 ? TREATMENTS : TREATMENTS.filter(({ type }) => type === 'FUE' || random.chance(0.6));
  return offered.map((treatment, at) => {
    const factor = treatment.type === 'ROBOTIC' ? 1.8 : treatment.type === 'DHI' ? 1.25 : 1;
    const cents = Math.round((graft * factor) / 5) * 5;
    const flat = at > 0 && at === offered.length - 1;
    return flat ? { treatment, unit: 'flat', cents: cents * 2500 } : { treatment, unit: 'per_graft', cents };
  });
}

function buildPackages(number: number, currency: string, joined: number, random: Random): ClinicPackage[] {
  return PACKAGES.filter((_, at) => at < 3 || random.chance(0.6)).map(
    ([category, name, description, euros]) => ({
      id: seedId(`clinic ${number} package ${category}`, joined + 10),
      category,
      name,
      description,
      cents: Math.round((euros * GRAFT[currency]! * random.between(0.8, 1.3)) / GRAFT.EUR!) * 100,
    }),
  );
}

function ratesOf(number: number, provider_id: string, clock: Clock): Clinic['rates'] {
  const own = OWN_RATES.filter(([clinic]) => clinic === number);
  return own
    .map(([, commission_percentage, from, reason], at) => {
      const next = own[at + 1]?.[2];
      return {
        id: seedId(`clinic ${number} rate ${from}`, from - 5),
        provider_id,
        commission_percentage,
        effective_from: clock.date(from),
        effective_to: next === undefined ? null : clock.date(next - 1),
        reason,
        set_by_user_id: staffId('admin'),
        created_at: clock.at(from - 5),
        updated_at: clock.at(from - 5),
      };
    })
    .reverse();
}
