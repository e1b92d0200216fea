import { asText } from '../../core/text.js';
import { type PersonalData } from './personal-data.js';

/** The same as the JSON beside it, to be read in a browser: no script, nothing from elsewhere. */
export function personalDataPage(title: string, made: Date, data: PersonalData): string {
  const sections = Object.entries(data).map(
    ([table, rows]) =>
      `<section><h2>${escape(inWords(table))} <small>${rows.length}</small></h2>${rows.map(article).join('')}</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; }
dl { display: grid; grid-template-columns: 14rem 1fr; gap: 0 1rem; border-top: 1px solid #ccc; margin: 0; padding: .5rem 0; }
dt { color: #555; } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
</style>
</head>
<body>
<h1>${escape(title)}</h1>
<p>As of ${escape(made.toISOString())}. Everything that Hairline keeps about this person; the same is in data.json, and the files are beside it.</p>
${sections.join('\n')}
</body>
</html>
`;
}

function article(row: Record<string, unknown>): string {
  const filled = Object.entries(row).filter(([, value]) => value !== null && value !== '');
  return `<dl>${filled.map(([column, value]) => `<dt>${escape(inWords(column))}</dt><dd>${escape(readable(value))}</dd>`).join('')}</dl>`;
}

const readable = (value: unknown) => (value instanceof Date ? value.toISOString() : asText(value));

const inWords = (name: string) => (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll('_', ' ');

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
