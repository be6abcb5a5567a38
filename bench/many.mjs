// The CDK's side of the growth measurement: a stack with a number of parameters, or the whole site.
//
//     node bench/many.mjs 500 [--rounds 20]
//     node bench/many.mjs --site [--rounds 20]
//
// Prints the template, and on standard error the median time of one synthesis in this process,
// as `synth_us=…`. With more than one round, the later ones have the engine's optimised code.
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { newApp, site } from '../e2e/cdk/site.mjs';

const require = createRequire(new URL('../e2e/cdk/package.json', import.meta.url));
const { Stack } = require('aws-cdk-lib');
const ssm = require('aws-cdk-lib/aws-ssm');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '1' }, site: { type: 'boolean' } },
});
const count = Number(positionals[0]);

/** Creates `count` parameters that each refer to the one before, as the benchmark `many` of `infra` does. */
function many(app) {
  const stack = new Stack(app, 'Many');
  let previous;
  for (let number = 0; number < count; number += 1) {
    previous = new ssm.CfnParameter(stack, `Parameter${number}`, {
      type: 'String',
      value: previous?.ref ?? 'first',
      description: 'One of many',
    });
  }
  return stack;
}

let template;
const times = [];
for (let round = 0; round < Number(values.rounds); round += 1) {
  const start = process.hrtime.bigint();
  const app = newApp();
  const { artifactId } = values.site ? site(app) : many(app);
  template = app.synth().getStackArtifact(artifactId).template;
  times.push(Number(process.hrtime.bigint() - start) / 1000);
}
times.sort((a, b) => a - b);
console.log(JSON.stringify(template, null, 2));
console.error(`synth_us=${Math.round(times[Math.floor(times.length / 2)])}`);
