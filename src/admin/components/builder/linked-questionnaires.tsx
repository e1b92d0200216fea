import { Items } from '../fields/json/items';
import { Button } from '../ui/basics';
import { typed } from './draft';
import { type LinkDraft, type Questionnaire, type Typed } from './types';
import { type Faults } from './use-builder';

interface LinkedProps {
  id: string;
  value: LinkDraft[];
  questionnaires: readonly Questionnaire[];
  /** How often a new one is asked, unless somebody says otherwise. */
  suggested: Typed;
  faults: Faults;
  /** What the faults of this list are called before the number of the item. */
  path: string;
  onChange: (value: LinkDraft[]) => void;
}

const nameOf = ({ name, version_number, status }: Questionnaire) =>
  `${name}${version_number > 1 ? ` (version ${version_number})` : ''}${status === 'active' ? '' : ' – inactive'}`;

/** Which questionnaires a milestone asks, and every how many days. */
export const LinkedQuestionnaires = (props: LinkedProps) => {
  const { id, value, questionnaires, suggested, faults, path, onChange } = props;
  const fresh = { questionnaire_id: '', frequency_days: suggested === '' ? 7 : suggested };
  return (
    <Items<LinkDraft> id={id} one="questionnaire" value={value} fresh={fresh} onChange={onChange}>
      {(link, change, index) => {
        const chosen = questionnaires.find((one) => one.id === link.questionnaire_id);
        const fault =
          faults[`${path}.${index}.questionnaire_id`] ?? faults[`${path}.${index}.frequency_days`];
        const offered = questionnaires.filter(({ status }) => status === 'active');
        return (
          <>
            <div className="line">
              <select
                className="grows"
                aria-label="Questionnaire"
                aria-invalid={fault !== undefined}
                value={link.questionnaire_id}
                onChange={(event) => change({ ...link, questionnaire_id: event.target.value })}
              >
                {chosen ? null : <option value="">Choose …</option>}
                {(chosen && chosen.status !== 'active' ? [chosen, ...offered] : offered).map((one) => (
                  <option key={one.id} value={one.id}>
                    {nameOf(one)}
                  </option>
                ))}
              </select>
              <label className="inline">
                every
                <input
                  type="number"
                  min={1}
                  className="day"
                  aria-label="Asked every so many days"
                  value={link.frequency_days}
                  onChange={(event) => change({ ...link, frequency_days: typed(event.target.value) })}
                />
                days
              </label>
            </div>
            {chosen?.newer ? (
              <p className="help">
                This is an earlier version.{' '}
                <Button look="ghost" onClick={() => change({ ...link, questionnaire_id: chosen.newer! })}>
                  Take the newest
                </Button>
              </p>
            ) : null}
            {fault ? (
              <p className="fault" role="alert">
                {fault}
              </p>
            ) : null}
          </>
        );
      }}
    </Items>
  );
};
