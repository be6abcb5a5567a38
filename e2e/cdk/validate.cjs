// AWS's own validator, which aws-cdk-lib brings along, over the files named; one JSON list of findings.
const { createRequire } = require('node:module');

const cdk = createRequire(require.resolve('aws-cdk-lib'));
const { CompositeEngine, TemplateFile } = cdk('@aws/cloudformation-validate');

const engine = new CompositeEngine();
const findings = process.argv.slice(2).flatMap((file) =>
  engine.validateTemplate(new TemplateFile(file)).diagnostics.map((one) => ({ file, ...one })));
console.log(JSON.stringify(findings));
