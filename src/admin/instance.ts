import AdminJS, {
  type ActionHandler,
  type ActionContext,
  type ActionRequest,
  type ResourceWithOptions,
} from 'adminjs';
import { Forbidden } from '../core/errors.js';
import { Database } from './adapter/database.js';
import { Resource } from './adapter/resource.js';
import { mayReveal, visibleColumns } from './access.js';
import { type ActionDefinition } from './action.js';
import { type ResourceDefinition } from './definition.js';
import {
  blockedActions,
  commitAction,
  commitTableAction,
  openAction,
  openTableAction,
  previewAction,
  previewTableAction,
} from './handlers/action.js';
import { bulkAction, selectionAction } from './handlers/bulk.js';
import { dashboard } from './handlers/dashboard.js';
import { downloadList } from './handlers/download.js';
import { recordHistory } from './handlers/history.js';
import { listRows } from './handlers/list.js';
import { searchRows } from './handlers/search-rows.js';
import { deleteRecord, editRecord, newRecord, restoreRecord, showRecord } from './handlers/record.js';
import { pageHandlers } from './pages.js';
import { allDefinitions } from './registry.js';
import { reveal } from './reveal.js';
import { staffOf, type StaffSession } from './staff.js';

type Payload = Record<string, unknown>;
interface Call {
  definition: ResourceDefinition;
  staff: StaffSession;
  id: string;
  /** Asked at a record's address, not at its table's. */
  onRecord: boolean;
  query: Payload;
  payload: Payload;
  posted: boolean;
}

/** AdminJS with one resource for each definition; every built-in action is ours. */
export function makeAdmin(): AdminJS {
  AdminJS.registerAdapter({ Database, Resource });
  return new AdminJS({
    rootPath: '/admin',
    loginPath: '/admin/login',
    logoutPath: '/admin/logout',
    resources: allDefinitions().map(asResource),
    dashboard: { handler: handlePage(dashboard) },
    pages: Object.fromEntries(
      Object.entries(pageHandlers).map(([name, handler]) => [
        name,
        { component: name, handler: handlePage(handler) },
      ]),
    ),
  });
}

function asResource(definition: ResourceDefinition): ResourceWithOptions {
  const own = definition.actions.map((action) => [
    action.verb.verbName,
    action.scope === 'record' ? recordCall(runAction(action)) : resourceCall(runOnTable(action)),
  ]);
  return {
    resource: definition,
    options: {
      id: definition.facts.table,
      actions: {
        list: resourceCall(({ staff, query, payload }) =>
          listRows(definition, staff, { ...query, ...payload }),
        ),
        search: resourceCall(({ staff, id, query, payload }) =>
          searchRows(definition, staff, id, { ...query, ...payload }),
        ),
        download: resourceCall(({ staff, payload }) => downloadList(definition, staff, payload)),
        new: resourceCall(({ staff, payload, posted }) =>
          posted ? newRecord(definition, staff, payload) : Promise.resolve({}),
        ),
        show: recordCall(async ({ staff, id }) => {
          const record = await showRecord(definition, staff, id);
          return { record: { ...record, ...(await blockedActions(definition, staff, record)) } };
        }),
        edit: recordCall(async ({ staff, id, payload, posted }) =>
          posted
            ? editRecord(definition, staff, id, payload)
            : { record: await showRecord(definition, staff, id) },
        ),
        delete: recordCall(({ staff, id }) => deleteRecord(definition, staff, id)),
        restore: recordCall(({ staff, id }) => restoreRecord(definition, staff, id)),
        history: recordCall(async ({ staff, id, query }) => ({
          record: {
            ...(await showRecord(definition, staff, id)),
            history: await recordHistory(definition, staff, id, query),
          },
        })),
        reveal: recordCall(async ({ staff, id, payload }) => {
          if (!visibleColumns(definition, staff.actor).some((facts) => mayReveal(facts, staff.actor)))
            throw new Forbidden();
          await reveal(definition, staff, id, payload);
          return {
            record: await showRecord(definition, staff, id),
            notice: { message: 'Shown for 15 minutes.', type: 'success' },
          };
        }),
        bulkDelete: { actionType: 'bulk', isAccessible: false },
        ...(Object.fromEntries(own) as Record<string, ReturnType<typeof recordCall>>),
      },
    },
  };

  function resourceCall(run: (call: Call) => Promise<object>) {
    return { actionType: 'resource' as const, handler: handler(run), component: false as const };
  }

  function recordCall(run: (call: Call) => Promise<object>) {
    return { actionType: 'record' as const, handler: handler(run), component: false as const };
  }

  function handler(run: (call: Call) => Promise<object>): ActionHandler<never> {
    return (request: ActionRequest, _response: unknown, context: ActionContext) =>
      run({
        definition,
        staff: staffOf(context),
        id: request.params.recordId ?? request.params.query ?? '',
        onRecord: request.params.recordId !== undefined,
        query: (request.query ?? {}) as Payload,
        payload: (request.payload ?? {}) as Payload,
        posted: request.method === 'post',
      }) as Promise<never>;
  }
}

/** GET opens the form; one POST of its fields commits; `_preview` asks what would happen. */
function runAction(action: ActionDefinition) {
  return ({ definition, staff, id, onRecord, payload, posted }: Call): Promise<object> => {
    if (!onRecord)
      return posted ? bulkAction(definition, action, staff, payload) : openTableAction(action, staff);
    if (!posted) return openAction(definition, action, staff, id);
    const { _preview, ...fields } = payload;
    return _preview
      ? previewAction(definition, action, staff, id, fields)
      : commitAction(definition, action, staff, id, fields);
  };
}

/** On a list: with what was chosen there, or by itself. */
function runOnTable(action: ActionDefinition) {
  return ({ definition, staff, payload, posted }: Call): Promise<object> => {
    if (!posted) return openTableAction(action, staff);
    if (action.scope === 'selection') return selectionAction(definition, action, staff, payload);
    const { _preview, ...fields } = payload;
    return _preview
      ? previewTableAction(action, staff, fields)
      : commitTableAction(definition, action, staff, fields);
  };
}

export type PageHandler = (call: {
  staff: StaffSession;
  query: Payload;
  payload: Payload;
  posted: boolean;
}) => Promise<object>;

function handlePage(run: PageHandler) {
  return (
    request: { query?: Payload; payload?: Payload; method?: string },
    _response: unknown,
    context: { currentAdmin?: unknown },
  ) =>
    run({
      staff: staffOf(context),
      query: request.query ?? {},
      payload: request.payload ?? {},
      posted: request.method === 'post',
    });
}
