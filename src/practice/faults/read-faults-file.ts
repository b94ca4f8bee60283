import { readFileSync } from 'node:fs';
import type { FaultBoard } from './board.ts';
import { NothingThere } from './deeds/deed.ts';
import type { FaultsDocument } from './document.ts';
import { parseFaults, type FaultsIssue } from './parse-document.ts';

/** A faults file that cannot be used. */
export class FaultsFileInvalid extends Error {
  readonly path: string;

  constructor(path: string, reason: string) {
    super(reason);
    this.path = path;
  }
}

/** @throws FaultsFileInvalid, or what the file system says */
export function readFaultsFile(path: string): FaultsDocument {
  const parsed = parseFaults(readFileSync(path, 'utf8'));
  if (parsed.ok) return parsed.value;
  throw new FaultsFileInvalid(path, parsed.issues.slice(0, 3).map(sentence).join(' '));
}

function sentence({ field, message, fix }: FaultsIssue): string {
  return `${field === '' ? '' : `${field}: `}${message} ${fix}`;
}

/** @throws FaultsFileInvalid where it wants something done to what the tenant does not have */
export function addFaultsOf(path: string, faults: FaultsDocument, board: FaultBoard): void {
  try {
    board.add(faults);
  } catch (error) {
    if (!(error instanceof NothingThere)) throw error;
    throw new FaultsFileInvalid(path, `tenant: ${error.field}: ${error.message} ${error.fix}`);
  }
}
