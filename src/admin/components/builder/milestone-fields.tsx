import { Labelled } from '../fields/field';
import { NumberField } from './number-field';
import { type MilestoneDraft } from './types';
import { type Faults } from './use-builder';

interface MilestoneFieldsProps {
  id: string;
  milestone: MilestoneDraft;
  path: string;
  faults: Faults;
  onChange: (part: Partial<MilestoneDraft>) => void;
}

/** What a milestone is called, how long it lasts, and how often something is asked for. */
export const MilestoneFields = ({ id, milestone, path, faults, onChange }: MilestoneFieldsProps) => (
  <div className="milestone-fields">
    <Labelled id={`${id}-name`} label="Name" required fault={faults[`${path}.milestone_name`]}>
      <input
        id={`${id}-name`}
        value={milestone.milestone_name}
        maxLength={255}
        required
        aria-invalid={faults[`${path}.milestone_name`] !== undefined}
        onChange={(event) => onChange({ milestone_name: event.target.value })}
      />
    </Labelled>
    <NumberField
      id={`${id}-duration`}
      label="Lasts"
      unit="days"
      required
      value={milestone.duration_days}
      fault={faults[`${path}.duration_days`]}
      onChange={(duration_days) => onChange({ duration_days })}
    />
    <NumberField
      id={`${id}-scan-frequency`}
      label="A scan every"
      unit="days"
      value={milestone.scan_frequency_days}
      fault={faults[`${path}.scan_frequency_days`]}
      onChange={(scan_frequency_days) => onChange({ scan_frequency_days })}
    />
    <NumberField
      id={`${id}-scan-count`}
      label="Scans in all"
      unit="scans"
      value={milestone.scan_count}
      fault={faults[`${path}.scan_count`]}
      onChange={(scan_count) => onChange({ scan_count })}
    />
    <NumberField
      id={`${id}-questionnaire-frequency`}
      label="Questions every"
      unit="days"
      value={milestone.questionnaire_frequency_days}
      fault={faults[`${path}.questionnaire_frequency_days`]}
      onChange={(questionnaire_frequency_days) => onChange({ questionnaire_frequency_days })}
    />
  </div>
);
