import { setTimeout as delay } from 'node:timers/promises';

const WEIGHTS = { 'worker 1': 2, 'worker 2': 2, server: 2, redis: 2, database: 2 };
/** So that some of what runs comes to an end. */
const [SHORTEST_MS, LONGEST_MS] = [150, 1500];
const AWAY_MS = 700;

/** Kills one after the other, at random moments, and starts it again. @returns how often each was killed */
export async function storm({ victims }, dice, { kills, minutes, watch }) {
  const killed = Object.fromEntries(Object.keys(victims).map((name) => [name, 0]));
  const deadline = Date.now() + minutes * 60_000;
  // A life that fails ends the storm.
  const failed = Promise.race(watch.map((life) => life.then(() => new Promise(() => {}))));
  for (let count = 0; count < kills && Date.now() < deadline; count++) {
    await Promise.race([failed, delay(dice.between(SHORTEST_MS, LONGEST_MS))]);
    const name = dice.pick(WEIGHTS);
    await victims[name].kill();
    killed[name] += 1;
    await delay(dice.between(0, AWAY_MS));
    await victims[name].start();
    // What could not live without the database is started as by a supervisor.
    for (const other of Object.values(victims)) if (other.hasEnded) await other.start();
  }
  return killed;
}
