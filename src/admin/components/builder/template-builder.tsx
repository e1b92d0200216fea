import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { Labelled } from '../fields/field';
import { listUrl, recordUrl } from '../lib/tables';
import { Badge, Button, Icon, LinkButton, Loading } from '../ui/basics';
import { PageHead } from '../ui/page-head';
import { NotThere } from '../pages/not-there';
import { contentOf, draftOf, freshKey, freshMilestone, moved, spansOf, warningsOf } from './draft';
import { MilestoneCard } from './milestone-card';
import { NumberField } from './number-field';
import { SaveBar } from './save-bar';
import { Sortable } from './sortable';
import { Timeline } from './timeline';
import { type OpenedTemplate, type TemplateDraft } from './types';
import { type Faults, useBuilder } from './use-builder';

const TABLE = 'aftercare_milestone_templates';

/** Builds a milestone template as a whole, with the plan drawn beside as it is edited. */
export const TemplateBuilder = ({ id }: { id: string | null }) => {
  const builder = useBuilder<OpenedTemplate, TemplateDraft>('TemplateBuilder', id, draftOf);
  const { opened, problem, draft, faults, refusal } = builder;
  const [open, setOpen] = useState<string | null>(null);
  // The first milestone with something wrong in it opens by itself.
  useEffect(() => {
    const [, at] = /^milestones\.(\d+)\./.exec(Object.keys(faults)[0] ?? '') ?? [];
    const faulty = at === undefined ? undefined : draft?.milestones[Number(at)];
    if (faulty) setOpen(faulty.key);
    // Only when something new is found to be wrong: afterwards it may be closed again.
  }, [faults]);
  if (problem) return <NotThere what="This template" why={problem} />;
  if (!opened || !draft) return <Loading />;
  const isNew = opened.seen === null;
  const back = isNew ? listUrl(TABLE) : recordUrl(TABLE, opened.id);
  if (!opened.maySave) return <NotThere what="This form" />;
  const isInUse = opened.plans > 0;
  const save = () =>
    void builder.save({ ...contentOf(draft), id: opened.id, seen: opened.seen, next_version: isInUse });
  const title = draft.template_name || (isNew ? 'A new template' : 'A template without a name');
  return (
    <section className="builder">
      <PageHead
        title={isNew ? 'Build a template' : `Build ${title}`}
        crumb={
          <>
            <Link to={listUrl(TABLE)}>Milestone templates</Link>
            {isNew ? null : (
              <>
                {' '}
                › <Link to={back}>{opened.template.template_name}</Link>
              </>
            )}
          </>
        }
        heading={
          <>
            {title} {isNew ? null : <Badge value={opened.template.status} />}{' '}
            {opened.template.version_number > 1 ? (
              <small>version {opened.template.version_number}</small>
            ) : null}
          </>
        }
      />
      {opened.next ? (
        <p className="banner wait">
          <Icon name="Info" /> Version {opened.next.version_number} has taken the place of this one.
          <LinkButton to={recordUrl(TABLE, opened.next.id, 'edit')}>
            Open version {opened.next.version_number}
          </LinkButton>
        </p>
      ) : null}
      <Timeline draft={draft} questionnaires={opened.questionnaires} open={open} onOpen={setOpen} />
      <TemplateFields draft={draft} faults={faults} onChange={builder.change} />
      <Milestones
        draft={draft}
        opened={opened}
        faults={faults}
        open={open}
        onOpen={setOpen}
        onChange={builder.change}
        onReorder={builder.forgetFaults}
      />
      <SaveBar
        touched={builder.touched}
        saving={builder.saving}
        isNew={isNew}
        label={isInUse ? `Save as version ${opened.template.version_number + 1}` : 'Save'}
        cancel={back}
        onSave={save}
        onDiscard={builder.discard}
      >
        {refusal ? (
          <p className="banner bad" role="alert">
            <Icon name="AlertCircle" /> {refusal}
          </p>
        ) : null}
        {isInUse && builder.touched && !opened.next ? <NextVersion opened={opened} /> : null}
        <Warnings draft={draft} />
      </SaveBar>
    </section>
  );
};

