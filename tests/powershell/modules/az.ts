import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { cmdlet, once } from '../cmdlets/stages.ts';
import type { Module } from '../computer.ts';
import type { Call, Command, Stage } from '../language/frame.ts';
import { raised } from '../values/errors.ts';
import { PsObject } from '../values/ps-object.ts';
import { textOf } from '../values/text.ts';
import type { PracticeService, Send } from './practice-service.ts';

/** Azure PowerShell's own client would not take a password here; the Azure CLI's does. */
const CLIENT = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';

const subscriptions = z.object({
  value: z.array(z.object({ subscriptionId: z.string(), displayName: z.string() })),
});
const resources = z.object({
  value: z.array(z.object({ id: z.string(), name: z.string(), type: z.string() })),
});
const assignment = z.object({
  id: z.string(),
  properties: z.object({ principalId: z.string(), roleDefinitionId: z.string(), scope: z.string() }),
});
const assignments = z.object({ value: z.array(assignment) });

const described = ({ id, properties }: z.infer<typeof assignment>): PsObject =>
  new PsObject({
    RoleAssignmentId: id,
    ObjectId: properties.principalId,
    RoleDefinitionId: properties.roleDefinitionId.replace(/.*\//, ''),
    Scope: properties.scope,
  });

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one?.toLowerCase() === other?.toLowerCase();

/** What is $null is refused before anything is asked. */
export function wanted({ given, name }: Call, parameter: string): string {
  const value = given.text(parameter) ?? '';
  if (value !== '') return value;
  throw raised(
    `Cannot validate argument on parameter '${parameter}'. The argument is null or empty.`,
    `ParameterArgumentValidationError,${name}`,
    'System.Management.Automation.ParameterBindingValidationException',
  );
}

/** Azure PowerShell, as far as scripts use it; written in C#, it hears the preferences of the script. */
export function azModule(service: PracticeService, account: string): Module {
  let send: Send | undefined;
  let subscription = '';
  const arm = service.endpoints.arm ?? '';
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    if (send === undefined) throw raised('Run Connect-AzAccount to login.', 'NotConnected');
    const { body: read, error } = await send(method, `${arm}${path}`, body);
    if (error !== undefined)
      throw raised(`${error.code}: ${error.message}`, error.code, 'Microsoft.Rest.Azure.CloudException');
    return read;
  };
  const choose = async (named?: string): Promise<void> => {
    const { value } = subscriptions.parse(await ask('GET', '/subscriptions?api-version=2022-12-01'));
    const found = value.find(
      (each) => named === undefined || isSame(each.displayName, named) || each.subscriptionId === named,
    );
    if (found === undefined)
      throw raised(`Please provide a valid tenant or a valid subscription.`, 'SetAzContext');
    subscription = found.subscriptionId;
  };
  const connect = (): Stage =>
    once(async () => {
      const scope = 'https://management.azure.com/user_impersonation';
      send = await service.signIn({ clientId: CLIENT, scope, account });
      await choose();
    });
  const getResource = (call: Call): Stage =>
    once(async () => {
      const type = wanted(call, 'ResourceType');
      const path = `/subscriptions/${subscription}/providers/${type}?api-version=2023-01-31`;
      const { value } = resources.parse(await ask('GET', path));
      for (const { id, name } of value.filter((each) => isSame(each.name, call.given.text('Name'))))
        await call.out(new PsObject({ ResourceId: id, Name: name }));
    });
  const roles = (scope: string): string => `${scope}/providers/Microsoft.Authorization/roleAssignments`;
  const getRoles = (call: Call): Stage =>
    once(async () => {
      const [principal, scope] = [wanted(call, 'ObjectId'), wanted(call, 'Scope')];
      const filter = encodeURIComponent(`principalId eq '${principal}'`);
      const { value } = assignments.parse(
        await ask('GET', `${roles(scope)}?api-version=2022-04-01&$filter=${filter}`),
      );
      const role = call.given.text('RoleDefinitionId');
      for (const each of value.map(described))
        if (role === undefined || isSame(role, textOf(each.member('roledefinitionid')?.value)))
          await call.out(each);
    });
  const newRole = (call: Call): Stage =>
    once(async () => {
      const [principalId, scope] = [wanted(call, 'ObjectId'), wanted(call, 'Scope')];
      const role = wanted(call, 'RoleDefinitionId');
      const roleDefinitionId = `/subscriptions/${subscription}/providers/Microsoft.Authorization/roleDefinitions/${role}`;
      const properties = { principalId, roleDefinitionId, principalType: call.given.text('ObjectType') };
      const made = await ask('PUT', `${roles(scope)}/${randomUUID()}?api-version=2022-04-01`, { properties });
      await call.out(described(assignment.parse(made)));
    });
  return {
    name: 'Az.Resources',
    commands: (): readonly Command[] => [
      cmdlet('Connect-AzAccount', { Environment: 'named', Tenant: 'named' }, connect),
      cmdlet('Set-AzContext', { Subscription: 'named' }, ({ given }) =>
        once(() => choose(given.text('Subscription'))),
      ),
      cmdlet('Get-AzResource', { ResourceType: 'named', Name: 'named' }, getResource),
      cmdlet(
        'Get-AzRoleAssignment',
        { ObjectId: 'named', RoleDefinitionId: 'named', Scope: 'named' },
        getRoles,
      ),
      cmdlet(
        'New-AzRoleAssignment',
        { ObjectId: 'named', RoleDefinitionId: 'named', Scope: 'named', ObjectType: 'named' },
        newRole,
      ),
    ],
  };
}
