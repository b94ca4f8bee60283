import type { Language } from '../../contract/text.ts';
import { allOf, clause, quoted } from './phrases.ts';
import type { ProblemOf, Sentences, Worded, WordsOf } from './wording.ts';

type Subscription = ProblemOf<'azure-subscription-unusable'>;
type Instance = ProblemOf<'twins-instance-unusable'>;
type Refused = ProblemOf<'twins-refused'>;
type Found = Instance['found'][number];

const SIGN_IN: Readonly<Record<Language, string>> = {
  en: 'Sign in to Azure as somebody who may assign roles there (Owner, User Access Administrator or Role Based Access Control Administrator), or hand this step over to them.',
  de: 'Melden Sie sich bei Azure als jemand an, der dort Rollen zuweisen darf („Besitzer“, „Benutzerzugriffsadministrator“ oder „Administrator für rollenbasierte Zugriffssteuerung“), oder übergeben Sie diesen Schritt.',
};

const SUBSCRIPTIONS: Readonly<Record<Subscription['reason'], (problem: Subscription) => Worded>> = {
  none: ({ account }) => ({
    en: [`The account ${account} sees no Azure subscription of this tenant.`, SIGN_IN.en],
    de: [`Das Konto ${account} sieht kein Azure-Abonnement dieses Mandanten.`, SIGN_IN.de],
  }),
  unknown: ({ account, subscription = '' }) => ({
    en: [
      `The account ${account} sees no Azure subscription called ${quoted(subscription, 'en')}.`,
      'Correct the name or the id of the subscription, or sign in to Azure as somebody who sees it.',
    ],
    de: [
      `Das Konto ${account} sieht kein Azure-Abonnement namens ${quoted(subscription, 'de')}.`,
      'Korrigieren Sie Name oder ID des Abonnements, oder melden Sie sich bei Azure als jemand an, der es sieht.',
    ],
  }),
  'other-tenant': ({ subscription = '' }) => ({
    en: [
      `The Azure subscription ${quoted(subscription, 'en')} belongs to another tenant than this customer’s.`,
      'Give the subscription in which this customer’s instance is, or open a customer for the other tenant.',
    ],
    de: [
      `Das Azure-Abonnement ${quoted(subscription, 'de')} gehört zu einem anderen Mandanten als dem dieses Kunden.`,
      'Geben Sie das Abonnement an, in dem die Instanz dieses Kunden liegt, oder legen Sie für den anderen Mandanten einen Kunden an.',
    ],
  }),
  disabled: ({ subscription = '' }) => ({
    en: [
      `The Azure subscription ${quoted(subscription, 'en')} is disabled, so that nothing in it can be changed.`,
      'Ask its owner to enable the subscription again, then run the guide once more.',
    ],
    de: [
      `Das Azure-Abonnement ${quoted(subscription, 'de')} ist deaktiviert, und darin lässt sich nichts ändern.`,
      'Bitten Sie den Besitzer, das Abonnement wieder zu aktivieren, und führen Sie die Anleitung dann erneut aus.',
    ],
  }),
};

const OF: Readonly<Record<Language, string>> = { en: 'in', de: 'in' };

const named = ({ name, hostName, subscription }: Found, language: Language): string =>
  [hostName === '' ? name : `${name} (${hostName})`, OF[language], subscription].join(' ');

function visible(found: readonly Found[], language: Language): string {
  const none = { en: 'sees no instance at all', de: 'sieht gar keine Instanz' }[language];
  const sees = { en: 'sees', de: 'sieht' }[language];
  return found.length === 0
    ? none
    : `${sees} ${allOf(
        found.map((each) => named(each, language)),
        language,
      )}`;
}

const INSTANCES: Readonly<Record<Instance['reason'], (problem: Instance) => Worded>> = {
  unknown: ({ instance, found }) => ({
    en: [
      `No instance of Azure Digital Twins is called ${quoted(instance, 'en')}; this account ${visible(found, 'en')}.`,
      'Correct the name or the host name in the answers, or sign in to Azure as somebody who sees the instance.',
    ],
    de: [
      `Keine Instanz von Azure Digital Twins heißt ${quoted(instance, 'de')}; dieses Konto ${visible(found, 'de')}.`,
      'Korrigieren Sie Name oder Hostname in den Antworten, oder melden Sie sich bei Azure als jemand an, der die Instanz sieht.',
    ],
  }),
  several: ({ instance, found }) => ({
    en: [
      `Several instances of Azure Digital Twins are called ${quoted(instance, 'en')}: ${allOf(
        found.map((each) => named(each, 'en')),
        'en',
      )}.`,
      'Give the host name of the one you mean as the instance, or its subscription.',
    ],
    de: [
      `Mehrere Instanzen von Azure Digital Twins heißen ${quoted(instance, 'de')}: ${allOf(
        found.map((each) => named(each, 'de')),
        'de',
      )}.`,
      'Geben Sie als Instanz den Hostnamen der gemeinten an, oder ihr Abonnement.',
    ],
  }),
  provisioning: ({ instance }) => ({
    en: [
      `The instance ${quoted(instance, 'en')} is still being set up in Azure and has no host name yet.`,
      'Wait until the Azure portal shows it as ready, then run the guide again.',
    ],
    de: [
      `Die Instanz ${quoted(instance, 'de')} wird in Azure noch eingerichtet und hat noch keinen Hostnamen.`,
      'Warten Sie, bis das Azure-Portal sie als bereit zeigt, und führen Sie die Anleitung dann erneut aus.',
    ],
  }),
};

