import { type DataSource } from 'typeorm';
import { query } from '../../src/core/database.js';

/** What only the owner of the tables could do: changes rows while their triggers are away. */
export async function tamper(owner: DataSource, table: string, sql: string): Promise<void> {
  const triggers = await query<{ Trigger: string }>(owner, `SHOW TRIGGERS WHERE \`Table\` = ?`, [table]);
  const created: string[] = [];
  for (const { Trigger } of triggers) {
    const [row] = await query<{ 'SQL Original Statement': string }>(owner, `SHOW CREATE TRIGGER ${Trigger}`);
    created.push(String(row?.['SQL Original Statement']));
    await owner.query(`DROP TRIGGER ${Trigger}`);
  }
  try {
    await owner.query(sql);
  } finally {
    for (const statement of created) await owner.query(statement);
  }
}
