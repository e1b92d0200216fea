const WRONG_PASSWORDS = 10;

/** A page of a fresh session in the demo, on the dashboard. */
export async function signIn(browser, baseURL, look = {}, role = 'super-admin') {
  const page = await (await browser.newContext({ baseURL, locale: 'en-GB', ...look })).newPage();
  await page.goto('/admin/login');
  await page.locator('input[name=email]').fill(`${role}@hairline.test`);
  await page.locator('input[name=password]').fill('hairline-demo');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Hello/ }).waitFor();
  return page;
}

/** Locks somebody out, as too many wrong passwords do. */
export async function lockOut(page, role) {
  const form = { email: `${role}@hairline.test`, password: 'not the password' };
  for (let attempt = 0; attempt < WRONG_PASSWORDS; attempt++)
    await page.request.post('/admin/login', { form });
}

export const recordPath = (table, id, action = 'show') => `/admin/resources/${table}/records/${id}/${action}`;
