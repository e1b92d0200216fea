import { Problem } from './output.mjs';

/** A session of the back office, as the demo's admin has it. */
export async function enter(url) {
  const signedIn = await fetch(`${url}/admin/login`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ email: 'super-admin@hairline.test', password: 'hairline-demo' }),
  });
  const cookie = signedIn.headers.getSetCookie().at(-1)?.split(';')[0];
  if (signedIn.status !== 303 || !cookie) throw new Problem(`Nobody can sign in: ${signedIn.status}`);
  return { url, cookie };
}

/** A patient's phone number, which only the right key opens. */
export async function revealPhone({ url, cookie }, patientId) {
  const record = `${url}/admin/api/resources/patients/records/${patientId}`;
  const headers = { cookie, 'content-type': 'application/json' };
  const body = JSON.stringify({ columns: ['phone_number'], reason: 'A restore is being tried.' });
  const revealed = await fetch(`${record}/reveal`, { method: 'POST', headers, body });
  if (!revealed.ok) throw new Problem(`A phone number could not be revealed: ${revealed.status}`);
  const shown = await (await fetch(`${record}/show`, { headers })).json();
  return shown.record.params.phone_number;
}
