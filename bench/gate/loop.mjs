// Times a handler in this process, once V8 has optimised it, and prints nanoseconds as JSON.
//
//     node bench/gate/loop.mjs ./article.mjs event.json
//
// Runs of many calls and the median of the runs, as function/examples/warm.rs does.
import { readFileSync } from 'node:fs';

const WARM_UP = 5000;
const RUNS = 101;
const PER_RUN = 50;

const [module, file] = process.argv.slice(2);
const { handler } = await import(new URL(module, import.meta.url));
const text = readFileSync(file, 'utf8');
const event = JSON.parse(text);

async function run(call, times) {
  const start = process.hrtime.bigint();
  for (let time = 0; time < times; time += 1) await call();
  return Number(process.hrtime.bigint() - start) / times;
}

async function median(call) {
  await run(call, WARM_UP);
  const times = [];
  for (let number = 0; number < RUNS; number += 1) times.push(await run(call, PER_RUN));
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
}

const answer = await handler(event);
if (answer.status || !answer.uri) throw new Error(`not forwarded: ${JSON.stringify(answer)}`);
const event_to_answer_ns = await median(async () =>
  JSON.stringify(await handler(JSON.parse(text))),
);
const decide_ns = await median(() => handler(event));
console.log(JSON.stringify({ event_to_answer_ns, decide_ns }));
