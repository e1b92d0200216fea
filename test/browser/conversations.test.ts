import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AftercareConversation, Conversation, Message } from '../../src/domain/conversations/entities.js';
import { type Patient } from '../../src/domain/people/entities.js';
import { barriers } from '../support/barriers.js';
import { describeBackOffice, pathOf, visit } from '../support/browser-office.js';
import { aPicture } from '../support/conversations.js';
import { make } from '../support/world.js';

const folder = mkdtempSync(path.join(tmpdir(), 'hairline-conversations-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function aThread({ id }: Patient, provider_id: string) {
  const conversation = await make(Conversation, { patient_id: id, provider_id });
  const said = (sender_type: string, sender_id: string, content: string, created_at: string) =>
    make(Message, {
      conversation_id: conversation.id,
      sender_type,
      sender_id,
      content,
      created_at: new Date(created_at),
    });
  await said('Patient', id, 'I have booked my flight.', '2026-11-02T10:00:00Z');
  await said('ProviderUser', id, 'We pick you up.', '2026-11-03T08:00:00Z');
  return conversation;
}

describeBackOffice(
  'a conversation in the back office',
  (office) => {
    it('is read as its people have it, answered with a file, and handed over', async () => {
      const { patient, clinic } = office.story;
      const conversation = await aThread(patient, clinic.id);
      const page = await office.browser.signInAs('support');
      await visit(page, pathOf('conversations', conversation.id));
      await page.getByText('Monday, 2 November 2026').waitFor();
      const bubbles = page.getByRole('article');
      expect(await bubbles.nth(0).innerText()).toContain('Anna Lindqvist');
      expect(await bubbles.nth(1).innerText()).toContain('Clinic');
      expect(await barriers(page)).toEqual([]);

      await page.getByLabel('Reply as Hairline').fill('Your papers are in the app.');
      await page
        .getByLabel('Attach a file')
        .setInputFiles({ name: 'papers.png', mimeType: 'image/png', buffer: aPicture() });
      await page.getByText('papers.png').waitFor();
      await page.getByRole('button', { name: 'Send' }).dblclick();
      await bubbles.nth(2).getByRole('link').waitFor();
      expect(await bubbles.nth(2).innerText()).toMatch(
        /You, for Hairline[\s\S]*Your papers are in the app\./,
      );
      expect(await bubbles.count()).toBe(3);
      expect(await page.getByLabel('Reply as Hairline').inputValue()).toBe('');

      await page.getByRole('button', { name: 'Hand over to a colleague' }).click();
      await page.getByLabel('Colleague').selectOption({ label: 'admin Person' });
      await page.getByRole('textbox', { name: 'Note' }).fill('They arrive on Friday.');
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('button', { name: 'Give it to them' }).click();
      await page.getByText('Looked after by').waitFor();
    });

    it('says at the file what is wrong with it', async () => {
      const { patient, clinic } = office.story;
      const conversation = await aThread(patient, clinic.id);
      office.browser.allow(400);
      const page = await office.browser.signInAs('support');
      await visit(page, pathOf('conversations', conversation.id));
      await page.getByLabel('Attach a file').setInputFiles({
        name: 'page.png',
        mimeType: 'image/png',
        buffer: Buffer.from('<script>1</script>'),
      });
      await page.getByText('This is neither a picture (JPEG, PNG, WebP, GIF) nor a PDF.').waitFor();
    });

    it('is read, and no more, by who may not reply', async () => {
      const { patient, clinic } = office.story;
      const conversation = await aThread(patient, clinic.id);
      const page = await office.browser.signInAs('medical');
      await visit(page, pathOf('conversations', conversation.id));
      await page.getByText('We pick you up.').waitFor();
      expect(await page.getByLabel('Reply as Hairline').count()).toBe(0);
      expect(await page.getByRole('button', { name: 'Hand over to a colleague' }).count()).toBe(0);
    });

    it('that is closed says so where one would write', async () => {
      const thread = await make(AftercareConversation, {
        after_care_id: office.story.plan.id,
        subject: 'My recovery',
        status: 'closed',
      });
      const page = await office.browser.signInAs('support');
      await visit(page, pathOf('aftercare_conversations', thread.id));
      await page.getByText('This conversation is closed: reopen it first.').waitFor();
    });
  },
  { STORAGE_URL: folder },
);
