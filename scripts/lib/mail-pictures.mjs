import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const APP = 'https://app.hairline.example';

/** The mail about a new quote in each language, as its reader sees it. */
export async function takeMailPictures(browser, projectFolder, folder) {
  const built = (path) => import(pathToFileURL(join(projectFolder, 'dist/src', path)).href);
  const { useMail } = await built('core/mail.js');
  const { notificationLetter } = await built('domain/notifications/notification-letter.js');
  const { patientQuoted } = await built('domain/quotes/messages.js');
  // Nothing is sent.
  useMail(folder, { office: APP, patients: APP });
  const message = patientQuoted({ clinic: 'Bosphorus Hair Clinic', amount: '2,450.00', currency: 'EUR' });
  for (const locale of ['en', 'tr']) {
    const notification = { type: 'quote.submitted', severity: 'info', locale, ...message[locale] };
    const { html } = notificationLetter({ mail: { recipient_type: 'Patient' }, notification });
    const page = await browser.newPage({ viewport: { width: 720, height: 300 } });
    await page.setContent(html);
    await page.screenshot({ path: join(folder, `mail-${locale}.png`), fullPage: true });
    await page.close();
  }
}
