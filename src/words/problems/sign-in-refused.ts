import type { Language } from '../../contract/text.ts';
import { signInCauses } from './sign-in-causes.ts';
import { quoted } from './phrases.ts';
import type { ProblemOf, Worded } from './wording.ts';

const GENERAL: Readonly<Record<Language, string>> = {
  en: 'Read Microsoft’s own text beside this message, and look the code up in the tenant’s sign-in log with the correlation id.',
  de: 'Lesen Sie den Originaltext von Microsoft neben dieser Meldung, und suchen Sie den Code mit der Korrelations-ID im Anmeldeprotokoll des Mandanten.',
};

/** The code explains; nothing in the engine decides by it. */
export function signInRefused({ serviceCode }: ProblemOf<'sign-in-refused'>): Worded {
  const cause = signInCauses.get(serviceCode.replace(/^AADSTS/i, ''));
  if (cause === undefined) {
    return {
      en: [`Microsoft refused the sign-in with the code ${quoted(serviceCode, 'en')}.`, GENERAL.en],
      de: [`Microsoft hat die Anmeldung mit dem Code ${quoted(serviceCode, 'de')} abgelehnt.`, GENERAL.de],
    };
  }
  return {
    en: [`Microsoft refused the sign-in (${serviceCode}): ${cause.en[0]}.`, cause.en[1]],
    de: [`Microsoft hat die Anmeldung abgelehnt (${serviceCode}): ${cause.de[0]}.`, cause.de[1]],
  };
}
