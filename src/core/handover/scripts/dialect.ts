import type { Block } from './blocks.ts';

/** Where a script works: its requests go there, and the command lines know it by a name of their own. */
export interface Where {
  readonly graph: string;
  readonly arm: string;
  /** `Connect-MgGraph -Environment` */
  readonly graphEnvironment: string;
  /** `az cloud set --name`, `Connect-AzAccount -Environment` */
  readonly azureCloud: string;
  /** `az cloud update`, where the Azure CLI has another Microsoft Graph for that cloud. */
  readonly azureGraph: string | undefined;
}

/** What is known of the app when a script is written. */
export interface App {
  readonly where: Where;
  readonly displayName: string;
  readonly clientId: string | undefined;
  readonly servicePrincipalObjectId: string | undefined;
}

type OfKind<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** How a shell says each paragraph. A new kind of block asks for a row in every dialect. */
export interface Dialect {
  /** The way to sign in first, as a comment, with the least delegated permissions for it. */
  readonly signIn: (scopes: readonly string[], where: Where) => string;
  /** Finds the registration, or the enterprise application, that the paragraphs below speak of. */
  readonly find: Readonly<Record<Need, (app: App) => string>>;
  readonly say: { readonly [Kind in Block['kind']]: (block: OfKind<Kind>, app: App) => string };
}

export type Need = 'application' | 'service-principal';

/** What has to be found before a paragraph can speak of it. */
export const needs: Readonly<Record<Block['kind'], readonly Need[]>> = {
  'new-application': [],
  'display-name': ['application'],
  'sign-in-audience': ['application'],
  'web-redirect-uris': ['application'],
  'public-redirect-uris': ['application'],
  'public-client': ['application'],
  'token-issuance': ['application'],
  permission: ['application'],
  'service-principal': ['application'],
  'resource-service-principal': [],
  'client-secret': ['application'],
  'client-certificate': ['application'],
  'app-role-assignments': ['application', 'service-principal'],
  'delegated-grant': ['application', 'service-principal'],
  'azure-role': ['application', 'service-principal'],
};

const assigning = ['Application.Read.All', 'AppRoleAssignment.ReadWrite.All'];
const reading = ['Application.Read.All'];
const granting = ['Application.Read.All', 'DelegatedPermissionGrant.ReadWrite.All'];

/** Least delegated permissions of Microsoft Graph; a paragraph that is not here changes the registration. */
const scopes: Readonly<Partial<Record<Block['kind'], readonly string[]>>> = {
  'app-role-assignments': assigning,
  'delegated-grant': granting,
  'azure-role': reading,
};

export const scopesOf = (block: Block): readonly string[] =>
  block.kind === 'resource-service-principal' && !block.created
    ? reading
    : (scopes[block.kind] ?? ['Application.ReadWrite.All']);

/** The name of an instance of Azure Digital Twins, also where its host name is given. */
export const instanceName = (instance: string): string =>
  instance.replace(/^https?:\/\//i, '').replace(/[.:/].*$/s, '');

export function say(dialect: Dialect, block: Block, app: App): string {
  // Each row takes the block of its own key, which the compiler cannot follow through the look-up.
  const row = dialect.say[block.kind] as (block: Block, app: App) => string;
  return row(block, app);
}
