import { In } from 'typeorm';
import { NotFound } from '../../core/errors.js';
import { Treatment, TreatmentInclude } from '../../domain/catalogue/entities.js';
import { cachedTreatment } from '../../domain/catalogue/public-caches.js';
import { type Call } from '../call.js';
import { Area } from '../endpoint.js';
import { pageOf, type PageQuery } from '../page.js';
import { shape } from '../shape.js';
import { z } from 'zod';

const Include = shape(TreatmentInclude, 'TreatmentInclude', ['include_name', 'include_description', 'icon']);
const OneTreatment = shape(
  Treatment,
  'Treatment',
  ['id', 'treatment_name', 'treatment_type', 'treatment_description', 'thumbnail', 'video'],
  { includes: z.array(Include.schema) },
);

type WithIncludes = readonly [Treatment, TreatmentInclude[]];

async function readTreatment({ manager, params }: Call) {
  const id = params.id!;
  return asTreatment(
    await cachedTreatment(id, async () => {
      const found = await manager.findOneBy(Treatment, { id, status: 'active' });
      if (!found) throw new NotFound('There is no such treatment.');
      return (await withIncludes(manager, [found]))[0]!;
    }),
  );
}

async function listTreatments({ manager, query }: Call<PageQuery>) {
  const page = await pageOf(manager, OneTreatment, query, { status: 'active' });
  return { ...page, data: (await withIncludes(manager, page.data)).map(asTreatment) };
}

async function withIncludes(manager: Call['manager'], treatments: Treatment[]): Promise<WithIncludes[]> {
  const treatment_id = In(treatments.map(({ id }) => id));
  const order = { order_index: 'ASC' } as const;
  const includes = await manager.find(TreatmentInclude, { where: { treatment_id }, order });
  return treatments.map((one) => [one, includes.filter((include) => include.treatment_id === one.id)]);
}

const asTreatment = ([treatment, includes]: WithIncludes) =>
  OneTreatment.of(treatment, { includes: includes.map((include) => Include.of(include)) });

export const treatments = new Area('Treatments', 'anyone')
  .list('/treatments', {
    summary: 'What clinics offer',
    item: OneTreatment.schema,
    list: listTreatments,
    shared: 300,
  })
  .get('/treatments/{id}', {
    summary: 'One treatment',
    answer: OneTreatment.schema,
    read: readTreatment,
  });
