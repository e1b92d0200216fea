import { type EntityMetadata } from 'typeorm';
import { type ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { migrations, ourMigrations } from '../../migrations/index.js';
import { type Step } from '../../migrations/support/steps.js';
import { type ColumnFacts, factsOf } from '../core/facts.js';
import { type Area, areas } from '../domain/entities.js';

type MetadataOf = (entity: Area['entities'][number]) => EntityMetadata;

/** Every table as the entities and migrations declare it, in Markdown. */
export function schemaDocument(metadataOf: MetadataOf): string {
  return [
    '# The schema',
    '',
    'Made by `npm run docs:schema` from the entities and migrations; `npm run check` fails when it is out of date.',
    'What was decided where, and why, is in [schema-decisions.md](schema-decisions.md).',
    '',
    ...areas.map(({ title }) => `- [${title}](#${anchor(title)})`),
    ...areas.flatMap((area) => areaSection(area, metadataOf)),
    '',
  ].join('\n');
}

function areaSection({ title, entities }: Area, metadataOf: MetadataOf): string[] {
  const tables = entities.map(metadataOf);
  return ['', `## ${title}`, '', ...diagram(tables), ...tables.flatMap(tableSection)];
}

function diagram(tables: EntityMetadata[]): string[] {
  return [
    '```mermaid',
    'erDiagram',
    ...tables.flatMap(({ tableName, foreignKeys }) => [
      `  ${tableName}`,
      ...foreignKeys.map(({ columns, referencedEntityMetadata }) => {
        const [column] = columns;
        const many = column && isUnique(column) ? '|o' : '}o';
        const one = column?.isNullable ? 'o|' : '||';
        return `  ${tableName} ${many}--${one} ${referencedEntityMetadata.tableName} : ${column?.databaseName}`;
      }),
    ]),
    '```',
  ];
}

function isUnique(column: ColumnMetadata): boolean {
  const { indices } = column.entityMetadata;
  return indices.some(({ isUnique, columns }) => isUnique && columns.length === 1 && columns[0] === column);
}

function tableSection(metadata: EntityMetadata): string[] {
  const facts = factsOf(metadata.target as Area['entities'][number]);
  return [
    '',
    `### ${metadata.tableName}`,
    '',
    ...tableKind(metadata),
    '| Column | Type | Null | Default | Protection | Notes |',
    '| --- | --- | --- | --- | --- | --- |',
    ...[...facts.columns.values()].sort(trashLast).map((column) => columnRow(column, metadata)),
    '',
    `- Primary key: ${codes(metadata.primaryColumns)}`,
    ...[...metadata.indices]
      .sort((a, b) => Number(b.isUnique) - Number(a.isUnique) || a.name.localeCompare(b.name, 'en'))
      .map(
        ({ isUnique, name, columns }) => `- ${isUnique ? 'Unique' : 'Index'}: ${codes(columns)} (${name})`,
      ),
    ...metadata.foreignKeys.map(
      ({ columns, referencedEntityMetadata, onDelete }) =>
        `- ${codes(columns)} refers to \`${referencedEntityMetadata.tableName}\`, ON DELETE ${onDelete}`,
    ),
    ...rulesOf(metadata.tableName).map((text) => `- ${text}`),
  ];
}

function trashLast(a: ColumnFacts, b: ColumnFacts): number {
  return Number(a.column === 'deleted_at') - Number(b.column === 'deleted_at');
}

function tableKind({ deleteDateColumn, tableName }: EntityMetadata): string[] {
  const notes = [
    ...(madeBy(ourMigrations).some(({ table, column }) => table === tableName && !column)
      ? ['A table of this program alone.']
      : []),
    ...(deleteDateColumn ? ['A deleted row stays and gets `deleted_at`.'] : []),
  ];
  return notes.length > 0 ? [notes.join(' '), ''] : [];
}

function columnRow(facts: ColumnFacts, metadata: EntityMetadata): string {
  const column = metadata.findColumnWithPropertyName(facts.column);
  if (!column) throw new Error(`${metadata.tableName}.${facts.column} is no column of its entity`);
  return `| ${[
    `\`${facts.column}\``,
    typeOf(column),
    column.isNullable ? 'yes' : '',
    defaultOf(column),
    protectionOf(facts).join(', '),
    notesOn(facts, metadata.tableName).join(' ').replaceAll('|', '\\|'),
  ].join(' | ')} |`;
}

function typeOf({ type, length, precision, scale, unsigned }: ColumnMetadata): string {
  const size = length || (scale === undefined ? '' : `${precision}, ${scale}`);
  return `${String(type)}${size && `(${size})`}${unsigned ? ' unsigned' : ''}`;
}

function defaultOf({ default: value, onUpdate }: ColumnMetadata): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'function' ? String(value()) : JSON.stringify(value);
  return `\`${text}\`${onUpdate ? ', also on update' : ''}`;
}

function protectionOf({ encrypted, secret, mask, needs, personal, managed, fixed }: ColumnFacts): string[] {
  return [
    ...(encrypted ? ['encrypted'] : []),
    ...(secret ? ['secret'] : []),
    ...(needs ? [`needs ${needs}`] : []),
    ...(mask ? [`masked, revealed with ${mask}`] : []),
    ...(personal ? ['personal'] : []),
    ...(managed ? ['kept by the program'] : fixed ? ['typed once'] : []),
  ];
}

function notesOn(
  { about, values, shape, currency, blindIndexOf, column }: ColumnFacts,
  tableName: string,
): string[] {
  const isOurs = madeBy(ourMigrations).some(
    ({ table, column: name }) => table === tableName && name === column,
  );
  return [
    ...(about ? [about] : []),
    ...(values ? [`One of ${values.map((value) => `\`${value}\``).join(', ')}.`] : []),
    ...(shape ? [`JSON: ${shape}.`] : []),
    ...(currency ? [`In the currency of \`${currency}\`.`] : []),
    ...(blindIndexOf ? [`A keyed hash that makes \`${blindIndexOf}\` findable.`] : []),
    ...(isOurs ? ['Added by this program.'] : []),
  ];
}

function rulesOf(tableName: string): string[] {
  return stepsOf(migrations).flatMap(({ rule }) => (rule?.table === tableName ? [rule.text] : []));
}

function madeBy(list: typeof migrations) {
  return stepsOf(list).flatMap(({ makes }) => (makes ? [makes] : []));
}

function stepsOf(list: typeof migrations): Step[] {
  return list.flatMap((migration) => [...new migration().steps]);
}

function codes(columns: ColumnMetadata[]): string {
  return columns.map(({ databaseName }) => `\`${databaseName}\``).join(', ');
}

function anchor(title: string): string {
  return title.toLowerCase().replaceAll(',', '').replaceAll(' ', '-');
}
