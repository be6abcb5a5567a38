// With the versions of today. Given a secret as a string, jsonwebtoken 9 tries to read it as a
// public key first, every time, and that OpenSSL cannot is most of what a verification costs.
import * as cookie from 'cookie';
import jwt from 'jsonwebtoken';
import { gate } from './article.mjs';

export const handler = gate(cookie, jwt);
