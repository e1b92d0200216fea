import { In } from 'typeorm';
import { z } from 'zod';
import { NotFound } from '../../core/errors.js';
import { Package, PackageItem, ProviderTreatmentPricing } from '../../domain/catalogue/entities.js';
import { changePackage, offerPackage } from '../../domain/catalogue/offer-package.js';
import { setTreatmentPricing } from '../../domain/catalogue/set-treatment-pricing.js';
import { clinicOf, type SignedCall } from '../call.js';
import { Area } from '../endpoint.js';
import { pageOf, type PageQuery } from '../page.js';
import { shape } from '../shape.js';

const Item = shape(PackageItem, 'OwnPackageItem', ['item_name', 'item_value', 'item_price']);
const OwnPackage = shape(
  Package,
  'OwnPackage',
  [
    'id',
    'package_name',
    'package_price',
    'currency',
    'package_description',
    'package_category',
    'status',
    'created_at',
    'updated_at',
  ],
  { items: z.array(Item.schema) },
);
const Pricing = shape(ProviderTreatmentPricing, 'OwnTreatmentPricing', [
  'treatment_id',
  'pricing_unit',
  'price',
  'currency',
  'minimum_grafts',
  'status',
]);

async function withItems({ manager }: Pick<SignedCall, 'manager'>, packages: readonly Package[]) {
  const package_id = In(packages.map(({ id }) => id));
  const items = await manager.find(PackageItem, { where: { package_id }, order: { id: 'ASC' } });
  return packages.map((one) =>
    OwnPackage.of(one, {
      items: items.filter((item) => item.package_id === one.id).map((item) => Item.of(item)),
    }),
  );
}

async function listPackages(call: SignedCall<PageQuery>) {
  const page = await pageOf(call.manager, OwnPackage, call.query, { provider_id: clinicOf(call) });
  return { ...page, data: await withItems(call, page.data) };
}

async function readPackage(call: SignedCall) {
  const found = await call.manager.findOneBy(Package, { id: call.params.id!, provider_id: clinicOf(call) });
  if (!found) throw new NotFound('There is no such record.');
  return (await withItems(call, [found]))[0]!;
}

async function listPricings(call: SignedCall<PageQuery>) {
  const page = await pageOf(call.manager, Pricing, call.query, { provider_id: clinicOf(call) });
  return { ...page, data: page.data.map((row) => Pricing.of(row)) };
}

const readPricing = async (call: SignedCall) =>
  Pricing.of(
    await call.manager.findOneByOrFail(ProviderTreatmentPricing, {
      treatment_id: call.params.treatmentId!,
      provider_id: clinicOf(call),
    }),
  );

/** Who quotes has to know what there is. */
const needs = 'clinic.quotes.write';
const one = { answer: OwnPackage.schema, read: readPackage };

export const clinicCatalogue = new Area('Clinic: what it offers', 'clinic', '/provider')
  .list('/packages', {
    summary: "The clinic's add-ons, the latest first",
    needs,
    item: OwnPackage.schema,
    list: listPackages,
  })
  .get('/packages/{id}', { summary: 'One add-on', needs, ...one })
  .post('/packages', { summary: 'Offer an add-on', verb: offerPackage, ...one })
  .patch('/packages/{id}', {
    summary: 'Change an add-on; quotes keep the price that they have',
    verb: changePackage,
    version: { required: false, of: Package },
    ...one,
  })
  .list('/treatment-pricings', {
    summary: 'What the clinic asks for treatments',
    needs,
    item: Pricing.schema,
    list: listPricings,
  })
  .put('/treatment-pricings/{treatmentId}', {
    summary: 'Say what the clinic asks for a treatment',
    verb: setTreatmentPricing,
    subject: ({ params }: SignedCall) => params.treatmentId!,
    answer: Pricing.schema,
    read: readPricing,
  });
