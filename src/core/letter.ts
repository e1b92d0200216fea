export type LetterLocale = 'en' | 'tr';

export interface Letter {
  subject: string;
  text: string;
  html: string;
}

export interface LetterParts {
  locale: LetterLocale;
  subject: string;
  /** The first words: "Hello Ayşe,". */
  greeting?: string;
  paragraphs: readonly string[];
  /** The one thing to do. */
  button?: { label: string; link: string };
  /** What is good to know, below the button. */
  note?: string;
  /** Marks what cannot wait. */
  urgent?: boolean;
}

/** The same letter in every language that people here read. */
export type LetterTexts = Readonly<Record<LetterLocale, Omit<LetterParts, 'locale'>>>;

/** In the person's language, or in English. */
export function letterIn(locale: string | null, texts: LetterTexts): Letter {
  const chosen = locale === 'tr' ? 'tr' : 'en';
  return letter({ locale: chosen, ...texts[chosen] });
}

const WORDS = {
  en: {
    urgent: 'Urgent',
    elsewhere: 'If the button does not work, open this address:',
    foot: 'Hairline sent you this mail automatically. For your privacy, our mails hold no medical details.',
  },
  tr: {
    urgent: 'Acil',
    elsewhere: 'Düğme çalışmıyorsa şu adresi açın:',
    foot: 'Bu e-posta Hairline tarafından otomatik gönderildi. Gizliliğiniz için e-postalarımızda tıbbi ayrıntı yer almaz.',
  },
} as const;

const FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** Every mail has this shape, in both languages, as plain text and as HTML that needs nothing from elsewhere. */
export function letter(parts: LetterParts): Letter {
  // A line break would begin a header of its own.
  const subject = parts.subject.replace(/\s+/g, ' ').trim();
  return { subject, text: asText(parts), html: asHtml({ ...parts, subject }) };
}

function asText({ locale, greeting, paragraphs, button, note }: LetterParts): string {
  const blocks = [
    ...(greeting ? [greeting] : []),
    ...paragraphs,
    ...(button ? [`${button.label}:\n${button.link}`] : []),
    ...(note ? [note] : []),
    `--\nHairline\n${WORDS[locale].foot}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function asHtml({ locale, subject, greeting, paragraphs, button, note, urgent }: LetterParts): string {
  const words = WORDS[locale];
  const mark = urgent
    ? `<p style="margin:0 0 10px;${FONT};font-size:12px;font-weight:700;letter-spacing:0.6px;text-transform:uppercase;color:#b3261e">${words.urgent}</p>`
    : '';
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escaped(subject)}</title>
</head>
<body style="margin:0;padding:0;background:#f5f6f7">
<div style="display:none;max-height:0;overflow:hidden">${escaped(paragraphs[0] ?? '')}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f5f6f7">
<tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px">
<tr><td style="padding:0 4px 16px;${FONT};font-size:20px;font-weight:700;color:#0f766e">Hairline</td></tr>
<tr><td style="padding:32px;background:#ffffff;border:1px solid #dfe3e8;border-radius:10px">
${mark}<h1 style="margin:0 0 18px;${FONT};font-size:21px;line-height:1.3;font-weight:650;color:#16202a">${escaped(subject)}</h1>
${[...(greeting ? [greeting] : []), ...paragraphs].map(paragraph).join('\n')}
${button ? asButton(button, words.elsewhere) : ''}
${note ? small(note) : ''}
</td></tr>
<tr><td style="padding:18px 4px 0;${FONT};font-size:12.5px;line-height:1.55;color:#556270">${escaped(words.foot)}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

const paragraph = (text: string): string =>
  `<p style="margin:0 0 14px;${FONT};font-size:15px;line-height:1.6;color:#16202a">${escaped(text).replaceAll('\n', '<br>')}</p>`;

const small = (text: string): string =>
  `<p style="margin:18px 0 0;${FONT};font-size:13px;line-height:1.55;color:#556270">${escaped(text)}</p>`;

const asButton = ({ label, link }: { label: string; link: string }, elsewhere: string): string =>
  `<table role="presentation" cellpadding="0" cellspacing="0" style="margin:24px 0 4px"><tr>
<td style="background:#0f766e;border-radius:7px"><a href="${escaped(link)}" style="display:inline-block;padding:12px 22px;${FONT};font-size:15px;font-weight:600;color:#ffffff;text-decoration:none">${escaped(label)}</a></td>
</tr></table>
<p style="margin:18px 0 0;${FONT};font-size:12.5px;line-height:1.55;color:#556270">${escaped(elsewhere)}<br><a href="${escaped(link)}" style="color:#0f766e;word-break:break-all">${escaped(link)}</a></p>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
