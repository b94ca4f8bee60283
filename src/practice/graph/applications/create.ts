import { randomUUID } from 'node:crypto';
import type { GraphObject } from '../../directory/model.ts';
import type { Change } from '../../directory/writable.ts';
import type { JsonObject } from '../../directory/json.ts';
import { newApplication } from '../../directory/shapes/application.ts';
import { created } from '../call.ts';
import type { Call, Outcome } from '../call.ts';
import { bornOwnership } from '../owners/born-ownership.ts';
import { checkIdentifierUris } from './identifier-uris.ts';
import { merged } from './merge.ts';
import { takeInKeys } from '../keys/take-in.ts';
import { settled } from './settle.ts';
import { checkUniqueName } from './unique-name.ts';
import { checkValues } from './values.ts';

/** POST /applications. The display name may be taken: it names, it does not identify. */
export function createApplication(call: Call): Outcome {
  return created('application', 'applications', bornFrom(call, call.body));
}

export function bornFrom(call: Call, body: JsonObject): GraphObject {
  const { directory, now } = call;
  const birth = newApplication({
    id: randomUUID(),
    appId: randomUUID(),
    displayName: '',
    createdDateTime: new Date(now).toISOString(),
    publisherDomain: directory.tenant.domain,
  });
  const taken = takeInKeys(settled({ ...merged(birth, body), id: birth.id }));
  const application = taken.holder;
  checkValues(application);
  checkUniqueName(directory, application, now);
  checkIdentifierUris(directory, application);
  const change: Change = { kind: 'applications', id: application.id, value: application };
  directory.commit([change, ...taken.changes, ...bornOwnership(call, application.id)]);
  return application;
}