const said = ({ status, detail }: Refused): string =>
  detail === '' ? String(status) : `${String(status)}, ${clause(detail)}`;

const REFUSED: Readonly<Record<Refused['reason'], (problem: Refused) => Record<Language, Sentences>>> = {
  role: (problem) => ({
    en: [
      `The instance ${problem.host} does not let the app read (${said(problem)}): the data role is missing or has no effect yet.`,
      'Wait up to ten minutes after the role was assigned and check again; being Owner of the subscription gives no access to the data.',
    ],
    de: [
      `Die Instanz ${problem.host} lässt die App nicht lesen (${said(problem)}): Die Datenrolle fehlt oder wirkt noch nicht.`,
      'Warten Sie nach der Zuweisung bis zu zehn Minuten und prüfen Sie erneut; „Besitzer“ des Abonnements zu sein gibt keinen Zugriff auf die Daten.',
    ],
  }),
  private: (problem) => ({
    en: [
      `The instance ${problem.host} takes no calls from the public network, so its data cannot be read from here (${said(problem)}).`,
      'Check again from a computer inside its private network, or have public network access enabled.',
    ],
    de: [
      `Die Instanz ${problem.host} nimmt keine Aufrufe aus dem öffentlichen Netz an, ihre Daten sind von hier nicht lesbar (${said(problem)}).`,
      'Prüfen Sie erneut von einem Computer im privaten Netz, oder lassen Sie den öffentlichen Netzwerkzugriff aktivieren.',
    ],
  }),
  token: (problem) => ({
    en: [
      `The instance ${problem.host} does not take the app’s token (${said(problem)}).`,
      'Check that the instance belongs to this tenant and that this computer’s clock is right, then check again.',
    ],
    de: [
      `Die Instanz ${problem.host} nimmt das Token der App nicht an (${said(problem)}).`,
      'Prüfen Sie, ob die Instanz zu diesem Mandanten gehört und die Uhr dieses Computers stimmt, und prüfen Sie dann erneut.',
    ],
  }),
  host: (problem) => ({
    en: [
      `There is no instance of Azure Digital Twins at ${problem.host} (${said(problem)}).`,
      'Copy the host name from the instance’s overview in the Azure portal; its name alone is no host name.',
    ],
    de: [
      `Unter ${problem.host} ist keine Instanz von Azure Digital Twins (${said(problem)}).`,
      'Kopieren Sie den Hostnamen aus der Übersicht der Instanz im Azure-Portal; der Name allein ist kein Hostname.',
    ],
  }),
  other: (problem) => ({
    en: [
      `The instance ${problem.host} did not let the app read its models (${said(problem)}).`,
      'Check again in a few minutes; if it stays so, report the status and the text beside this message.',
    ],
    de: [
      `Die Instanz ${problem.host} hat die App seine Modelle nicht lesen lassen (${said(problem)}).`,
      'Prüfen Sie in einigen Minuten erneut; bleibt es dabei, melden Sie Status und Text neben dieser Meldung.',
    ],
  }),
};

/** Azure: subscriptions, instances, data. */
export const azureWords: WordsOf<
  'signed-out-of-azure' | 'azure-subscription-unusable' | 'twins-instance-unusable' | 'twins-refused'
> = {
  'signed-out-of-azure': ({ account }) => ({
    en: [
      `Nobody is signed in to Azure, which asks for a sign-in of its own also from ${account}.`,
      SIGN_IN.en,
    ],
    de: [
      `Bei Azure ist niemand angemeldet; Azure verlangt eine eigene Anmeldung, auch von ${account}.`,
      SIGN_IN.de,
    ],
  }),
  'azure-subscription-unusable': (problem) => SUBSCRIPTIONS[problem.reason](problem),
  'twins-instance-unusable': (problem) => INSTANCES[problem.reason](problem),
  'twins-refused': (problem) => REFUSED[problem.reason](problem),
};
