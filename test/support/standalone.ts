import { type Actor, systemActor } from '../../src/core/actor.js';
import { addDays, dayIn } from '../../src/core/dates.js';
import { assignStandaloneAftercare } from '../../src/domain/standalone-aftercare/assign-standalone-aftercare.js';
import { type StandaloneAftercareRequest } from '../../src/domain/standalone-aftercare/entities.js';
import { recordAftercarePayment } from '../../src/domain/standalone-aftercare/record-aftercare-payment.js';
import { aClinic, aPatient, aRequest, aTemplate } from './world.js';

const system = systemActor('seed', 'test');

/** A time zone in which it is about noon: no test of a calendar day runs over midnight. */
export const NOON = `Etc/GMT${signed(new Date().getUTCHours() - 12)}`;

/** The ISO day so many days from today, for somebody who lives where it is noon. */
export const day = (offset = 0): string => addDays(dayIn(NOON, new Date()), offset);

interface Situation extends Partial<StandaloneAftercareRequest> {
  /** How long each milestone of the template lasts. */
  days?: readonly number[];
}

/** A request that a clinic has; the patient was treated three days ago and lives where it is noon. */
export async function anAssignedRequest({ days, ...values }: Situation = {}) {
  const patient = await aPatient({ time_zone: NOON });
  const [clinic, template] = [await aClinic(), await aTemplate(days)];
  const request = await aRequest({ treatment_date: day(-3), patient_id: patient.id, ...values });
  const choice = { provider_id: clinic.id, aftercare_template_id: template.id };
  await assignStandaloneAftercare(system, request.id, choice);
  return { request, patient, clinic, template };
}

/** The same, paid: the whole of a fixed price, or the first month. */
export async function aPaidRequest(situation: Situation = {}, actor: Actor = system) {
  const world = await anAssignedRequest(situation);
  const { pricing_model, total_price, duration_months } = world.request;
  const monthly = pricing_model === 'monthly_subscription';
  const amount = monthly ? (Number(total_price) / duration_months).toFixed(2) : total_price;
  await recordAftercarePayment(actor, world.request.id, { amount });
  return world;
}

function signed(hours: number): string {
  return hours < 0 ? String(hours) : `+${hours}`;
}
