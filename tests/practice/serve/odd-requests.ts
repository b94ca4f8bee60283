import { armVersion } from '../arm/azure-client.ts';

export const services = [
  'login',
  'graph',
  'arm',
  'exchange',
  'smartspace',
  'digitalTwins',
  'control',
] as const;
export type Service = (typeof services)[number];

/** Where each service reads a body; `{tenant}` is the tenant's id. */
export const doors: Readonly<Record<Service, readonly (readonly [method: string, path: string])[]>> = {
  login: [
    ['POST', '/{tenant}/oauth2/v2.0/token'],
    ['POST', '/{tenant}/oauth2/v2.0/devicecode'],
    ['POST', '/{tenant}/login'],
  ],
  graph: [
    ['POST', '/v1.0/applications'],
    ['PATCH', "/v1.0/applications(uniqueName='bad')"],
    ['POST', '/v1.0/$batch'],
    ['POST', '/v1.0/servicePrincipals'],
    ['POST', '/v1.0/oauth2PermissionGrants'],
    ['POST', '/v1.0/directoryObjects/getByIds'],
  ],
  arm: [
    [
      'PUT',
      `/subscriptions/11111111-1111-4111-8111-111111111111/providers/Microsoft.Authorization/roleAssignments/22222222-2222-4222-8222-222222222222?${armVersion.roles}`,
    ],
  ],
  exchange: [['POST', '/adminapi/beta/{tenant}/InvokeCommand']],
  smartspace: [
    ['POST', '/messages'],
    ['POST', '/practice/access'],
  ],
  digitalTwins: [
    ['POST', '/models?api-version=2023-10-31'],
    ['POST', '/query?api-version=2023-10-31'],
  ],
  control: [['POST', '/faults']],
};

const deep = '['.repeat(20_000) + ']'.repeat(20_000);
export const bodies: readonly (readonly [name: string, body: string | Buffer, type: string])[] = [
  ['no JSON', '{"displayName":', 'application/json'],
  ['a list', '[1,2,3]', 'application/json'],
  ['a number', '1e999', 'application/json'],
  ['null', 'null', 'application/json'],
  ['a prototype', '{"__proto__":{"id":"x"},"constructor":1}', 'application/json'],
  ['a deep list', deep, 'application/json'],
  ['bytes that are no UTF-8', Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28]), 'application/json'],
  ['XML', '<?xml version="1.0"?><a/>', 'application/xml'],
  ['a type that is none', '{}', ';;;='],
  ['a form', 'a=%&b=%ff&__proto__=x', 'application/x-www-form-urlencoded'],
  ['nothing', '', 'application/json'],
];

export const oddPaths = [
  '/nowhere',
  '//',
  '/%',
  '/%00',
  '/%E0%A4%A',
  '/..%2f..%2fetc%2fpasswd',
  '/__proto__/constructor',
  '/v1.0/applications/%',
  "/v1.0/applications(appId='%')",
  "/v1.0/applications(appId=''')",
  '/v1.0/applications?$filter=%',
  "/v1.0/applications?$filter=displayName%20eq%20'",
  '/v1.0/applications?$filter=((((((((((',
  '/v1.0/applications?$top=-1',
  '/v1.0/users?$select=__proto__,constructor',
  '/subscriptions/%/resourceGroups?api-version=2021-04-01',
  '/subscriptions?api-version=%ff',
  '/adminapi/beta/%/InvokeCommand',
  `/models/%ff?api-version=2023-10-31`,
  '/workspaces/%/messages',
  '/scenarios/__proto__',
  '/faults/%/off',
  `/${'a'.repeat(8_000)}`,
];
