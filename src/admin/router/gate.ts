import { type RequestHandler } from 'express';
import { Forbidden, NotFound } from '../../core/errors.js';
import { mayCreate, mayRead, mayReveal, mayWrite } from '../access.js';
import { type ActionDefinition } from '../action.js';
import { type ResourceDefinition } from '../definition.js';
import { mayOpen } from '../pages.js';
import { definitionOf } from '../registry.js';
import { type StaffSession } from '../staff.js';
import { keyOf } from '../read/rows.js';

type Methods = readonly ('GET' | 'POST')[];
const READ: Methods = ['GET'];
const FORM: Methods = ['GET', 'POST'];
const POST: Methods = ['POST'];

interface Rule {
  methods: Methods;
  may: (definition: ResourceDefinition, staff: StaffSession) => boolean;
}

const reads: Rule = { methods: READ, may: () => true };
const writes = (methods: Methods): Rule => ({
  methods,
  may: (definition, { actor }) => mayWrite(definition, actor),
});

// What is searched for may travel in a body, so that it stands in no address and no log.
const asks: Rule = { methods: FORM, may: () => true };
const resourceActions: Record<string, Rule> = {
  list: asks,
  search: asks,
  new: { methods: FORM, may: (definition, { actor }) => mayCreate(definition, actor) },
  download: { methods: POST, may: (definition) => keyOf(definition) !== null },
};
const recordActions: Record<string, Rule> = {
  show: reads,
  history: reads,
  edit: writes(FORM),
  delete: writes(POST),
  restore: writes(POST),
  reveal: {
    methods: POST,
    may: ({ facts }, { actor }) => [...facts.columns.values()].some((column) => mayReveal(column, actor)),
  },
};

/** Which action of which table this person may use by which method; decided here, before AdminJS. */
export const gate: RequestHandler = (request, response, next) => {
  const staff = request.staff!;
  const { resourceId = '', action = '', recordId } = request.params as Record<string, string>;
  const definition = definitionOf(resourceId);
  if (!mayRead(definition, staff.actor)) throw new Forbidden();
  const rule = recordId === undefined ? resourceRule(definition, action) : recordRule(definition, action);
  if (!rule || (recordId !== undefined && keyOf(definition) === null))
    throw new NotFound(`There is no action "${action}" here.`);
  if (!rule.may(definition, staff)) throw new Forbidden();
  if (!(rule.methods as readonly string[]).includes(request.method)) {
    response
      .set('Allow', rule.methods.join(', '))
      .status(405)
      .json({ notice: { message: 'Not by this method.', type: 'error' } });
    return;
  }
  response.locals.isQuestion = rule === asks;
  next();
};

export const pageGate: RequestHandler = (request, _response, next) => {
  const allowed = mayOpen(String((request.params as { pageName?: string }).pageName), request.staff!.actor);
  if (allowed === null) throw new NotFound('There is no such page.');
  if (!allowed) throw new Forbidden();
  next();
};

function resourceRule({ actions }: ResourceDefinition, name: string): Rule | undefined {
  if (Object.hasOwn(resourceActions, name)) return resourceActions[name];
  return ruleOf(
    actions.find(({ verb, scope, bulk }) => verb.verbName === name && (scope !== 'record' || bulk)),
  );
}

function recordRule({ actions }: ResourceDefinition, name: string): Rule | undefined {
  if (Object.hasOwn(recordActions, name)) return recordActions[name];
  return ruleOf(actions.find(({ verb, scope }) => verb.verbName === name && scope === 'record'));
}

function ruleOf(own: ActionDefinition | undefined): Rule | undefined {
  return (
    own && { methods: FORM, may: (_definition, { actor }) => actor.permissions.has(own.verb.permission) }
  );
}
