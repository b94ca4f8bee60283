import type { CredentialType, SecretRow, Urgency } from '../../contract/secrets.ts';
import type { Language } from '../../contract/text.ts';
import { day } from '../problems/phrases.ts';

interface SecretWords {
  readonly none: string;
  readonly ends: (date: string) => string;
  readonly left: (days: number) => string;
  readonly urgency: Readonly<Record<Urgency, string>>;
  readonly role: Readonly<Record<SecretRow['role'], string>>;
  readonly calendar: (file: string) => string;
  readonly type: Readonly<Record<CredentialType, string>>;
  readonly ask: (is: CredentialType, tenant: string) => string;
  readonly made: (is: CredentialType, keyId: string, ends: string) => string;
  readonly still: (keyId: string, ends: string) => string;
  readonly handOver: (engagement: string) => string;
  readonly askProduct: Readonly<Record<CredentialType, string>>;
  readonly next: (is: CredentialType, engagement: string) => string;
  readonly finished: (keyId: string, ends: string) => string;
}

const THINGS = {
  en: { secret: 'client secret', certificate: 'certificate' },
  de: { secret: 'Clientgeheimnis', certificate: 'Zertifikat' },
} as const;

const many = (count: number, one: string, more: string): string =>
  `${String(count)} ${count === 1 ? one : more}`;

export const secretWords: Readonly<Record<Language, SecretWords>> = {
  en: {
    none: 'There is no client secret and no certificate on this computer yet.',
    ends: (date) => `ends ${day(date, 'en')}`,
    left: (days) =>
      days < 0 ? `ended ${many(-days, 'day', 'days')} ago` : `${many(days, 'day', 'days')} left`,
    urgency: { ended: 'ended', urgent: 'renew now', soon: 'renew soon', later: 'fine' },
    role: { current: 'in use', replaced: 'being replaced' },
    calendar: (file) => `Written: ${file}. Open it with your calendar.`,
    type: THINGS.en,
    ask: (is, tenant) => `Make a second ${THINGS.en[is]} in ${tenant}? The one in use keeps working.`,
    made: (is, keyId, ends) => `New ${THINGS.en[is]} ${keyId}, ends ${day(ends, 'en')}. It signed in.`,
    still: (keyId, ends) =>
      `The old one ${keyId} works as well (ends ${day(ends, 'en')}) until it is removed.`,
    handOver: (engagement) =>
      `Hand the new one over: entrada bundle ${engagement} --out FILE.kdbx --make-passphrase`,
    askProduct: {
      secret: 'Is the new secret entered in the product, and does it work there?',
      certificate: 'Is the new certificate installed in the product, and does it work there?',
    },
    next: (is, engagement) =>
      `Once the product has the new ${is}: entrada secrets renew ${engagement} --in-product`,
    finished: (keyId, ends) =>
      `Renewed. Only ${keyId} is left, it ends ${day(ends, 'en')}. For another one today add --again.`,
  },
  de: {
    none: 'Auf diesem Computer gibt es noch kein Clientgeheimnis und kein Zertifikat.',
    ends: (date) => `endet am ${day(date, 'de')}`,
    left: (days) =>
      days < 0 ? `seit ${many(-days, 'Tag', 'Tagen')} abgelaufen` : `noch ${many(days, 'Tag', 'Tage')}`,
    urgency: { ended: 'abgelaufen', urgent: 'jetzt erneuern', soon: 'bald erneuern', later: 'in Ordnung' },
    role: { current: 'in Gebrauch', replaced: 'wird abgelöst' },
    calendar: (file) => `Geschrieben: ${file}. Öffnen Sie die Datei mit Ihrem Kalender.`,
    type: THINGS.de,
    ask: (is, tenant) => `Ein zweites ${THINGS.de[is]} in ${tenant} anlegen? Das bisherige arbeitet weiter.`,
    made: (is, keyId, ends) =>
      `Neues ${THINGS.de[is]} ${keyId}, endet am ${day(ends, 'de')}. Die Anmeldung damit ist gelungen.`,
    still: (keyId, ends) =>
      `Das alte, ${keyId}, arbeitet ebenfalls (es endet am ${day(ends, 'de')}), bis es entfernt wird.`,
    handOver: (engagement) =>
      `Übergeben Sie das neue: entrada bundle ${engagement} --out DATEI.kdbx --make-passphrase`,
    askProduct: {
      secret: 'Ist das neue Geheimnis im Produkt eingetragen, und arbeitet das Produkt damit?',
      certificate: 'Ist das neue Zertifikat im Produkt eingerichtet, und arbeitet das Produkt damit?',
    },
    next: (is, engagement) =>
      `Sobald das Produkt das neue ${is === 'secret' ? 'Geheimnis' : 'Zertifikat'} hat: entrada secrets renew ${engagement} --in-product`,
    finished: (keyId, ends) =>
      `Erneuert. Es bleibt nur ${keyId}, es endet am ${day(ends, 'de')}. Für noch eines am selben Tag: --again.`,
  },
};
