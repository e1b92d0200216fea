/** Hairline's share until somebody agrees on another. Without it no quote could be submitted. */
export const PLATFORM_COMMISSION = {
  scope: 'platform',
  commission_percentage: 20,
  effective_from: '2020-01-01',
} as const;
