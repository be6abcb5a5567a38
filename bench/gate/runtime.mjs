// The minimum of a Lambda runtime in Node: it fetches an event, calls the handler and posts the answer.
//
//     node bench/gate/runtime.mjs ./article.mjs
//
// AWS's runtime loads more and does more.
import { Agent, request } from 'node:http';

const { handler } = await import(new URL(process.argv[2], import.meta.url));
const [hostname, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':');
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

function send(method, path, body) {
  return new Promise((resolve, reject) => {
    const headers = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const options = { hostname, port, agent, method, headers, path: `/2018-06-01/runtime${path}` };
    const sent = request(options, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ response, text: Buffer.concat(chunks).toString() }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

for (;;) {
  const { response, text } = await send('GET', '/invocation/next');
  const id = response.headers['lambda-runtime-aws-request-id'];
  const answer = JSON.stringify(await handler(JSON.parse(text)));
  await send('POST', `/invocation/${id}/response`, answer);
}
