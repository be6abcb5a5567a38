// Uses the versions in the article's lock file.
import cookie from 'cookie-of-article';
import jwt from 'jsonwebtoken-of-article';
import { gate } from './article.mjs';

export const handler = gate(cookie, jwt);
