import { defineMiddleware } from 'astro:middleware';
import { readerAt } from './reader.ts';

/** Sets the one reader of a page before it is made: every part of the page finds it in `Astro.locals`. */
export const onRequest = defineMiddleware(({ locals, params }, next) => {
  locals.reader = readerAt(params);
  return next();
});
