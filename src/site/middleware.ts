import { defineMiddleware } from 'astro:middleware';
import { BASE, readerAt } from './reader.ts';

/** Sets the one reader of a page of the report before it is made: every part of the page finds it in `Astro.locals`. */
export const onRequest = defineMiddleware(({ locals, params, url }, next) => {
  if (url.pathname.startsWith(BASE)) locals.reader = readerAt(params);
  return next();
});
