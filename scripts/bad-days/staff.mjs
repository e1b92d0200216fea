import { setTimeout as delay } from 'node:timers/promises';
import { enter } from '../lib/office.mjs';
import { Problem } from '../lib/output.mjs';
import { look } from './patients.mjs';

const PAUSE_MS = [300, 2000];
const ANSWER_WITHIN_MS = 15_000;
const PATIENCE_MS = 400_000;
/** A few are done while somebody waits, more in the background. */
const FEWEST = 5;
const MOST = 120;
const OVER = new Set(['done', 'failed', 'cancelled']);

/** Reviews of the volume, which staff publish and withhold. */
export function findReviews(platform) {
  return look(platform, async (connection) => {
    const [rows] = await connection.query('SELECT id FROM reviews ORDER BY id LIMIT 400');
    return rows.map(({ id }) => id);
  });
}

export function newestEntry(platform) {
  return look(platform, async (connection) => {
    const [[{ newest }]] = await connection.query('SELECT MAX(id) AS newest FROM audit_entries');
    return newest;
  });
}

/** What somebody of the staff does as long as the storm lasts: publishes or withholds many reviews at a time. */
export async function moderate(platform, reviews, ledger, dice, calm) {
  const me = new Moderator(platform.url, dice);
  for (let round = 0; !calm.aborted; round++) {
    const from = dice.between(0, reviews.length - FEWEST);
    const ids = reviews.slice(from, from + dice.between(FEWEST, MOST));
    const [action, input] =
      round % 2 === 0 ? ['unpublishReview', { reason: 'Looked at again.' }] : ['approveReview', {}];
    const { id } = await me.ask(`/admin/api/resources/reviews/actions/${action}`, {
      ids,
      ...input,
      _preview: true,
    });
    await me.until(id, ({ state }) => state === 'ready' || OVER.has(state));
    await me.ask('/admin/api/pages/Tasks', { task_id: id });
    const task = await me.until(id, ({ state }) => OVER.has(state));
    ledger.tasks.push({ id, action, state: task.state, total: ids.length });
    await delay(dice.between(...PAUSE_MS));
  }
}

/** Presses again until somebody answers, and signs in again where the session is gone. */
class Moderator {
  #url;
  #dice;
  #session = null;

  constructor(url, dice) {
    this.#url = url;
    this.#dice = dice;
  }

  /** @returns the task that the answer is about, or null where it was refused in a sentence */
  async ask(path, body) {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const answer = await this.#once(path, body).catch(() => null);
      if (answer?.task) return answer.task;
      // Pressed again after an answer that was lost, it runs already.
      if (answer?.notice?.type === 'error' && body.task_id !== undefined) return { id: body.task_id };
      if (Date.now() > deadline)
        throw new Problem(`POST ${path} was never answered: ${JSON.stringify(answer)}`);
      await delay(this.#dice.between(100, 900));
    }
  }

  async until(id, holds) {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const task = await this.ask('/admin/api/pages/Tasks', { task_id: id, look: true });
      if (holds(task)) return task;
      if (Date.now() > deadline) throw new Problem(`The task ${id} is ${task.state} after minutes.`);
      await delay(300);
    }
  }

  async #once(path, body) {
    this.#session ??= await enter(this.#url);
    const response = await fetch(this.#url + path, {
      method: 'POST',
      headers: { cookie: this.#session.cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    if (response.status === 401) this.#session = null;
    return response.ok ? response.json() : null;
  }
}
