/** What is asked of the servers: a list that is gone through again and again, or to its end for writes. */
export const READS = {
  'Provider reviews with averages': (people) =>
    [...new Set(people.map(({ provider_id }) => provider_id))].map((id) => get(`/providers/${id}/reviews`)),
  'Provider list': () => [get('/providers')],
  'One quote': (people) => people.map((one) => get(`/quotes/${one.quote_id}`, one)),
  'Own inquiries': (people) => people.map((one) => get('/inquiries', one)),
};

/** So many of each, by the patients in turn. */
export const WRITES = {
  'Create inquiry': (people, count) =>
    times(count, people, (one) => post('/inquiries', one, { ...INQUIRY, scan_file_id: nextFile(one) })),
  'Send message': (people, count) =>
    times(count, people, (one) => post(`/conversations/${one.conversation_id}/messages`, one, MESSAGE)),
};

const INQUIRY = {
  problem: 'Receding hairline',
  problem_details: 'More noticeable over the last years, mostly in the front.',
  treatment_schedule: ['2027-03-01', '2027-04-01'],
  symptom_severity: 'moderate',
};
const MESSAGE = { content: 'When would I have to be there on the first day?' };

const times = (count, people, make) =>
  Array.from({ length: count }, (_, at) => make(people[at % people.length]));

function nextFile(one) {
  const id = one.files.pop();
  if (!id) throw new Error('There are no uploads left.');
  return id;
}

const get = (path, one) => ({ method: 'GET', path: `/api/v1${path}`, headers: headersOf(one) });

const post = (path, one, body) => ({
  method: 'POST',
  path: `/api/v1${path}`,
  headers: { ...headersOf(one), 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const headersOf = (one) => (one ? { authorization: `Bearer ${one.token}` } : {});
