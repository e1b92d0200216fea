import { type Step } from './steps.js';

/** `what` begins the sentence that whoever tries is shown; MySQL cuts it at 128 characters. */
export function refuseDelete(table: string, what: string): Step {
  return refuse(
    table,
    'DELETE',
    `${what} are never deleted: medical, financial and patient records are kept.`,
  );
}

export function appendOnly(table: string, what: string): Step[] {
  return [
    refuse(table, 'UPDATE', `${what} are never changed: the audit log only grows.`),
    refuse(table, 'DELETE', `${what} are never deleted: the audit log only grows.`),
  ];
}

function refuse(table: string, event: 'UPDATE' | 'DELETE', sentence: string): Step {
  const name = `${table}_refuse_${event.toLowerCase()}`;
  return {
    up: [
      `CREATE TRIGGER ${name} BEFORE ${event} ON ${table} FOR EACH ROW`,
      `  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${sentence}'`,
    ].join('\n'),
    down: `DROP TRIGGER ${name}`,
    rule: { table, text: `${event} is refused: "${sentence}"` },
  };
}
