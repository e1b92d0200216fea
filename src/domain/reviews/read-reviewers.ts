import { type EntityManager, In } from 'typeorm';
import { Patient } from '../people/entities.js';

/** Reviewers by their initials: a name is not even a clinic's to see before the patient has paid it. */
export async function reviewersOf(
  manager: EntityManager,
  patientIds: readonly string[],
): Promise<(patientId: string) => string | null> {
  const people = await manager.find(Patient, {
    select: { id: true, first_name: true, last_name: true, erased_at: true },
    where: { id: In([...new Set(patientIds)]) },
  });
  const initials = new Map(
    people
      .filter(({ erased_at }) => erased_at === null)
      .map(({ id, first_name, last_name }) => [id, [first_name, last_name].map(initial).join(' ').trim()]),
  );
  return (patientId) => initials.get(patientId) || null;
}

const initial = (name: string): string => {
  const [letter] = name.trim();
  return letter === undefined ? '' : `${letter.toLocaleUpperCase()}.`;
};
