/** Facts that `${…}` may name besides answers and derived values; unknown until a run has found them. */
export const facts = [
  'tenantId',
  'tenantDomain',
  'clientId',
  'applicationObjectId',
  'servicePrincipalObjectId',
  'secretEnds',
  'signInEndpoint',
  'entraPortal',
  'graphEndpoint',
  'armEndpoint',
  'exchangeEndpoint',
  /** What the command lines call the cloud: `Connect-MgGraph -Environment`, `az cloud set --name`. */
  'graphEnvironment',
  'azureCloud',
  /** Only where what they have for it has to be put right or named: see `optionalFacts`. */
  'azureGraph',
  'exchangeEnvironment',
  /** Of the API whose app role is assigned. */
  'apiClientId',
  'apiObjectId',
  'appRoleId',
  /** Of the Azure Digital Twins instance. */
  'instanceHostName',
  'instanceResourceId',
] as const;
export type Fact = (typeof facts)[number];

/** A line of a script that names one of these is left out where the cloud has none. */
export const optionalFacts: readonly string[] = ['azureGraph', 'exchangeEnvironment'] satisfies Fact[];

/** What the journal has of scripts that people ran: `${…}` of `takeBackScript` only. */
export const takeBackFacts = [
  'takeBackMailboxes',
  'takeBackRights',
  'takeBackImap',
  'takeBackSmtpOff',
  'takeBackSmtpUnset',
  'takeBackPrincipal',
  'takeBackClientId',
  'takeBackObjectId',
] as const;
export type TakeBackFact = (typeof takeBackFacts)[number];
