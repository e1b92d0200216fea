export const TASK_KINDS = ['bulk', 'download'] as const;
/** checking and running move; ready waits for a person; the others are the end. */
export const TASK_STATES = ['checking', 'ready', 'running', 'done', 'failed', 'cancelled'] as const;
export const BULK_OUTCOMES = ['unchecked', 'will_change', 'already', 'refused', 'changed', 'failed'] as const;

export type TaskState = (typeof TASK_STATES)[number];
export type BulkOutcome = (typeof BULK_OUTCOMES)[number];
