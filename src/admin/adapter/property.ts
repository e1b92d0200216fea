import { BaseProperty, type PropertyType } from 'adminjs';
import { type ColumnFacts } from '../../core/facts.js';

const TYPES: Partial<Record<ColumnFacts['kind'], PropertyType>> = {
  reference: 'reference',
  longtext: 'textarea',
  integer: 'number',
  percentage: 'number',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'datetime',
  json: 'mixed',
};

/** A column as AdminJS knows it; what people see of it is decided by the back office's own pages. */
export class Property extends BaseProperty {
  readonly #facts: ColumnFacts;
  readonly #reference: string | null;

  constructor(facts: ColumnFacts, position: number, isKey: boolean, reference: string | null) {
    super({ path: facts.column, type: TYPES[facts.kind] ?? 'string', isId: isKey, position });
    this.#facts = facts;
    this.#reference = reference;
  }

  override isEditable(): boolean {
    return !this.#facts.managed;
  }

  override isRequired(): boolean {
    return !this.#facts.nullable && !this.#facts.hasDefault;
  }

  override isArray(): boolean {
    return false;
  }

  override availableValues(): string[] | null {
    return this.#facts.values ? [...this.#facts.values] : null;
  }

  override reference(): string | null {
    return this.#reference;
  }
}
