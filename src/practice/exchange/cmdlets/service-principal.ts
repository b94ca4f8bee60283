import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../../directory/json.ts';
import {
  allCopies,
  copiesByObjectId,
  findCopies,
  sidOf,
  type ServicePrincipalCopy,
} from '../../mail/mailboxes/service-principal-copies.ts';
import { servicePrincipalExists } from '../cmdlet-errors.ts';
import type { CmdletCall, Cmdlets } from './cmdlet.ts';
import { distinguishedName } from './distinguished-name.ts';
import { oneCopy } from './find-one.ts';

function shown({ directory }: CmdletCall, copy: ServicePrincipalCopy): JsonObject {
  const { guid, appId, objectId, displayName, createdAt } = copy;
  return {
    DisplayName: displayName,
    AppId: appId,
    ObjectId: objectId,
    Sid: sidOf(guid),
    RecipientType: 'User',
    // Exchange's own spelling.
    RecipientTypeDetails: 'ServicePrinciple',
    Identity: objectId,
    Id: objectId,
    Name: objectId,
    DistinguishedName: distinguishedName(objectId, directory.initialDomain),
    Guid: guid,
    ExchangeObjectId: guid,
    OrganizationId: directory.initialDomain,
    ObjectClass: ['top', 'person', 'organizationalPerson', 'user'],
    WhenCreated: createdAt,
    WhenCreatedUTC: createdAt,
    ExchangeVersion: '1.1 (15.0.0.0)',
    IsValid: true,
    ObjectState: 'Unchanged',
  };
}

function write({ directory, whatIf }: CmdletCall, copy: ServicePrincipalCopy): void {
  const { guid: id, appId, objectId, displayName, createdAt } = copy;
  const value = { id, appId, objectId, displayName, createdAt };
  if (!whatIf) directory.commit([{ kind: 'exchangeServicePrincipals', id, value }]);
}

/** The ids are taken as they are: nothing here looks whether the directory knows them. */
function create(call: CmdletCall): JsonObject[] {
  const appId = call.given.mandatory('AppId');
  const objectId = call.given.mandatory('ObjectId');
  if (copiesByObjectId(call.directory, objectId).length > 0)
    throw servicePrincipalExists('ObjectId', objectId);
  if (findCopies(call.directory, appId).some((copy) => copy.appId === appId))
    throw servicePrincipalExists('AppId', appId);
  const copy: ServicePrincipalCopy = {
    guid: randomUUID(),
    appId,
    objectId,
    displayName: call.given.text('DisplayName') ?? '',
    createdAt: new Date(call.now()).toISOString(),
  };
  write(call, copy);
  return [shown(call, copy)];
}

export const servicePrincipalCmdlets: Cmdlets = {
  'Get-ServicePrincipal': {
    parameters: { Identity: { type: 'text' } },
    run: (call) => {
      const identity = call.given.text('Identity');
      const copies = identity === undefined ? allCopies(call.directory) : [oneCopy(call, identity)];
      return copies.map((copy) => shown(call, copy));
    },
  },
  'New-ServicePrincipal': {
    parameters: {
      AppId: { type: 'guid', mandatory: true },
      ObjectId: { type: 'guid', mandatory: true },
      DisplayName: { type: 'text' },
    },
    run: create,
  },
  'Set-ServicePrincipal': {
    parameters: { Identity: { type: 'text', mandatory: true }, DisplayName: { type: 'text' } },
    run: (call) => {
      const copy = oneCopy(call, call.given.mandatory('Identity'));
      write(call, { ...copy, displayName: call.given.text('DisplayName') ?? copy.displayName });
      return [];
    },
  },
  'Remove-ServicePrincipal': {
    parameters: { Identity: { type: 'text', mandatory: true } },
    run: (call) => {
      const { guid: id } = oneCopy(call, call.given.mandatory('Identity'));
      if (!call.whatIf) call.directory.commit([{ kind: 'exchangeServicePrincipals', id, value: null }]);
      return [];
    },
  },
};
