import { type RequestHandler } from 'express';
import { answer } from './errors.js';

const SET_UP = '/pages/Account';
/** The page where a second factor is set up, what it asks, and what every page loads. */
const OPEN = new RegExp(`^(/api)?${SET_UP}$|^/frontend/state/[\\w.]+$`);

/** Whoever must have a second factor and has none yet reaches the page where it is set up, and nothing else. */
export const confine: RequestHandler = (request, response, next) => {
  if (!request.confined || OPEN.test(request.path)) return next();
  if (!request.path.startsWith('/api')) return response.redirect(`/admin${SET_UP}`);
  const text = 'Set up a second factor first, in "My account": your role requires one.';
  response.status(403).json(answer(text, {}));
};
