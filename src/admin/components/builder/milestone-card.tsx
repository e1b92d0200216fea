import { type ReactNode } from 'react';
import { JsonField } from '../fields/json/json-field';
import { Button, Icon } from '../ui/basics';
import { dueDays, positive, type Span } from './draft';
import { LinkedQuestionnaires } from './linked-questionnaires';
import { MilestoneFields } from './milestone-fields';
import { type MilestoneDraft, type Questionnaire } from './types';
import { type Faults } from './use-builder';

interface MilestoneCardProps {
  milestone: MilestoneDraft;
  index: number;
  span: Span;
  questionnaires: readonly Questionnaire[];
  faults: Faults;
  isOpen: boolean;
  grip: ReactNode;
  onToggle: () => void;
  onChange: (milestone: MilestoneDraft) => void;
  onCopy: () => void;
  onRemove: () => void;
}

/** A milestone in one line; opened, everything that can be said of it. */
export const MilestoneCard = (props: MilestoneCardProps) => {
  const { milestone, index, span, isOpen, grip, onToggle, onCopy, onRemove, faults } = props;
  const name = milestone.milestone_name || `Milestone ${index + 1}`;
  const isFaulty = Object.keys(faults).some((path) => path.startsWith(`milestones.${index}.`));
  const body = `milestone-${milestone.key}`;
  return (
    <section
      className={`card milestone tone-${index % 5} ${isFaulty ? 'faulty' : ''}`}
      role="group"
      aria-label={`Milestone ${index + 1}: ${name}`}
    >
      <header className="milestone-head">
        <button
          type="button"
          className="milestone-toggle"
          aria-expanded={isOpen}
          aria-controls={body}
          onClick={onToggle}
        >
          <b className="number">{index + 1}</b>
          <span className="milestone-name">
            {name}
            <small>{inShort(milestone, span)}</small>
          </span>
          <Icon name={isOpen ? 'ChevronUp' : 'ChevronDown'} />
        </button>
        <span className="milestone-tools">
          {grip}
          <Button look="ghost" icon="Copy" aria-label={`Copy ${name}`} title="Copy" onClick={onCopy} />
          <Button
            look="ghost"
            icon="Trash2"
            aria-label={`Remove ${name}`}
            title="Remove"
            onClick={onRemove}
          />
        </span>
      </header>
      <div id={body} hidden={!isOpen}>
        {isOpen ? <Opened {...props} /> : null}
      </div>
    </section>
  );
};

const Opened = ({ milestone, index, questionnaires, faults, onChange }: MilestoneCardProps) => {
  const set = (part: Partial<MilestoneDraft>) => onChange({ ...milestone, ...part });
  const path = `milestones.${index}`;
  const id = `field-${milestone.key}`;
  return (
    <div className="milestone-body">
      <MilestoneFields id={id} milestone={milestone} path={path} faults={faults} onChange={set} />
      <Part title="Questionnaires" id={`${id}-questionnaires`}>
        <LinkedQuestionnaires
          id={`${id}-questionnaires`}
          value={milestone.questionnaires}
          questionnaires={questionnaires}
          suggested={milestone.questionnaire_frequency_days}
          faults={faults}
          path={`${path}.questionnaires`}
          onChange={(links) => set({ questionnaires: links })}
        />
      </Part>
      <Part
        title="What the patient should leave"
        id={`${id}-restrictions`}
        fault={faults[`${path}.activity_restrictions`]}
      >
        <JsonField
          id={`${id}-restrictions`}
          name="activity_restrictions"
          shape="restrictions"
          value={milestone.activity_restrictions}
          onChange={(value) =>
            set({ activity_restrictions: value as MilestoneDraft['activity_restrictions'] })
          }
        />
      </Part>
      <Part title="To read and watch" id={`${id}-resources`} fault={faults[`${path}.resources`]}>
        <JsonField
          id={`${id}-resources`}
          name="resources"
          shape="resources"
          value={milestone.resources}
          onChange={(value) => set({ resources: value as MilestoneDraft['resources'] })}
        />
      </Part>
    </div>
  );
};

interface PartProps {
  title: string;
  id: string;
  fault?: string | undefined;
  children: ReactNode;
}

const Part = ({ title, id, fault, children }: PartProps) => (
  <div className={`part ${fault ? 'faulty' : ''}`} role="group" aria-labelledby={`${id}-title`}>
    <h3 id={`${id}-title`}>{title}</h3>
    {children}
    {fault ? (
      <p className="fault" role="alert">
        {fault}
      </p>
    ) : null}
  </div>
);

function inShort({ scan_frequency_days, scan_count, questionnaires }: MilestoneDraft, span: Span): string {
  if (span.last < span.first) return 'How long it lasts is still open';
  const days = span.last - span.first + 1;
  const scans = dueDays(span, scan_frequency_days, positive(scan_count)).length;
  return [
    `day ${span.first}–${span.last} (${days} ${days === 1 ? 'day' : 'days'})`,
    scans > 0 ? `${scans} ${scans === 1 ? 'scan' : 'scans'}` : null,
    questionnaires.length > 0
      ? `${questionnaires.length} ${questionnaires.length === 1 ? 'questionnaire' : 'questionnaires'}`
      : null,
  ]
    .filter(Boolean)
    .join(' · ');
}
