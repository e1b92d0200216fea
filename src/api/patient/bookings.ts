import { z } from 'zod';
import { mustOwnQuote } from '../../domain/people/own.js';
import { Flight, Hotel, Schedule } from '../../domain/quotes/entities.js';
import { type SignedCall } from '../call.js';
import { Area } from '../endpoint.js';
import { shape } from '../shape.js';

const Appointment = shape(Schedule, 'Appointment', [
  'id',
  'quote_id',
  'schedule_date',
  'schedule_time',
  'location',
  'status',
]);
const OneHotel = shape(Hotel, 'Hotel', [
  'id',
  'hotel_name',
  'address',
  'city',
  'country',
  'phone_number',
  'check_in_date',
  'check_out_date',
  'room_type',
  'guest_count',
  'booking_reference',
  'price',
  'currency',
  'status',
]);
const OneFlight = shape(Flight, 'Flight', [
  'id',
  'direction',
  'airline',
  'flight_number',
  'departure_airport',
  'arrival_airport',
  'departs_at',
  'arrives_at',
  'booking_reference',
  'price',
  'currency',
  'status',
]);
const Appointments = z.strictObject({ data: z.array(Appointment.schema) }).meta({ id: 'Appointments' });
const Travel = z
  .strictObject({ hotels: z.array(OneHotel.schema), flights: z.array(OneFlight.schema) })
  .meta({ id: 'Travel' });

const own = ({ manager, actor, params }: SignedCall) => mustOwnQuote(manager, actor, params.id!);

async function readSchedule(call: SignedCall) {
  const { id: quote_id } = await own(call);
  const order = { schedule_date: 'ASC', id: 'ASC' } as const;
  const rows = await call.manager.find(Schedule, { where: { quote_id }, order });
  return { data: rows.map((row) => Appointment.of(row)) };
}

async function readTravel(call: SignedCall) {
  const { id: quote_id } = await own(call);
  const where = { quote_id };
  const hotels = await call.manager.find(Hotel, { where, order: { check_in_date: 'ASC', id: 'ASC' } });
  const flights = await call.manager.find(Flight, { where, order: { departs_at: 'ASC', id: 'ASC' } });
  return { hotels: hotels.map((row) => OneHotel.of(row)), flights: flights.map((row) => OneFlight.of(row)) };
}

const needs = 'patient.inquiries.read';

export const bookings = new Area('Quotes', 'patient')
  .get('/quotes/{id}/schedule', {
    summary: 'When and where you are treated',
    description: "Days and times are the clinic's own.",
    needs,
    answer: Appointments,
    read: readSchedule,
  })
  .get('/quotes/{id}/travel', {
    summary: 'Hotels and flights arranged for you',
    needs,
    answer: Travel,
    read: readTravel,
  });
