import { type ReactNode } from 'react';
import { tables } from '../../lib/tables';
import { IdsField } from './ids';
import { LinesField } from './lines';
import { isQuestions, QuestionsField } from './questions';
import { RawField } from './raw';
import { isResources, ResourcesField } from './resources';
import { isRestrictions, RestrictionsField } from './restrictions';

interface JsonFieldProps {
  id: string;
  name: string;
  shape: string;
  value: unknown;
  onChange: (value: unknown) => void;
  invalid?: boolean;
}

const LINES: Record<string, { type: string; add: string }> = {
  dates: { type: 'date', add: 'Add a date' },
  strings: { type: 'text', add: 'Add a line' },
  conditions: { type: 'text', add: 'Add a condition' },
  paths: { type: 'text', add: 'Add a file' },
};

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** A JSON column by the form that fits its shape; what is stored in another shape stays text. */
export const JsonField = ({ name, shape, value: given, ...rest }: JsonFieldProps): ReactNode => {
  const value = given ?? [];
  const lines = LINES[shape];
  if (lines && isTexts(value)) return <LinesField {...rest} {...lines} value={value} />;
  const table = name.replace(/_ids$/, 's');
  if (shape === 'ids' && table in tables && isTexts(value))
    return <IdsField {...rest} table={table} value={value} />;
  if (shape === 'restrictions' && isRestrictions(value)) return <RestrictionsField {...rest} value={value} />;
  if (shape === 'resources' && isResources(value)) return <ResourcesField {...rest} value={value} />;
  if (shape === 'questions' && isQuestions(value)) return <QuestionsField {...rest} value={value} />;
  return <RawField {...rest} value={given} />;
};
