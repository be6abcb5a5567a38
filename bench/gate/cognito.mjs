// `cognito-at-edge` as its README sets it up, with the default log level, which is silent.
import { Authenticator } from 'cognito-at-edge';

const authenticator = new Authenticator({
  region: 'us-east-1',
  userPoolId: process.env.COGNITO_POOL,
  userPoolAppId: process.env.COGNITO_CLIENT,
  userPoolDomain: 'example.auth.us-east-1.amazoncognito.com',
});
// The constructor has no option for keys and would fetch them once from Cognito. aws-jwt-verify has a public
// method that sets them. The verifier of this class has that type but is not documented.
authenticator._jwtVerifier.cacheJwks(JSON.parse(process.env.COGNITO_JWKS));

export const handler = (event) => authenticator.handle(event);
