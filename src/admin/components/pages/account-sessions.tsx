import { age, formatMoment } from '../lib/format';
import { Button } from '../ui/basics';
import { type Do } from './account';

export interface OwnSession {
  handle: string;
  device: string;
  address: string;
  since: string;
  seen: string;
  /** The one that asks. */
  here: boolean;
}

/** Where a person is signed in; whatever they do not know, they end. */
export const Sessions = ({ sessions, onDo }: { sessions: OwnSession[]; onDo: Do }) => (
  <section className="card" aria-label="Sessions">
    <h2>Where you are signed in</h2>
    <p>End what you do not know, and change your password then.</p>
    <ul className="sessions">
      {sessions.map(({ handle, device, address, since, seen, here }) => (
        <li key={handle}>
          <div>
            <b>{device}</b> {here ? <span className="badge good">This one</span> : null}
            <p>
              {address} · since {formatMoment(since)} · last seen {age(seen)} ago
            </p>
          </div>
          {here ? null : (
            <Button
              aria-label={`End the session: ${device}, since ${formatMoment(since)}`}
              onClick={() => void onDo('end_session', { handle })}
            >
              End
            </Button>
          )}
        </li>
      ))}
    </ul>
    {sessions.length > 1 ? (
      <Button look="danger" icon="LogOut" onClick={() => void onDo('end_others')}>
        End all others
      </Button>
    ) : null}
  </section>
);
