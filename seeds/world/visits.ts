import {
  type Flight,
  type Hotel,
  type QuoteClinician,
  type Schedule,
  type Timeline,
} from '../../src/domain/quotes/entities.js';
import { type PassportDetail } from '../../src/domain/people/entities.js';
import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { amount } from '../support/money.js';
import { Random } from '../support/random.js';
import { HOTELS } from './data/clinic-texts.js';
import { type PatientStory, type QuoteStory, type Stored } from './types.js';

export interface Visit {
  schedule: Stored<Schedule>;
  clinicians: Stored<QuoteClinician>[];
  timelines: Stored<Timeline>[];
  hotels: Stored<Hotel>[];
  flights: Stored<Flight>[];
}

/** The steps of the day: stage, hours after the start, how far. */
const DAY: readonly (readonly [stage: string, hours: number, progress: number])[] = [
  ['arrived', 0, 0],
  ['consultation', 0.4, 5],
  ['preparation', 1, 10],
  ['anaesthesia', 1.5, 15],
  ['extraction', 2, 40],
  ['incision', 5, 55],
  ['implantation', 6.2, 90],
  ['dressing', 9, 97],
  ['completed', 9.5, 100],
];

/** Appointment, people, journey and the day itself; null for a quote that was never accepted. */
export function buildVisit(quote: QuoteStory, clock: Clock): Visit | null {
  const { course, main, patient, clinic } = quote;
  if (!main || Number.isNaN(course.acceptedAt)) return null;
  const random = new Random(`visit of ${quote.id}`);
  const paid = !Number.isNaN(course.confirmedAt) && quote.status !== 'cancelled';
  const travels = paid && patient.country.name !== clinic.country.name;
  return {
    schedule: schedule(quote, random, clock),
    clinicians: clinicians(quote, clock),
    timelines: timelines(quote, clock),
    hotels: travels || bookedHotel(quote) ? [hotel(quote, random, clock)] : [],
    flights: travels ? flights(quote, random, clock) : [],
  };
}

/** Needed by those who travel; a few run out soon. */
export function buildPassport(patient: PatientStory, since: number, clock: Clock): Stored<PassportDetail> {
  const random = new Random(`passport of patient ${patient.number}`);
  const issued = -random.integer(200, 3300);
  const { first_name, last_name } = patient.row;
  return {
    id: seedId(`passport ${patient.number}`, since),
    patient_id: patient.row.id,
    name_on_passport: `${first_name} ${last_name}`.toUpperCase(),
    passport_number: `X${String(random.integer(0, 99_999)).padStart(5, '0')}DEMO`,
    nationality: patient.country.nationality,
    issuing_country: patient.country.name,
    issue_date: clock.date(issued),
    expiry_date: clock.date(issued + 3652),
    scan: `patients/${patient.number}/passport.pdf`,
    created_at: clock.at(since),
    updated_at: clock.at(since),
  };
}

function bookedHotel({ packages, course }: QuoteStory): boolean {
  return !Number.isNaN(course.confirmedAt) && packages.some(({ category }) => category === 'hotel');
}

function schedule(quote: QuoteStory, random: Random, clock: Clock): Stored<Schedule> {
  const { course, clinic, status } = quote;
  const state = status === 'cancelled' ? 'cancelled' : status === 'accepted' ? 'pending' : 'confirmed';
  return {
    id: seedId(`schedule ${quote.id}`, course.acceptedAt),
    quote_id: quote.id,
    schedule_date: clock.date(course.treatedOn),
    schedule_time: random.pick(['08:30:00', '09:00:00', '09:30:00', '10:00:00']),
    location: `${clinic.row.provider_name}, treatment room ${random.integer(1, 6)}`,
    notes: random.chance(0.3) ? 'Light breakfast, no coffee. Blood test on arrival.' : null,
    status: state,
    created_at: clock.at(course.acceptedAt),
    updated_at: clock.at(
      status === 'cancelled' ? quote.changedAt : Math.max(course.acceptedAt, course.confirmedAt || -999),
    ),
  };
}

