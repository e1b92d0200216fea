/**
 * The payload of each job by its name. Each verb that enqueues merges its own line in:
 * `declare module '…/core/queue-types.js' { interface Jobs { 'deliver-notification': { id: string } } }`.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Jobs {}

export type JobName = keyof Jobs;
