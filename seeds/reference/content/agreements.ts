import { type TermsAndConditions } from '../../../src/domain/content/entities.js';
import { seedId } from '../../support/ids.js';
import { type Values } from '../../support/insert.js';

type Text = [type: string, locale: 'en' | 'tr', title: string, body: string];

const VERSION = '2025-01';

const forPatients: Text[] = [
  [
    'terms_of_service',
    'en',
    'Terms of service',
    'Hairline brings patients and clinics together. The contract for treatment is between you and the clinic. A deposit books your date; the balance is due before treatment. You may cancel up to 14 days before the treatment and get the deposit back, less what was spent on travel.',
  ],
  [
    'terms_of_service',
    'tr',
    'Kullanım koşulları',
    'Hairline hastalarla klinikleri bir araya getirir. Tedavi sözleşmesi sizinle klinik arasındadır. Depozito tarihinizi ayırır; kalan tutar tedaviden önce ödenir. Tedaviden 14 gün öncesine kadar iptal edebilir, seyahat için harcananlar dışında depozitonuzu geri alabilirsiniz.',
  ],
  [
    'privacy_policy',
    'en',
    'Privacy policy',
    'Clinics see your inquiry without your name until you have paid. We keep medical and financial records for seven years. You may ask for a copy of your data at any time.',
  ],
  [
    'privacy_policy',
    'tr',
    'Gizlilik politikası',
    'Ödeme yapana kadar klinikler başvurunuzu adınız olmadan görür. Tıbbi ve mali kayıtları yedi yıl saklarız. Verilerinizin bir kopyasını istediğiniz zaman isteyebilirsiniz.',
  ],
  [
    'medical_data',
    'en',
    'Consent to the use of medical data',
    'I agree that the clinics which I ask for a quote read my medical history, and that Hairline uses it to warn of risks.',
  ],
  [
    'medical_data',
    'tr',
    'Sağlık verilerinin kullanımına onay',
    'Teklif istediğim kliniklerin tıbbi geçmişimi okumasını ve Hairline’ın riskler konusunda uyarmak için kullanmasını kabul ediyorum.',
  ],
  [
    'photo_use',
    'en',
    'Use of pictures',
    'My before and after pictures may be shown on the profile of the clinic, without my name and without my face.',
  ],
  [
    'photo_use',
    'tr',
    'Fotoğrafların kullanımı',
    'Önceki ve sonraki fotoğraflarım, adım ve yüzüm olmadan kliniğin profilinde gösterilebilir.',
  ],
  [
    'marketing',
    'en',
    'News by e-mail',
    'I would like to hear of offers and news. I can withdraw this at any time.',
  ],
  [
    'marketing',
    'tr',
    'E-posta ile haberler',
    'Teklif ve haberlerden haberdar olmak istiyorum. Bunu istediğim zaman geri çekebilirim.',
  ],
];

const forClinics: Text[] = [
  [
    'terms_of_service',
    'en',
    'Terms for clinics',
    'Quotes are binding until they expire. Commission is agreed on the day a quote is submitted. Payouts follow the monthly statement. Licence and insurance must be valid and verified at all times.',
  ],
  [
    'terms_of_service',
    'tr',
    'Klinikler için koşullar',
    'Teklifler süreleri dolana kadar bağlayıcıdır. Komisyon, teklifin gönderildiği gün belirlenir. Ödemeler aylık ekstreye göre yapılır. Ruhsat ve sigorta her zaman geçerli ve doğrulanmış olmalıdır.',
  ],
];

const version =
  (audience: 'patients' | 'provider_users') =>
  ([agreement_type, locale, title, body]: Text) => ({
    id: seedId(`terms ${audience} ${agreement_type} ${locale}`),
    agreement_type,
    audience,
    version: VERSION,
    locale,
    title,
    body,
    effective_from: '2025-01-01',
    status: 'published',
  });

export const AGREEMENTS: Values<TermsAndConditions>[] = [
  ...forPatients.map(version('patients')),
  ...forClinics.map(version('provider_users')),
];

export function agreementId(agreement_type: string, locale: string): string {
  return seedId(`terms patients ${agreement_type} ${locale}`);
}
