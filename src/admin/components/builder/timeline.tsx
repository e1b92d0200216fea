import { useState } from 'react';
import { daysOfMonths, dueDays, positive, type Span, spansOf } from './draft';
import { type Questionnaire, type TemplateDraft } from './types';

interface TimelineProps {
  draft: TemplateDraft;
  questionnaires: readonly Questionnaire[];
  /** Which milestone is open, by its key. */
  open?: string | null;
  onOpen?: (key: string) => void;
}

interface Lane {
  name: string;
  days: number[];
}

const DAYS_OF_A_MONTH = 365 / 12;
const VIEWS = [
  { label: 'First month', days: 31 },
  { label: 'First 3 months', days: 92 },
  { label: 'Whole plan', days: Infinity },
] as const;

/** The whole plan as it will run: milestones as bars over days and months, and what is due on which day. */
export const Timeline = ({ draft, questionnaires, open, onOpen }: TimelineProps) => {
  const [view, setView] = useState<number>(Infinity);
  const spans = spansOf(draft.milestones);
  const total = spans.at(-1)?.last ?? 0;
  const promised = daysOfMonths(draft.duration_months);
  const whole = Math.max(total, promised, 1);
  const shown = Math.min(view, whole);
  const at = (day: number) => `${(day / shown) * 100}%`;
  const lanes = lanesOf(draft, spans, questionnaires);
  return (
    <section className="card timeline">
      <header className="timeline-head">
        <h2>The plan</h2>
        <p className="lead">
          {total} days in {draft.milestones.length}{' '}
          {draft.milestones.length === 1 ? 'milestone' : 'milestones'}
          {promised > 0 ? `, for ${positive(draft.duration_months)} months (${promised} days)` : ''}
        </p>
        <div className="views" role="group" aria-label="How much is shown">
          {VIEWS.map(({ label, days }) => (
            <button key={label} type="button" aria-pressed={view === days} onClick={() => setView(days)}>
              {label}
            </button>
          ))}
        </div>
      </header>
      <div className="plan" role="img" aria-label={inWords(draft, spans, lanes)}>
        <div className="plan-names" aria-hidden="true">
          <span>Milestones</span>
          {lanes.map(({ name }) => (
            <span key={name} title={name}>
              {name}
            </span>
          ))}
          <span>{shown > 100 ? 'Months' : 'Days'}</span>
        </div>
        <div className="plan-lanes">
          <div className="plan-bars">
            {draft.milestones.map(({ key, milestone_name }, index) => {
              const { first, last } = spans[index]!;
              if (first > shown || last < first) return null;
              const width = Math.min(last, shown) - first + 1;
              return (
                <span
                  key={key}
                  className={`bar tone-${index % 5} ${key === open ? 'open' : ''}`}
                  style={{ left: at(first - 1), width: at(width) }}
                  title={`${milestone_name || `Milestone ${index + 1}`}: day ${first} to ${last}`}
                  onClick={() => onOpen?.(key)}
                >
                  <b>{index + 1}</b> <span>{milestone_name}</span>
                </span>
              );
            })}
            {promised < whole && promised <= shown && promised > 0 ? (
              <i
                className="promised"
                style={{ left: at(promised) }}
                title={`${promised} days are promised`}
              />
            ) : null}
          </div>
          {lanes.map(({ name, days }, lane) => (
            <div key={name} className={`plan-ticks ${lane === 0 ? 'scans' : ''}`}>
              {days
                .filter((day) => day <= shown)
                .map((day) => (
                  <i key={day} style={{ left: at(day - 0.5) }} title={`${name}: day ${day}`} />
                ))}
            </div>
          ))}
          <div className="plan-axis">
            {axis(shown).map(({ day, label }) => (
              <span key={label} style={{ left: at(day) }}>
                {label}
              </span>
            ))}
          </div>
        </div>
      </div>
    </section>
  );
};

/** Scans first, then each questionnaire with all the days on which it is asked. */
function lanesOf(
  { milestones }: TemplateDraft,
  spans: Span[],
  questionnaires: readonly Questionnaire[],
): Lane[] {
  const scans = milestones.flatMap(({ scan_frequency_days, scan_count }, index) =>
    dueDays(spans[index]!, scan_frequency_days, positive(scan_count)),
  );
  const asked = new Map<string, number[]>();
  milestones.forEach(({ questionnaires: links }, index) => {
    for (const { questionnaire_id, frequency_days } of links) {
      const found = questionnaires.find(({ id }) => id === questionnaire_id);
      if (!found) continue;
      const days = dueDays(spans[index]!, frequency_days);
      asked.set(found.name, [...(asked.get(found.name) ?? []), ...days]);
    }
  });
  return [{ name: 'Scans', days: scans }, ...[...asked].map(([name, days]) => ({ name, days }))];
}

/** At most a dozen marks: days of a short view, months of a long one. */
function axis(shown: number): { day: number; label: string }[] {
  const unit = shown > 100 ? DAYS_OF_A_MONTH : 1;
  const count = Math.floor(shown / unit + 0.01);
  const step = [1, 2, 3, 5, 7, 14, 30].find((wanted) => count / wanted <= 12) ?? 60;
  return Array.from({ length: Math.floor(count / step) + 1 }, (_, index) => ({
    day: index * step * unit,
    label: String(index * step),
  }));
}

function inWords({ milestones }: TemplateDraft, spans: Span[], lanes: Lane[]): string {
  const stages = milestones.map(
    ({ milestone_name }, index) =>
      `${milestone_name || `Milestone ${index + 1}`} from day ${spans[index]!.first} to ${spans[index]!.last}`,
  );
  const due = lanes
    .filter(({ days }) => days.length > 0)
    .map(({ name, days }) => `${name}: ${days.length} ${days.length === 1 ? 'time' : 'times'}`);
  return [...stages, ...due].join('; ') || 'Nothing is planned yet';
}
