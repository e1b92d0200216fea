import { type EntityManager } from 'typeorm';
import { type Actor } from '../core/actor.js';
import { type EntityClass, type TableFacts, factsOf } from '../core/facts.js';
import { type Work } from '../core/work.js';
import { type ActionDefinition } from './action.js';
import { humanize } from './labels.js';

/** What a save of this table does, where it is more than writing the columns. */
export interface SaveRules {
  create?: (work: Work, values: Record<string, unknown>) => Promise<{ id: string }>;
  change?: (work: Work, row: never, patch: Record<string, unknown>) => Promise<{ id: string }>;
  /** Before a row comes back from the trash. @throws Refusal where it must stay there */
  restore?: (row: never) => void;
}

export interface Related {
  table: string;
  /** The column of `table` that points here. */
  by: string;
  label?: string;
}

/** A way from a record to a page or a file of it; `:id` stands for the record. */
export interface RecordLink {
  label: string;
  icon: string;
  address: string;
}

/** What a resource file may say; everything has a default. */
export interface ResourceOptions {
  /** Permission to read; the area's unless said. */
  read?: string;
  /** Permission to create, edit, trash and restore; null where no person writes this table. */
  write?: string | null;
  label?: string;
  /** Columns of the list, in order. */
  list?: readonly string[];
  /** Headings and the columns below them, on the record's page and its forms; the rest comes last. */
  groups?: Readonly<Record<string, readonly string[]>>;
  related?: readonly Related[];
  actions?: readonly ActionDefinition[];
  links?: readonly RecordLink[];
  save?: SaveRules;
  /** Order of the list when nobody chose one. */
  sort?: { by: string; direction: 'asc' | 'desc' };
  /** Columns that are kept by the program at creation too, beyond what the entity says. */
  readOnly?: readonly string[];
}

export interface ResourceDefinition extends Omit<
  ResourceOptions,
  'read' | 'write' | 'label' | 'actions' | 'related' | 'links'
> {
  facts: TableFacts;
  area: Area;
  read: string;
  write: string | null;
  label: string;
  actions: readonly ActionDefinition[];
  related: readonly Related[];
  links: readonly RecordLink[];
}

export interface Area {
  name: string;
  icon: string;
}

interface AreaOptions extends Area {
  read: string;
  write: string | null;
}

export type Draft = (area: AreaOptions) => ResourceDefinition;

/** One table in the back office: only what differs from the defaults is said. */
export const resource =
  (entity: EntityClass, options: ResourceOptions = {}): Draft =>
  ({ name, icon, read, write }) => {
    const facts = factsOf(entity);
    return {
      ...options,
      facts,
      area: { name, icon },
      read: options.read ?? read,
      write: options.write === undefined ? write : options.write,
      label: options.label ?? humanize(facts.table),
      actions: options.actions ?? [],
      related: options.related ?? [],
      links: options.links ?? [],
    };
  };

/** A group of the navigation, with the permissions that its tables share. */
export const area = (options: AreaOptions, ...drafts: Draft[]): ResourceDefinition[] =>
  drafts.map((draft) => draft(options));

/** Whoever reads on behalf of a person hands both in; there is no ambient user. */
export interface Reading {
  manager: EntityManager;
  actor: Actor;
}
