// A session of an editor with a language server, with the client library of Visual Studio Code.
//
//     node session.mjs SERVER ARGUMENT... < steps.json
//
// `steps.json` has the address and the text of a file, and a list of steps: a request with its method and parameters, `{"text": …}` for a
// new text, or `{"apply": …}` to apply the edits of the last answer: `rename`, or the kind or the title of a code action. Prints each step's answer and milliseconds as JSON.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import rpc from 'vscode-jsonrpc/node.js';
import { TextDocument } from 'vscode-languageserver-textdocument';

const [program, ...parameters] = process.argv.slice(2);
const { uri, text, steps } = JSON.parse(readFileSync(0, 'utf8'));
const server = spawn(program, parameters, { stdio: ['pipe', 'pipe', 'inherit'] });
const connection = rpc.createMessageConnection(new rpc.StreamMessageReader(server.stdout), new rpc.StreamMessageWriter(server.stdin));
let publish;
connection.onNotification('textDocument/publishDiagnostics', ({ version, diagnostics }) => {
  if (version === document.version) publish?.(diagnostics);
});
connection.listen();

let document = TextDocument.create(uri, 'yaml', 1, text);
const published = notify => new Promise(resolve => { publish = resolve; notify(); });
const change = text => published(() => {
  const changed = difference(document.getText(), text);
  const contentChanges = [{ range: { start: document.positionAt(changed.start), end: document.positionAt(changed.end) }, text: changed.text }];
  document = TextDocument.create(uri, 'yaml', document.version + 1, text);
  connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: document.version }, contentChanges });
});
// The part of a text that another one replaces, as an editor sends it.
function difference(before, after) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let kept = 0;
  while (kept < shorter - start && before.at(-1 - kept) === after.at(-1 - kept)) kept += 1;
  return { start, end: before.length - kept, text: after.slice(start, after.length - kept) };
}
const timed = async action => {
  const start = performance.now();
  const answer = await action();
  return { answer, milliseconds: performance.now() - start };
};

await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true, insertTextModeSupport: { valueSet: [1, 2] } } } } } });
await connection.sendNotification('initialized', {});
const results = [await timed(() => published(() => connection.sendNotification('textDocument/didOpen', {
  textDocument: { uri, languageId: 'yaml', version: 1, text },
})))];
for (const step of steps) {
  const last = results.at(-1).answer;
  if (step.apply) {
    const edit = step.apply === 'rename' ? last : last.find(({ kind, title }) => [kind, title].includes(step.apply)).edit;
    const text = TextDocument.applyEdits(document, edit.changes[uri]);
    results.push({ text, ...await timed(() => change(text)) });
  } else if ('text' in step) {
    results.push(await timed(() => change(step.text)));
  } else {
    results.push(await timed(() => connection.sendRequest(step.method, { textDocument: { uri }, ...step.params })));
  }
}
await connection.sendRequest('shutdown');
connection.sendNotification('exit');
const code = await new Promise(resolve => server.on('exit', resolve));
connection.dispose();
console.log(JSON.stringify({ results, code }));
