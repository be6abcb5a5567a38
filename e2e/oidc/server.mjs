// An OpenID Provider over HTTPS: node server.mjs '<JSON>'. Prints one JSON line once it listens, and one for each
// answer of its token endpoint.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';

import { SignJWT, UnsecuredJWT, decodeJwt, decodeProtectedHeader, importJWK } from 'jose';

// Standard output is for JSON; the library's notices go where errors go.
console.info = console.error;
const { Provider } = await import('oidc-provider');

const given = JSON.parse(process.argv[2]);
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

const server = createServer({ cert: readFileSync(given.certificate), key: readFileSync(given.key) });
await new Promise((listening) => server.listen(given.port ?? 0, '127.0.0.1', listening));
const { port } = server.address();
const issuer = `https://localhost:${port}`;

const provider = new Provider(issuer, {
  clients: given.clients,
  jwks: given.jwks,
  cookies: { keys: ['a key of the test'] },
  pkce: { required: () => true },
  conformIdTokenClaims: false,
  scopes: ['openid', 'email', 'groups'],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], groups: ['groups'] },
  enabledJWA: {
    idTokenSigningAlgValues: ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'],
    clientAuthSigningAlgValues: ['RS256', 'PS256', 'ES256'],
  },
  clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none'],
  issueRefreshToken: async (_, client) => client.grantTypeAllowed('refresh_token'),
  rotateRefreshToken: true,
  // The library's own reaches no loopback address, and the site of a test has no other.
  fetch: (url, { dispatcher, ...options }) => fetch(url, options),
  features: {
    devInteractions: { enabled: true },
    rpInitiatedLogout: { enabled: true },
    backchannelLogout: { enabled: true },
    revocation: { enabled: true },
  },
  findAccount: (_, name) => account(name) && {
    accountId: name,
    claims: () => ({ sub: name, ...account(name) }),
  },
});

// What a test changes while the provider runs: accounts (null is gone), and what is wrong with the token endpoint.
function changes() {
  return existsSync(given.changes) ? JSON.parse(readFileSync(given.changes, 'utf8')) : {};
}

function account(name) {
  const changed = changes().accounts ?? {};
  return (name in changed ? changed[name] : given.accounts[name]) ?? undefined;
}

provider.use(async (ctx, next) => {
  const { token } = changes();
  if (ctx.path !== '/token' || !token) return next();
  if (token.slow) await new Promise((later) => setTimeout(later, token.slow));
  Object.assign(ctx, { status: token.status, body: token.body });
});

const changed = (members, changes) =>
  Object.fromEntries(Object.entries({ ...members, ...changes }).filter(([, value]) => value !== null));

// A claim may be a time from now: a busy machine asks for the token long after the test was read.
function timed(claims = {}) {
  const time = (value) => Math.floor(Date.now() / 1000) + value.from_now;
  const entries = Object.entries(claims);
  return Object.fromEntries(entries.map(([name, value]) => [name, value?.from_now === undefined ? value : time(value)]));
}

// Accounts may have a lie: other claims or another header (null takes a member away), another key, or a signature cut
// short.
async function tell(token, { claims, header, key, cut }) {
  const payload = changed(decodeJwt(token), timed(claims));
  const protectedHeader = changed(decodeProtectedHeader(token), header);
  if (protectedHeader.alg === 'none') return new UnsecuredJWT(payload).encode();
  const signer = await importJWK(key ?? given.jwks.keys[0], protectedHeader.alg);
  const signed = await new SignJWT(payload).setProtectedHeader(protectedHeader).sign(signer);
  return cut ? signed.slice(0, -cut) : signed;
}
provider.use(async (ctx, next) => {
  await next();
  const lie = ctx.body?.id_token && given.lies?.[decodeJwt(ctx.body.id_token).sub];
  if (!lie) return;
  ctx.body.id_token = await tell(ctx.body.id_token, lie);
  say({ issued: ctx.body });
});

provider.on('grant.success', ({ body, oidc }) => say({ issued: body, grant: oidc.params.grant_type }));
provider.on('grant.error', (_, error) => say({ refused: error.error_description ?? error.message }));
provider.on('backchannel.success', (_, client) => say({ loggedOut: client.clientId }));
provider.on('backchannel.error', (_, error) => say({ logoutFailed: error.error_description ?? error.message }));
provider.on('server_error', (_, error) => say({ failed: error.stack }));

server.on('request', provider.callback());
say({ issuer, port });
