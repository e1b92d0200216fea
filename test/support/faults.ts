import { type QueryRunner } from 'typeorm';
import { type TestDatabase } from './database.js';

export type Moment = 'before' | 'after';

interface Fault {
  /** How many statements the program sent. */
  readonly statements: number;
  readonly struck: boolean;
  heal(): void;
}

interface Breakable {
  destroy(): void;
}

/**
 * The connection is lost before or after the n-th statement from now, START TRANSACTION and COMMIT
 * counted: what a crash of the program or of the network does.
 */
export function breakAt({ app }: TestDatabase, n: number, moment: Moment): Fault {
  const open = app.createQueryRunner.bind(app);
  const fault = {
    statements: 0,
    struck: false,
    heal: () => {
      app.createQueryRunner = open;
    },
  };
  app.createQueryRunner = (mode) => {
    const runner = open(mode);
    const run = runner.query.bind(runner) as (...statement: unknown[]) => Promise<unknown>;
    const query = async (...statement: unknown[]) => {
      if (fault.struck) throw lost();
      const last = ++fault.statements === n;
      if (last && moment === 'before') await strike(runner);
      const result = await run(...statement);
      if (last) await strike(runner);
      return result;
    };
    const strike = async (broken: QueryRunner) => {
      fault.struck = true;
      ((await broken.connect()) as Breakable).destroy();
      throw lost();
    };
    return Object.assign(runner, { query });
  };
  return fault;
}

function lost(): Error {
  return Object.assign(new Error('The connection was lost.'), { code: 'PROTOCOL_CONNECTION_LOST' });
}
