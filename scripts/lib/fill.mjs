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

/**
 * What somebody chooses where what is there, or what comes to mind first, would be refused: by action, then by field.
 * A number is the option so far down the list; a list of numbers adds entries.
 */
const WANTED = {
  mergePatients: { merged_into_patient_id: 2 },
  createInstallmentPlan: {
    number_of_installments: '3',
    payment_frequency: 'weekly',
    first_payment_date: inDays(3),
  },
  refundPayment: { amount: '100.00' },
  recordProgress: { pain_level: '2', swelling_level: '1', redness_level: '3', notes: 'The redness recedes.' },
  shiftMilestones: { days: '3' },
  assignBundle: { bundle_id: 3, start_date: inDays(0) },
  generateProviderBill: { period_start: inDays(-200), period_end: inDays(0) },
  requestProviderApproval: { provider_ids: [1], provider_share_percentage: '40' },
  changeStaffRoles: { role_ids: [2] },
};

/** Fills in what a form asks for and does not know yet, as somebody would who tries it out. */
export async function fillForm(page, action) {
  for (const [name, value] of Object.entries(WANTED[action] ?? {})) await enter(page, name, value);
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

async function enter(page, name, value) {
  const field = page.locator(FIELD).filter({ has: page.locator(`#field-${name}, [id^="field-${name}-"]`) });
  if (Array.isArray(value)) {
    await field.getByRole('button', { name: /^Add/ }).click();
    return chooseOption(field, field.getByRole('combobox').last(), value[0]);
  }
  const input = page.locator(`#field-${name}`);
  if (typeof value === 'number') return chooseOption(field, input, value);
  if (await input.evaluate((element) => element.tagName === 'SELECT')) return input.selectOption(value);
  return input.fill(value);
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
  if (kind === 'combobox') return (await input.inputValue()) ? undefined : chooseOption(field, input, 1);
  if (kind === 'checkbox') return undefined;
  if (kind === 'file') return upload(page, input);
  if ((await input.inputValue()) || !(await input.isEditable())) return undefined;
  if (kind === 'select') return input.selectOption({ index: 1 });
  if (kind === 'date') return input.fill(inDays(30));
  const name = (await input.getAttribute('id')) ?? '';
  const sample = SAMPLES.find(([pattern]) => pattern.test(name))?.[1];
  return input.fill(sample ?? (kind === 'number' ? '3' : 'Example'));
}

async function chooseOption(field, input, number) {
  await input.focus();
  await field
    .getByRole('option')
    .nth(number - 1)
    .click();
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

function inDays(number) {
  return new Date(Date.now() + number * DAY_MS).toISOString().slice(0, 10);
}

const check = (field) => field.locator('input[type=checkbox]').first().check();
