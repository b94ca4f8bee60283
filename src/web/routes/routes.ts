import { jsonBody } from '../rules/json-body.ts';
import { ownHost } from '../rules/own-host.ts';
import { noOtherOrigin, noOtherSite, ownOrigin } from '../rules/own-origin.ts';
import { ownTokenInHeader, ownTokenInQuery } from '../rules/own-token.ts';
import type { Visit } from '../visit.ts';
import { answerCall } from './call.ts';
import { streamEvents } from './events.ts';
import { answerFile } from './file.ts';
import { answerPage } from './page.ts';
import type { Route } from './route.ts';

const ANY_OTHER = '*';

const ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/api/call',
    rules: [ownHost, ownOrigin, noOtherSite, ownTokenInHeader, jsonBody],
    answer: answerCall,
  },
  {
    method: 'GET',
    path: '/api/events',
    rules: [ownHost, noOtherOrigin, noOtherSite, ownTokenInQuery],
    answer: streamEvents,
  },
  { method: 'GET', path: '/', rules: [ownHost, noOtherOrigin, ownTokenInQuery], answer: answerPage },
  { method: 'GET', path: ANY_OTHER, rules: [ownHost, noOtherOrigin], answer: answerFile },
];

export function findRoute({ method, path }: Visit): Route | undefined {
  const ofMethod = ROUTES.filter((route) => route.method === method);
  return ofMethod.find((route) => route.path === path) ?? ofMethod.find((route) => route.path === ANY_OTHER);
}
