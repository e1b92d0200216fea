import { buildRoutes } from '@adminjs/express';
import { Router as AdminRouter } from 'adminjs';
import { type RequestHandler, Router } from 'express';
import { changePassword } from '../../domain/access/passwords.js';
import { findAccount } from '../../domain/access/sign-in.js';
import { makeAdmin } from '../instance.js';
import { stateAsset } from '../state.js';
import { readManifest, stateHandler, staticAssets } from './assets.js';
import { downloadBill, printBill } from './bills.js';
import { readBody } from './body.js';
import { adminErrors, answer, pageErrors } from './errors.js';
import { sendFile } from './files.js';
import { gate, pageGate } from './gate.js';
import { shell } from './html.js';
import { confine } from './confine.js';
import { authenticate, renewSession, sessions } from './session.js';
import { signInRoutes } from './sign-in.js';
import { sendTaskFile } from './task-files.js';
import { receiveUpload } from './uploads.js';

/** Everything below /admin: sign-in for everybody, all else behind a session. */
export function adminRouter(options: { secret: string; secure: boolean }): Router {
  const manifest = readManifest();
  const router = Router();
  router.use(staticAssets());
  router.use(sessions(options), authenticate);
  router.use(signInRoutes(manifest), confine);
  router.post('/api/uploads', requireSession, noStore, receiveUpload);
  router.use('/api', requireSession, noStore, readBody);
  router.post('/api/password', changeOwnPassword);
  router.all('/api/resources/:resourceId/actions/:action{/:query}', gate);
  router.all('/api/resources/:resourceId/records/:recordId/:action', gate);
  router.get('/api/resources/:resourceId/files/:recordId/:column', sendFile);
  router.get('/api/tasks/:id/file', sendTaskFile);
  router.get('/api/bills/:id/print', printBill);
  router.get('/api/bills/:id/pdf', downloadBill);
  router.all('/api/pages/:pageName', pageGate);
  buildRoutes({ admin: makeAdmin(), routes: apiRoutes(), router });
  router.use('/api', (_request, response) =>
    response.status(404).json(answer('There is no such address.', {})),
  );
  router.get('/frontend/state/:file', requireSession, stateHandler);
  router.get('/{*path}', pageOrSignIn);
  router.use(pageErrors(manifest), adminErrors);
  return router;

  function pageOrSignIn(...[request, response]: Parameters<RequestHandler>): void {
    response.set('Cache-Control', 'no-store');
    if (!request.staff) return response.redirect('/admin/login');
    const { actor, email } = request.staff;
    const person = { name: actor.name, email, locale: actor.locale, time_zone: actor.time_zone };
    const stateFile = `${stateAsset(actor).hash}.js`;
    response.type('html').send(shell({ nonce: String(response.locals.nonce), manifest, person, stateFile }));
  }
}

/** AdminJS's JSON routes, without the ones that our gate does not know: bulk by query string, bare search. */
function apiRoutes() {
  return AdminRouter.routes.filter(
    ({ path, action }) => path.startsWith('/api') && action !== 'bulkAction' && action !== 'search',
  );
}

const requireSession: RequestHandler = (request, response, next) => {
  if (request.staff) return next();
  response.status(401).json(answer('Your session has ended: please sign in again.', {}));
};

const noStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

/** Ends every other session of the person, for they remember the old password. */
const changeOwnPassword: RequestHandler = async (request, response) => {
  const { actor } = request.staff!;
  await changePassword(actor, request.fields);
  const account = await findAccount(actor.id ?? '');
  if (account) await renewSession(request, account);
  response.json({
    notice: { message: 'Your password is changed. Your other sessions have ended.', type: 'success' },
  });
};
