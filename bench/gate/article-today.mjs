// Uses the current versions. jsonwebtoken 9 first tries to read a secret string as a public key, every time.
// OpenSSL's failure to do so is most of what a verification costs.
import * as cookie from 'cookie';
import jwt from 'jsonwebtoken';
import { gate } from './article.mjs';

export const handler = gate(cookie, jwt);
