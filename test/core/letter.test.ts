import { letter, letterIn } from '../../src/core/letter.js';

const parts = { locale: 'en', subject: 'A subject', paragraphs: ['One.', 'Two.'] } as const;

test('whatever a person is called stays text', () => {
  const { html, text, subject } = letter({
    ...parts,
    subject: '<b>Bold</b>\r\nBcc: all@example.com',
    greeting: 'Hello <script>alert("x")</script>,',
    paragraphs: [`Tom & 'Jerry'\nand more`],
    button: { label: '<i>Go</i>', link: 'https://app.example.com/?a=1&b="2"' },
    note: '<u>',
  });
  expect(subject).toBe('<b>Bold</b> Bcc: all@example.com');
  expect(html).not.toMatch(/<(script|b|i|u)>/);
  expect(html).toContain('Tom &amp; &#39;Jerry&#39;<br>and more');
  expect(html).toContain('href="https://app.example.com/?a=1&amp;b=&quot;2&quot;"');
  expect(text).toContain('https://app.example.com/?a=1&b="2"');
});

test('it needs nothing from elsewhere', () => {
  const { html } = letter({ ...parts, button: { label: 'Go', link: 'https://app.example.com' } });
  expect(html).not.toMatch(/<(img|link|script|iframe|style)\b|url\(|@import/);
});

test('the plain text says all that the other says', () => {
  const { text } = letter({
    ...parts,
    greeting: 'Hello,',
    button: { label: 'Go', link: 'https://app.example.com' },
    note: 'A note.',
  });
  expect(text.split('\n\n').slice(0, 5)).toEqual([
    'Hello,',
    'One.',
    'Two.',
    'Go:\nhttps://app.example.com',
    'A note.',
  ]);
});

test('an unknown language is English', () => {
  const texts = {
    en: { subject: 'Hello', paragraphs: [] },
    tr: { subject: 'Merhaba', paragraphs: [] },
  };
  expect([null, 'en', 'tr', 'de'].map((locale) => letterIn(locale, texts).subject)).toEqual([
    'Hello',
    'Hello',
    'Merhaba',
    'Hello',
  ]);
});
