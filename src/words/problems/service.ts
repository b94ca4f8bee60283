import type { Language } from '../../contract/text.ts';
import { moment, quoted } from './phrases.ts';
import { resourceNames } from './resource-name.ts';
import { serviceRefused } from './service-refused.ts';
import type { ProblemOf, WordsOf } from './wording.ts';

type Claim = ProblemOf<'connection-check-failed'>['claim'];

const CLAIMS: Readonly<Record<Claim, Readonly<Record<Language, string>>>> = {
  aud: { en: 'is for another service', de: 'gilt für einen anderen Dienst' },
  tid: { en: 'belongs to another tenant', de: 'gehört zu einem anderen Mandanten' },
  appid: { en: 'belongs to another app', de: 'gehört zu einer anderen App' },
  roles: { en: 'lacks permissions', de: 'enthält nicht alle Berechtigungen' },
  token: { en: 'was not issued', de: 'wurde nicht ausgestellt' },
};

/** What the directory answered, or what it does not show yet. */
export const serviceWords: WordsOf<
  'service-refused' | 'throttled' | 'directory-late' | 'connection-check-failed' | 'drift'
> = {
  'service-refused': serviceRefused,
  throttled: ({ until }) => ({
    en: [
      `Microsoft asks to send fewer requests until ${moment(until, 'en')}.`,
      'Run it again after that; it continues where it stopped.',
    ],
    de: [
      `Microsoft bittet bis ${moment(until, 'de')} um weniger Anfragen.`,
      'Starten Sie danach erneut; es geht dort weiter, wo es aufgehört hat.',
    ],
  }),
  'directory-late': ({ resources, waitedSeconds }) => ({
    en: [
      `After ${String(Math.round(waitedSeconds))} seconds Microsoft’s directory does not show everything yet: ${resourceNames(resources, 'en')}.`,
      'Wait some minutes, then run it again; nothing will be created twice.',
    ],
    de: [
      `Nach ${String(Math.round(waitedSeconds))} Sekunden zeigt das Verzeichnis von Microsoft noch nicht alles: ${resourceNames(resources, 'de')}.`,
      'Warten Sie einige Minuten und starten Sie erneut; nichts wird doppelt angelegt.',
    ],
  }),
  'connection-check-failed': ({ audience, claim, expected, actual }) => ({
    en: [
      `The new app’s token for ${audience} ${CLAIMS[claim].en} (expected ${quoted(expected, 'en')}, got ${quoted(actual, 'en')}).`,
      'Wait some minutes and check again; if it stays so, run the guide again to restore what is missing.',
    ],
    de: [
      `Das Token der neuen App für ${audience} ${CLAIMS[claim].de} (erwartet ${quoted(expected, 'de')}, erhalten ${quoted(actual, 'de')}).`,
      'Warten Sie einige Minuten und prüfen Sie erneut; bleibt es dabei, führen Sie die Anleitung noch einmal aus, um Fehlendes wiederherzustellen.',
    ],
  }),
  drift: ({ resources }) => ({
    en: [
      `Not as the guide wants it: ${resourceNames(resources, 'en')}.`,
      'Apply the guide again to restore it; everything that is right stays untouched.',
    ],
    de: [
      `Nicht wie in der Anleitung: ${resourceNames(resources, 'de')}.`,
      'Führen Sie die Anleitung erneut aus, um das wiederherzustellen; alles Richtige bleibt unberührt.',
    ],
  }),
};
