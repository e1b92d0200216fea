import { type Information } from '../../../src/domain/content/entities.js';
import { seedId } from '../../support/ids.js';
import { type Values } from '../../support/insert.js';

type Page = [
  slug: string,
  locale: 'en' | 'tr',
  audience: 'patients' | 'provider_users',
  title: string,
  body: string,
];

const pages: Page[] = [
  [
    'how-it-works',
    'en',
    'patients',
    'How Hairline works',
    'Tell us about your hair loss and send a scan. Clinics answer with a quote within two days. Compare, ask, accept, pay the deposit: your date is booked. Afterwards we look after you for up to a year.',
  ],
  [
    'how-it-works',
    'tr',
    'patients',
    'Hairline nasıl çalışır',
    'Saç dökülmenizi anlatın ve bir tarama gönderin. Klinikler iki gün içinde teklif verir. Karşılaştırın, sorun, kabul edin, depozitoyu ödeyin: tarihiniz ayrıldı. Sonrasında bir yıla kadar yanınızdayız.',
  ],
  [
    'before-your-flight',
    'en',
    'patients',
    'Before your flight',
    'Your passport must be valid for six months after the journey. Stop blood thinners only when your doctor agrees. No alcohol for three days before the treatment. Pack a shirt with buttons.',
  ],
  [
    'before-your-flight',
    'tr',
    'patients',
    'Uçuştan önce',
    'Pasaportunuz yolculuktan sonra en az altı ay geçerli olmalı. Kan sulandırıcıları yalnızca doktorunuzun onayıyla bırakın. Tedaviden üç gün önce alkol almayın. Düğmeli bir gömlek alın.',
  ],
  [
    'techniques',
    'en',
    'patients',
    'FUE, FUT, DHI: what is the difference?',
    'With FUE single grafts are taken one by one. With FUT a thin strip is taken and divided. With DHI grafts are placed with a pen, without cutting channels first.',
  ],
  [
    'payments',
    'en',
    'patients',
    'Paying in parts',
    'A deposit books your date. The balance may be split in two to nine parts without interest; the last is due 30 days before the treatment.',
  ],
  [
    'first-quote',
    'en',
    'provider_users',
    'Your first quote',
    'Choose the treatment, propose dates, add packages. The patient has 48 hours to decide unless you give more. Names appear once the deposit is paid.',
  ],
  [
    'first-quote',
    'tr',
    'provider_users',
    'İlk teklifiniz',
    'Tedaviyi seçin, tarih önerin, paket ekleyin. Daha uzun süre vermezseniz hastanın karar için 48 saati vardır. İsimler depozito ödenince görünür.',
  ],
  [
    'documents',
    'en',
    'provider_users',
    'Licence and insurance',
    'Upload new papers four weeks before the old ones expire. Without a valid licence no new inquiries are sent to you.',
  ],
];

export const PAGES: Values<Information>[] = pages.map(([slug, locale, audience, title, body], at) => ({
  id: seedId(`page ${slug} ${locale}`),
  slug,
  locale,
  audience,
  title,
  body,
  order_index: at + 1,
  status: 'published',
}));
