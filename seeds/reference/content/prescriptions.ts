import {
  type InstructionTemplate,
  type MedicationTemplate,
} from '../../../src/domain/aftercare-templates/entities.js';
import { seedId } from '../../support/ids.js';
import { type Values } from '../../support/insert.js';

type InstructionLine = [
  title: string,
  category: string,
  start: number,
  end: number | null,
  instruction: string,
];

const lines: InstructionLine[] = [
  [
    'First wash',
    'washing',
    2,
    2,
    'Let the lotion soak for 45 minutes, rinse with lukewarm water at low pressure, then dab the shampoo on with flat hands. Pat dry with a paper towel.',
  ],
  [
    'Daily washing',
    'washing',
    3,
    14,
    'Wash once a day as on day 2. From day 8 on, rub in small circles with the fingertips so that the scabs come off by day 12.',
  ],
  [
    'Sleep with the head raised',
    'sleep',
    0,
    7,
    'Sleep on your back, the head raised by 45 degrees on two pillows, with the neck pillow that you were given.',
  ],
  [
    'Rest and walking',
    'activity',
    0,
    14,
    'Walk for half an hour a day. Do not bend forwards, lift more than 5 kg or sweat.',
  ],
  [
    'Back to sport',
    'activity',
    30,
    90,
    'Light training from day 30 on; contact sports and swimming after three months.',
  ],
  [
    'Food and drink',
    'nutrition',
    0,
    14,
    'Drink two litres of water a day. Protein, fruit and vegetables help healing; alcohol and very salty food make the swelling worse.',
  ],
  [
    'No smoking',
    'general',
    0,
    30,
    'Nicotine narrows the vessels that feed the grafts: do not smoke or vape.',
  ],
  [
    'Sun protection',
    'sun_exposure',
    0,
    90,
    'Keep the scalp in the shade. From day 30 on use a sunscreen of factor 50 and a loose hat.',
  ],
  [
    'Taking your medications',
    'medication',
    0,
    7,
    'Take the antibiotic to the end even when you feel well. Take painkillers only when you need them.',
  ],
  [
    'Stitches of the donor strip',
    'general',
    10,
    14,
    'The stitches are taken out between day 10 and day 14; keep the line dry for two days after that.',
  ],
];

export const INSTRUCTIONS: Values<InstructionTemplate>[] = lines.map(
  ([title, category, start_day, end_day, instruction]) => ({
    id: seedId(`instruction ${title}`),
    title,
    category,
    start_day,
    end_day,
    instruction,
  }),
);

interface Prescription {
  name: string;
  ingredient: string;
  form: string;
  dosage: string;
  times: number;
  start: number;
  days: number;
  how: string;
}

const prescriptions: Prescription[] = [
  {
    name: 'Antibiotic',
    ingredient: 'Cefuroxime',
    form: 'tablet',
    dosage: '500 mg',
    times: 2,
    start: 0,
    days: 5,
    how: 'After meals. Not with an allergy to cephalosporins or penicillin.',
  },
  {
    name: 'Painkiller',
    ingredient: 'Paracetamol',
    form: 'tablet',
    dosage: '500 mg',
    times: 3,
    start: 0,
    days: 5,
    how: 'When needed, at least six hours apart.',
  },
  {
    name: 'Anti-swelling course',
    ingredient: 'Methylprednisolone',
    form: 'tablet',
    dosage: '16 mg',
    times: 1,
    start: 1,
    days: 3,
    how: 'In the morning, after breakfast. Not with uncontrolled diabetes.',
  },
  {
    name: 'Moisturising lotion',
    ingredient: 'Panthenol',
    form: 'lotion',
    dosage: '10 ml',
    times: 1,
    start: 2,
    days: 13,
    how: 'Forty-five minutes before washing.',
  },
  {
    name: 'Mild shampoo',
    ingredient: 'pH neutral',
    form: 'shampoo',
    dosage: '5 ml',
    times: 1,
    start: 2,
    days: 28,
    how: 'Foam it in your hands, never on the scalp.',
  },
  {
    name: 'Saline spray',
    ingredient: 'Sodium chloride 0.9 %',
    form: 'spray',
    dosage: '4 puffs',
    times: 6,
    start: 0,
    days: 5,
    how: 'From 20 cm away while you are awake.',
  },
  {
    name: 'Minoxidil foam',
    ingredient: 'Minoxidil 5 %',
    form: 'other',
    dosage: '1 capful',
    times: 1,
    start: 60,
    days: 180,
    how: 'On the dry scalp in the evening. Stop when the skin is irritated.',
  },
  {
    name: 'Biotin',
    ingredient: 'Biotin',
    form: 'capsule',
    dosage: '5 mg',
    times: 1,
    start: 30,
    days: 90,
    how: 'With a meal.',
  },
  {
    name: 'Wound ointment',
    ingredient: 'Fusidic acid 2 %',
    form: 'ointment',
    dosage: 'a thin film',
    times: 2,
    start: 0,
    days: 10,
    how: 'On the donor area or the strip line only.',
  },
];

export const MEDICATIONS: Values<MedicationTemplate>[] = prescriptions.map((line) => ({
  id: seedId(`medication ${line.name}`),
  medication_name: line.name,
  active_ingredient: line.ingredient,
  form: line.form,
  dosage: line.dosage,
  times_per_day: line.times,
  start_day: line.start,
  duration_days: line.days,
  instructions: line.how,
}));

interface Bundle {
  slug: string;
  name: string;
  description: string;
  instructions: string[];
  medications: string[];
}

const BASE = [
  'First wash',
  'Daily washing',
  'Sleep with the head raised',
  'Rest and walking',
  'Food and drink',
  'No smoking',
  'Sun protection',
  'Taking your medications',
  'Back to sport',
];
const BASE_MEDICATIONS = [
  'Antibiotic',
  'Painkiller',
  'Anti-swelling course',
  'Moisturising lotion',
  'Mild shampoo',
  'Saline spray',
];

/** One for each milestone template, by its slug. */
export const BUNDLES: Bundle[] = [
  {
    slug: 'fue-12',
    name: 'FUE package, 12 months',
    description: 'What every FUE patient takes home.',
    instructions: BASE,
    medications: [...BASE_MEDICATIONS, 'Biotin'],
  },
  {
    slug: 'dhi-12',
    name: 'DHI package, 12 months',
    description: 'As for FUE, without the first lotion days.',
    instructions: BASE,
    medications: BASE_MEDICATIONS,
  },
  {
    slug: 'fut-12',
    name: 'FUT package, 12 months',
    description: 'With care of the stitches.',
    instructions: [...BASE, 'Stitches of the donor strip'],
    medications: [...BASE_MEDICATIONS, 'Wound ointment'],
  },
  {
    slug: 'recovery-6',
    name: 'Recovery support package, 6 months',
    description: 'Advice alone: the clinic that operated has prescribed already.',
    instructions: ['Daily washing', 'Food and drink', 'No smoking', 'Sun protection', 'Back to sport'],
    medications: ['Mild shampoo', 'Biotin'],
  },
  {
    slug: 'extended-18',
    name: 'Extended package, 18 months',
    description: 'For large sessions and repairs.',
    instructions: BASE,
    medications: [...BASE_MEDICATIONS, 'Minoxidil foam', 'Biotin'],
  },
];
