import type { SecretRow } from '../../../contract/secrets.ts';
import type { Language } from '../../../contract/text.ts';

interface Words {
  readonly summary: (secret: SecretRow) => string;
  readonly alarm: (secret: SecretRow, days: number) => string;
  readonly description: (secret: SecretRow) => string;
}

/** At the beginning of a sentence, and within one. */
const THINGS = {
  en: { secret: ['Client secret', 'the client secret'], certificate: ['Certificate', 'the certificate'] },
  de: { secret: ['Clientgeheimnis', 'das Clientgeheimnis'], certificate: ['Zertifikat', 'das Zertifikat'] },
} as const;

const whose = ({ customer, app }: SecretRow): string => (customer === '' ? app : `${app}, ${customer}`);

export const calendarWords: Readonly<Record<Language, Words>> = {
  en: {
    summary: (secret) => `${THINGS.en[secret.is][0]} ends: ${whose(secret)}`,
    alarm: (secret, days) => `In ${String(days)} days ${THINGS.en[secret.is][1]} ends: ${whose(secret)}`,
    description: ({ keyId, engagement, tenant = '–' }) =>
      `From then on the product can no longer sign in.\nTenant: ${tenant}\nID: ${keyId}\nTo renew it: entrada secrets renew ${engagement}`,
  },
  de: {
    summary: (secret) => `${THINGS.de[secret.is][0]} endet: ${whose(secret)}`,
    alarm: (secret, days) => `In ${String(days)} Tagen endet ${THINGS.de[secret.is][1]}: ${whose(secret)}`,
    description: ({ keyId, engagement, tenant = '–' }) =>
      `Danach kann sich das Produkt nicht mehr anmelden.\nMandant: ${tenant}\nID: ${keyId}\nSo wird es erneuert: entrada secrets renew ${engagement}`,
  },
};
