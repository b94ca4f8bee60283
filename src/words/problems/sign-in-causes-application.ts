import type { Worded } from './wording.ts';

/** What stands between an application (ours, or the one just made) and the tenant. */
export const applicationCauses: readonly { readonly codes: readonly string[]; readonly words: Worded }[] = [
  {
    codes: ['65001', '650056', '650057', 'consent_required'],
    words: {
      en: [
        'nobody has consented to what the app asks for',
        'Have an administrator grant consent for the app in this tenant, then sign in again.',
      ],
      de: [
        'niemand hat dem zugestimmt, was die App verlangt',
        'Lassen Sie die Administration des Mandanten der App zustimmen und melden Sie sich erneut an.',
      ],
    },
  },
  {
    codes: ['65004', 'access_denied'],
    words: {
      en: [
        'the consent page was declined or closed',
        'Read what is asked for, then sign in again and accept it.',
      ],
      de: [
        'die Zustimmungsseite wurde abgelehnt oder geschlossen',
        'Lesen Sie, was verlangt wird, melden Sie sich erneut an und stimmen Sie zu.',
      ],
    },
  },
  {
    codes: ['90094', '90095', '90099', '530034'],
    words: {
      en: [
        'this account may not consent, an administrator has to',
        'Ask an administrator of the tenant to consent to Entrada’s sign-in app, or let them run this step.',
      ],
      de: [
        'dieses Konto darf nicht zustimmen, das muss die Administration tun',
        'Bitten Sie die Administration des Mandanten, der Anmelde-App von Entrada zuzustimmen, oder lassen Sie sie diesen Schritt ausführen.',
      ],
    },
  },
  {
    codes: ['65002'],
    words: {
      en: [
        'Microsoft does not let this sign-in app ask for these permissions',
        'Set the client id of a sign-in app of your own in the settings, then sign in again.',
      ],
      de: [
        'Microsoft lässt diese Anmelde-App diese Berechtigungen nicht anfordern',
        'Tragen Sie in den Einstellungen die Client-ID einer eigenen Anmelde-App ein und melden Sie sich erneut an.',
      ],
    },
  },
  {
    codes: ['700016', '700011', '7000229', 'unauthorized_client'],
    words: {
      en: [
        'this tenant does not know the app',
        'Compare the client id and the tenant id with the app’s overview page; an app just made may need some minutes to be known.',
      ],
      de: [
        'dieser Mandant kennt die App nicht',
        'Vergleichen Sie Client-ID und Mandanten-ID mit der Übersichtsseite der App; eine eben angelegte App braucht mitunter einige Minuten.',
      ],
    },
  },
  {
    codes: ['7000215', '70002', 'invalid_client'],
    words: {
      en: [
        'the client secret is wrong, as happens when its “Secret ID” is used instead of its value',
        'Use the secret’s value, or make a new secret; the old value cannot be shown again.',
      ],
      de: [
        'das Clientgeheimnis ist falsch, wie es geschieht, wenn statt des Werts die „Geheime ID“ verwendet wird',
        'Verwenden Sie den Wert des Geheimnisses, oder legen Sie ein neues an; der alte Wert lässt sich nicht noch einmal anzeigen.',
      ],
    },
  },
  {
    codes: ['7000222'],
    words: {
      en: [
        'the client secret has expired',
        'Make a new secret, enter it in the product, then remove the expired one.',
      ],
      de: [
        'das Clientgeheimnis ist abgelaufen',
        'Legen Sie ein neues an, tragen Sie es im Produkt ein und entfernen Sie danach das abgelaufene.',
      ],
    },
  },
  {
    codes: ['7000112', '70001', '1000031'],
    words: {
      en: [
        'the app is disabled in this tenant',
        'Enable it on the enterprise application’s page of properties, then try again.',
      ],
      de: [
        'die App ist in diesem Mandanten deaktiviert',
        'Aktivieren Sie sie auf der Eigenschaftenseite der Unternehmensanwendung und versuchen Sie es erneut.',
      ],
    },
  },
  {
    codes: ['501051', '50105'],
    words: {
      en: [
        'the service lets in only those to whom a role was assigned',
        'Apply the guide again, which assigns the role, or assign it on the service’s enterprise application under “Users and groups”.',
      ],
      de: [
        'der Dienst lässt nur ein, wem eine Rolle zugewiesen wurde',
        'Führen Sie die Anleitung erneut aus, damit sie die Rolle zuweist, oder weisen Sie die Rolle an der Unternehmensanwendung des Dienstes unter „Benutzer und Gruppen“ zu.',
      ],
    },
  },
  {
    codes: ['90002', '900023', '5000224'],
    words: {
      en: [
        'there is no such tenant in this cloud',
        'Check the tenant id or the domain, and that it is the right cloud.',
      ],
      de: [
        'einen solchen Mandanten gibt es in dieser Cloud nicht',
        'Prüfen Sie Mandanten-ID oder Domäne, und ob es die richtige Cloud ist.',
      ],
    },
  },
  {
    codes: ['90038', '900382', '900432', '90051'],
    words: {
      en: [
        'the tenant lives in another of Microsoft’s clouds',
        'Choose the cloud the tenant belongs to, then sign in again.',
      ],
      de: [
        'der Mandant liegt in einer anderen Cloud von Microsoft',
        'Wählen Sie die Cloud, zu der der Mandant gehört, und melden Sie sich erneut an.',
      ],
    },
  },
  {
    codes: ['500011', '50001', '650054', '650052', 'invalid_resource'],
    words: {
      en: [
        'this tenant does not have the service that was asked for',
        'Check that the tenant has a licence for the service and that the service is set up there.',
      ],
      de: [
        'dieser Mandant hat den verlangten Dienst nicht',
        'Prüfen Sie, ob der Mandant eine Lizenz für den Dienst hat und dieser dort eingerichtet ist.',
      ],
    },
  },
  {
    codes: ['50011', '900971', '500113'],
    words: {
      en: [
        'the address to return to is not registered for the sign-in app',
        'Register http://localhost for the sign-in app under mobile and desktop applications, or use the standard one.',
      ],
      de: [
        'die Rücksprungadresse ist für die Anmelde-App nicht registriert',
        'Registrieren Sie für die Anmelde-App http://localhost unter den mobilen und Desktopanwendungen, oder verwenden Sie die Standard-App.',
      ],
    },
  },
  {
    codes: ['7000218'],
    words: {
      en: [
        'the sign-in app is not set up as a public client',
        'Allow public client flows for it, or use the standard sign-in app.',
      ],
      de: [
        'die Anmelde-App ist nicht als öffentlicher Client eingerichtet',
        'Erlauben Sie für sie öffentliche Clientflows, oder verwenden Sie die Standard-App.',
      ],
    },
  },
  {
    codes: ['700024', '50013'],
    words: {
      en: [
        'the clock of this computer is wrong',
        'Let the computer set its clock by the network, then sign in again.',
      ],
      de: [
        'die Uhr dieses Computers geht falsch',
        'Lassen Sie den Computer seine Uhr über das Netzwerk stellen und melden Sie sich erneut an.',
      ],
    },
  },
  {
    codes: ['90033', '50033', '90024', '90006', '90055', '90012', 'temporarily_unavailable', 'server_error'],
    words: {
      en: ['Microsoft’s sign-in service is busy for the moment', 'Wait a minute, then sign in again.'],
      de: [
        'der Anmeldedienst von Microsoft ist gerade ausgelastet',
        'Warten Sie eine Minute und melden Sie sich erneut an.',
      ],
    },
  },
];
