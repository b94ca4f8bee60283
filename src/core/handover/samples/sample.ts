/** What a sample client is made with. Never the secret: it comes from the environment. */
export const sampleNames = [
  'tenantId',
  'clientId',
  'apiClientId',
  'signInEndpoint',
  'apiUrl',
  'workspace',
] as const;
export type SampleName = (typeof sampleNames)[number];

/** A value as a literal of the sample's language. */
export type Literal = (name: SampleName) => string;

export interface Sample {
  readonly fileName: string;
  readonly comment: string;
  readonly quote: (text: string) => string;
  /** Its first line, where the system needs one. */
  readonly first?: string;
  readonly lines: (literal: Literal) => readonly string[];
}
