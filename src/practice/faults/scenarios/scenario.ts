import type { DiagnosisId } from '../../../contract/diagnosis-ids.ts';
import type { Text } from '../../../contract/text.ts';
import { faultsDocument, type FaultsDocument, type FaultsGiven } from '../document.ts';

/**
 * When it is met. `sign-in`, `device-code`, `own-client`, `apply`: switch it on first, then do that · `check`,
 * `apply-again`: apply a guide, switch it on, then do that · `imap`, `smtp`: with an app that is registered in Exchange,
 * switch it on, then let a mail client open or send.
 */
export type Meet =
  'sign-in' | 'device-code' | 'own-client' | 'apply' | 'apply-again' | 'check' | 'imap' | 'smtp';

/** Groups of the page and of the document. */
export type ScenarioArea =
  | 'sign-in'
  | 'consent'
  | 'token'
  | 'graph'
  | 'secret'
  | 'permissions'
  | 'network'
  | 'azure'
  | 'smartspace'
  | 'mail';

/** One failure of real life, to be met on purpose. */
export interface Scenario {
  readonly name: string;
  readonly area: ScenarioArea;
  readonly title: Text;
  /** Its row in the catalogue of failures, where it has one. */
  readonly entry?: DiagnosisId;
  readonly meet: Meet;
  /** What the service says, as far as it is the same each time; missing where nothing is said and a state is found. */
  readonly message?: string;
  readonly faults: FaultsDocument;
}

export type ScenarioRow = Omit<Scenario, 'faults' | 'area'> & { readonly faults: FaultsGiven };

export function scenariosOf(area: ScenarioArea, rows: readonly ScenarioRow[]): Scenario[] {
  return rows.map((row) => ({ ...row, area, faults: faultsDocument.parse(row.faults) }));
}
