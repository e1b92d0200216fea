import { COMPLIANCE, PAIN, SYMPTOMS } from './questionnaires.js';

interface Step {
  day: number;
  type: 'message' | 'instruction' | 'questionnaire' | 'scan_request';
  channel?: 'in_app' | 'email';
  title: string;
  body: string;
  questionnaire_id?: string;
  /** The title of an instruction. */
  instruction?: string;
}

export interface Workflow {
  name: string;
  description: string;
  /** The slug of its milestone template; none: for every plan. */
  template: string | null;
  steps: Step[];
}

export const WORKFLOWS: Workflow[] = [
  {
    name: 'First two weeks',
    description: 'Daily company through the days that decide how many grafts take.',
    template: null,
    steps: [
      {
        day: 0,
        type: 'message',
        title: 'Well done',
        body: 'Rest today. Your clinic can be reached in the app at any time.',
      },
      {
        day: 0,
        type: 'instruction',
        title: 'How to sleep',
        body: 'For the first seven nights.',
        instruction: 'Sleep with the head raised',
      },
      {
        day: 1,
        type: 'questionnaire',
        title: 'How are you today?',
        body: 'Two minutes, please.',
        questionnaire_id: PAIN.id,
      },
      {
        day: 2,
        type: 'instruction',
        title: 'Your first wash',
        body: 'Take your time.',
        instruction: 'First wash',
      },
      {
        day: 3,
        type: 'questionnaire',
        title: 'Any signs of trouble?',
        body: 'Tell us what you notice.',
        questionnaire_id: SYMPTOMS.id,
      },
      {
        day: 7,
        type: 'scan_request',
        title: 'Pictures after one week',
        body: 'Front, top and back, in daylight.',
      },
      {
        day: 14,
        type: 'message',
        channel: 'email',
        title: 'Two weeks done',
        body: 'The scabs should be gone. Shedding may begin: that is normal.',
      },
    ],
  },
  {
    name: 'Long-term follow-up',
    description: 'A word and a picture at the turning points of the year.',
    template: 'fue-12',
    steps: [
      {
        day: 30,
        type: 'scan_request',
        title: 'Pictures after one month',
        body: 'So that we can compare later.',
      },
      {
        day: 45,
        type: 'message',
        title: 'The shedding phase',
        body: 'Most transplanted hairs fall out now and grow again from month three on.',
      },
      {
        day: 90,
        type: 'questionnaire',
        title: 'Are you getting on?',
        body: 'Washing and medications.',
        questionnaire_id: COMPLIANCE.id,
      },
      {
        day: 180,
        type: 'scan_request',
        title: 'Half a year',
        body: 'Please take the same pictures as in the first week.',
      },
      {
        day: 365,
        type: 'message',
        channel: 'email',
        title: 'One year',
        body: 'This is the result. We would love to read your review.',
      },
    ],
  },
  {
    name: 'Donor strip care',
    description: 'For patients with stitches.',
    template: 'fut-12',
    steps: [
      {
        day: 10,
        type: 'instruction',
        title: 'Your stitches',
        body: 'They come out within the next days.',
        instruction: 'Stitches of the donor strip',
      },
      { day: 15, type: 'scan_request', title: 'A picture of the line', body: 'From behind, hair lifted.' },
    ],
  },
];

export const RECOVERY_READING: {
  title: string;
  locale: string;
  type: string;
  slug: string;
  description: string;
}[] = [
  {
    title: 'The first seven days',
    locale: 'en',
    type: 'video',
    slug: 'first-week',
    description: 'What each day looks like, and what is normal.',
  },
  {
    title: 'İlk yedi gün',
    locale: 'tr',
    type: 'video',
    slug: 'ilk-hafta',
    description: 'Her gün neye benzer, neler normaldir.',
  },
  {
    title: 'How to wash',
    locale: 'en',
    type: 'video',
    slug: 'how-to-wash',
    description: 'The washing routine from day two on.',
  },
  {
    title: 'Nasıl yıkanır',
    locale: 'tr',
    type: 'video',
    slug: 'nasil-yikanir',
    description: 'İkinci günden itibaren yıkama.',
  },
  {
    title: 'Why hair falls out before it grows',
    locale: 'en',
    type: 'guide',
    slug: 'shedding',
    description: 'Shock loss explained.',
  },
  {
    title: 'Recovery at a glance',
    locale: 'en',
    type: 'pdf',
    slug: 'recovery-at-a-glance',
    description: 'One page to print.',
  },
  {
    title: 'Bir bakışta iyileşme',
    locale: 'tr',
    type: 'pdf',
    slug: 'bir-bakista-iyilesme',
    description: 'Yazdırılacak tek sayfa.',
  },
];
