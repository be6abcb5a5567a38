// The algorithm of GuiTeK/aws-s3-oauth2-okta for a request with a session. In its favour, this omits its
// call to SSM on every request and its lines in the log.
const NAME = 'session';
const parameters = {};

async function loadParameters() {
  parameters.secret = await Promise.resolve(process.env.ARTICLE_SECRET);
}

/** Returns the handler with given versions of its two libraries. */
export function gate(cookie, jwt) {
  function session(headers) {
    for (const { value } of headers.cookie ?? []) {
      const token = cookie.parse(value)[NAME];
      if (token) {
        try {
          return jwt.verify(token, parameters.secret);
        } catch {
          // Another Cookie header may have a valid one.
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
