import { type EntityManager, In } from 'typeorm';
import { addDays } from '../../core/dates.js';
import {
  AftercareMilestoneDefinition,
  AftercareMilestoneDefinitionQuestionnaire,
} from '../aftercare-templates/entities.js';
import {
  type AftercareMilestone,
  AftercareMilestoneScan,
  AftercareQuestionnaireResponse,
} from './entities.js';

/** Something that a milestone asks for on one day. */
export interface Due {
  kind: 'scan' | 'questionnaire';
  questionnaire_id: string | null;
  due_date: string;
  /** Whether it has been sent, on that day or late. */
  received: boolean;
}

interface Asked {
  definition: Pick<AftercareMilestoneDefinition, 'scan_frequency_days' | 'scan_count'>;
  questionnaires: readonly Pick<
    AftercareMilestoneDefinitionQuestionnaire,
    'questionnaire_id' | 'frequency_days'
  >[];
}
type Span = Pick<AftercareMilestone, 'start_date' | 'end_date'>;
interface Received {
  scans: number;
  /** By questionnaire. */
  responses: ReadonlyMap<string, number>;
}

/** All that a milestone asks for, by day: what was received counts for the oldest of its kind first. */
export function duesOf(span: Span, { definition, questionnaires }: Asked, received: Received): Due[] {
  const { scan_frequency_days, scan_count } = definition;
  const scans = daysEvery(span, scan_frequency_days ?? 0, scan_count ?? 0);
  const series: Due[][] = [
    scans.map((due_date, at) => ({
      kind: 'scan',
      questionnaire_id: null,
      due_date,
      received: at < received.scans,
    })),
    ...questionnaires.map(({ questionnaire_id, frequency_days }) =>
      daysEvery(span, frequency_days, Infinity).map((due_date, at): Due => ({
        kind: 'questionnaire',
        questionnaire_id,
        due_date,
        received: at < (received.responses.get(questionnaire_id) ?? 0),
      })),
    ),
  ];
  return series.flat().sort((a, b) => a.due_date.localeCompare(b.due_date));
}

/** Received of what was due by this day, whole per cent; what came before its day counts, and nothing is over 100. */
export function completionOf(dues: readonly Due[], today: string): number {
  if (dues.length > 0 && dues.every(({ received }) => received)) return 100;
  const asked = dues.filter(({ due_date }) => due_date <= today);
  const got = asked.filter(({ received }) => received);
  return asked.length === 0 ? 0 : Math.floor((got.length / asked.length) * 100);
}

/** The days within the span, from its first, every so many days. */
function daysEvery({ start_date, end_date }: Span, every: number, count: number): string[] {
  const days: string[] = [];
  if (every < 1) return days;
  for (let day = start_date; day <= end_date && days.length < count; day = addDays(day, every))
    days.push(day);
  return days;
}

/** What each of these milestones asks for and what came in, by the milestone's id; locked, whatever is committed. */
export async function readDues(
  manager: EntityManager,
  milestones: readonly AftercareMilestone[],
  { locked = false } = {},
): Promise<Map<string, Due[]>> {
  const definitionIds = [...new Set(milestones.map((one) => one.milestone_definition_id))];
  const aftercare_milestone_id = In(milestones.map(({ id }) => id));
  const lock = locked ? ({ lock: { mode: 'pessimistic_read' } } as const) : {};
  const definitions = await manager.findBy(AftercareMilestoneDefinition, { id: In(definitionIds) });
  const links = await manager.findBy(AftercareMilestoneDefinitionQuestionnaire, {
    milestone_definition_id: In(definitionIds),
  });
  const scans = await manager.find(AftercareMilestoneScan, {
    select: { id: true, aftercare_milestone_id: true },
    where: { aftercare_milestone_id },
    ...lock,
  });
  const responses = await manager.find(AftercareQuestionnaireResponse, {
    select: { id: true, aftercare_milestone_id: true, questionnaire_id: true },
    where: { aftercare_milestone_id },
    ...lock,
  });
  const duesFor = (milestone: AftercareMilestone): Due[] => {
    const definition = definitions.find(({ id }) => id === milestone.milestone_definition_id)!;
    const questionnaires = links.filter((link) => link.milestone_definition_id === definition.id);
    const counts = new Map<string, number>();
    for (const { aftercare_milestone_id: of, questionnaire_id } of responses)
      if (of === milestone.id) counts.set(questionnaire_id, (counts.get(questionnaire_id) ?? 0) + 1);
    const got = scans.filter((scan) => scan.aftercare_milestone_id === milestone.id);
    return duesOf(milestone, { definition, questionnaires }, { scans: got.length, responses: counts });
  };
  return new Map(milestones.map((milestone) => [milestone.id, duesFor(milestone)]));
}
