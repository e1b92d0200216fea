import { In } from 'typeorm';
import { z } from 'zod';
import { patientsOf } from '../../domain/inquiries/read-given.js';
import { Quote, Schedule } from '../../domain/quotes/entities.js';
import { clinicOf, type SignedCall } from '../call.js';
import { Area } from '../endpoint.js';
import { pageOf, type PageQuery, Paging } from '../page.js';
import { shape, uuid } from '../shape.js';
import { PatientOfClinic, patientOf, seenIn } from './patient.js';

const Appointment = shape(
  Schedule,
  'AppointmentOfClinic',
  ['id', 'quote_id', 'schedule_date', 'schedule_time', 'location', 'status'],
  {
    treatment_id: uuid,
    notes: z.string().nullable(),
    quote_status: z.string().meta({ example: 'confirmed' }),
    patient: PatientOfClinic,
  },
);

const Filters = Paging.extend({
  from: z.iso.date('A date such as 2026-01-31.').optional(),
  to: z.iso.date('A date such as 2026-01-31.').optional(),
});
type Query = PageQuery & { from?: string; to?: string };

async function listAppointments(call: SignedCall<Query>) {
  const { manager, query } = call;
  const page = await pageOf(
    manager,
    { ...Appointment, columns: [...Appointment.columns, 'notes'] },
    query,
    {},
    { by: 'schedule_date', descending: false },
    (builder) => {
      const own = 'q.id = t.quote_id AND q.deleted_at IS NULL AND q.provider_id = :clinic';
      builder.innerJoin(Quote, 'q', own, { clinic: clinicOf(call) });
      if (query.from) builder.andWhere('t.schedule_date >= :from', { from: query.from });
      if (query.to) builder.andWhere('t.schedule_date <= :to', { to: query.to });
    },
  );
  const quotes = await manager.findBy(Quote, { id: In(page.data.map(({ quote_id }) => quote_id)) });
  const quoteOf = new Map(quotes.map((quote) => [quote.id, quote]));
  const patientIdOf = await patientsOf(
    manager,
    quotes.map(({ inquiry_id }) => inquiry_id),
  );
  const ids = quotes.map(({ inquiry_id }) => patientIdOf(inquiry_id));
  const seen = await seenIn(call, ids);
  const data = page.data.map((row) => {
    const { inquiry_id, treatment_id, status } = quoteOf.get(row.quote_id)!;
    const patient = seen(patientIdOf(inquiry_id));
    const notes = patient.words(row.notes);
    return Appointment.of(row, { treatment_id, notes, quote_status: status, patient: patientOf(patient) });
  });
  return { ...page, data };
}

export const clinicSchedules = new Area('Clinic: schedules', 'clinic', '/provider').list('/schedules', {
  summary: 'Who comes when, by day',
  needs: 'clinic.inquiries.read',
  query: Filters,
  item: Appointment.schema,
  list: listAppointments,
});