function clinicians({ id, clinic, course }: QuoteStory, clock: Clock): Stored<QuoteClinician>[] {
  const [lead, nurse] = [clinic.team[0]!, clinic.team.at(-1)!];
  const when = { created_at: clock.at(course.acceptedAt), updated_at: clock.at(course.acceptedAt) };
  const row = (member: typeof lead, role: string, is_lead: boolean) => ({
    id: seedId(`clinician ${id} ${role}`, course.acceptedAt),
    quote_id: id,
    provider_team_member_id: member.id,
    role,
    is_lead,
    ...when,
  });
  return [row(lead, 'surgeon', true), row(nurse, 'nurse', false)];
}

function timelines(quote: QuoteStory, clock: Clock): Stored<Timeline>[] {
  const { course, clinic, grafts, status } = quote;
  if (!['inprogress', 'aftercare', 'completed'].includes(status)) return [];
  const start = course.treatedOn + (8.6 - clinic.country.offset) / 24;
  const done = status === 'inprogress' ? 4 + (quote.patient.number % 4) : DAY.length;
  const doctor = clinic.accounts.find(({ role }) => role === 'doctor')!;
  return DAY.slice(0, done).map(([stage, hours, progress_percentage]) => {
    const at = clock.at(Math.min(start + hours / 24, -0.01));
    return {
      id: seedId(`timeline ${quote.id} ${stage}`, course.treatedOn),
      quote_id: quote.id,
      stage,
      occurred_at: at,
      progress_percentage,
      graft_count:
        stage === 'extraction' ? grafts : stage === 'implantation' ? Math.round(grafts * 0.98) : null,
      notes: stage === 'completed' ? 'No complications. Discharged with the medication kit.' : null,
      recorded_by_type: 'ProviderUser',
      recorded_by_id: doctor.row.id,
      created_at: at,
      updated_at: at,
    };
  });
}

function hotel(quote: QuoteStory, random: Random, clock: Clock): Stored<Hotel> {
  const { course, clinic, packages, id } = quote;
  const pack = packages.find(({ category }) => category === 'hotel');
  const soon = course.treatedOn > 20 && random.chance(0.4);
  return {
    id: seedId(`hotel ${id}`, course.confirmedAt),
    quote_id: id,
    package_id: pack?.id ?? null,
    hotel_name: `${random.pick(HOTELS)} ${clinic.city}`,
    address: `${random.integer(1, 90)} Hotel Street`,
    city: clinic.city,
    country: clinic.country.name,
    phone_number: clinic.country.phone(990),
    check_in_date: clock.date(course.treatedOn - 1),
    check_out_date: clock.date(course.treatedOn + 2),
    room_type: random.pick(['Double room', 'Twin room', 'Junior suite']),
    guest_count: random.pick([1, 1, 2]),
    booking_reference: soon ? null : `HB${id.slice(-6).toUpperCase()}`,
    price: amount(pack?.cents ?? random.integer(150, 390) * 100),
    currency: clinic.currency,
    status: quote.status === 'cancelled' ? 'cancelled' : soon ? 'requested' : 'booked',
    created_at: clock.at(course.confirmedAt),
    updated_at: clock.at(course.confirmedAt),
  };
}

function flights(quote: QuoteStory, random: Random, clock: Clock): Stored<Flight>[] {
  const { course, clinic, patient, packages, id } = quote;
  const home = patient.country.airport;
  const there = clinic.country.airport;
  const pack = packages.find(({ category }) => category === 'flight_assistance');
  const [airline, code] = patient.country.airline;
  const soon = course.treatedOn > 20 && random.chance(0.4);
  const leg = (direction: 'outbound' | 'return', day: number) => {
    const departs = day + random.between(0.3, 0.65);
    return {
      id: seedId(`flight ${id} ${direction}`, course.confirmedAt),
      quote_id: id,
      package_id: pack?.id ?? null,
      direction,
      airline,
      flight_number: `${code}${random.integer(100, 1999)}`,
      departure_airport: direction === 'outbound' ? home : there,
      arrival_airport: direction === 'outbound' ? there : home,
      departs_at: clock.at(departs),
      arrives_at: clock.at(departs + random.between(0.12, 0.3)),
      booking_reference: soon ? null : id.slice(-6).toUpperCase(),
      price: amount(random.integer(90, 420) * 100),
      currency: clinic.currency,
      status: soon ? 'requested' : 'booked',
      created_at: clock.at(course.confirmedAt),
      updated_at: clock.at(course.confirmedAt),
    };
  };
  return [leg('outbound', course.treatedOn - 1), leg('return', course.treatedOn + 2)];
}
