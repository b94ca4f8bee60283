/**
 * The properties that these tests read from answers. Each is there only where the answer's published shape says so:
 * reading another gives `undefined`, and the expectation on it fails.
 */
export interface Body {
  readonly '@odata.context': string;
  readonly '@odata.count': number;
  readonly '@odata.deltaLink'?: string;
  readonly '@odata.nextLink'?: string;
  readonly '@odata.type': string;
  readonly appId: string;
  readonly appRoles: readonly { readonly id: string; readonly value: string }[];
  readonly body: Body;
  readonly displayName: string;
  readonly error: { readonly code: string; readonly message: string };
  readonly headers: Readonly<Record<string, string>>;
  readonly id: string;
  readonly isBuiltIn: boolean;
  readonly isDefault: boolean;
  readonly isEnabled: boolean;
  readonly keyId: string;
  readonly owners: readonly Body[];
  readonly passwordCredentials: readonly Body[];
  readonly responses: readonly Body[];
  readonly roleTemplateId: string;
  readonly secretText: string;
  readonly status: number;
  readonly uniqueName: string;
  readonly userPrincipalName: string;
  readonly value: readonly Body[];
  readonly web: object;
}
