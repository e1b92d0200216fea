import { ReadableNames } from '../../src/core/naming.js';

const names = new ReadableNames();

test('keys are named by what they are, their table and their columns', () => {
  expect(names.foreignKeyName('quotes', ['inquiry_id'])).toBe('fk_quotes_inquiry_id');
  expect(names.indexName('payments', ['provider_id', 'status'])).toBe('idx_payments_provider_id_status');
  expect(names.indexName('users', ['email'])).toBe('idx_users_email');
});

test('columns keep their names, so that nothing is renamed on its way', () => {
  expect(names.columnName('provider_id', undefined)).toBe('provider_id');
  expect(names.columnName('provider_id', 'clinic')).toBe('clinic');
});

test('a name that the database would refuse as too long is cut, and still differs from its neighbours', () => {
  const table = 'aftercare_conversation_participants';
  const one = names.foreignKeyName(table, ['aftercare_conversation_id', 'participant_id']);
  const other = names.foreignKeyName(table, ['aftercare_conversation_id', 'participant_type']);
  for (const name of [one, other]) expect(name.length).toBeLessThanOrEqual(64);
  expect(one).toMatch(/^fk_aftercare_conversation_participants_/);
  expect(one).not.toBe(other);
});

test('64 characters are kept as they are', () => {
  const column = 'c'.repeat(64 - 'idx_t_'.length);
  expect(names.indexName('t', [column])).toBe(`idx_t_${column}`);
});
