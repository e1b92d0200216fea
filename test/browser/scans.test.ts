import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { storage, useStorage } from '../../src/core/storage.js';
import { AftercareMilestone, AftercareMilestoneScan } from '../../src/domain/aftercare/entities.js';
import { barriers } from '../support/barriers.js';
import { describeBackOffice, pathOf, visit } from '../support/browser-office.js';
import { aPicture } from '../support/conversations.js';
import { make } from '../support/world.js';

const folder = mkdtempSync(path.join(tmpdir(), 'hairline-scans-'));
afterAll(() => rmSync(folder, { recursive: true }));

describeBackOffice(
  "a plan's scans over time",
  (office) => {
    beforeAll(async () => {
      useStorage(folder);
      const { plan, definition } = office.story;
      const milestone = await make(AftercareMilestone, {
        after_care_id: plan.id,
        milestone_definition_id: definition.id,
        milestone_name: 'Scar care',
        start_date: '2026-09-01',
        end_date: '2026-12-01',
      });
      for (const scan_date of ['2026-09-01', '2026-10-01', '2026-11-01'])
        for (const scan_type of ['front', 'top']) {
          const scan_url = `aftercare/${scan_type}-${scan_date}.png`;
          await storage().put(scan_url, aPicture(), 'image/png');
          await make(AftercareMilestoneScan, {
            aftercare_milestone_id: milestone.id,
            scan_url,
            scan_type,
            scan_date,
          });
        }
    });

    it('shows the first and the last beside each other, and any two that are chosen by keyboard', async () => {
      const page = await office.browser.signInAs('medical');
      await visit(page, `${pathOf('after_cares', office.story.plan.id)}?tab=scans`);
      const captions = page.locator('figcaption');
      await captions.first().waitFor();
      expect(await captions.allInnerTexts()).toEqual([
        '1 Sept 2026 · Front · Scar care',
        '1 Nov 2026 · Front · Scar care',
      ]);
      expect(await barriers(page)).toEqual([]);

      await page.getByRole('button', { name: 'Top, 1 Sept 2026' }).press('Enter');
      await page.getByRole('button', { name: 'Top, 1 Oct 2026' }).press('Enter');
      expect(await captions.allInnerTexts()).toEqual([
        '1 Sept 2026 · Top · Scar care',
        '1 Oct 2026 · Top · Scar care',
      ]);

      await page.getByRole('slider', { name: 'Zoom' }).press('ArrowRight');
      expect(await page.locator('.scan-frame img').first().getAttribute('style')).toContain('125%');

      await page.getByRole('radio', { name: 'Slider' }).check();
      await page.getByRole('slider', { name: 'Slider' }).press('Home');
      expect(await page.locator('.scan-over img').nth(1).getAttribute('style')).toContain('100%');
      expect(await barriers(page)).toEqual([]);
    });

    it('stand on the page of their patient too', async () => {
      const page = await office.browser.signInAs('medical');
      await visit(page, `${pathOf('patients', office.story.patient.id)}?tab=scans`);
      await page.getByRole('button', { name: 'Front, 1 Nov 2026, shown right' }).waitFor();
    });
  },
  { STORAGE_URL: folder },
);
