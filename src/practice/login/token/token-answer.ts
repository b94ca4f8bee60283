/** The body of a successful answer of the token endpoint. */
export interface TokenAnswer {
  readonly token_type: 'Bearer';
  /** Absent for an application's own token. */
  readonly scope?: string;
  /** Seconds. */
  readonly expires_in: number;
  readonly ext_expires_in: number;
  readonly access_token: string;
  readonly refresh_token?: string;
  readonly id_token?: string;
  readonly client_info?: string;
}
