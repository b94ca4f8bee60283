import type { Language } from '../../contract/text.ts';

interface Where {
  readonly guide: string;
  readonly engagement: string;
  /** ` --data …` where the engagement is not in the usual folder; else empty. */
  readonly data: string;
}

interface NextWords {
  head: string;
  script(where: Where): string;
  result(where: Where): string;
  /** Only after the guide that registers an app for Entrada itself. */
  signIn(clientId: string, where: Where): string;
  window(where: Where): string;
  bundle(where: Where): string;
}

/** What may be typed next, after a run that leaves steps for a person. */
export const nextWords: Readonly<Record<Language, NextWords>> = {
  en: {
    head: 'What comes next:',
    script: ({ guide, engagement, data }) =>
      `The commands for a person, to read and run: entrada script ${guide} --engagement ${engagement}${data} --shell powershell --left`,
    result: ({ guide, engagement, data }) =>
      `What they printed is handed back: entrada script ${guide} --engagement ${engagement}${data} --result FILE`,
    signIn: (clientId, { data }) =>
      `Let Entrada sign in with this app from now on: entrada settings --client-id ${clientId}${data}`,
    window: ({ data }) => `Steps by hand are shown and ticked off in the window: entrada ui${data}`,
    bundle: ({ engagement, data }) =>
      `The result, encrypted, for whoever sets up the product: entrada bundle ${engagement}${data} --out FILE.kdbx --make-passphrase`,
  },
  de: {
    head: 'Wie es weitergeht:',
    script: ({ guide, engagement, data }) =>
      `Die Befehle für das, was von Hand bleibt, zum Lesen und Ausführen: entrada script ${guide} --engagement ${engagement}${data} --shell powershell --left`,
    result: ({ guide, engagement, data }) =>
      `Was sie ausgegeben haben, wird zurückgegeben: entrada script ${guide} --engagement ${engagement}${data} --result DATEI`,
    signIn: (clientId, { data }) =>
      `Lassen Sie Entrada sich künftig mit dieser App anmelden: entrada settings --client-id ${clientId}${data}`,
    window: ({ data }) => `Schritte von Hand zeigt das Fenster, dort werden sie abgehakt: entrada ui${data}`,
    bundle: ({ engagement, data }) =>
      `Das Ergebnis, verschlüsselt, für alle, die das Produkt einrichten: entrada bundle ${engagement}${data} --out DATEI.kdbx --make-passphrase`,
  },
};
