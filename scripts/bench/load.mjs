/**
 * The load, in a process of its own. Is told `{url, requests, connections, seconds | amount}` and answers
 * `{latencies, seconds, failures}`, the latencies in milliseconds.
 */
process.on('message', async ({ url, requests, connections, seconds, amount }) => {
  const { default: autocannon } = await import('autocannon');
  const { pathname, origin } = new URL(url);
  const prefix = pathname === '/' ? '' : pathname;
  const asked = requests.map((one) => ({ ...one, path: prefix + one.path }));
  let next = 0;
  const setupRequest = (request) => ({ ...request, ...asked[next++ % asked.length] });
  const latencies = [];
  const began = performance.now();
  const run = autocannon({
    url: origin,
    connections,
    ...(amount ? { amount } : { duration: seconds }),
    requests: [{ setupRequest }],
  });
  run.on('response', (_client, _status, _bytes, time) => latencies.push(time));
  const result = await run;
  const failures = result.non2xx + result.errors + result.timeouts + result.mismatches;
  process.send({ latencies, seconds: (performance.now() - began) / 1000, failures }, () =>
    process.disconnect(),
  );
});
