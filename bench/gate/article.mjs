// The algorithm of GuiTeK/aws-s3-oauth2-okta for a request with a session. What it would cost on
// top is left out, in its favour: its call to SSM on every request, and its lines in the log.
import { parse } from 'cookie';
import jwt from 'jsonwebtoken';

const NAME = 'session';
const parameters = {};

async function loadParameters() {
  parameters.secret = await Promise.resolve(process.env.ARTICLE_SECRET);
}

function session(headers) {
  for (const { value } of headers.cookie ?? []) {
    const token = parse(value)[NAME];
    if (token) {
      try {
        return jwt.verify(token, parameters.secret);
      } catch {
        // Another Cookie header may hold a better one.
      }
    }
  }
  return null;
}

export async function handler(event) {
  const { request } = event.Records[0].cf;
  await loadParameters();
  return session(request.headers) ? request : { status: '302' };
}
