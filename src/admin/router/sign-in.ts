import { type Request, type Response, Router } from 'express';
import { Invalid } from '../../core/errors.js';
import { requestPasswordReset, resetPassword } from '../../domain/access/passwords.js';
import { signInWithCode } from '../../domain/access/second-factor/sign-in-with-code.js';
import { signIn } from '../../domain/access/sign-in.js';
import { codeLimits, passwordLimits, tooManyAttempts } from '../../domain/access/sign-in-limits.js';
import { type Manifest } from './assets.js';
import { readForm } from './body.js';
import { doorPage } from './html.js';
import { codePage, forgotPage, loginPage, resetPage } from './sign-in-pages.js';
import { beginHalfSession, beginSession, endSession, halfSignedIn } from './session.js';

/** The only pages that need no session: sign-in, a forgotten password, signing out. */
export function signInRoutes(manifest: Manifest): Router {
  const router = Router();

  router.get('/login', (request, response) => {
    if (request.staff) return response.redirect('/admin');
    return show(response, 200, loginPage('', greetingFor(request)));
  });

  router.post('/login', async (request, response) => {
    const fields = await readForm(request);
    const login = (fields.email ?? fields.username ?? '').trim();
    const address = request.ip ?? 'unknown';
    const seconds = await passwordLimits.attempt(login, address);
    if (seconds !== null) {
      response.set('Retry-After', String(seconds));
      return show(response, 429, loginPage(login, { text: tooManyAttempts(seconds), bad: true }));
    }
    const account = await signIn(login.slice(0, 255), (fields.password ?? '').slice(0, 1000), request.id);
    if (!account) {
      const text = 'That e-mail or user name and password do not belong together.';
      return show(response, 401, loginPage(login, { text, bad: true }));
    }
    await passwordLimits.succeeded(login, address);
    if (account.second_factor) {
      await beginHalfSession(request, account);
      return response.redirect(303, '/admin/login/code');
    }
    await beginSession(request, account);
    return response.redirect(303, '/admin');
  });

  router.get('/login/code', async (request, response) => {
    if (request.staff) return response.redirect('/admin');
    if (!(await halfSignedIn(request))) return response.redirect('/admin/login');
    return show(response, 200, codePage(null));
  });

  router.post('/login/code', async (request, response) => {
    const account = await halfSignedIn(request);
    if (!account) return response.redirect(303, '/admin/login?again=1');
    const { code = '' } = await readForm(request);
    const seconds = await codeLimits.attempt(account.id);
    if (seconds !== null) {
      response.set('Retry-After', String(seconds));
      return show(response, 429, codePage({ text: tooManyAttempts(seconds), bad: true }));
    }
    if (!(await signInWithCode(account.id, code.slice(0, 64), request.id))) {
      const text = 'That code is wrong, or was used already.';
      return show(response, 401, codePage({ text, bad: true }));
    }
    await codeLimits.succeeded(account.id);
    await beginSession(request, account);
    return response.redirect(303, '/admin');
  });

  router.post('/logout', async (request, response) => {
    await endSession(request);
    response.redirect(303, '/admin/login');
  });

  router.get('/forgot-password', (_request, response) => show(response, 200, forgotPage(null)));
  router.post('/forgot-password', async (request, response) => {
    const { email = '' } = await readForm(request);
    const seconds = await passwordLimits.attempt(`forgot:${email}`, request.ip ?? 'unknown');
    if (seconds === null) await requestPasswordReset(email.trim().slice(0, 255), request.id);
    const text = 'If there is such an account, a mail with a link is on its way. It works for an hour.';
    return show(response, 200, forgotPage({ text, bad: false }));
  });

  router.get('/reset-password', (request, response) => show(response, 200, resetPage(readLink(request), {})));
  router.post('/reset-password', async (request, response) => {
    const fields = await readForm(request);
    try {
      await resetPassword(fields, request.id);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      return show(
        response,
        400,
        resetPage({ email: fields.email ?? '', token: fields.token ?? '' }, error.fields),
      );
    }
    return response.redirect(303, '/admin/login?reset=1');
  });

  return router;

  function show(response: Response, status: number, page: { title: string; body: string }): void {
    response
      .status(status)
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(doorPage({ manifest, ...page }));
  }
}

function greetingFor({ query }: Request) {
  if (query.reset === '1') return { text: 'Your new password is set. Sign in with it.', bad: false };
  if (query.again === '1') return { text: 'That took too long: please sign in again.', bad: true };
  return null;
}

function readLink(request: Request) {
  const { email, token } = request.query;
  return { email: typeof email === 'string' ? email : '', token: typeof token === 'string' ? token : '' };
}
