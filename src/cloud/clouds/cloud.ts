import type { CloudFile } from '../../contract/cloud-file.ts';

/** Resource identifiers: the `aud` of a token, and with `/.default` the scope that asks for it. */
export interface Audiences {
  readonly graph: string;
  readonly exchange: string;
  /** Azure Resource Manager. */
  readonly arm?: string | undefined;
  /** Absent where no source names the cloud's Azure Digital Twins. */
  readonly digitalTwins?: string | undefined;
}

export interface MailHost {
  readonly host: string;
  readonly port: number;
}

/** One of Microsoft's clouds, or a practice cloud. Addresses are https URLs without a final slash. */
export interface Cloud {
  readonly name: string;
  readonly practice: boolean;
  readonly login: string;
  readonly graph: string;
  readonly arm?: string | undefined;
  readonly exchange?: string | undefined;
  /** IMAP over TLS and SMTP submission; absent where no source names the cloud's. */
  readonly mail?: { readonly imap: MailHost; readonly smtp: MailHost } | undefined;
  readonly audiences: Audiences;
  readonly entraPortal: string;
  /** What the command lines call this cloud. */
  readonly calledBy: {
    /** `Connect-MgGraph -Environment` */
    readonly graphPowerShell: string;
    /** `az cloud set --name`, `Connect-AzAccount -Environment`; absent where they know no such cloud. */
    readonly azure?: string | undefined;
    /** Microsoft Graph's address, where the Azure CLI has another one for the cloud of this name. */
    readonly azureGraph?: string | undefined;
    /** `Connect-ExchangeOnline -ExchangeEnvironmentName`; absent: the module's own default, the worldwide one. */
    readonly exchangePowerShell?: string | undefined;
  };
  /** A certificate authority to trust besides the system's, as PEM text. */
  readonly ca?: string | undefined;
  readonly tenant?: CloudFile['tenant'] | undefined;
  readonly accounts?: CloudFile['accounts'] | undefined;
}
