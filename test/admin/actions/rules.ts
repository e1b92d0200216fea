export interface ActionRule {
  permission: string;
  /** On a record unless said otherwise; on a list, or on rows chosen there. */
  scope?: 'table' | 'selection';
  /** Also for many records, each by itself. */
  bulk?: boolean;
}

/** By table and action. */
export type ActionRules = Record<string, Record<string, ActionRule>>;
