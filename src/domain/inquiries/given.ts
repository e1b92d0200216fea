import { type InquiryProvider } from './entities.js';

/** In which states of its invitation a clinic has the inquiry; those that ended by themselves or by us it has not. */
export const OPEN_TO_CLINIC: readonly string[] = ['invited', 'viewed', 'quoted', 'declined'];
/** Those that wait for the clinic, and run out. */
export const UNANSWERED: readonly string[] = ['invited', 'viewed'];

type Invitation = Pick<InquiryProvider, 'status' | 'withdrawn_at' | 'expires_at'>;

export function isOpenToClinic({ status, withdrawn_at, expires_at }: Invitation, now: Date): boolean {
  if (withdrawn_at !== null || !OPEN_TO_CLINIC.includes(status)) return false;
  return !UNANSWERED.includes(status) || expires_at === null || expires_at > now;
}

/** What a clinic must know before it treats goes to those who think about it, not to who said no. */
export const mayReadHistory = ({ status }: Invitation): boolean => status !== 'declined';
