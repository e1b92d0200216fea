import { eachDue } from '../../core/clock.js';
import { addDays, dayIn, daysBetween } from '../../core/dates.js';
import { type Work } from '../../core/work.js';
import { notify, type Notice } from '../notifications/notify.js';
import { Patient } from '../people/entities.js';
import { codeOf } from '../standalone-aftercare/assignment.js';
import { Quote, Schedule } from './entities.js';
import { clinicAppointment, patientAppointment } from './reminder-messages.js';
import { clinicOf, inquiryOf } from './open-quote.js';

/** By how many days it lies ahead; whoever was away for a day or two still reminds. */
const STAGES = [
  { name: 'week', from: 5, to: 7 },
  { name: 'day', from: 1, to: 1 },
] as const;
type Stage = (typeof STAGES)[number];

const prefixOf = ({ name }: Stage) => `appointment.${name}-`;

/**
 * Reminds both sides of confirmed appointments a week and a day before, by the days where the clinic is. One that has
 * been moved is reminded of again.
 */
export const remindOfAppointments = (): Promise<number> => eachDue('remindOfAppointments', due, remind);

const WITHIN = `s.schedule_date BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM alerts_notifications n
  WHERE n.dedupe_key = CONCAT(?, s.id, '-', s.schedule_date))`;
const utcDay = (now: Date, days: number) => addDays(dayIn('utc', now), days);

const due = {
  sql: `SELECT s.id FROM schedules s
      JOIN quotes q ON q.id = s.quote_id AND q.status = 'confirmed' AND q.deleted_at IS NULL
    WHERE s.status <> 'cancelled' AND s.schedule_date BETWEEN ? AND ?
      AND (${STAGES.map(() => `(${WITHIN})`).join(' OR ')})`,
  parameters: (now: Date) => [
    utcDay(now, 0),
    utcDay(now, 8),
    ...STAGES.flatMap((stage) => [utcDay(now, stage.from - 1), utcDay(now, stage.to + 1), prefixOf(stage)]),
  ],
};

async function remind(work: Work, id: string): Promise<boolean> {
  const found = await work.manager.findOneByOrFail(Schedule, { id });
  const quote = await work.find(Quote, found.quote_id);
  const schedule = await work.find(Schedule, id);
  if (quote.status !== 'confirmed' || schedule.status === 'cancelled') return false;
  const clinic = await clinicOf(work, quote);
  const day = schedule.schedule_date;
  const ahead = daysBetween(dayIn(clinic.timezone, work.now), day);
  const stage = STAGES.find(({ from, to }) => from <= ahead && ahead <= to);
  if (!stage) return false;
  const { patient_id } = await inquiryOf(work, quote);
  const about = {
    type: `appointment.${stage.name}`,
    subject: { type: 'Schedule', id },
  } as const satisfies Partial<Notice>;
  const dedupe_key = `${prefixOf(stage)}${id}-${day}`;
  const code = await codeOf(work, patient_id);
  const told = await notify(work, {
    ...about,
    to: { type: 'Provider', id: quote.provider_id },
    message: clinicAppointment({ code, day }),
    dedupe_key,
  });
  const patient = await work.manager.findOneBy(Patient, { id: patient_id });
  if (!told || !patient || patient.erased_at) return told;
  await notify(work, {
    ...about,
    to: { type: 'Patient', id: patient_id },
    message: patientAppointment({ clinic: clinic.provider_name, day }),
    dedupe_key: `${dedupe_key}-patient`,
  });
  return true;
}
