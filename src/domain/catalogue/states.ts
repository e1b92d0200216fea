/** How grafts are taken and placed; clinics offer, patients name and commissions follow these. */
export const TREATMENT_TYPES = ['FUE', 'FUT', 'DHI', 'SAPPHIRE_FUE', 'ROBOTIC'] as const;

export const OFFER_STATES = ['active', 'inactive'] as const;
