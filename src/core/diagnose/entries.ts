import { diagnosisIds, type DiagnosisId, type Place } from '../../contract/diagnosis-ids.ts';
import { azureCli } from './catalogue/azure-cli.ts';
import { digitalTwins, resourceManager } from './catalogue/azure.ts';
import { consent } from './catalogue/consent.ts';
import { exchangeAdmin } from './catalogue/exchange-admin.ts';
import { graph } from './catalogue/graph.ts';
import { mail } from './catalogue/mail.ts';
import { powershell } from './catalogue/powershell.ts';
import { signIn } from './catalogue/sign-in.ts';
import { smartspace } from './catalogue/smartspace.ts';
import { local, network } from './catalogue/surroundings.ts';
import { teamspace } from './catalogue/teamspace.ts';
import { tokenContent } from './catalogue/token-content.ts';
import { token } from './catalogue/token.ts';
import type { Entries, Entry } from './entry.ts';

export interface Known extends Entry {
  readonly id: DiagnosisId;
  readonly where: Place;
}

const CATALOGUE: { readonly [At in Place]: Entries<At> } = {
  'entra-signin': signIn,
  'entra-token': token,
  consent,
  'token-claims': tokenContent,
  graph,
  cli: azureCli,
  powershell,
  'exchange-admin': exchangeAdmin,
  'imap-smtp': mail,
  teamspace,
  smartspace,
  arm: resourceManager,
  'adt-data': digitalTwins,
  network,
  local,
};

// Object.keys widens to string; these are the table's own keys.
const places = Object.keys(diagnosisIds) as Place[];

/** The whole catalogue in the order of the ids. */
export const entries: readonly Known[] = places.flatMap((where) => {
  // Each place has a row for each of its ids; the compiler does not follow the pairing through an index.
  const rows = CATALOGUE[where] as Readonly<Record<DiagnosisId, Entry>>;
  return diagnosisIds[where].map((id) => ({ ...rows[id], id, where }));
});
