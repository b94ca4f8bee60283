import { createControl } from './control/service.ts';
import type { WritableDirectory } from './directory/writable.ts';
import { createGraph } from './graph/service.ts';
import { createLogin } from './login/service.ts';
import type { LoginWorld } from './login/world.ts';
import type { PracticeSettings } from './options.ts';
import { graphError, loginError, plainError, type ErrorShape } from './serve/error-shape.ts';
import type { Service } from './serve/http.ts';
import type { Authenticate } from './tokens/caller.ts';

export type ServiceName = 'login' | 'graph' | 'control';

/** What a service is made from. */
export interface ServiceParts {
  readonly directory: WritableDirectory;
  readonly settings: PracticeSettings;
  readonly login: LoginWorld;
  /** Takes tokens for the row's own resource and endpoint. */
  readonly authenticate: Authenticate;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface ServiceRow {
  readonly name: ServiceName;
  /** The identifier under which Microsoft's service is known, and others that mean the same. */
  readonly resource?: readonly [string, ...string[]];
  readonly refusal: ErrorShape;
  readonly create: (parts: ServiceParts) => Service;
}

/** Every HTTP service of the practice cloud. Each gets its own port; another one is another row. */
export const services: readonly ServiceRow[] = [
  {
    name: 'login',
    refusal: loginError,
    create: ({ login, now }) => createLogin(login, now),
  },
  {
    name: 'graph',
    resource: ['https://graph.microsoft.com', '00000003-0000-0000-c000-000000000000'],
    refusal: graphError,
    create: ({ directory, settings, authenticate, now }) =>
      createGraph(directory, { authenticate, lagMs: settings.lagMs, now }),
  },
  {
    name: 'control',
    refusal: plainError,
    create: ({ directory, login }) => createControl(directory, login),
  },
];
