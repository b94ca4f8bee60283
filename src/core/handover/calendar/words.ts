import type { SecretRow } from '../../../contract/secrets.ts';
import type { Language } from '../../../contract/text.ts';

interface Words {
  readonly summary: (secret: SecretRow) => string;
  readonly alarm: (secret: SecretRow, days: number) => string;
  readonly description: (secret: SecretRow) => string;
}

const whose = ({ customer, app }: SecretRow): string => (customer === '' ? app : `${app}, ${customer}`);

export const calendarWords: Readonly<Record<Language, Words>> = {
  en: {
    summary: (secret) => `Client secret ends: ${whose(secret)}`,
    alarm: (secret, days) => `In ${String(days)} days the client secret ends: ${whose(secret)}`,
    description: ({ keyId, engagement, tenant = '–' }) =>
      `From then on the product can no longer sign in.\nTenant: ${tenant}\nSecret ID: ${keyId}\nTo renew it: entrada secrets renew ${engagement}`,
  },
  de: {
    summary: (secret) => `Clientgeheimnis endet: ${whose(secret)}`,
    alarm: (secret, days) => `In ${String(days)} Tagen endet das Clientgeheimnis: ${whose(secret)}`,
    description: ({ keyId, engagement, tenant = '–' }) =>
      `Danach kann sich das Produkt nicht mehr anmelden.\nMandant: ${tenant}\nGeheime ID: ${keyId}\nSo wird es erneuert: entrada secrets renew ${engagement}`,
  },
};
