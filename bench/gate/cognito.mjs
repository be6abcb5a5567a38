// `cognito-at-edge` as its README sets it up, silent as it is by default.
import { Authenticator } from 'cognito-at-edge';

const authenticator = new Authenticator({
  region: 'us-east-1',
  userPoolId: process.env.COGNITO_POOL,
  userPoolAppId: process.env.COGNITO_CLIENT,
  userPoolDomain: 'example.auth.us-east-1.amazoncognito.com',
});
// Its constructor takes no keys and would fetch them once, from Cognito. aws-jwt-verify's own way
// to give them beforehand is public, the verifier of this class is typed so but undocumented.
authenticator._jwtVerifier.cacheJwks(JSON.parse(process.env.COGNITO_JWKS));

export const handler = (event) => authenticator.handle(event);
