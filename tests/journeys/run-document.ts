import { documentOf, type Ended } from '../cli/entrada.ts';

/** `--json` of apply, check and undo. */
export interface RunDocument {
  readonly engagement: string;
  readonly tenant: string;
  readonly resources: readonly {
    readonly kind: string;
    readonly key: string;
    readonly action: string;
    readonly id?: string;
  }[];
  readonly steps: readonly { readonly id: string; readonly state: string }[];
  readonly requests: { readonly total: number; readonly sequential: number };
  readonly elapsedMs: number;
  readonly problems: readonly { readonly code: string; readonly message: string; readonly fix: string }[];
}

export function runDocumentOf(ended: Ended): RunDocument {
  // The public interface of the command line; each test looks at what it needs.
  return documentOf(ended) as unknown as RunDocument;
}

/** How many resources came out how: `{created: 10, kept: 2}`. */
export function countActions({ resources }: RunDocument): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { action } of resources) counts[action] = (counts[action] ?? 0) + 1;
  return counts;
}

export function withAction({ resources }: RunDocument, action: string): readonly string[] {
  return resources.filter((each) => each.action === action).map(({ kind, key }) => `${kind}/${key}`);
}

export function stateOf({ steps }: RunDocument, step: string): string | undefined {
  return steps.find(({ id }) => id === step)?.state;
}
