export type Action = 'InvokeCommand' | '$batch' | 'EXOModuleFile';

export interface Route {
  readonly version: string;
  /** As it stands in the path: the tenant's id or one of its domains. */
  readonly tenant: string;
  readonly action: Action;
  readonly query: URLSearchParams;
}

const route = /^\/adminapi\/([^/]+)\/([^/]+)\/(InvokeCommand|%24batch|\$batch|EXOModuleFile)\/?$/i;
const actions: readonly Action[] = ['InvokeCommand', '$batch', 'EXOModuleFile'];

export function readRoute(target: string): Route | undefined {
  const [path = '', ...query] = target.split('?');
  const [, version = '', tenant = '', named = ''] = route.exec(path) ?? [];
  const action = actions.find((known) => known.toLowerCase() === named.toLowerCase().replace('%24', '$'));
  if (action === undefined) return undefined;
  return {
    version: version.toLowerCase(),
    tenant: tenant.toLowerCase(),
    action,
    query: new URLSearchParams(query.join('?')),
  };
}
