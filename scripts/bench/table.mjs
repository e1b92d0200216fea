import { median } from './measure.mjs';

const NAMES = { ours: 'ours', byHand: 'by hand, same rows', bare: 'by hand, bare' };

/** The figures as a table of Markdown; `time` is ours over theirs, the median over the rounds. */
export function markdown(figures, { patients, rounds, seconds, writes, processors }) {
  const rows = figures.flatMap(({ title, runs }) =>
    Object.entries(runs).map(([name, own]) => {
      const isRead = !runs.bare;
      const who = isRead && name === 'byHand' ? 'by hand' : NAMES[name];
      const of = (figure) => median(own.map((run) => run[figure]));
      const time =
        name === 'ours' ? '' : median(own.map(({ rate }, at) => rate / runs.ours[at].rate)).toFixed(2);
      return [title, who, of('p50').toFixed(1), of('p99').toFixed(1), Math.round(of('rate')), time];
    }),
  );
  const head = ['Asked', 'Server', 'p50 ms', 'p99 ms', 'requests/s', 'our time / its time'];
  return [
    `${patients} patients; ${rounds} rounds of ${seconds} s (reads) or ${writes} requests (writes); ` +
      `${processors.length} x ${processors[0].model}; Node ${process.version}.`,
    '',
    line(head),
    line(['---', '---', '---:', '---:', '---:', '---:']),
    ...rows.map(line),
  ].join('\n');
}

const line = (cells) => `| ${cells.join(' | ')} |`;
