export interface DiscountLine {
  code: string;
  type: 'percentage' | 'fixed';
  value: string;
  /** Valid from and until, in demo days. */
  days: [from: number, to: number];
  approval: 'approved' | 'pending' | 'rejected';
  clinic?: number;
  /** It lowers the clinic's share as well. */
  asks?: boolean;
  limit?: number;
  status?: string;
}

export const DISCOUNTS: DiscountLine[] = [
  { code: 'WELCOME5', type: 'percentage', value: '5.00', days: [-800, 365], approval: 'approved' },
  { code: 'FLIGHT150', type: 'fixed', value: '150.00', days: [-400, 200], approval: 'approved', limit: 500 },
  {
    code: 'BOSPHORUS8',
    type: 'percentage',
    value: '8.00',
    days: [-200, 120],
    approval: 'approved',
    clinic: 1,
    asks: true,
  },
  {
    code: 'AUTUMN10',
    type: 'percentage',
    value: '10.00',
    days: [-420, -330],
    approval: 'approved',
    status: 'expired',
  },
  {
    code: 'FRIENDS100',
    type: 'fixed',
    value: '100.00',
    days: [-600, 400],
    approval: 'approved',
    limit: 100,
    status: 'inactive',
  },
  { code: 'NEWYEAR12', type: 'percentage', value: '12.00', days: [10, 70], approval: 'pending', asks: true },
  {
    code: 'GALATA200',
    type: 'fixed',
    value: '200.00',
    days: [5, 95],
    approval: 'pending',
    clinic: 2,
    asks: true,
  },
  { code: 'STUDENT7', type: 'percentage', value: '7.00', days: [0, 180], approval: 'pending' },
  {
    code: 'EARLYBIRD',
    type: 'percentage',
    value: '6.00',
    days: [14, 120],
    approval: 'pending',
    asks: true,
    limit: 50,
  },
  {
    code: 'RETIRO10',
    type: 'percentage',
    value: '10.00',
    days: [3, 60],
    approval: 'pending',
    clinic: 21,
    asks: true,
  },
  {
    code: 'HALFPRICE',
    type: 'percentage',
    value: '50.00',
    days: [-30, 30],
    approval: 'rejected',
    asks: true,
  },
];

export interface AffiliateLine {
  slug: string;
  name: string;
  company: string | null;
  city: string;
  country: string;
  status: 'draft' | 'active' | 'inactive' | 'suspended';
  commission: ['percentage' | 'fixed', string];
  cycle: 'weekly' | 'monthly' | 'quarterly';
  code: string;
  discount: string;
  instagram?: boolean;
}

export const AFFILIATES: AffiliateLine[] = [
  {
    slug: 'hairjourney',
    name: 'Danny Brooks',
    company: 'Hair Journey Media',
    city: 'London',
    country: 'United Kingdom',
    status: 'active',
    commission: ['percentage', '4.00'],
    cycle: 'monthly',
    code: 'JOURNEY5',
    discount: '5.00',
    instagram: true,
  },
  {
    slug: 'saclarim',
    name: 'Ece Korkmaz',
    company: null,
    city: 'Istanbul',
    country: 'Turkey',
    status: 'active',
    commission: ['percentage', '3.50'],
    cycle: 'weekly',
    code: 'ECE3',
    discount: '3.00',
    instagram: true,
  },
  {
    slug: 'medtravel',
    name: 'MedTravel Compare',
    company: 'MedTravel Compare GmbH',
    city: 'Berlin',
    country: 'Germany',
    status: 'active',
    commission: ['fixed', '120.00'],
    cycle: 'quarterly',
    code: 'MEDTRAVEL',
    discount: '4.00',
  },
  {
    slug: 'baldandbold',
    name: 'Liam Doyle',
    company: 'Bald and Bold Podcast',
    city: 'Dublin',
    country: 'Ireland',
    status: 'active',
    commission: ['percentage', '5.00'],
    cycle: 'monthly',
    code: 'BOLD5',
    discount: '5.00',
  },
  {
    slug: 'beforeafter',
    name: 'Chloé Garnier',
    company: null,
    city: 'Lyon',
    country: 'France',
    status: 'inactive',
    commission: ['percentage', '3.00'],
    cycle: 'monthly',
    code: 'CHLOE4',
    discount: '4.00',
    instagram: true,
  },
  {
    slug: 'gulfcare',
    name: 'Gulf Care Concierge',
    company: 'Gulf Care LLC',
    city: 'Dubai',
    country: 'United Arab Emirates',
    status: 'suspended',
    commission: ['percentage', '6.00'],
    cycle: 'monthly',
    code: 'GULF6',
    discount: '6.00',
  },
  {
    slug: 'newpartner',
    name: 'Oskar Lindberg',
    company: null,
    city: 'Stockholm',
    country: 'Sweden',
    status: 'draft',
    commission: ['percentage', '3.00'],
    cycle: 'monthly',
    code: 'OSKAR3',
    discount: '3.00',
  },
];
