/** Says which statement the database refused, why, and whether everything is as it was before. */
export class StatementFailed extends Error {
  constructor(
    readonly statement: string,
    override readonly cause: unknown,
    readonly stuck: StatementFailed | null,
  ) {
    super(
      [
        `The database refused this statement:`,
        '',
        indent(statement),
        '',
        reason(cause),
        ...after(stuck),
      ].join('\n'),
    );
  }
}

const DENIED = 1142;
const NO_TRIGGERS = 1419;

function reason(cause: unknown): string {
  const { errno, message } = cause as { errno?: number; message?: string };
  if (errno === DENIED)
    return `It says: ${message}. Set MIGRATION_DATABASE_URL to a user that may change the tables.`;
  if (errno !== NO_TRIGGERS) return `It says: ${message ?? String(cause)}`;
  return [
    'It makes triggers only for users with the right SUPER while its binary log is on. Let somebody who has it run',
    '',
    '    SET GLOBAL log_bin_trust_function_creators = 1;',
    '',
    'and put log_bin_trust_function_creators = 1 into its configuration; then run this again.',
  ].join('\n');
}

function after(stuck: StatementFailed | null): string[] {
  if (!stuck) return ['', 'What this migration had done before that has been taken back.'];
  return [
    '',
    'What this migration had done before that could not be taken back; that stopped here:',
    '',
    indent(stuck.statement),
    '',
    reason(stuck.cause),
  ];
}

function indent(sql: string): string {
  return sql
    .trim()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
