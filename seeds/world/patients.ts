import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { Random } from '../support/random.js';
import { awake, booked, byDay, completed, planCourse, STAGES } from './courses.js';
import { type Country, germany, ireland, PATIENT_COUNTRIES, turkey, uk, us } from './data/countries.js';
import { officeFor } from './locations.js';
import { type Course, type PatientStory, type Stage } from './types.js';

const FINAL: readonly Stage[] = ['rejected', 'cancelled'];
const PAID: readonly Stage[] = ['confirmed', 'inprogress', 'aftercare', 'completed'];

interface Draft {
  course: Course;
  signedUp: number;
  country: Country;
  person?: Person;
}

interface Person {
  first_name: string;
  last_name: string;
  gender: string;
}

/** Six hundred people in the order in which they signed up; the first five have a story that is told in full. */
export function buildPatients(clock: Clock): PatientStory[] {
  const random = new Random('patients');
  const told = firstFive(random);
  const rest = STAGES.flatMap(([stage, count]) =>
    Array.from({ length: count - told.filter(({ course }) => course.stage === stage).length }, () => stage),
  ).map((stage) => draft(stage, random));
  rest.sort((a, b) => a.signedUp - b.signedUp);
  const counters = new Map<string, number>();
  return [...told, ...rest].map((one, at) => {
    const index = (counters.get(one.country.name) ?? 0) + 1;
    counters.set(one.country.name, index);
    return tell(at + 1, one, index, random, clock);
  });
}

/** In recovery, booked in instalments, choosing, done, and treated elsewhere. */
function firstFive(random: Random): Draft[] {
  const base = planCourse('signed_up', random);
  const courses: [Course, Country, Person][] = [
    [
      awake({ ...base, stage: 'aftercare', ...booked(-40, random) }),
      uk,
      { first_name: 'James', last_name: 'Whitfield', gender: 'male' },
    ],
    [
      {
        ...base,
        stage: 'confirmed',
        sentAt: -64.3,
        submittedAt: -63.5,
        acceptedAt: -62.4,
        confirmedAt: -61.5,
        treatedOn: 124,
      },
      germany,
      { first_name: 'Tobias', last_name: 'Schneider', gender: 'male' },
    ],
    [planCourse('quote', random), ireland, { first_name: 'Aoife', last_name: 'Gallagher', gender: 'female' }],
    [
      awake({ ...base, stage: 'completed', ...completed(false, random) }),
      turkey,
      { first_name: 'Murat', last_name: 'Yıldız', gender: 'male' },
    ],
    [base, us, { first_name: 'Marcus', last_name: 'Rivera', gender: 'male' }],
  ];
  return courses.map(([course, country, person], at) => ({
    course,
    country,
    person,
    signedUp: -850.4 + at,
  }));
}

function draft(stage: Stage, random: Random): Draft {
  const course = planCourse(stage, random);
  const first = Number.isNaN(course.sentAt) ? -random.between(0.2, 60) : course.sentAt;
  const waited = random.chance(0.3) ? random.between(10, 150) : random.between(0.01, 6);
  return { course, signedUp: byDay(first - waited - 1), country: random.weighted(PATIENT_COUNTRIES) };
}

function tell(number: number, told: Draft, index: number, random: Random, clock: Clock): PatientStory {
  const { country, course, signedUp } = told;
  const person = told.person ?? invent(country, random);
  const { locale, time_zone } = country;
  const created_at = clock.at(signedUp);
  const city = random.pick(country.cities);
  const verified = course.stage !== 'signed_up' || random.chance(0.7);
  const last = lastChange(course) ?? signedUp;
  const row = {
    id: seedId(`patient ${number}`, signedUp),
    ...person,
    username: `${plain(person.first_name)}.${plain(person.last_name)}${number}`,
    patient_code: `PAT-${String(number).padStart(6, '0')}`,
    email: `patient${number}@hairline.test`,
    birthday: clock.date(-365.25 * random.between(23, 61)),
    phone_number: country.phone(index),
    location: `${city}, ${country.name}`,
    location_id: officeFor(country.name),
    profile_image: random.chance(0.4) ? `patients/${number}/profile.png` : null,
    email_verified_at: verified ? clock.at(signedUp + 0.01) : null,
    status: course.stage === 'signed_up' ? 'inquiry' : course.stage,
    anonymization_level: openness(course),
    locale,
    time_zone,
    suspended_at: number === 97 ? clock.at(-20) : null,
    created_at,
    updated_at: clock.at(last),
  };
  return { number, row, country, locale, signedUp, course };
}

function invent(country: Country, random: Random): Person {
  const gender = random.weighted([
    ['male', 82],
    ['female', 17],
    ['other', 1],
  ]);
  const first_name = random.pick(gender === 'female' ? country.female : country.male);
  return { first_name, last_name: random.pick(country.last), gender };
}

/** The most open level that the patient has reached. */
function openness({ stage, acceptedAt, confirmedAt }: Course): string {
  if (PAID.includes(stage) || (FINAL.includes(stage) && !Number.isNaN(confirmedAt))) return 'none';
  return Number.isNaN(acceptedAt) ? 'full' : 'partial';
}

function lastChange(course: Course): number | undefined {
  const { endedAt, completedAt, treatedOn, confirmedAt, acceptedAt, submittedAt, sentAt } = course;
  const happened = [endedAt, completedAt, treatedOn + 0.6, confirmedAt, acceptedAt, submittedAt, sentAt];
  return happened.find((day) => day < 0);
}

/** Letters of the English alphabet alone, for a user name. */
function plain(name: string): string {
  return name
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();
}
