import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { StatementFailed } from './statement-failed.js';

/** One statement, and the one that takes it back. */
export interface Step {
  up: string;
  down: string;
  /** What is there afterwards, where the step makes a table or a column. */
  makes?: { table: string; column?: string };
  /** What holds from then on, for the documents. */
  rule?: { table: string; text: string };
}

/**
 * A migration as a list of steps; down() takes them back, the last one first. MySQL commits at every change of a
 * table, so nothing rolls back by itself: when a step fails, those before it are taken back here.
 */
export abstract class Steps implements MigrationInterface {
  abstract readonly steps: readonly Step[];

  async up(runner: QueryRunner): Promise<void> {
    await play(runner, this.steps);
  }

  async down(runner: QueryRunner): Promise<void> {
    await play(runner, reversed(this.steps));
  }
}

async function play(runner: QueryRunner, steps: readonly Step[]): Promise<void> {
  for (const [done, step] of steps.entries()) {
    try {
      await runner.query(step.up);
    } catch (cause) {
      throw new StatementFailed(step.up, cause, await takeBack(runner, steps.slice(0, done)));
    }
  }
}

/** Null when all is as before, else what stands in the way of it. */
async function takeBack(runner: QueryRunner, done: readonly Step[]): Promise<StatementFailed | null> {
  for (const { up } of reversed(done)) {
    try {
      await runner.query(up);
    } catch (cause) {
      return new StatementFailed(up, cause, null);
    }
  }
  return null;
}

function reversed(steps: readonly Step[]): Step[] {
  return [...steps].reverse().map(({ up, down }) => ({ up: down, down: up }));
}
