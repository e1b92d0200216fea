import { span } from '../lib/format';
import { Empty } from '../ui/basics';

interface Worker {
  id: string;
  host: string;
  pid: number;
  runs_ms: number;
  silent_ms: number;
}

interface Beat {
  name: string;
  every_ms: number;
  took_ms: number;
  well: boolean;
  silent_ms: number;
}

export interface Pulse {
  /** Null while Redis is away. */
  workers: Worker[] | null;
  beats: Beat[] | null;
}

const UNKNOWN = 'Not known while Redis is away.';
/** So many beats, and some patience, may be missed. */
const late = ({ silent_ms, every_ms }: Beat) => silent_ms > every_ms * 3 + 30_000;

export const Workers = ({ workers }: Pick<Pulse, 'workers'>) => (
  <section>
    <h2>Workers</h2>
    {workers === null ? <Empty>{UNKNOWN}</Empty> : null}
    {workers?.length === 0 ? <p className="banner bad">No worker runs: nothing is done.</p> : null}
    {workers && workers.length > 0 ? (
      <div className="rows">
        <table>
          <thead>
            <tr>
              <th scope="col">Process</th>
              <th scope="col">Runs for</th>
              <th scope="col">Last heard</th>
            </tr>
          </thead>
          <tbody>
            {workers.map((worker) => (
              <tr key={worker.id}>
                <td data-label="Process">
                  {worker.host}, {worker.pid}
                </td>
                <td data-label="Runs for">{span(worker.runs_ms)}</td>
                <td data-label="Last heard">{span(worker.silent_ms)} ago</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    ) : null}
  </section>
);

export const Beats = ({ beats }: Pick<Pulse, 'beats'>) => (
  <section>
    <h2>Rhythms</h2>
    {beats === null ? <Empty>{UNKNOWN}</Empty> : null}
    {beats?.length === 0 ? <Empty icon="Clock">No rhythm has had a beat yet.</Empty> : null}
    {beats && beats.length > 0 ? (
      <div className="rows">
        <table>
          <thead>
            <tr>
              <th scope="col">Rhythm</th>
              <th scope="col">Every</th>
              <th scope="col">Last beat</th>
              <th scope="col">Took</th>
              <th scope="col">State</th>
            </tr>
          </thead>
          <tbody>
            {beats.map((beat) => (
              <tr key={beat.name}>
                <td data-label="Rhythm">{words(beat.name)}</td>
                <td data-label="Every">{span(beat.every_ms)}</td>
                <td data-label="Last beat">{span(beat.silent_ms)} ago</td>
                <td data-label="Took">{beat.took_ms < 1000 ? `${beat.took_ms} ms` : span(beat.took_ms)}</td>
                <td data-label="State">
                  <State beat={beat} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    ) : null}
  </section>
);

const State = ({ beat }: { beat: Beat }) => {
  if (!beat.well) return <span className="badge bad">Went wrong</span>;
  return late(beat) ? <span className="badge wait">Late</span> : <span className="badge good">In time</span>;
};

const words = (name: string): string => {
  const text = name.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};
