import { Refusal } from './errors.js';

/** From which state to which; what is not listed cannot happen. */
export type Moves<S extends string> = Readonly<Record<S, readonly S[]>>;

export interface Machine<S extends string> {
  readonly moves: Moves<S>;
  can(from: string, to: S): boolean;
  /** @throws Refusal with `sentence(from)` where the move does not exist */
  check(from: string, to: S, sentence: (from: string) => string): void;
}

/** A state machine as data: doors, verbs and pages read the same table. */
export function machine<S extends string>(moves: Moves<S>): Machine<S> {
  const can = (from: string, to: S) => Object.hasOwn(moves, from) && moves[from as S].includes(to);
  return {
    moves,
    can,
    check(from, to, sentence) {
      if (!can(from, to)) throw new Refusal(sentence(from));
    },
  };
}
