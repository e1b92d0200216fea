import { type EntityManager } from 'typeorm';
import {
  Location,
  LocationPreference,
  LocationPreferencesCountry,
  LocationStartingPrice,
} from '../../src/domain/catalogue/entities.js';
import { seedId } from '../support/ids.js';
import { insertMissing } from '../support/insert.js';
import { Seeder } from '../support/seeder.js';
import { buildLocations } from '../world/locations.js';
import { worldOf } from '../world/world.js';

const prices: [country: string, price: string, currency: string][] = [
  ['Turkey', '1690.00', 'EUR'],
  ['Spain', '2900.00', 'EUR'],
  ['Poland', '2300.00', 'EUR'],
  ['Hungary', '2200.00', 'EUR'],
  ['Mexico', '2800.00', 'USD'],
  ['Thailand', '2600.00', 'USD'],
  ['India', '1500.00', 'USD'],
  ['Germany', '4900.00', 'EUR'],
];

/** Where patients live (none: everybody else) and what they are shown first. */
const preferences: [name: string, from: string | null, countries: string[]][] = [
  ['United Kingdom', 'United Kingdom', ['Turkey', 'Spain', 'Hungary', 'Poland']],
  ['United States', 'United States', ['Mexico', 'Turkey', 'Thailand']],
  ['Germany', 'Germany', ['Turkey', 'Germany', 'Poland', 'Hungary']],
  ['Everybody else', null, ['Turkey', 'Spain', 'Thailand', 'India']],
];

/** Addresses, and what the apps show of countries. */
export class LocationSeeder extends Seeder {
  readonly kind = 'demo';

  async run(manager: EntityManager, today: Date): Promise<void> {
    const { clinics, clock } = worldOf(today);
    const locations = buildLocations(clinics, clock);
    await insertMissing(manager, Location, locations);
    const ofCountries = prices.map(([country_name, starting_price, currency]) => ({
      id: seedId(`starting price ${country_name}`),
      country_name,
      starting_price,
      currency,
      description: 'For 2,500 grafts, without travel.',
    }));
    const ofClinics = clinics.slice(0, 6).map(({ number, currency, row }) => ({
      id: seedId(`starting price clinic ${number}`),
      location_id: locations.find(({ name }) => name === row.provider_name)!.id,
      country_name: row.country!,
      starting_price: `${1600 + number * 90}.00`,
      currency,
      description: null,
    }));
    await insertMissing(manager, LocationStartingPrice, [...ofCountries, ...ofClinics]);
    await this.#preferences(manager);
  }

  async #preferences(manager: EntityManager): Promise<void> {
    const rows = preferences.map(([name, patient_country]) => ({
      id: seedId(`preference ${name}`),
      name,
      patient_country,
    }));
    const added = await insertMissing(manager, LocationPreference, rows);
    const countries = preferences.flatMap(([name, , list]) =>
      list.map((country_name, at) => ({
        id: seedId(`preference ${name} ${country_name}`),
        location_preference_id: seedId(`preference ${name}`),
        country_name,
        order_index: at + 1,
      })),
    );
    const fresh = new Set(added.map(({ id }) => id));
    await insertMissing(
      manager,
      LocationPreferencesCountry,
      countries.filter(({ location_preference_id }) => fresh.has(location_preference_id)),
    );
  }
}
