import { allOf, clause, quoted } from './phrases.ts';
import type { WordsOf } from './wording.ts';

/** Which cloud, which tenant, and the road there. */
export const cloudWords: WordsOf<
  'cloud-unknown' | 'cloud-file-invalid' | 'tenant-unknown' | 'network-lost' | 'mail-unknown-in-cloud'
> = {
  'cloud-unknown': ({ cloud, known }) => ({
    en: [
      `There is no cloud called ${quoted(cloud, 'en')}.`,
      `Use one of these clouds: ${allOf(known, 'en')}, or the path of a cloud file.`,
    ],
    de: [
      `Eine Cloud namens ${quoted(cloud, 'de')} gibt es nicht.`,
      `Verwenden Sie eine dieser Clouds: ${allOf(known, 'de')}, oder den Pfad einer Cloud-Datei.`,
    ],
  }),
  'cloud-file-invalid': ({ file, reason }) => ({
    en: [
      `The cloud file ${quoted(file, 'en')} cannot be used: ${clause(reason)}.`,
      'Start the practice cloud again and use the file it writes.',
    ],
    de: [
      `Die Cloud-Datei ${quoted(file, 'de')} ist nicht verwendbar: ${clause(reason)}.`,
      'Starten Sie die Übungs-Cloud neu und verwenden Sie die Datei, die sie schreibt.',
    ],
  }),
  'tenant-unknown': ({ tenant }) => ({
    en: [
      `Microsoft knows no tenant ${quoted(tenant, 'en')} in this cloud.`,
      'Check the domain or copy the tenant id from the Entra admin center, and check that it is the right cloud.',
    ],
    de: [
      `Microsoft kennt in dieser Cloud keinen Mandanten ${quoted(tenant, 'de')}.`,
      'Prüfen Sie die Domäne oder kopieren Sie die Mandanten-ID aus dem Entra Admin Center, und prüfen Sie, ob es die richtige Cloud ist.',
    ],
  }),
  'mail-unknown-in-cloud': ({ cloud }) => ({
    en: [
      `Entrada does not know the mail servers of the cloud ${quoted(cloud, 'en')}.`,
      `Name them once and test again: entrada settings --cloud ${cloud} --imap HOST:PORT --smtp HOST:PORT. Or test the mailboxes in the product itself.`,
    ],
    de: [
      `Entrada kennt die Mailserver der Cloud ${quoted(cloud, 'de')} nicht.`,
      `Nennen Sie sie einmal und testen Sie erneut: entrada settings --cloud ${cloud} --imap HOST:PORT --smtp HOST:PORT. Oder testen Sie die Postfächer im Produkt selbst.`,
    ],
  }),
  'network-lost': ({ host, detail }) => ({
    en: [
      `${quoted(host, 'en')} cannot be reached: ${clause(detail)}.`,
      'Check the network, the proxy and the firewall, then run it again; it continues where it stopped.',
    ],
    de: [
      `${quoted(host, 'de')} ist nicht erreichbar: ${clause(detail)}.`,
      'Prüfen Sie Netzwerk, Proxy und Firewall und starten Sie erneut; es geht dort weiter, wo es aufgehört hat.',
    ],
  }),
};
