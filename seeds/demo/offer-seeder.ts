import { type EntityManager } from 'typeorm';
import {
  Package,
  PackageItem,
  ProviderTreatmentPricing,
  TreatmentCustomize,
} from '../../src/domain/catalogue/entities.js';
import { TreatmentSeeder } from '../reference/treatment-seeder.js';
import { seedId } from '../support/ids.js';
import { insertMissing } from '../support/insert.js';
import { amount } from '../support/money.js';
import { Seeder } from '../support/seeder.js';
import { type Clinic } from '../world/types.js';
import { worldOf } from '../world/world.js';
import { ProviderSeeder } from './provider-seeder.js';

/** What is in each package, and which part of its price. */
const CONTENTS: Record<string, readonly (readonly [item: string, value: string, share: number])[]> = {
  hotel: [
    ['Double room', '3 nights', 85],
    ['Breakfast', '3 days', 15],
  ],
  transport: [
    ['Airport transfer', '2 rides', 60],
    ['Clinic transfer', '4 rides', 40],
  ],
  medications: [
    ['Medication kit', '4 weeks', 70],
    ['Lotion and shampoo', '1 set', 30],
  ],
  prp_therapy: [['PRP session', '1', 100]],
  flight_assistance: [['Advice and booking', '1 journey', 100]],
  extended_consultation: [
    ['Trichoscopy', '1', 40],
    ['Consultation', '60 minutes', 60],
  ],
};

/** What clinics ask for treatments, and what they offer besides. */
export class OfferSeeder extends Seeder {
  readonly kind = 'demo';
  override readonly needs = [ProviderSeeder, TreatmentSeeder];

  async run(manager: EntityManager, today: Date): Promise<void> {
    const { clinics } = worldOf(today);
    await insertMissing(manager, ProviderTreatmentPricing, clinics.flatMap(pricings));
    await insertMissing(manager, TreatmentCustomize, clinics.flatMap(options));
    await insertMissing(manager, Package, clinics.flatMap(packages));
    await insertMissing(manager, PackageItem, clinics.flatMap(items));
  }
}

function pricings({ number, row, currency, prices, joined }: Clinic) {
  return prices.map(({ treatment, unit, cents }) => ({
    id: seedId(`pricing ${number} ${treatment.type}`, joined + 5),
    provider_id: row.id,
    treatment_id: treatment.id,
    pricing_unit: unit,
    price: amount(cents),
    currency,
    minimum_grafts: unit === 'per_graft' ? 1500 : null,
  }));
}

function options({ number, row, currency, prices, joined }: Clinic) {
  const { treatment, unit, cents } = prices[0]!;
  const whole = unit === 'flat' ? cents : cents * 2000;
  return [
    ['Sedation', 'With an anaesthetist in the room.', 12],
    ['Unshaven treatment', 'Only the donor strip is trimmed.', 18],
  ].map(([option_name, option_description, percentage]) => ({
    id: seedId(`option ${number} ${option_name}`, joined + 6),
    provider_id: row.id,
    treatment_id: treatment.id,
    option_name: String(option_name),
    option_description: String(option_description),
    option_price: amount(Math.round((whole * Number(percentage)) / 10_000) * 100),
    currency,
  }));
}

function packages({ row, currency, packages: own, number }: Clinic) {
  return own.map(({ id, category, name, description, cents }, at) => ({
    id,
    provider_id: row.id,
    package_name: name,
    package_price: amount(cents),
    currency,
    package_description: description,
    package_category: category,
    status: number === 8 && at === own.length - 1 ? 'inactive' : 'active',
  }));
}

/** The parts add up to the price: the last takes what rounding leaves. */
function items({ packages: own, number, joined }: Clinic) {
  return own.flatMap(({ id, category, cents }) => {
    const contents = CONTENTS[category]!;
    let left = cents;
    return contents.map(([item_name, item_value, percentage], at) => {
      const part = at === contents.length - 1 ? left : Math.round((cents * percentage) / 100);
      left -= part;
      return {
        id: seedId(`package item ${number} ${category} ${item_name}`, joined + 10),
        package_id: id,
        item_name,
        item_value,
        item_price: amount(part),
      };
    });
  });
}
