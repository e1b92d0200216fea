import { useState } from 'react';
import { ask } from '../lib/api';
import { usePageData } from '../lib/use-page-data';
import { Icon, Loading } from '../ui/basics';
import { useNotices } from '../ui/notices';
import { PageHead } from '../ui/page-head';
import { type OwnSession, Sessions } from './account-sessions';
import { type Factor, SecondFactor, type SetUp } from './account-second-factor';
import { RecoveryCodes } from './account-recovery-codes';
import { NotThere } from './not-there';

interface Account {
  name: string;
  email: string;
  second_factor: Factor;
  sessions: OwnSession[];
}

type Answered = Account & Partial<SetUp> & { recovery_codes?: string[] };

/** Does one thing on this page. @returns the faults of the form, or null when it was done */
export type Do = (name: string, input?: object) => Promise<Record<string, string> | null>;

/** How a person signs in, and where they are signed in. */
export const AccountPage = () => {
  const { data, fault, reload } = usePageData<Account>('Account');
  const [setUp, setSetUp] = useState<SetUp | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [wasRequired, setWasRequired] = useState(false);
  const notify = useNotices();
  if (fault) return <NotThere what="This page" why={fault} />;
  if (!data) return <Loading />;
  const isLacking = data.second_factor.required && data.second_factor.since === null;

  const act: Do = async (name, input = {}) => {
    const answer = await ask<Partial<Answered>>('pages/Account', { do: name, ...input });
    notify(answer.notice);
    if (answer.notice?.type === 'error') {
      const errors = Object.entries(answer.record?.errors ?? {});
      return Object.fromEntries(errors.map(([field, { message }]) => [field, message]));
    }
    setSetUp(answer.qr && answer.key ? { qr: answer.qr, key: answer.key } : null);
    if (answer.recovery_codes) setCodes(answer.recovery_codes);
    if (name === 'confirm') setWasRequired(isLacking);
    reload();
    return null;
  };
  // Whoever had to set it up holds their rights only now: the whole back office is loaded anew with them.
  const seen = () => (wasRequired ? window.location.assign('/admin') : setCodes(null));

  return (
    <section className="account">
      <PageHead title="My account" crumb={data.email} heading={data.name} />
      {isLacking ? (
        <p className="banner wait" role="status">
          <Icon name="Shield" /> Your role requires a second factor. Set it up here to go on.
        </p>
      ) : null}
      {codes ? (
        <RecoveryCodes codes={codes} email={data.email} onSeen={seen} />
      ) : (
        <SecondFactor factor={data.second_factor} setUp={setUp} onDo={act} onGiveUp={() => setSetUp(null)} />
      )}
      <Sessions sessions={data.sessions} onDo={act} />
    </section>
  );
};
