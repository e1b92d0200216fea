import { Questions } from '../values/questions';
import { usePageData } from '../lib/use-page-data';
import { recordUrl } from '../lib/tables';
import { type PanelProps } from '../panels';
import { Empty, Icon, LinkButton, Loading } from '../ui/basics';
import { Phone } from './phone';
import { questionnaireDraftOf } from './questionnaire-draft';
import { type OpenedQuestionnaire } from './questionnaire-types';

/** A questionnaire to look at: what is asked and what is urgent, beside the form as the patient sees it. */
export const QuestionnairePreview = ({ record }: PanelProps) => {
  const { data, fault } = usePageData<OpenedQuestionnaire>('QuestionnaireBuilder', { id: record.id });
  if (fault) return <Empty icon="AlertCircle">{fault}</Empty>;
  if (!data) return <Loading />;
  return <Shown data={data} />;
};

const Shown = ({ data }: { data: OpenedQuestionnaire }) => {
  const draft = questionnaireDraftOf(data);
  const { next, answers } = data;
  if (draft.raw !== null)
    return <Empty icon="AlertCircle">These questions are stored in a form that cannot be drawn here.</Empty>;
  return (
    <div className="builder">
      {next ? (
        <p className="banner wait">
          <Icon name="Info" /> Version {next.version_number} has taken the place of this one.
          <LinkButton to={recordUrl('aftercare_questionnaires', next.id)}>
            Open version {next.version_number}
          </LinkButton>
        </p>
      ) : null}
      <div className="with-phone">
        <section className="card">
          <h2>Questions</h2>
          <Questions questions={draft.questions.map(({ question }) => question)} />
          <p className="lead">
            {answers === 0
              ? 'Nobody has answered this yet.'
              : `Answered ${answers === 1 ? 'once' : `${answers} times`}: changing it makes its next version.`}
          </p>
        </section>
        <Phone
          name={draft.questionnaire_name}
          description={draft.questionnaire_description}
          type={draft.questionnaire_type}
          questions={draft.questions}
        />
      </div>
    </div>
  );
};
