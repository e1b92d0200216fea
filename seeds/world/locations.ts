import { type Location } from '../../src/domain/catalogue/entities.js';
import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { STREETS } from './data/clinic-texts.js';
import { type Clinic, type Stored } from './types.js';

interface Office {
  city: string;
  country: string;
  address: string;
  phone: string;
  /** Whose patients it looks after. */
  serves: string[];
}

const OFFICES: Office[] = [
  {
    city: 'London',
    country: 'United Kingdom',
    address: '12 Harley Mews',
    phone: '+442079460990',
    serves: ['United Kingdom', 'Ireland'],
  },
  {
    city: 'Istanbul',
    country: 'Turkey',
    address: 'Büyükdere Caddesi 210',
    phone: '+902120000990',
    serves: ['Turkey'],
  },
  {
    city: 'Berlin',
    country: 'Germany',
    address: 'Lindenallee 8',
    phone: '+493023125990',
    serves: ['Germany', 'France', 'Italy', 'Spain', 'Netherlands', 'Sweden'],
  },
  {
    city: 'New York',
    country: 'United States',
    address: '400 Madison Row',
    phone: '+12125550190',
    serves: ['United States'],
  },
  {
    city: 'Dubai',
    country: 'United Arab Emirates',
    address: 'Marina Plaza, floor 9',
    phone: '+971500000990',
    serves: ['United Arab Emirates', 'Saudi Arabia'],
  },
];

const officeId = (city: string) => seedId(`location office ${city}`);

/** The office that looks after patients from a country. */
export function officeFor(country: string): string {
  return officeId(OFFICES.find(({ serves }) => serves.includes(country))!.city);
}

/** Hairline's offices, and where the clinics are. */
export function buildLocations(clinics: readonly Clinic[], clock: Clock): Stored<Location>[] {
  return [
    ...OFFICES.map((office) => ofOffice(office, clock)),
    ...clinics.map((clinic) => ofClinic(clinic, clock)),
  ];
}

function ofOffice({ city, country, address, phone }: Office, clock: Clock): Stored<Location> {
  return {
    id: officeId(city),
    name: `Hairline ${city}`,
    address,
    city,
    country,
    phone,
    email: `${city.toLowerCase().replace(' ', '')}@hairline.example`,
    whatsapp_or_sms: phone,
    description: 'Advice in person, by appointment.',
    legal_name: `Hairline ${city} Ltd (demo)`,
    tax: 'VAT 000 0000 00',
    created_at: clock.at(-900),
    updated_at: clock.at(-900),
  };
}

function ofClinic({ number, row, city, country, joined }: Clinic, clock: Clock): Stored<Location> {
  const streets = STREETS[country.name]!;
  return {
    id: seedId(`location clinic ${number}`, joined),
    name: row.provider_name!,
    address: `${streets[number % streets.length]} ${number * 3 + 1}`,
    address2: number % 4 === 0 ? 'Second floor' : null,
    city,
    postal_code: String(10_000 + number * 7),
    country: country.name,
    phone: row.phone_number!,
    email: row.email!,
    description: `The treatment rooms of ${row.provider_name}.`,
    legal_name: `${row.provider_name} (demo)`,
    tax: `TAX-${String(number).padStart(6, '0')}`,
    created_at: clock.at(joined),
    updated_at: clock.at(joined),
  };
}
