import {
  type AftercareMilestoneDefinition,
  type AftercareMilestoneTemplate,
} from '../../../src/domain/aftercare-templates/entities.js';
import { seedId } from '../../support/ids.js';
import { type Values } from '../../support/insert.js';
import { COMPLIANCE, GROWTH, PAIN, SLEEP, SYMPTOMS } from './questionnaires.js';

export interface Phase {
  definition: Values<AftercareMilestoneDefinition>;
  /** Which questionnaires are asked, and every how many days. */
  asks: { questionnaire_id: string; frequency_days: number }[];
}

export interface MilestoneTemplate {
  slug: string;
  template: Values<AftercareMilestoneTemplate>;
  phases: Phase[];
}

type Asks = [questionnaire: { id?: string }, frequency_days: number][];

interface Draft {
  name: string;
  days: number;
  /** Every how many days, and how often. */
  scans: [frequency: number, count: number];
  asks: Asks;
  restrictions: (string | { text: string; until_day: number })[];
  guide: string;
}

const guide = (slug: string, title: string) =>
  ({ type: 'guide', title, url: `https://hairline.example/guides/${slug}` }) as const;
const video = (slug: string, title: string) =>
  ({ type: 'video', title, url: `https://hairline.example/videos/${slug}` }) as const;

const postOp = (days: number): Draft => ({
  name: 'Post-Op Phase',
  days,
  scans: [1, days],
  asks: [
    [PAIN, 1],
    [SYMPTOMS, 1],
    [SLEEP, 2],
  ],
  restrictions: [
    { text: 'Do not touch or scratch the grafts', until_day: 7 },
    { text: 'Sleep on your back with the head raised', until_day: 7 },
    'No alcohol and no smoking',
    'No sport, no heavy lifting',
  ],
  guide: 'first-week',
});

const early = (days: number): Draft => ({
  name: 'Early Recovery',
  days,
  scans: [5, Math.floor(days / 5)],
  asks: [
    [PAIN, 7],
    [COMPLIANCE, 7],
    [SYMPTOMS, 7],
  ],
  restrictions: [
    { text: 'No swimming pool, sea or sauna', until_day: 30 },
    { text: 'No helmet, no tight cap', until_day: 21 },
    'Keep the scalp out of direct sun',
  ],
  guide: 'weeks-two-to-four',
});

const shedding = (days: number): Draft => ({
  name: 'Shedding Phase',
  days,
  scans: [14, Math.floor(days / 14)],
  asks: [
    [COMPLIANCE, 14],
    [SYMPTOMS, 14],
  ],
  restrictions: ['Wear a loose hat in strong sun', 'No hair dye and no bleaching'],
  guide: 'shedding',
});

const growth = (days: number): Draft => ({
  name: 'New Growth',
  days,
  scans: [30, Math.floor(days / 30)],
  asks: [[GROWTH, 30]],
  restrictions: ['No chemical treatments'],
  guide: 'new-growth',
});

const maturation = (days: number): Draft => ({
  name: 'Maturation',
  days,
  scans: [60, Math.floor(days / 60)],
  asks: [[GROWTH, 60]],
  restrictions: [],
  guide: 'final-result',
});

export const MILESTONE_TEMPLATES: MilestoneTemplate[] = [
  template('fue-12', 'Standard FUE Aftercare - 12 months', 12, 'For FUE, sapphire FUE and robotic FUE.', [
    postOp(7),
    early(23),
    shedding(60),
    growth(90),
    maturation(185),
  ]),
  template(
    'dhi-12',
    'Standard DHI Aftercare - 12 months',
    12,
    'For direct implantation: shorter washing pause.',
    [postOp(6), early(24), shedding(60), growth(90), maturation(185)],
  ),
  template(
    'fut-12',
    'Standard FUT Aftercare - 12 months',
    12,
    'With care of the strip wound and its stitches.',
    [postOp(14), early(21), shedding(55), growth(90), maturation(185)],
  ),
  template('recovery-6', 'Recovery Support - 6 months', 6, 'For patients treated elsewhere.', [
    postOp(7),
    early(23),
    shedding(60),
    growth(92),
  ]),
  template('extended-18', 'Extended Aftercare - 18 months', 18, 'For large sessions and repairs.', [
    postOp(10),
    early(25),
    shedding(60),
    growth(120),
    maturation(335),
  ]),
];

function template(
  slug: string,
  name: string,
  months: number,
  about: string,
  drafts: Draft[],
): MilestoneTemplate {
  const id = seedId(`milestone template ${slug}`);
  return {
    slug,
    template: { id, template_name: name, template_description: about, duration_months: months },
    phases: drafts.map((draft, at) => phase(slug, id, draft, at + 1)),
  };
}

function phase(slug: string, template_id: string, draft: Draft, order_index: number): Phase {
  const [scan_frequency_days, scan_count] = draft.scans;
  const asks = draft.asks.map(([{ id }, frequency_days]) => ({ questionnaire_id: id!, frequency_days }));
  const definition: Values<AftercareMilestoneDefinition> = {
    id: seedId(`milestone definition ${slug} ${order_index}`),
    template_id,
    milestone_name: draft.name,
    duration_days: draft.days,
    order_index,
    scan_frequency_days,
    scan_count,
    questionnaire_frequency_days: asks[0]!.frequency_days,
    activity_restrictions: draft.restrictions,
    resources: [
      guide(draft.guide, `${draft.name}: what to expect`),
      video(draft.guide, `${draft.name}, shown step by step`),
    ],
  };
  return { definition, asks };
}
