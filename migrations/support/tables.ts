import { type Step } from './steps.js';

/** `columns` is what stands between the parentheses of CREATE TABLE. */
export function createTable(name: string, columns: string): Step {
  return {
    up: `CREATE TABLE ${name} (${columns}) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci`,
    down: `DROP TABLE ${name}`,
    makes: { table: name },
  };
}

export function alterTable(name: string, up: string, down: string): Step {
  return { up: `ALTER TABLE ${name} ${up}`, down: `ALTER TABLE ${name} ${down}` };
}

export function addColumn(table: string, column: string, definition: string): Step {
  const step = alterTable(table, `ADD COLUMN ${column} ${definition}`, `DROP COLUMN ${column}`);
  return { ...step, makes: { table, column } };
}

export function addIndex(table: string, name: string, columns: string): Step {
  return alterTable(table, `ADD INDEX ${name} (${columns})`, `DROP INDEX ${name}`);
}

export function addUniqueIndex(table: string, name: string, columns: string): Step {
  return alterTable(table, `ADD UNIQUE INDEX ${name} (${columns})`, `DROP INDEX ${name}`);
}

/** TypeORM sees a difference where NO ACTION, which means the same, isn't spelled out. */
export function addForeignKey(table: string, column: string, references: string, onDelete: string): Step {
  const rule = `FOREIGN KEY (${column}) REFERENCES ${references} (id) ON DELETE ${onDelete} ON UPDATE NO ACTION`;
  return alterTable(
    table,
    `ADD CONSTRAINT fk_${table}_${column} ${rule}`,
    `DROP FOREIGN KEY fk_${table}_${column}`,
  );
}

/** The name of the constraint says what it holds: chk_<table>_<what>. */
export function addCheck(table: string, what: string, rule: string): Step {
  const name = `chk_${table}_${what}`;
  const step = alterTable(table, `ADD CONSTRAINT ${name} CHECK (${rule})`, `DROP CONSTRAINT ${name}`);
  return { ...step, rule: { table, text: `${name}: ${rule}` } };
}
