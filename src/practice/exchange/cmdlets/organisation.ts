import type { JsonObject } from '../../directory/json.ts';
import { changeTransportConfig, transportConfig } from '../../mail/mailboxes/transport-config.ts';
import type { CmdletCall, Cmdlets } from './cmdlet.ts';

function transport({ directory }: CmdletCall): JsonObject {
  return {
    ...transportConfig(directory),
    Identity: 'Transport Settings',
    Name: 'Transport Settings',
    AllowLegacyTLSClients: false,
    MaxSendSize: 'Unlimited',
    MaxReceiveSize: 'Unlimited',
    MaxRecipientEnvelopeLimit: '1000',
    OrganizationId: directory.initialDomain,
  };
}

function organisation({ directory }: CmdletCall): JsonObject {
  const { tenant, initialDomain, createdAt } = directory;
  return {
    Identity: initialDomain,
    Name: initialDomain,
    DisplayName: tenant.displayName,
    Guid: tenant.id,
    OrganizationId: initialDomain,
    ExternalDirectoryOrganizationId: tenant.id,
    IsDehydrated: false,
    OAuth2ClientProfileEnabled: true,
    EwsEnabled: null,
    EwsApplicationAccessPolicy: null,
    DefaultAuthenticationPolicy: null,
    WhenCreated: createdAt,
    IsValid: true,
  };
}

/** In the vendor's module this answers from the connection; here it says the same over the wire. */
function connection({ directory, caller, endpoint }: CmdletCall): JsonObject {
  return {
    ConnectionUri: endpoint,
    TenantID: directory.tenant.id,
    Organization: directory.initialDomain,
    UserPrincipalName: caller.kind === 'user' ? caller.upn : null,
    AppId: caller.appId,
    State: 'Connected',
    TokenStatus: 'Active',
    ConnectionUsedForInbuiltCmdlets: true,
    IsEopSession: false,
  };
}

function domain({ directory }: CmdletCall, name: string, isDefault: boolean): JsonObject {
  return {
    Identity: name,
    Name: name,
    DomainName: name,
    DomainType: 'Authoritative',
    Default: isDefault,
    InitialDomain: name === directory.initialDomain,
  };
}

export const organisationCmdlets: Cmdlets = {
  'Get-TransportConfig': { parameters: { Identity: { type: 'text' } }, run: (call) => [transport(call)] },
  'Set-TransportConfig': {
    parameters: {
      Identity: { type: 'text' },
      SmtpClientAuthenticationDisabled: { type: 'boolean' },
    },
    run: (call) => {
      const asked = call.given.truth('SmtpClientAuthenticationDisabled');
      const unchanged =
        asked === undefined || asked === transportConfig(call.directory).SmtpClientAuthenticationDisabled;
      if (unchanged)
        call.warn(
          "The command completed successfully but no settings of 'Transport Settings' have been modified.",
        );
      else if (!call.whatIf)
        changeTransportConfig(call.directory, { SmtpClientAuthenticationDisabled: asked });
      return [];
    },
  },
  'Get-OrganizationConfig': { parameters: {}, run: (call) => [organisation(call)] },
  'Get-AcceptedDomain': {
    parameters: { Identity: { type: 'text' } },
    run: (call) => [
      domain(call, call.directory.tenant.domain, true),
      domain(call, call.directory.initialDomain, false),
    ],
  },
  'Get-ConnectionInformation': { parameters: {}, run: (call) => [connection(call)] },
};
