import { In } from 'typeorm';
import { NotFound } from '../../core/errors.js';
import { Treatment, TreatmentInclude } from '../../domain/catalogue/entities.js';
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

async function readTreatment({ manager, params }: Call) {
  const found = await manager.findOneBy(Treatment, { id: params.id!, status: 'active' });
  if (!found) throw new NotFound('There is no such treatment.');
  return (await withIncludes(manager, [found]))[0]!;
}

async function listTreatments({ manager, query }: Call<PageQuery>) {
  const page = await pageOf(manager, OneTreatment, query, { status: 'active' });
  return { ...page, data: await withIncludes(manager, page.data) };
}

async function withIncludes(manager: Call['manager'], treatments: Treatment[]) {
  const treatment_id = In(treatments.map(({ id }) => id));
  const order = { order_index: 'ASC' } as const;
  const includes = await manager.find(TreatmentInclude, { where: { treatment_id }, order });
  return treatments.map((treatment) => {
    const own = includes.filter((include) => include.treatment_id === treatment.id);
    return OneTreatment.of(treatment, { includes: own.map((include) => Include.of(include)) });
  });
}

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
    shared: 300,
  });