/** Before the button: what saving does to those who depend on this template. */
const NextVersion = ({ opened }: { opened: OpenedTemplate }) => (
  <p className="save-note">
    <Icon name="GitBranch" />
    <span>
      {opened.plans} {opened.plans === 1 ? 'plan follows' : 'plans follow'} this template, so saving makes
      version {opened.template.version_number + 1} in its place. Running plans keep theirs.
      {opened.follows.length > 0 ? ` What begins later takes the new one: ${opened.follows.join(', ')}.` : ''}
    </span>
  </p>
);

const Warnings = ({ draft }: { draft: TemplateDraft }) => {
  const warnings = warningsOf(draft);
  return (
    <div role="status" aria-label="Worth a second look">
      {warnings.map((warning) => (
        <p key={warning} className="save-note warning">
          <Icon name="AlertTriangle" /> <span>{warning}</span>
        </p>
      ))}
    </div>
  );
};

interface PartProps {
  draft: TemplateDraft;
  faults: Faults;
  onChange: (draft: TemplateDraft) => void;
}

const TemplateFields = ({ draft, faults, onChange }: PartProps) => (
  <section className="card template-fields" aria-label="The template">
    <Labelled id="field-template_name" label="Name" required fault={faults.template_name}>
      <input
        id="field-template_name"
        value={draft.template_name}
        maxLength={255}
        required
        aria-invalid={faults.template_name !== undefined}
        onChange={(event) => onChange({ ...draft, template_name: event.target.value })}
      />
    </Labelled>
    <NumberField
      id="field-duration_months"
      label="For"
      unit="months"
      required
      value={draft.duration_months}
      fault={faults.duration_months}
      onChange={(duration_months) => onChange({ ...draft, duration_months })}
    />
    <Labelled
      id="field-template_description"
      label="What it is for"
      required={false}
      fault={faults.template_description}
      wide
    >
      <textarea
        id="field-template_description"
        rows={2}
        value={draft.template_description}
        onChange={(event) => onChange({ ...draft, template_description: event.target.value })}
      />
    </Labelled>
  </section>
);

interface MilestonesProps extends PartProps {
  opened: OpenedTemplate;
  open: string | null;
  onOpen: (key: string | null) => void;
  /** What was wrong stood by its number. */
  onReorder: () => void;
}

const Milestones = ({ draft, opened, faults, open, onOpen, onChange, onReorder }: MilestonesProps) => {
  const { milestones } = draft;
  const spans = spansOf(milestones);
  const set = (next: TemplateDraft['milestones']) => onChange({ ...draft, milestones: next });
  const reorder = (next: TemplateDraft['milestones']) => {
    onReorder();
    set(next);
  };
  const add = (milestone = freshMilestone(), at = milestones.length) => {
    reorder([...milestones.slice(0, at), milestone, ...milestones.slice(at)]);
    onOpen(milestone.key);
  };
  return (
    <section aria-labelledby="milestones-title">
      <h2 id="milestones-title">Milestones, one after another</h2>
      {milestones.length === 0 ? (
        <p className="lead">
          A plan is made of milestones: for instance a first week of rest, then early recovery, then growth.
        </p>
      ) : null}
      <Sortable
        items={milestones}
        one="milestone"
        nameOf={({ milestone_name }, index) => milestone_name || `Milestone ${index + 1}`}
        onMove={(from, to) => reorder(moved(milestones, from, to))}
      >
        {(milestone, index, grip) => (
          <MilestoneCard
            milestone={milestone}
            index={index}
            span={spans[index]!}
            questionnaires={opened.questionnaires}
            faults={faults}
            isOpen={open === milestone.key}
            grip={grip}
            onToggle={() => onOpen(open === milestone.key ? null : milestone.key)}
            onChange={(next) => set(milestones.map((old) => (old.key === next.key ? next : old)))}
            onCopy={() => add({ ...milestone, id: null, key: freshKey() }, index + 1)}
            onRemove={() => reorder(milestones.filter(({ key }) => key !== milestone.key))}
          />
        )}
      </Sortable>
      {faults.milestones ? (
        <p className="fault" role="alert">
          {faults.milestones}
        </p>
      ) : null}
      <Button icon="Plus" onClick={() => add()}>
        Add a milestone
      </Button>
    </section>
  );
};
