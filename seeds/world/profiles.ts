import { type BankingDetail } from '../../src/domain/commissions/entities.js';
import { type ProviderDocument } from '../../src/domain/providers/entities.js';
import { type Clock } from '../support/clock.js';
import { seedId } from '../support/ids.js';
import { Random } from '../support/random.js';
import { type CodeStory } from './codes.js';
import { accountNumber, iban } from './iban.js';
import { staffId } from './staff.js';
import { type Clinic, type Stored } from './types.js';

type Verification = 'pending' | 'verified' | 'rejected' | 'expired';

/** Days until a paper runs out, and how far its check is; the rest is in order. */
const SPECIAL: Record<string, [left: number, state: Verification]> = {
  '3 insurance': [12, 'verified'],
  '6 licence': [21, 'verified'],
  '8 insurance': [5, 'verified'],
  '11 accreditation': [28, 'verified'],
  '13 insurance': [-9, 'expired'],
  '17 licence': [700, 'pending'],
  '22 insurance': [340, 'pending'],
  '26 accreditation': [900, 'pending'],
  '30 licence': [820, 'pending'],
  '33 insurance': [200, 'rejected'],
  '38 licence': [640, 'pending'],
};
const ISSUERS: Record<string, string> = {
  licence: 'Ministry of Health',
  accreditation: 'International Accreditation Board',
  insurance: 'Meridian Medical Insurance',
  contract: 'Hairline',
};

export function buildDocuments(clinics: readonly Clinic[], clock: Clock): Stored<ProviderDocument>[] {
  return clinics.flatMap((clinic) => {
    const random = new Random(`documents of clinic ${clinic.number}`);
    const types = [
      'licence',
      'insurance',
      'contract',
      ...(clinic.number % 2 === 1 || clinic.number === 26 ? ['accreditation'] : []),
    ];
    return types.map((document_type) => {
      const [left, state] = SPECIAL[`${clinic.number} ${document_type}`] ?? [
        random.integer(120, 900),
        'verified' as const,
      ];
      const sent = state === 'pending' ? -random.between(0.5, 9) : Math.max(clinic.joined, left - 1000);
      const checked = state === 'pending' ? null : Math.min(sent + random.between(0.5, 4), -0.2);
      return {
        id: seedId(`document ${clinic.number} ${document_type}`, sent),
        provider_id: clinic.row.id,
        document_type,
        document_number: `${document_type.slice(0, 3).toUpperCase()}-${random.integer(10_000, 99_999)}`,
        file_path: `providers/${clinic.number}/documents/${document_type}.pdf`,
        issued_by: ISSUERS[document_type]!,
        issue_date: clock.date(Math.floor(sent) - 30),
        expiry_date: document_type === 'contract' ? null : clock.date(left),
        verification_status: state,
        verified_by_user_id: checked === null ? null : staffId('admin'),
        verified_at: checked === null ? null : clock.at(checked),
        rejection_reason:
          state === 'rejected' ? 'The sum insured is not legible: please upload a better scan.' : null,
        created_at: clock.at(sent),
        updated_at: clock.at(checked ?? sent),
      };
    });
  });
}

/** One account for each clinic and each active affiliate; some not checked yet. */
export function buildBanking(
  clinics: readonly Clinic[],
  { affiliates }: CodeStory,
  clock: Clock,
): Stored<BankingDetail>[] {
  const ofClinics = clinics.map((clinic) => {
    const local = clinic.country.name;
    const code = iban(local, clinic.number);
    return {
      ...account(
        `clinic ${clinic.number}`,
        clinic.joined + 8,
        ![4, 12, 19, 27, 34].includes(clinic.number),
        clock,
      ),
      provider_id: clinic.row.id,
      account_holder_name: clinic.row.provider_name!,
      bank_name: `First Bank of ${clinic.city}`,
      bank_country: local,
      iban: code,
      account_number: code ? null : accountNumber(clinic.number),
      routing_number: code ? null : '000000000',
      currency: clinic.currency,
    };
  });
  const ofAffiliates = affiliates
    .filter(({ status }) => status !== 'draft')
    .map((affiliate, at) => ({
      ...account(`affiliate ${at}`, -700 + at, at !== 3, clock),
      affiliate_id: affiliate.id,
      account_holder_name: affiliate.affiliate_name!,
      bank_name: 'Harbour Bank',
      bank_country: 'Germany',
      iban: iban('Germany', 500 + at),
      currency: affiliate.currency ?? 'EUR',
    }));
  return [...ofClinics, ...ofAffiliates];
}

function account(owner: string, day: number, verified: boolean, clock: Clock) {
  return {
    id: seedId(`banking of ${owner}`, day),
    swift_bic: 'DEMOXX00XXX',
    verified_at: verified ? clock.at(day + 2) : null,
    verified_by_user_id: verified ? staffId('finance') : null,
    created_at: clock.at(day),
    updated_at: clock.at(verified ? day + 2 : day),
  };
}
