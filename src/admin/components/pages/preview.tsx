import { plainValue } from '../lib/plain-value';
import { Icon } from '../ui/basics';

export interface PreviewBlock {
  kind: 'change' | 'create' | 'tell';
  title: string;
  changes: { label: string; before: unknown; after: unknown }[];
}

export interface Remark {
  label: string;
  value: string;
}

const HEADINGS = { change: 'This changes', create: 'This is made', tell: 'These people are told' } as const;
const ICONS = { change: 'Edit2', create: 'PlusCircle', tell: 'Bell' } as const;

/** What an action will do, found by doing it and taking it back. */
export const PreviewCard = ({ blocks, remarks }: { blocks: PreviewBlock[]; remarks: Remark[] }) => (
  <div className="preview" role="status" aria-label="What will happen">
    <h2>What will happen</h2>
    {remarks.length > 0 ? (
      <dl className="remarks">
        {remarks.map(({ label, value }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    ) : null}
    {blocks.length === 0 && remarks.length === 0 ? <p>Nothing changes.</p> : null}
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
        {label}: {block.kind === 'change' && before !== null ? <s>{plainValue(before)}</s> : null}{' '}
        <span>{plainValue(after)}</span>
      </li>
    ))}
  </ul>
);
