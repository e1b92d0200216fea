const DAY_MS = 86_400_000;
/** A picture of one grey point. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
const FIELD = '.card .field';

/** What a person might type, by the field's name; else by what the field takes. */
const SAMPLES = [
  [/reason|note|message|body|text|description|problem/, 'As agreed on the phone this morning.'],
  [/email/, 'ayse.demir@example.com'],
  [/first_?name/, 'Ayşe'],
  [/last_?name/, 'Demir'],
  [/username/, 'ayse.demir'],
  [/phone/, '+905321234567'],
  [/currency/, 'EUR'],
  [/discount_value/, '10'],
  [/code/, 'SPRING26'],
  [/number_of/, '2'],
  [/^field-days$|by_days|pain_level/, '3'],
  [/reference|transaction/, 'HB-2026-0042'],
  [/amount|price/, '100.00'],
  [/percentage/, '15'],
];

/** Fills in what a form asks for and does not know yet, as somebody would who tries it out. */
export async function fillForm(page) {
  for (const field of await page.locator(FIELD).all()) {
    // A choice may have taken this one away.
    if (!(await field.isVisible())) continue;
    if (await field.locator('[required], .required, [role=combobox]').count()) await fillField(page, field);
    else if (await field.locator('.choices').count()) await check(field);
  }
}

/** @returns whether the form said what will happen */
export async function preview(page) {
  await page.getByRole('button', { name: 'See what will happen' }).click();
  const done = page.getByRole('heading', { name: 'What will happen' });
  const refused = page.locator('.notice.error, .field.faulty, [role=alert]');
  await done.or(refused).first().waitFor();
  return done.isVisible();
}

async function fillField(page, field) {
  const add = field.getByRole('button', { name: /^Add/ });
  if ((await add.count()) > 0 && (await field.locator('input, select, textarea').count()) === 0)
    await add.first().click();
  if ((await field.locator('input, select, textarea').count()) === 0) return undefined;
  const input = field.locator('input, select, textarea').first();
  const kind = await input.evaluate((element) =>
    element.getAttribute('role') === 'combobox'
      ? 'combobox'
      : element.tagName === 'SELECT'
        ? 'select'
        : element.type,
  );
  if (kind === 'combobox') return chooseFirst(field, input);
  if (kind === 'checkbox') return undefined;
  if (kind === 'file') return upload(page, input);
  if ((await input.inputValue()) || !(await input.isEditable())) return undefined;
  if (kind === 'select') return input.selectOption({ index: 1 });
  if (kind === 'date') return input.fill(new Date(Date.now() + 30 * DAY_MS).toISOString().slice(0, 10));
  const name = (await input.getAttribute('id')) ?? '';
  const sample = SAMPLES.find(([pattern]) => pattern.test(name))?.[1];
  return input.fill(sample ?? (kind === 'number' ? '3' : 'Example'));
}

async function chooseFirst(field, input) {
  if (await input.inputValue()) return;
  await input.focus();
  await field.getByRole('option').first().click();
}

async function upload(page, input) {
  const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
  await input.setInputFiles({
    name: 'scalp.png',
    mimeType: 'image/png',
    buffer: Buffer.from(PIXEL, 'base64'),
  });
  await answered;
}

const check = (field) => field.locator('input[type=checkbox]').first().check();
