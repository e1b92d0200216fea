import { seedId } from '../../support/ids.js';

export interface TreatmentContent {
  id: string;
  type: string;
  name: string;
  description: string;
  /** The slug of the milestone template that starts after it. */
  aftercare: string;
  includes: [name: string, description: string][];
}

const everywhere: [string, string][] = [
  ['Consultation and blood test', 'On the day before, with the surgeon.'],
  ['Local anaesthesia', 'Needle-free where the clinic offers it.'],
  ['First wash', 'At the clinic, on the second day.'],
];

function treatment(
  type: string,
  name: string,
  aftercare: string,
  description: string,
  includes: [string, string][],
): TreatmentContent {
  return {
    id: seedId(`treatment ${type}`),
    type,
    name,
    aftercare,
    description,
    includes: [...includes, ...everywhere],
  };
}

export const TREATMENTS: TreatmentContent[] = [
  treatment(
    'FUE',
    'FUE - Follicular Unit Extraction',
    'fue-12',
    'Grafts are taken one by one with a fine punch and placed in channels. No strip, no stitches; small dots that fade.',
    [['Extraction of up to 4,000 grafts', 'With a punch of 0.7 to 0.9 mm.']],
  ),
  treatment(
    'FUT',
    'FUT - Follicular Unit Transplantation',
    'fut-12',
    'A thin strip is taken from the back of the head and divided into grafts. Many grafts in one session, with a fine line as a scar.',
    [['Strip closure with stitches', 'Taken out after ten to fourteen days.']],
  ),
  treatment(
    'DHI',
    'DHI - Direct Hair Implantation',
    'dhi-12',
    'Grafts are placed with an implanter pen that opens the channel and sets the hair in one movement. Dense, with good control of the angle.',
    [['Implanter pens for single use', 'Two teams, two pens at a time.']],
  ),
  treatment(
    'SAPPHIRE_FUE',
    'Sapphire FUE',
    'fue-12',
    'FUE with channels opened by sapphire blades: smaller cuts, faster healing, a dense hairline.',
    [['Sapphire blades', 'One set for each patient.']],
  ),
  treatment(
    'ROBOTIC',
    'Robotic FUE',
    'fue-12',
    'Grafts are selected and taken by a camera-guided arm under the eyes of the surgeon.',
    [['Robotic extraction', 'With a plan made from your 3D scan.']],
  ),
];
