import { armError } from './arm/frame-error.ts';
import { createArm } from './arm/service.ts';
import { azureEstate } from './azure/estate.ts';
import { createControl } from './control/service.ts';
import type { ControlWorld } from './control/world.ts';
import { createDigitalTwins } from './digital-twins/service.ts';
import { digitalTwinsError } from './digital-twins/frame-error.ts';
import type { WritableDirectory } from './directory/writable.ts';
import { exchangeError } from './exchange/frame-error.ts';
import { createExchange } from './exchange/service.ts';
import type { Conditions } from './faults/conditions.ts';
import { createGraph } from './graph/service.ts';
import { createLogin } from './login/service.ts';
import type { LoginWorld } from './login/world.ts';
import type { PracticeSettings } from './options.ts';
import { graphError, loginError, plainError, type ErrorShape } from './serve/error-shape.ts';
import type { Service } from './serve/http.ts';
import { smartspaceError } from './smartspace/frame-error.ts';
import { smartspaceResource } from './smartspace/resource.ts';
import { createSmartspace } from './smartspace/service.ts';
import type { Authenticate } from './tokens/caller.ts';

export type ServiceName = 'login' | 'graph' | 'arm' | 'exchange' | 'smartspace' | 'digitalTwins' | 'control';

/** What a service is made from. */
export interface ServiceParts {
  readonly directory: WritableDirectory;
  readonly settings: PracticeSettings;
  /** What changes while the practice cloud runs (`faults/`). */
  readonly conditions: Conditions;
  readonly login: LoginWorld;
  /** `https://localhost:PORT` of every service. */
  readonly endpoints: Readonly<Record<ServiceName, string>>;
  /** Takes tokens for the row's own resource and endpoint. */
  readonly authenticate: Authenticate;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly control: ControlWorld;
}

export type Identifiers = readonly [string, ...string[]];

export interface ServiceRow {
  readonly name: ServiceName;
  /** The identifier under which Microsoft's service is known, and others that mean the same. */
  readonly resource?: Identifiers | ((directory: WritableDirectory) => Identifiers);
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
    create: ({ directory, conditions, authenticate, now }) =>
      createGraph(directory, {
        authenticate,
        now,
        get lagMs() {
          return conditions.current.lagMs ?? 0;
        },
        get replicas() {
          return conditions.current.replicas ?? 'agree';
        },
        get writeGapMs() {
          return conditions.current.writeGapMs ?? 0;
        },
      }),
  },
  {
    name: 'arm',
    resource: ['https://management.azure.com', 'https://management.core.windows.net'],
    refusal: armError,
    create: ({ directory, settings, conditions, endpoints, authenticate, now }) =>
      createArm(directory, {
        authenticate,
        estate: azureEstate(directory, endpoints.digitalTwins),
        endpoint: endpoints.arm,
        login: endpoints.login,
        get lagMs() {
          return conditions.current.lagMs ?? 0;
        },
        roleDelayMs: settings.roleDelayMs,
        now,
      }),
  },
  {
    name: 'exchange',
    resource: ['https://outlook.office365.com', '00000002-0000-0ff1-ce00-000000000000'],
    refusal: exchangeError,
    create: ({ directory, endpoints, authenticate, now }) =>
      createExchange(directory, {
        authenticate,
        endpoint: endpoints.exchange,
        login: endpoints.login,
        now,
      }),
  },
  {
    name: 'digitalTwins',
    resource: [
      'https://digitaltwins.azure.net',
      'http://digitaltwins.azure.net',
      '0b07f429-9f4b-4714-9392-cc5e8e80c8b0',
    ],
    refusal: digitalTwinsError,
    create: ({ directory, settings, endpoints, authenticate, now }) =>
      createDigitalTwins({
        directory,
        authenticate,
        estate: azureEstate(directory, endpoints.digitalTwins),
        login: endpoints.login,
        roleDelayMs: settings.roleDelayMs,
        now,
      }),
  },
  {
    name: 'smartspace',
    resource: smartspaceResource,
    refusal: smartspaceError,
    create: ({ directory, settings, authenticate, now }) =>
      createSmartspace({ directory, authenticate, generation: settings.smartspaceGeneration, now }),
  },
  {
    name: 'control',
    refusal: plainError,
    create: ({ control }) => createControl(control),
  },
];
