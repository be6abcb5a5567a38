// The algorithm of GuiTeK/aws-s3-oauth2-okta for a request with a session. What it would cost on
// top is left out, in its favour: its call to SSM on every request, and its lines in the log.
const NAME = 'session';
const parameters = {};

async function loadParameters() {
  parameters.secret = await Promise.resolve(process.env.ARTICLE_SECRET);
}

/** The handler, with one version or another of the two libraries that it uses. */
export function gate(cookie, jwt) {
  function session(headers) {
    for (const { value } of headers.cookie ?? []) {
      const token = cookie.parse(value)[NAME];
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

  return async (event) => {
    const { request } = event.Records[0].cf;
    await loadParameters();
    return session(request.headers) ? request : { status: '302' };
  };
}
