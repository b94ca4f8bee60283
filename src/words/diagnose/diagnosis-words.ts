import type { DiagnosisId } from '../../contract/diagnosis-ids.ts';
import type { Language } from '../../contract/text.ts';
import { azureCli } from './azure-cli.ts';
import { digitalTwins, resourceManager } from './azure.ts';
import { consent } from './consent.ts';
import { exchangeAdmin } from './exchange-admin.ts';
import { graphAccess } from './graph-access.ts';
import { graphApp } from './graph-app.ts';
import { mailImap } from './mail-imap.ts';
import { mailSmtp } from './mail-smtp.ts';
import { powershellExchange } from './powershell-exchange.ts';
import { powershellModules } from './powershell-modules.ts';
import { signIn } from './sign-in.ts';
import { smartspace } from './smartspace.ts';
import { local, network } from './surroundings.ts';
import { teamspace } from './teamspace.ts';
import { tokenContent } from './token-content.ts';
import { token } from './token.ts';
import type { Explained } from './wording.ts';

/** Closed over the ids: a diagnosis without words does not compile. */
const WORDS: { readonly [Id in DiagnosisId]: Readonly<Record<Language, Explained>> } = {
  ...signIn,
  ...token,
  ...consent,
  ...tokenContent,
  ...graphApp,
  ...graphAccess,
  ...azureCli,
  ...powershellModules,
  ...powershellExchange,
  ...exchangeAdmin,
  ...mailImap,
  ...mailSmtp,
  ...teamspace,
  ...smartspace,
  ...resourceManager,
  ...digitalTwins,
  ...network,
  ...local,
};

export interface DiagnosisWords {
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
}

export function diagnosisWords(id: DiagnosisId, language: Language): DiagnosisWords {
  const [title, cause, fix] = WORDS[id][language];
  return { title, cause, fix };
}
