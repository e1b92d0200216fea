import { pictureOf } from './action-pictures.mjs';

const WHERE = {
  record: 'a record',
  table: 'the list',
  selection: 'chosen rows',
};

/** docs/actions.md: what staff can press, by area. */
export function describeActions(actions) {
  const areas = [...new Set(actions.map(({ area }) => area))];
  return [
    '# Actions',
    '',
    'What staff press, as the running demo lists it: made by `npm run screenshots`, never by hand. A button stands on a record, on a list, or on rows chosen there; "also many" means that it does the same to each of many chosen rows, with a dry run before. Super-admin has all of them.',
    '',
    ...areas.flatMap((area) =>
      describeArea(
        area,
        actions.filter((action) => action.area === area),
      ),
    ),
  ].join('\n');
}

function describeArea(area, actions) {
  return [
    `## ${area}`,
    '',
    '| Where | Action | What it is for | Who may | Its form |',
    '|---|---|---|---|---|',
    ...actions.map(describeAction),
    '',
  ];
}

function describeAction(action) {
  const { tableLabel, label, about, scope, bulk, roles } = action;
  const who = roles.filter((role) => role !== 'super-admin').join(', ') || 'super-admin alone';
  const where = `${tableLabel}, on ${WHERE[scope]}${bulk ? '; also many' : ''}`;
  return `| ${where} | ${label} | ${about} | ${who} | [picture](images/actions/${pictureOf(action)}) |`;
}
