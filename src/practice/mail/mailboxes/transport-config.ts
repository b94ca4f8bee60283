import type { WritableDirectory } from '../../directory/writable.ts';

/** What holds for the whole organisation. */
export interface TransportConfig {
  readonly SmtpClientAuthenticationDisabled: boolean;
}

const ID = 'transport-config';

/** @param asOf how Exchange stood then, milliseconds; now without it */
export function transportConfig(directory: WritableDirectory, asOf?: number): TransportConfig {
  const row = directory.rows('transportConfig').get(ID, asOf);
  return { SmtpClientAuthenticationDisabled: row?.['SmtpClientAuthenticationDisabled'] === true };
}

export function changeTransportConfig(directory: WritableDirectory, config: TransportConfig): void {
  directory.commit([{ kind: 'transportConfig', id: ID, value: { id: ID, ...config } }]);
}
