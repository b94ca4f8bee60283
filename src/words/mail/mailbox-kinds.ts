import type { MailboxKind } from '../../contract/mailboxes.ts';
import type { Text } from '../../contract/text.ts';

interface KindWords {
  readonly name: Text;
  /** What to do about it; absent where nothing is to be done. */
  readonly advice?: Text;
}

export const mailboxKinds: Readonly<Record<MailboxKind, KindWords>> = {
  user: { name: { en: 'User mailbox', de: 'Benutzerpostfach' } },
  shared: {
    name: { en: 'Shared mailbox or room', de: 'Freigegebenes Postfach oder Raum' },
    advice: {
      en: 'It works like any other and needs no licence of its own. Enter its own address in teamspace, not “user\\mailbox”.',
      de: 'Es funktioniert wie jedes andere und braucht keine eigene Lizenz. Geben Sie in teamspace seine eigene Adresse ein, nicht „Benutzer\\Postfach“.',
    },
  },
  room: {
    name: { en: 'Room or equipment', de: 'Raum oder Gerät' },
    advice: {
      en: 'Exchange answers invitations to it by itself and may delete them. Check that teamspace shall really read it.',
      de: 'Exchange beantwortet Einladungen dorthin selbst und löscht sie unter Umständen. Prüfen Sie, ob teamspace es wirklich lesen soll.',
    },
  },
  unlicensed: {
    name: { en: 'No mailbox: no licence', de: 'Kein Postfach: keine Lizenz' },
    advice: {
      en: 'Assign a licence with Exchange Online in the Microsoft 365 admin center and wait until the mailbox is there.',
      de: 'Weisen Sie im Microsoft 365 Admin Center eine Lizenz mit Exchange Online zu und warten Sie, bis das Postfach da ist.',
    },
  },
  'on-premises': {
    name: { en: "On the company's own server", de: 'Auf dem eigenen Server' },
    advice: {
      en: 'The app reaches mailboxes in Exchange Online only. Have it moved there, or take it off the list.',
      de: 'Die App erreicht nur Postfächer in Exchange Online. Lassen Sie es dorthin verschieben oder nehmen Sie es von der Liste.',
    },
  },
  missing: {
    name: { en: 'Unknown in this tenant', de: 'In diesem Mandanten unbekannt' },
    advice: {
      en: 'Check the spelling, or pick it from the tenant. A distribution list or a contact is no mailbox.',
      de: 'Prüfen Sie die Schreibweise oder wählen Sie es aus dem Mandanten. Ein Verteiler oder ein Kontakt ist kein Postfach.',
    },
  },
};
