import { z } from 'zod';
import { NotFound } from '../../core/errors.js';
import { tableVerb, verb } from '../../core/verb.js';
import { type Work } from '../../core/work.js';
import { requiredText } from '../people/fields.js';
import { clinicFor } from '../providers/own.js';
import { Package, PACKAGE_CATEGORIES, PackageItem } from './entities.js';
import { currencyCode, price } from './fields.js';
import { OFFER_STATES } from './states.js';

const fill = 'Please fill this in.';
const Item = z.strictObject({
  item_name: requiredText(fill),
  item_value: requiredText(fill),
  item_price: price(),
});

export const OfferPackage = z.object({
  package_name: requiredText(fill),
  package_price: price(),
  currency: currencyCode(),
  package_description: z.string().trim().max(5000, 'At most 5000 characters.').optional(),
  package_category: z.enum(PACKAGE_CATEGORIES, 'Choose a category.'),
  status: z.enum(OFFER_STATES, 'Choose one of these.').optional(),
  items: z.array(Item).max(50, 'At most 50 items.').optional(),
});
/** What is left out stays as it is; `items` are replaced as a whole. */
export const ChangePackage = OfferPackage.partial();

/** A new add-on of a clinic. */
export const offerPackage = tableVerb(
  'offerPackage',
  'clinic.catalogue.write',
  OfferPackage,
  async (work, { items = [], package_description, ...values }) => {
    const created = await work.create(Package, {
      ...values,
      package_description: package_description || null,
      provider_id: clinicFor(work.actor),
    });
    await writeItems(work, created, items);
    return created;
  },
);

/** Quotes keep the price that they were made with. */
export const changePackage = verb(
  'changePackage',
  'clinic.catalogue.write',
  ChangePackage,
  async (work, id) => {
    const found = await work.findBy(Package, { id, provider_id: clinicFor(work.actor) });
    if (!found) throw new NotFound('There is no such record.');
    return found;
  },
  async (work, row, { items, ...values }) => {
    const given = Object.entries(values).filter(([, value]) => value !== undefined);
    await work.change(
      Package,
      row,
      Object.fromEntries(given.map(([name, value]) => [name, value === '' ? null : value])),
    );
    if (!items) return;
    for (const item of await work.list(PackageItem, { package_id: row.id }))
      await work.remove(PackageItem, item);
    await writeItems(work, row, items);
  },
);

async function writeItems(work: Work, { id }: Package, items: readonly z.output<typeof Item>[]) {
  for (const item of items) await work.create(PackageItem, { ...item, package_id: id });
}
