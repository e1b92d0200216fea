import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectFolder } from '../lib/files.mjs';
import { atEnd } from '../lib/lifetime.mjs';
import { Problem, say } from '../lib/output.mjs';
import { READS, WRITES } from './asked.mjs';
import { settle } from './settle.mjs';

const CONNECTIONS = 8;
const WARM_SECONDS = 2;
const WARM_WRITES = 150;

/** In short rounds, the servers in turn: what else the machine does meets them alike. */
export async function measure(platform, servers, people, { rounds, seconds, writes }) {
  const { ours, byHand } = servers;
  const figures = [];
  for (const [title, asked] of Object.entries(READS)) {
    const round = (url, long) => load({ url, requests: asked(people), seconds: long });
    figures.push(await compare(title, { ours, byHand }, rounds, round, [WARM_SECONDS, seconds]));
  }
  for (const [title, asked] of Object.entries(WRITES)) {
    const round = async (url, amount) => {
      const result = await load({ url, requests: asked(people, amount), amount });
      await settle(platform);
      return result;
    };
    figures.push(await compare(title, servers, rounds, round, [WARM_WRITES, writes]));
  }
  return figures;
}

async function compare(title, servers, rounds, round, [warm, whole]) {
  const names = Object.keys(servers);
  for (const name of names) await round(servers[name], warm);
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  for (let at = 0; at < rounds; at++) {
    // Each goes first in turn.
    const order = at % 2 === 0 ? names : [...names].reverse();
    for (const name of order) runs[name].push(summary(await round(servers[name], whole)));
  }
  say(
    `${title}: ${names.map((name) => `${name} ${Math.round(median(runs[name].map((r) => r.rate)))}/s`).join(', ')}`,
  );
  return { title, runs };
}

async function load(job) {
  const child = fork(join(projectFolder, 'scripts/bench/load.mjs'));
  const forget = atEnd(() => child.kill());
  child.send({ connections: CONNECTIONS, ...job });
  const [result] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => {
      throw new Problem('The load ended unexpectedly.');
    }),
  ]);
  forget();
  if (result.failures > 0)
    throw new Problem(`${result.failures} requests failed at ${job.requests[0].path}.`);
  return result;
}

function summary({ latencies, seconds }) {
  const sorted = [...latencies].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { rate: sorted.length / seconds, p50: at(0.5), p99: at(0.99) };
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
