import { In } from 'typeorm';
import { z } from 'zod';
import { Package, PackageItem } from '../../domain/catalogue/entities.js';
import { ProviderTeamMember } from '../../domain/providers/entities.js';
import { publicClinic } from '../../domain/providers/public-clinic.js';
import { type Call } from '../call.js';
import { Area } from '../endpoint.js';
import { mapPage, pageOf, type PageQuery } from '../page.js';
import { shape } from '../shape.js';

const Item = shape(PackageItem, 'PackageItem', ['item_name', 'item_value', 'item_price']);
const Offer = shape(
  Package,
  'ClinicPackage',
  ['id', 'package_name', 'package_price', 'currency', 'package_description', 'package_category'],
  { items: z.array(Item.schema) },
);
const Member = shape(ProviderTeamMember, 'TeamMember', [
  'id',
  'full_name',
  'title',
  'bio',
  'photo',
  'years_of_experience',
]);

async function listPackages({ manager, params, query }: Call<PageQuery>) {
  const { id: provider_id } = await publicClinic(manager, params.id!);
  const page = await pageOf(manager, Offer, query, { provider_id, status: 'active' });
  const items = await manager.find(PackageItem, {
    where: { package_id: In(page.data.map(({ id }) => id)) },
    order: { id: 'ASC' },
  });
  return mapPage(page, (offer) => {
    const own = items.filter(({ package_id }) => package_id === offer.id);
    return Offer.of(offer, { items: own.map((item) => Item.of(item)) });
  });
}

async function listTeam({ manager, params, query }: Call<PageQuery>) {
  const { id: provider_id } = await publicClinic(manager, params.id!);
  const order = { by: 'order_index', descending: false } as const;
  const page = await pageOf(manager, Member, query, { provider_id, is_visible: true }, order);
  return mapPage(page, (member) => Member.of(member));
}

export const offers = new Area('Clinics', 'anyone')
  .list('/providers/{id}/packages', {
    summary: "A clinic's add-ons and what is in them",
    item: Offer.schema,
    list: listPackages,
  })
  .list('/providers/{id}/team', {
    summary: 'Who treats patients there',
    item: Member.schema,
    list: listTeam,
  });
