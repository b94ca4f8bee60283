import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { faultsDocument, type FaultsDocument } from './document.ts';

/** What is wrong with a faults file, field by field. */
export interface FaultsIssue {
  /** `rules[0].service`; empty for the document as a whole. */
  readonly field: string;
  readonly message: string;
  readonly fix: string;
}

export type Parsed =
  | { readonly ok: true; readonly value: FaultsDocument }
  | { readonly ok: false; readonly issues: readonly FaultsIssue[] };

/** YAML, of which JSON is a part. */
export function parseFaults(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    return wrong({
      field: '',
      message: `Line ${String(line)}: ${error.message}`,
      fix: 'Write YAML or JSON.',
    });
  }
  return checkFaults(toPlain(document));
}

export function checkFaults(content: unknown): Parsed {
  const parsed = faultsDocument.safeParse(content ?? {});
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, issues: parsed.error.issues.map(issueOf) };
}

/** An alias that grows without end is refused by the parser, by throwing. */
function toPlain(document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS() ?? {};
  } catch {
    return [];
  }
}

function wrong(issue: FaultsIssue): Parsed {
  return { ok: false, issues: [issue] };
}

type Issue = z.core.$ZodIssue;

function issueOf(issue: Issue): FaultsIssue {
  const field = fieldOf(issue);
  const fix = fixes[issue.code]?.(issue) ?? 'See docs/practice-cloud.md, “Faults on demand”.';
  return { field, message: `${issue.message}.`, fix };
}

function fieldOf(issue: Issue): string {
  const steps = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  return steps.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : joined(name, String(step))),
    '',
  );
}

function joined(name: string, step: string): string {
  return name === '' ? step : `${name}.${step}`;
}

type Fix = (issue: Issue) => string | undefined;

const fixes: Readonly<Partial<Record<Issue['code'], Fix>>> = {
  unrecognized_keys: () => 'Remove it, or correct its spelling.',
  invalid_value: (issue) =>
    issue.code === 'invalid_value' ? `Use one of: ${issue.values.map(String).join(', ')}.` : undefined,
  invalid_union: (issue) => {
    if (issue.code !== 'invalid_union') return undefined;
    const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
    return options.length === 0 ? undefined : `Use one of: ${options.join(', ')}.`;
  },
  invalid_type: (issue) => (issue.code === 'invalid_type' ? `Give ${article(issue.expected)}.` : undefined),
  too_big: (issue) => (issue.code === 'too_big' ? `Use ${String(issue.maximum)} at most.` : undefined),
  too_small: (issue) => (issue.code === 'too_small' ? `Use ${String(issue.minimum)} at least.` : undefined),
};

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
