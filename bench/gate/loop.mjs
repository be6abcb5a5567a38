// Times a handler in this process, once V8 has optimised it, and prints nanoseconds as JSON.
//
//     node bench/gate/loop.mjs ./cognito.mjs event.json
//
// Measures runs of many calls and takes the median of the runs, as crates/gate/benches/decide.rs does.
import { readFileSync } from 'node:fs';

const WARM_UP_CALLS = 3000;
const WARM_UP_NS = 300e6;
const RUNS = 101;
const PER_RUN = 10;

const [module, file] = process.argv.slice(2);
const { handler } = await import(new URL(module, import.meta.url));
const text = readFileSync(file, 'utf8');
const event = JSON.parse(text);

/** Returns the nanoseconds of a number of calls. */
async function run(call, calls) {
  const start = process.hrtime.bigint();
  for (let made = 0; made < calls; made += 1) await call();
  return Number(process.hrtime.bigint() - start);
}

async function median(call) {
  let warm = await run(call, WARM_UP_CALLS);
  while (warm < WARM_UP_NS) warm += await run(call, WARM_UP_CALLS);
  const times = [];
  for (let number = 0; number < RUNS; number += 1) times.push((await run(call, PER_RUN)) / PER_RUN);
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
}

const answer = await handler(event);
if (answer.status || !answer.uri) throw new Error(`not forwarded: ${JSON.stringify(answer)}`);
const event_to_answer_ns = await median(async () =>
  JSON.stringify(await handler(JSON.parse(text))),
);
const decide_ns = await median(() => handler(event));
console.log(JSON.stringify({ event_to_answer_ns, decide_ns }));
