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

export const recordPath = (table, id, action = 'show') => `/admin/resources/${table}/records/${id}/${action}`;
