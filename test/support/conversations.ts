import { deflateSync } from 'node:zlib';
import { Conversation } from '../../src/domain/conversations/entities.js';
import { type Patient } from '../../src/domain/people/entities.js';
import { anInquiry } from './journey.js';
import { aClinic, aPatient, make } from './world.js';

/** A thread of a patient and a clinic about an inquiry, in which nobody has written yet. */
export async function aConversation(values: Partial<Patient> = {}) {
  const patient = await aPatient(values);
  const [clinic, inquiry] = [await aClinic(), await anInquiry({ patient_id: patient.id })];
  const conversation = await make(Conversation, {
    inquiry_id: inquiry.id,
    patient_id: patient.id,
    provider_id: clinic.id,
  });
  return { conversation, patient, clinic, inquiry };
}

/** What begins like a PNG and holds a little. */
export const aPicture = (): Buffer =>
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    Buffer.from('IHDR'),
    Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xde]),
    Buffer.from([0, 0, 0, 12]),
    Buffer.from('IDAT'),
    deflateSync(Buffer.from([0, 90, 140, 130])),
    Buffer.alloc(8),
  ]);
