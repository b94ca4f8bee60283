import type { z } from 'zod';
import { appOperations } from './operations/app.ts';
import { diagnoseOperations } from './operations/diagnose.ts';
import { engagementOperations } from './operations/engagements.ts';
import { handOverOperations } from './operations/hand-over.ts';
import { mailboxOperations } from './operations/mailboxes.ts';
import { runOperations } from './operations/runs.ts';
import { secretOperations } from './operations/secrets.ts';

/**
 * Everything a door may ask of the engine: name → input, output. Each of the three transports derives from this
 * table; adding an operation is a row in `operations/` and a handler in `host/handlers`.
 */
export const operations = {
  ...appOperations,
  ...engagementOperations,
  ...runOperations,
  ...mailboxOperations,
  ...handOverOperations,
  ...secretOperations,
  ...diagnoseOperations,
} as const;

export type Operations = typeof operations;
export type OperationName = keyof Operations;
export type Input<Name extends OperationName> = z.input<Operations[Name]['input']>;
export type Output<Name extends OperationName> = z.output<Operations[Name]['output']>;
