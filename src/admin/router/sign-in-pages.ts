import { form, link } from './html.js';

interface Message {
  text: string;
  bad: boolean;
}

export function loginPage(login: string, message: Message | null) {
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

export function codePage(message: Message | null) {
  const fields = [
    {
      name: 'code',
      label: 'Code from your authenticator app, or a recovery code',
      type: 'text' as const,
      autocomplete: 'one-time-code',
    },
  ];
  const body = form('/admin/login/code', fields, 'Sign in', message) + link('/admin/login', 'Start again');
  return { title: 'Second step', body };
}

export function forgotPage(message: Message | null) {
  const fields = [{ name: 'email', label: 'E-mail', type: 'email' as const, autocomplete: 'username' }];
  const body =
    form('/admin/forgot-password', fields, 'Send me a link', message) +
    link('/admin/login', 'Back to sign-in');
  return { title: 'Forgotten password', body };
}

export function resetPage(
  { email, token }: { email: string; token: string },
  faults: Record<string, string>,
) {
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
