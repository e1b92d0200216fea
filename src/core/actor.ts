export type ActorType = 'User' | 'Patient' | 'ProviderUser' | 'System';
export type Door = 'admin' | 'api' | 'job' | 'cli' | 'seed';

/** Who does something, handed in explicitly to every verb. */
export interface Actor {
  readonly type: ActorType;
  /** Null for the system itself. */
  readonly id: string | null;
  readonly name: string;
  readonly permissions: ReadonlySet<string>;
  readonly door: Door;
  /** Ties together the log lines and audit entries of one request or job. */
  readonly request_id: string;
  readonly locale: string;
  readonly time_zone: string;
  /** The clinic that somebody of a clinic works for. */
  readonly provider_id?: string | null;
}

/** The right of a verb that needs no account: everybody has it. */
export const ANYONE = 'anyone';

const EVERYTHING: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });

/** The program itself: jobs, the command line, seeds. It may do everything, and the audit says which door. */
export function systemActor(door: Door, request_id: string): Actor {
  return {
    type: 'System',
    id: null,
    name: 'Hairline',
    permissions: EVERYTHING,
    door,
    request_id,
    locale: 'en',
    time_zone: 'UTC',
  };
}
