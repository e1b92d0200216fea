import { type ReactNode } from 'react';
import { formatDate, humanize } from '../lib/format';
import { plainValue } from '../lib/plain-value';
import { ChangeTable, type Changes } from './change-table';
import { isQuestions } from '../fields/json/questions';
import { isResources, type LinkedResource } from '../fields/json/resources';
import { isRestrictions, type Restriction } from '../fields/json/restrictions';
import { Questions } from './questions';

interface StructuredProps {
  shape: string | undefined;
  value: unknown;
  /** The table that a change is about. */
  about?: string | undefined;
  short: boolean;
}

/** JSON by its shape: a range of dates, questions, links, changes; anything else as pairs and lists. */
export const Structured = ({ shape, value, about, short }: StructuredProps): ReactNode => {
  if (Array.isArray(value) && value.length === 0) return <span className="nothing">–</span>;
  if (shape === 'dates' && Array.isArray(value)) return <span>{dates(value as string[])}</span>;
  if (short) return <span className="clip">{summary(value)}</span>;
  if (shape === 'changes') return <ChangeTable table={about} changes={value as Changes} />;
  if (shape === 'questions' && isQuestions(value)) return <Questions questions={value} />;
  if (shape === 'restrictions' && isRestrictions(value))
    return <Lines>{value.map((item) => restriction(item))}</Lines>;
  if (shape === 'resources' && isResources(value)) return <Lines>{value.map(link)}</Lines>;
  return <Anything value={value} />;
};

const dates = (value: string[]): string =>
  value.map((day) => formatDate(String(day))).join(value.length === 2 ? ' – ' : ', ');

function summary(value: unknown): string {
  if (Array.isArray(value))
    return value.every((item) => typeof item === 'string') ? value.join(', ') : `${value.length} items`;
  return typeof value === 'object' && value !== null
    ? Object.keys(value).map(humanize).join(', ')
    : plainValue(value);
}

const Lines = ({ children }: { children: ReactNode[] }) => (
  <ul className="plain-list">
    {children.map((child, index) => (
      <li key={index}>{child}</li>
    ))}
  </ul>
);

const restriction = (item: Restriction): string =>
  typeof item === 'string' ? item : `${item.text}${item.until_day ? ` (until day ${item.until_day})` : ''}`;

const link = (item: LinkedResource): ReactNode => {
  const { type, title, url } = typeof item === 'string' ? { type: '', title: item, url: item } : item;
  const isSafe = /^https?:/i.test(url);
  return (
    <>
      {type === '' ? null : <small>{humanize(type)} </small>}
      {isSafe ? (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {title}
        </a>
      ) : (
        title
      )}
    </>
  );
};

const Anything = ({ value }: { value: unknown }): ReactNode => {
  if (Array.isArray(value))
    return (
      <ol className="plain-list">
        {value.map((item: unknown, index) => (
          <li key={index}>
            <Anything value={item} />
          </li>
        ))}
      </ol>
    );
  if (typeof value !== 'object' || value === null) return <span>{plainValue(value)}</span>;
  return (
    <dl className="pairs">
      {Object.entries(value as Record<string, unknown>).map(([name, inner]) => (
        <div key={name}>
          <dt>{humanize(name)}</dt>
          <dd>
            <Anything value={inner} />
          </dd>
        </div>
      ))}
    </dl>
  );
};
