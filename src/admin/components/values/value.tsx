import { type ReactNode, useState } from 'react';
import { Link } from 'react-router-dom';
import { formatDate, formatMoment, formatMoney, humanize, inUtc } from '../lib/format';
import { type RecordJson } from '../lib/api';
import { type Column, recordUrl } from '../lib/tables';
import { Badge, Icon } from '../ui/basics';

interface ValueProps {
  column: Column;
  record: RecordJson;
  /** In a list there is less room. */
  short?: boolean;
}

/** A value as what it is: a date as a date, money with its currency, a state as a coloured label. */
export const Value = ({ column, record, short = false }: ValueProps): ReactNode => {
  const value = record.params[column.name];
  if (value === null || value === undefined || value === '') return <span className="nothing">–</span>;
  const text = typeof value === 'object' ? '' : String(value as string | number | boolean);
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
      return <Structured value={value} short={short} />;
    case 'url':
      return (
        <a href={text} target="_blank" rel="noreferrer noopener">
          {text}
        </a>
      );
    case 'file':
      return (
        <span className="file" title={text}>
          <Icon name="Paperclip" size={14} /> {text.split('/').at(-1)}
        </span>
      );
    case 'longtext':
      return short ? <span className="clip">{text}</span> : <p className="prose">{text}</p>;
    default:
      return column.name.endsWith('_id') && /^[0-9a-f-]{36}$/.test(text) ? (
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
      {target?.title ?? `${id.slice(0, 8)}…`}
    </Link>
  );
};

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

const Structured = ({ value, short }: { value: unknown; short: boolean }): ReactNode => {
  if (Array.isArray(value)) {
    if (value.length === 0) return <span className="nothing">–</span>;
    if (value.every((item) => typeof item === 'string')) {
      const parts = value.map((item) => (/^\d{4}-\d{2}-\d{2}$/.test(item) ? formatDate(item) : item));
      if (short) return <span className="clip">{parts.join(', ')}</span>;
      return (
        <ul className="plain-list">
          {parts.map((part, index) => (
            <li key={index}>{part}</li>
          ))}
        </ul>
      );
    }
    if (short) return <span>{value.length} items</span>;
    return (
      <ol className="plain-list">
        {value.map((item, index) => (
          <li key={index}>
            <Structured value={item} short={false} />
          </li>
        ))}
      </ol>
    );
  }
  if (typeof value === 'object' && value !== null) {
    if (short) return <span className="clip">{Object.keys(value).map(humanize).join(', ')}</span>;
    return (
      <dl className="pairs">
        {Object.entries(value).map(([name, inner]) => (
          <div key={name}>
            <dt>{humanize(name)}</dt>
            <dd>
              <Structured value={inner} short={false} />
            </dd>
          </div>
        ))}
      </dl>
    );
  }
  return <span>{String(value)}</span>;
};
