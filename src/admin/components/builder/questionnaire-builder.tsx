import { Link } from 'react-router-dom';
import { Labelled } from '../fields/field';
import { humanize } from '../lib/format';
import { columnOf, listUrl, recordUrl, tables } from '../lib/tables';
import { NotThere } from '../pages/not-there';
import { Badge, Icon, LinkButton, Loading } from '../ui/basics';
import { PageHead } from '../ui/page-head';
import { Phone } from './phone';
import { questionnaireContentOf, questionnaireDraftOf } from './questionnaire-draft';
import { type OpenedQuestionnaire, type QuestionnaireDraft } from './questionnaire-types';
import { QuestionList } from './question-list';
import { SaveBar } from './save-bar';
import { type Faults, useBuilder } from './use-builder';

const TABLE = 'aftercare_questionnaires';

/** Builds a questionnaire as a whole, beside the form as the patient will see it. */
export const QuestionnaireBuilder = ({ id }: { id: string | null }) => {
  const builder = useBuilder<OpenedQuestionnaire, QuestionnaireDraft>(
    'QuestionnaireBuilder',
    id,
    questionnaireDraftOf,
  );
  const { opened, problem, draft, faults, refusal } = builder;
  if (problem) return <NotThere what="This questionnaire" why={problem} />;
  if (!opened || !draft) return <Loading />;
  if (!opened.maySave) return <NotThere what="This form" />;
  const isNew = opened.seen === null;
  const back = isNew ? listUrl(TABLE) : recordUrl(TABLE, opened.id);
  const isInUse = opened.answers > 0;
  const { version_number, next } = opened;
  const title = draft.questionnaire_name || (isNew ? 'A new questionnaire' : 'Without a name');
  const save = () =>
    void builder.save({
      ...questionnaireContentOf(draft),
      id: opened.id,
      seen: opened.seen,
      next_version: isInUse,
    });
  return (
    <section className="builder">
      <PageHead
        title={isNew ? 'Build a questionnaire' : `Build ${title}`}
        crumb={
          <>
            <Link to={listUrl(TABLE)}>Questionnaires</Link>
            {isNew ? null : (
              <>
                {' '}
                › <Link to={back}>{opened.questionnaire.questionnaire_name}</Link>
              </>
            )}
          </>
        }
        heading={
          <>
            {title} {isNew ? null : <Badge value={opened.status} />}{' '}
            {version_number > 1 ? <small>version {version_number}</small> : null}
          </>
        }
      />
      {next ? (
        <p className="banner wait">
          <Icon name="Info" /> Version {next.version_number} has taken the place of this one.
          <LinkButton to={recordUrl(TABLE, next.id, 'edit')}>Open version {next.version_number}</LinkButton>
        </p>
      ) : null}
      <div className="with-phone">
        <div>
          <QuestionnaireFields draft={draft} faults={faults} onChange={builder.change} />
          <QuestionList
            draft={draft}
            faults={faults}
            onChange={builder.change}
            onReorder={builder.forgetFaults}
          />
        </div>
        {draft.raw === null ? (
          <Phone
            name={draft.questionnaire_name}
            description={draft.questionnaire_description}
            type={draft.questionnaire_type}
            questions={draft.questions}
          />
        ) : null}
      </div>
      <SaveBar
        touched={builder.touched}
        saving={builder.saving}
        isNew={isNew}
        label={isInUse ? `Save as version ${version_number + 1}` : 'Save'}
        cancel={back}
        onSave={save}
        onDiscard={builder.discard}
      >
        {refusal ? (
          <p className="banner bad" role="alert">
            <Icon name="AlertCircle" /> {refusal}
          </p>
        ) : null}
        {isInUse && builder.touched && !next ? (
          <p className="save-note">
            <Icon name="GitBranch" />
            <span>
              Patients have answered this {opened.answers === 1 ? 'once' : `${opened.answers} times`}, so
              saving makes version {version_number + 1} in its place. Answers given so far stay with this one.
              Templates that plans follow ask it until their own next version.
            </span>
          </p>
        ) : null}
      </SaveBar>
    </section>
  );
};

interface FieldsProps {
  draft: QuestionnaireDraft;
  faults: Faults;
  onChange: (draft: QuestionnaireDraft) => void;
}

const QuestionnaireFields = ({ draft, faults, onChange }: FieldsProps) => (
  <section className="card template-fields" aria-label="The questionnaire">
    <Labelled id="field-questionnaire_name" label="Name" required fault={faults.questionnaire_name}>
      <input
        id="field-questionnaire_name"
        value={draft.questionnaire_name}
        maxLength={255}
        required
        aria-invalid={faults.questionnaire_name !== undefined}
        onChange={(event) => onChange({ ...draft, questionnaire_name: event.target.value })}
      />
    </Labelled>
    <Labelled id="field-questionnaire_type" label="About" required fault={faults.questionnaire_type}>
      <select
        id="field-questionnaire_type"
        value={draft.questionnaire_type}
        onChange={(event) => onChange({ ...draft, questionnaire_type: event.target.value })}
      >
        {(columnOf(tables[TABLE]!, 'questionnaire_type')?.values ?? []).map((type) => (
          <option key={type} value={type}>
            {humanize(type)}
          </option>
        ))}
      </select>
    </Labelled>
    <Labelled
      id="field-questionnaire_description"
      label="What the patient reads first"
      required={false}
      fault={faults.questionnaire_description}
      wide
    >
      <textarea
        id="field-questionnaire_description"
        rows={2}
        value={draft.questionnaire_description}
        onChange={(event) => onChange({ ...draft, questionnaire_description: event.target.value })}
      />
    </Labelled>
  </section>
);
