import { PLATFORM_COMMISSION } from '../../reference/content/platform-commission.js';

interface Rule {
  scope: 'platform' | 'treatment_type' | 'country';
  treatment_type?: string;
  country?: string;
  commission_percentage: number;
  effective_from: string;
}

const { effective_from } = PLATFORM_COMMISSION;

/** What the demo has agreed beside the platform's own share. */
export const DEMO_RULES: Rule[] = [
  { scope: 'treatment_type', treatment_type: 'ROBOTIC', commission_percentage: 15, effective_from },
  { scope: 'country', country: 'Turkey', commission_percentage: 18, effective_from },
  { scope: 'country', country: 'Germany', commission_percentage: 16, effective_from },
];

/** A treatment type wins over a country, a country over all. */
export function ruleFor(treatmentType: string, country: string): number {
  const rule =
    DEMO_RULES.find(({ treatment_type }) => treatment_type === treatmentType) ??
    DEMO_RULES.find((one) => one.country === country) ??
    PLATFORM_COMMISSION;
  return rule.commission_percentage;
}
