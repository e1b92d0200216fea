import { escaped } from '../state.js';
import { type Manifest } from './assets.js';

const text = (value: string): string =>
  value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

interface Shell {
  nonce: string;
  manifest: Manifest;
  /** The one thing of a person's that stands in the page. */
  person: { name: string; email: string; locale: string; time_zone: string };
  stateFile: string;
}

const asset = (file: string | undefined) => `/admin/frontend/assets/${file}`;

/** Every page of the back office: the same few lines; the rest is in files that browsers keep. */
export function shell({ nonce, manifest, person, stateFile }: Shell): string {
  const scripts = ['global.js', 'design-system.js'].map((name) => asset(manifest[name]));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Hairline</title>
<link rel="icon" href="${asset(manifest['icon.svg'])}" type="image/svg+xml">
<link rel="stylesheet" href="${asset(manifest['app.css'])}">
<script nonce="${nonce}">window.HAIRLINE_PERSON=${escaped(person)};</script>
<script src="/admin/frontend/state/${stateFile}"></script>
<script src="${asset(manifest['boot.js'])}"></script>
${scripts.map((source) => `<script src="${source}"></script>`).join('\n')}
<script src="${asset(manifest['app.js'])}"></script>
<script src="${asset(manifest['components.js'])}"></script>
</head>
<body>
<div id="app"><p class="loading">Loading …</p></div>
<script src="${asset(manifest['start.js'])}"></script>
</body>
</html>`;
}

interface Door {
  manifest: Manifest;
  title: string;
  body: string;
}

/** Sign-in and what belongs to it: plain forms that work without a script. */
export function doorPage({ manifest, title, body }: Door): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title)} · Hairline</title>
<link rel="icon" href="${asset(manifest['icon.svg'])}" type="image/svg+xml">
<link rel="stylesheet" href="${asset(manifest['app.css'])}">
</head>
<body class="door">
<main>
<p class="brand"><img src="${asset(manifest['icon.svg'])}" alt="" width="36" height="36"> Hairline <span>back office</span></p>
<h1>${text(title)}</h1>
${body}
</main>
</body>
</html>`;
}

interface Field {
  name: string;
  label: string;
  type: 'text' | 'email' | 'password' | 'hidden';
  autocomplete?: string;
  value?: string;
  fault?: string | undefined;
}

export function form(
  action: string,
  fields: Field[],
  button: string,
  message: { text: string; bad: boolean } | null,
): string {
  const notice = message
    ? `<p class="${message.bad ? 'fault' : 'note'}" role="${message.bad ? 'alert' : 'status'}">${text(message.text)}</p>`
    : '';
  return `${notice}<form method="post" action="${action}">
${fields.map(field).join('\n')}
<button type="submit">${text(button)}</button>
</form>`;
}

function field({ name, label, type, autocomplete = 'off', value = '', fault }: Field): string {
  if (type === 'hidden') return `<input type="hidden" name="${name}" value="${text(value)}">`;
  const described = fault ? ` aria-invalid="true" aria-describedby="${name}-fault"` : '';
  return `<label for="${name}">${text(label)}</label>
<input id="${name}" name="${name}" type="${type}" autocomplete="${autocomplete}" value="${text(type === 'password' ? '' : value)}" required${described}>
${fault ? `<p class="fault" id="${name}-fault">${text(fault)}</p>` : ''}`;
}

export const link = (href: string, label: string): string =>
  `<p class="aside"><a href="${href}">${text(label)}</a></p>`;
