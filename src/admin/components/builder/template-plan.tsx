import { type PanelProps } from '../panels';
import { usePageData } from '../lib/use-page-data';
import { recordUrl } from '../lib/tables';
import { Empty, Icon, LinkButton, Loading } from '../ui/basics';
import { draftOf, spansOf, warningsOf } from './draft';
import { Timeline } from './timeline';
import { type OpenedTemplate } from './types';

/** A template's plan to look at: drawn, and milestone by milestone. */
export const TemplatePlan = ({ record }: PanelProps) => {
  const { data, fault } = usePageData<OpenedTemplate>('TemplateBuilder', { id: record.id });
  if (fault) return <Empty icon="AlertCircle">{fault}</Empty>;
  if (!data) return <Loading />;
  const draft = draftOf(data);
  const spans = spansOf(draft.milestones);
  const { next, plans } = data;
  return (
    <div className="builder">
      {next ? (
        <p className="banner wait">
          <Icon name="Info" /> Version {next.version_number} has taken the place of this one; plans that
          follow it go on.
          <LinkButton to={recordUrl('aftercare_milestone_templates', next.id)}>
            Open version {next.version_number}
          </LinkButton>
        </p>
      ) : null}
      <Timeline draft={draft} questionnaires={data.questionnaires} />
      {warningsOf(draft).map((warning) => (
        <p key={warning} className="banner wait">
          <Icon name="AlertTriangle" /> {warning}
        </p>
      ))}
      <p className="lead">
        {plans === 0
          ? 'No plan follows this template yet.'
          : `${plans} ${plans === 1 ? 'plan follows' : 'plans follow'} this template: changing it makes its next version.`}
      </p>
      <ol className="plan-list">
        {draft.milestones.map((milestone, index) => (
          <li key={milestone.key} className={`card milestone tone-${index % 5}`}>
            <h3>
              <b className="number">{index + 1}</b> {milestone.milestone_name}
            </h3>
            <p className="lead">
              Day {spans[index]!.first} to {spans[index]!.last}
            </p>
            <ul className="plain-list">
              {milestone.scan_count === '' || milestone.scan_frequency_days === '' ? null : (
                <li>
                  {milestone.scan_count} scans, every {daysInWords(milestone.scan_frequency_days)}
                </li>
              )}
              {milestone.questionnaires.map(({ questionnaire_id, frequency_days }) => (
                <li key={questionnaire_id}>
                  {data.questionnaires.find(({ id }) => id === questionnaire_id)?.name ?? 'A questionnaire'},
                  every {daysInWords(frequency_days)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
};

const daysInWords = (days: number | ''): string => (days === 1 ? 'day' : `${days} days`);
