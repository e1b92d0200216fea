/** Red, yellow and green in the back office. */
export const ALERT_LEVELS = ['critical', 'standard', 'none'] as const;
export const INVITATION_STATES = ['invited', 'viewed', 'quoted', 'declined', 'expired'] as const;

export type AlertLevel = (typeof ALERT_LEVELS)[number];
export type InvitationState = (typeof INVITATION_STATES)[number];
