import { type Request, type Response, Router } from 'express';
import { Invalid } from '../../core/errors.js';
import { requestPasswordReset, resetPassword } from '../../domain/access/passwords.js';
import { signIn } from '../../domain/access/sign-in.js';
import { type Manifest } from './assets.js';
import { readForm } from './body.js';
import { doorPage, form, link } from './html.js';
import { signInLimits } from './limits.js';
import { beginSession, endSession } from './session.js';

interface Message {
  text: string;
  bad: boolean;
}

/** The only pages that need no session: sign-in, a forgotten password, signing out. */
export function signInRoutes(manifest: Manifest): Router {
  const router = Router();
  const limits = signInLimits();

  router.get('/login', (request, response) => {
    if (request.staff) return response.redirect('/admin');
    const done =
      request.query.reset === '1' ? { text: 'Your new password is set. Sign in with it.', bad: false } : null;
    return show(response, 200, loginPage('', done));
  });

  router.post('/login', async (request, response) => {
    const fields = await readForm(request);
    const login = (fields.email ?? fields.username ?? '').trim();
    const address = request.ip ?? 'unknown';
    const seconds = await limits.attempt(login, address);
    if (seconds !== null) {
      response.set('Retry-After', String(seconds));
      const text = `Too many attempts. Try again in ${Math.ceil(seconds / 60)} minutes.`;
      return show(response, 429, loginPage(login, { text, bad: true }));
    }
    const account = await signIn(login.slice(0, 255), (fields.password ?? '').slice(0, 1000), request.id);
    if (!account) {
      const text = 'That e-mail or user name and password do not belong together.';
      return show(response, 401, loginPage(login, { text, bad: true }));
    }
    await limits.succeeded(login, address);
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
    const seconds = await limits.attempt(`forgot:${email}`, request.ip ?? 'unknown');
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

function loginPage(login: string, message: Message | null) {
  const fields = [
    {
      name: 'email',
      label: 'E-mail or user name',
      type: 'text' as const,
      autocomplete: 'username',
      value: login,
    },
    { name: 'password', label: 'Password', type: 'password' as const, autocomplete: 'current-password' },
  ];
  const body =
    form('/admin/login', fields, 'Sign in', message) +
    link('/admin/forgot-password', 'Forgotten your password?');
  return { title: 'Sign in', body };
}

function forgotPage(message: Message | null) {
  const fields = [{ name: 'email', label: 'E-mail', type: 'email' as const, autocomplete: 'username' }];
  const body =
    form('/admin/forgot-password', fields, 'Send me a link', message) +
    link('/admin/login', 'Back to sign-in');
  return { title: 'Forgotten password', body };
}

function resetPage({ email, token }: { email: string; token: string }, faults: Record<string, string>) {
  const fields = [
    { name: 'email', label: '', type: 'hidden' as const, value: email },
    { name: 'token', label: '', type: 'hidden' as const, value: token },
    {
      name: 'password',
      label: 'New password',
      type: 'password' as const,
      autocomplete: 'new-password',
      fault: faults.password,
    },
  ];
  const general = faults.token ?? faults.email;
  const message = general ? { text: general, bad: true } : null;
  return {
    title: 'Set a new password',
    body: form('/admin/reset-password', fields, 'Set password', message),
  };
}

function readLink(request: Request) {
  const { email, token } = request.query;
  return { email: typeof email === 'string' ? email : '', token: typeof token === 'string' ? token : '' };
}
