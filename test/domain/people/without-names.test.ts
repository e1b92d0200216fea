import { type Patient } from '../../../src/domain/people/entities.js';
import { type ProviderView } from '../../../src/domain/people/provider-view.js';
import { withoutNames } from '../../../src/domain/people/without-names.js';

const patient = {
  first_name: 'Anna-Lena',
  last_name: "O'Hara (Smith)",
  username: 'al.88',
  phone_number: '+46701234567',
  location: 'Lund, Sweden',
} as Patient;
const words = (values: Partial<ProviderView>) =>
  withoutNames(patient, {
    anonymization_level: 'full',
    first_name: null,
    country: null,
    ...values,
  } as ProviderView);

test.each([
  ['I am Anna-Lena', 'I am •••'],
  ['ANNA here, LENA too', '••• here, ••• too'],
  ['Annabel is another', 'Annabel is another'],
  ["O'Hara (Smith), al.88", '•••, •••'],
  ['al988 is not me', 'al988 is not me'],
  ['Call 070-123 45 67 now', 'Call ••• now'],
  ['me@other.example.org, please', '•••, please'],
  ['From Lund in Sweden', 'From ••• in •••'],
  ['3000 grafts on 2026-12-01', '3000 grafts on 2026-12-01'],
])('%j is read as %j', (text, read) => {
  expect(words({})(text)).toBe(read);
});

test('what is open stays: the first name and the country, then everything', () => {
  const partial = words({ anonymization_level: 'partial', first_name: 'Anna-Lena', country: 'Sweden' });
  expect(partial('Anna-Lena from Lund, Sweden')).toBe('Anna-Lena from •••, Sweden');
  expect(words({ anonymization_level: 'none' })('al.88 of Lund')).toBe('al.88 of Lund');
  expect(words({})(null)).toBeNull();
});

test('a text made to be slow is not', () => {
  for (const part of ['0', ' ', 'a', '07 ', '-.', 'a@'])
    expect(words({})(part.repeat(50_000 / part.length))).not.toBeNull();
});
