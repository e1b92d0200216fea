import { formatDate, formatMoment, humanize } from '../lib/format';
import { Icon } from '../ui/basics';

export interface PreviewBlock {
  kind: 'change' | 'create' | 'tell';
  title: string;
  changes: { label: string; before: unknown; after: unknown }[];
}

const HEADINGS = { change: 'This changes', create: 'This is made', tell: 'These people are told' } as const;
const ICONS = { change: 'Edit2', create: 'PlusCircle', tell: 'Bell' } as const;

/** What an action will do, found by doing it and taking it back. */
export const PreviewCard = ({ blocks }: { blocks: PreviewBlock[] }) => (
  <div className="preview" role="status" aria-label="What will happen">
    <h2>What will happen</h2>
    {(['change', 'create', 'tell'] as const).map((kind) => {
      const own = blocks.filter((block) => block.kind === kind);
      if (own.length === 0) return null;
      return (
        <section key={kind}>
          <h3>
            <Icon name={ICONS[kind]} /> {HEADINGS[kind]}
          </h3>
          <ul>
            {own.map((block, index) => (
              <li key={index}>
                <b>{block.title}</b>
                <Changes block={block} />
              </li>
            ))}
          </ul>
        </section>
      );
    })}
  </div>
);

const Changes = ({ block }: { block: PreviewBlock }) => (
  <ul className="preview-changes">
    {block.changes.map(({ label, before, after }) => (
      <li key={label}>
        {label}: {block.kind === 'change' ? <s>{plain(before)}</s> : null} <span>{plain(after)}</span>
      </li>
    ))}
  </ul>
);

const plain = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value as string | number | boolean);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(text);
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return formatMoment(text);
  return /^[a-z_]+$/.test(text) ? humanize(text) : text;
};
