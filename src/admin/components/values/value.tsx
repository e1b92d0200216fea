import { type ReactNode, useState } from 'react';
import { Link } from 'react-router-dom';
import { asText, formatDate, formatMoment, formatMoney, inUtc } from '../lib/format';
import { type RecordJson } from '../lib/api';
import { type Column, recordUrl, tables } from '../lib/tables';
import { Badge, Stars } from '../ui/basics';
import { FileLink } from './file';
import { Structured } from './structured';

interface ValueProps {
  /** The table that the record is of. */
  table: string;
  column: Column;
  record: RecordJson;
  /** In a list there is less room. */
  short?: boolean;
}

const UUID = /^[0-9a-f-]{36}$/;

/** A value as what it is: a date as a date, money with its currency, a state as a coloured label. */
export const Value = ({ table, column, record, short = false }: ValueProps): ReactNode => {
  const value = record.params[column.name];
  if (value === null || value === undefined || value === '') return <span className="nothing">–</span>;
  const text = typeof value === 'object' ? '' : asText(value);
  switch (column.kind) {
    case 'reference':
      return <Reference column={column} record={record} id={text} />;
    case 'id':
      return <CopyId id={text} />;
    case 'choice':
      return <Badge value={text} />;
    case 'boolean':
      return value ? <span className="yes">Yes</span> : <span className="no">No</span>;
    case 'money':
      return (
        <span className="number">
          {formatMoney(text, record.params[column.currency ?? ''] as string | null)}
        </span>
      );
    case 'stars':
      return <Stars number={Number(value)} />;
    case 'rating':
      return <>★ {asText(value)}</>;
    case 'percentage':
      return <span className="number">{text} %</span>;
    case 'integer':
      return <span className="number">{text}</span>;
    case 'date':
      return <time dateTime={text}>{formatDate(text)}</time>;
    case 'timestamp':
      return (
        <time dateTime={text} title={inUtc(text)}>
          {formatMoment(text)}
        </time>
      );
    case 'json':
      if (column.shape === 'paths' && Array.isArray(value) && !short)
        return <Files table={table} column={column} record={record} paths={value as string[]} />;
      return (
        <Structured
          shape={column.shape}
          value={value}
          about={record.params.entity as string | undefined}
          short={short}
        />
      );
    case 'url':
      return (
        <a href={text} target="_blank" rel="noreferrer noopener">
          {text}
        </a>
      );
    case 'file':
      return <FileLink table={table} id={record.id} column={column.name} path={text} short={short} />;
    case 'longtext':
      return short ? <span className="clip">{text}</span> : <p className="prose">{text}</p>;
    default:
      if (column.name === 'entity_id') return <Subject record={record} id={text} />;
      return column.name.endsWith('_id') && UUID.test(text) ? (
        <CopyId id={text} />
      ) : (
        <span className={short ? 'clip' : ''}>{text}</span>
      );
  }
};

const Reference = ({ column, record, id }: { column: Column; record: RecordJson; id: string }) => {
  const target = record.populated[column.name];
  if (!column.linked || !column.reference) return <CopyId id={id} />;
  return (
    <Link
      to={recordUrl(column.reference, id)}
      className={target?.trashed ? 'trashed' : ''}
      onClick={(event) => event.stopPropagation()}
    >
      {target?.title ?? `…${id.slice(-8)}`}
    </Link>
  );
};

/** What an entry of the audit log is about. */
const Subject = ({ record, id }: { record: RecordJson; id: string }) => {
  const table = String(record.params.entity);
  return tables[table]?.key ? <Link to={recordUrl(table, id)}>…{id.slice(-8)}</Link> : <CopyId id={id} />;
};

type FilesProps = Pick<ValueProps, 'table' | 'column' | 'record'> & { paths: string[] };

const Files = ({ table, column, record, paths }: FilesProps) => (
  <ul className="plain-list">
    {paths.map((path, at) => (
      <li key={path}>
        <FileLink table={table} id={record.id} column={column.name} path={path} at={at} short={false} />
      </li>
    ))}
  </ul>
);

export const CopyId = ({ id }: { id: string }) => {
  const [copied, setCopied] = useState(false);
  const copy = (event: React.MouseEvent) => {
    event.stopPropagation();
    void navigator.clipboard.writeText(id).then(() => setCopied(true));
  };
  return (
    <button type="button" className="copy" title={`${id}: click to copy`} onClick={copy}>
      {copied ? 'Copied' : id.length > 12 ? `…${id.slice(-8)}` : id}
    </button>
  );
};
