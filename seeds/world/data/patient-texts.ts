/** [problem, details, nature, severity] as patients put it. */
export const CONCERNS: readonly (readonly [string, string, string, 'mild' | 'moderate' | 'severe'])[] = [
  [
    'Receding hairline',
    'My hairline has moved back by about two centimetres over the last years, mostly at the temples.',
    'genetic',
    'moderate',
  ],
  [
    'Thinning crown',
    'The crown is getting thin and I see the scalp under bright light. The sides are still full.',
    'genetic',
    'moderate',
  ],
  [
    'Advanced hair loss',
    'Only the sides and the back are left. I would like a natural hairline, not a teenager’s.',
    'genetic',
    'severe',
  ],
  [
    'Temples and hairline',
    'Both temples are bare, the middle still holds. I have photographs of my father at my age: the same.',
    'genetic',
    'mild',
  ],
  [
    'Repair of an earlier transplant',
    'I had a transplant six years ago. The hairline looks straight and pluggy and I want it softened.',
    'earlier transplant',
    'moderate',
  ],
  [
    'Diffuse thinning',
    'My hair has become thin all over, more so since last year. Blood values are fine.',
    'diffuse',
    'moderate',
  ],
  [
    'Scar in the scalp',
    'A scar of five centimetres from an accident as a child. Nothing grows on it.',
    'scar',
    'mild',
  ],
  ['Thin beard', 'My beard has gaps on both cheeks. I would like it fuller.', 'genetic', 'mild'],
  [
    'Female hair loss',
    'My parting gets wider and wider. Lotions have not helped in two years.',
    'hormonal',
    'moderate',
  ],
  ['Eyebrows', 'My eyebrows never grew back after years of plucking.', 'traction', 'mild'],
];

export const DURATIONS = ['less than a year', '1-3 years', '3-5 years', '5-10 years', 'more than 10 years'];

export const TREATMENTS_TRIED = [
  'None',
  'Minoxidil for a year, with little effect',
  'Finasteride for two years, then stopped',
  'PRP, four sessions',
  'Hair transplant abroad, about 2,000 grafts',
];

export const LIFESTYLES = [
  'Non-smoker, sport three times a week',
  'Smokes ten cigarettes a day',
  'Works shifts, little sleep',
  'Swims a lot',
  'Desk work, moderate stress',
];

/** Nothing of note for most; the last ones turn a history yellow or red. */
export interface HealthCase {
  weight: number;
  conditions: string | null;
  medications: string | null;
  allergies: string | null;
  surgeries: string | null;
  critical: string[];
}

const well = { conditions: null, medications: null, allergies: null, surgeries: null, critical: [] };

export const HEALTH: HealthCase[] = [
  { ...well, weight: 46 },
  { ...well, weight: 8, surgeries: 'Appendix removed in 2009' },
  { ...well, weight: 9, allergies: 'Penicillin (rash)' },
  { ...well, weight: 6, allergies: 'Latex' },
  { ...well, weight: 8, conditions: 'High blood pressure, well controlled', medications: 'Ramipril 5 mg' },
  { ...well, weight: 5, conditions: 'Underactive thyroid', medications: 'Levothyroxine 75 µg' },
  { ...well, weight: 4, conditions: 'Asthma', medications: 'Salbutamol when needed' },
  {
    ...well,
    weight: 3,
    medications: 'Warfarin',
    conditions: 'Deep vein thrombosis in 2019',
    critical: ['Anticoagulants'],
  },
  {
    ...well,
    weight: 3,
    conditions: 'Stent in 2021',
    medications: 'Aspirin 100 mg, bisoprolol',
    critical: ['Heart conditions', 'Anticoagulants'],
  },
  { ...well, weight: 2, conditions: 'Hepatitis B carrier', critical: ['Hepatitis B'] },
  {
    ...well,
    weight: 2,
    conditions: 'Type 1 diabetes, HbA1c 9.4 %',
    medications: 'Insulin',
    critical: ['Uncontrolled diabetes'],
  },
  {
    ...well,
    weight: 2,
    conditions: 'Epilepsy, last seizure two years ago',
    medications: 'Levetiracetam',
    critical: ['Epilepsy'],
  },
  {
    ...well,
    weight: 1,
    conditions: 'HIV, viral load not detectable',
    medications: 'Dolutegravir, lamivudine',
    critical: ['HIV'],
  },
  { ...well, weight: 1, surgeries: 'Keloid on the shoulder removed, came back', critical: ['Keloids'] },
];

export const EXPECTATIONS: Record<string, readonly string[]> = {
  en: ['A natural hairline', 'That nobody notices', 'To stop wearing caps', 'More density at the crown'],
  tr: ['Doğal bir ön çizgi', 'Kimsenin fark etmemesi', 'Şapka takmayı bırakmak', 'Tepede daha sık saç'],
};

export const QUOTE_NOTES = [
  'Includes all consultations, the first wash and a medication kit. The graft count is confirmed in the consultation.',
  'We suggest one session. The donor area looks strong on your scan.',
  'For your pattern we recommend two thirds of the grafts in the front and one third at the crown.',
  'Price is all in. The second night in the hotel is on us.',
  null,
];

export const REJECTION_REASONS = [
  'Too expensive',
  'The dates do not suit me',
  'I chose another clinic',
  'I decided to wait',
  'I prefer another technique',
];
export const CANCELLATION_REASONS = [
  'Not fit to travel',
  'Changed plans at work',
  'Family reasons',
  'The clinic had to move the date',
];
