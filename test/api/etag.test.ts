import { etagOf, mustMatch, names } from '../../src/api/etag.js';

const withLink = (hour: number) => ({ id: 1, photo: `/api/v1/files/a.png?expires=${hour}&signature=ab12` });

test('a version lasts while only the addresses of files are signed anew', () => {
  const [before, after] = [etagOf(withLink(3600)), etagOf(withLink(7200))];
  expect(before).not.toBe(after);
  expect(names(before, after)).toBe(false);
  expect(() => mustMatch(before, after)).not.toThrow();
});

test('a version ends with any change of what is said', () => {
  const etag = etagOf(withLink(3600));
  expect(() => mustMatch(etagOf({ ...withLink(3600), id: 2 }), etag)).toThrow(
    'This changed since you read it',
  );
  expect(() => mustMatch('"another"', etag)).toThrow('This changed since you read it');
});

test('any of several versions, a weak one, and a star will do', () => {
  const etag = etagOf({ id: 1 });
  for (const header of [`"x", ${etag}`, `W/${etag}`, '*'])
    expect(() => mustMatch(header, etag)).not.toThrow();
});
