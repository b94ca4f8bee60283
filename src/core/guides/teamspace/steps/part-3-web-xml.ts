import type { StepSpec } from '../../guide.ts';
import { inWebXml, onServer } from './by-person.ts';

const file = { label: { en: 'File', de: 'Datei' }, value: 'webapp/WEB-INF/web.xml' };
const parameter = { label: { en: 'Parameter', de: 'Parameter' }, value: 'oauth2Gateway.url' };
const gateway = { label: { en: 'Value', de: 'Wert' }, value: '${serverUrl}' };
const server = {
  en: 'teamspace server › installation directory › webapp › WEB-INF › web.xml',
  de: 'teamspace-Server › Installationsverzeichnis › webapp › WEB-INF › web.xml',
};

const contextParam = [
  '<context-param>',
  '  <param-name>oauth2Gateway.url</param-name>',
  '  <param-value>${serverUrl}</param-value>',
  '</context-param>',
].join('\n');

export const webXmlSteps: StepSpec[] = [
  {
    ...inWebXml,
    id: 'web-xml-open',
    title: { en: 'Open web.xml', de: 'web.xml öffnen' },
    what: {
      en: 'Entrada does it where it reaches the file: with "Change web.xml" in the summary, or entrada web-xml on the server. It shows the change first, keeps the original and leaves every other byte. By hand, you copy webapp/WEB-INF/web.xml to a safe place and open it in a text editor on the teamspace server.',
      de: 'Entrada erledigt es, wo es die Datei erreicht: mit „web.xml ändern“ im Ergebnis oder mit entrada web-xml auf dem Server. Es zeigt die Änderung vorher, bewahrt das Original auf und lässt jedes andere Byte stehen. Von Hand sichern Sie eine Kopie von webapp/WEB-INF/web.xml und öffnen die Datei auf dem teamspace-Server in einem Texteditor.',
    },
    why: {
      en: 'teamspace reads there at which address Microsoft returns a sign-in. A broken file keeps teamspace from starting, so keep the copy.',
      de: 'Dort liest teamspace, an welche Adresse Microsoft eine Anmeldung zurückgibt. Mit einer beschädigten Datei startet teamspace nicht; bewahren Sie die Kopie auf.',
    },
    document: {
      en: 'The document says: "Use a text editor to edit the webapp/WEB-INF/web.xml (in the installation directory)", and that the step can be skipped without single sign-on. It does not mention a copy.',
      de: 'Das Dokument sagt: „Use a text editor to edit the webapp/WEB-INF/web.xml (in the installation directory)“, und dass der Schritt ohne Single Sign-on entfällt. Eine Kopie erwähnt es nicht.',
    },
    portal: { path: server, values: [file] },
  },
  {
    ...inWebXml,
    id: 'web-xml-value',
    title: { en: 'Replace the value of oauth2Gateway.url', de: 'Wert von oauth2Gateway.url ersetzen' },
    what: {
      en: "Entrada does it with 'Change web.xml'. By hand, you search for oauth2Gateway.url and replace the text between <param-value> and </param-value> below it by teamspace's address.",
      de: 'Entrada erledigt es mit „web.xml ändern“. Von Hand suchen Sie oauth2Gateway.url und ersetzen den Text darunter zwischen <param-value> und </param-value> durch die Adresse von teamspace.',
    },
    why: {
      en: 'The redirect URI of part 1 must begin with this address. Otherwise Microsoft refuses the sign-in with AADSTS50011.',
      de: 'Die Umleitungs-URI aus Teil 1 muss mit dieser Adresse beginnen. Sonst lehnt Microsoft die Anmeldung mit AADSTS50011 ab.',
    },
    document: {
      en: 'The document says: "Search for the value oauth2Gateway.url and replace the value below it between param-value with the URL of your server (usually identical to server.url)." We do the same.',
      de: 'Das Dokument sagt: „Search for the value oauth2Gateway.url and replace the value below it between param-value with the URL of your server (usually identical to server.url).“ Wir tun dasselbe.',
    },
    portal: { path: server, values: [parameter, gateway] },
  },
  {
    ...inWebXml,
    id: 'web-xml-parameter',
    title: { en: 'Add the parameter where it is missing', de: 'Fehlenden Parameter ergänzen' },
    what: {
      en: 'Entrada does it with "Change web.xml". By hand: where the file has no oauth2Gateway.url, you insert this block behind the end of another context-param. Where it has one, confirm this step without a change.',
      de: 'Entrada erledigt es mit „web.xml ändern“. Von Hand: Enthält die Datei kein oauth2Gateway.url, fügen Sie diesen Block hinter dem Ende eines anderen context-param ein. Enthält sie es, bestätigen Sie diesen Schritt ohne Änderung.',
    },
    why: {
      en: 'Inside another context-param the block breaks the file. An update of teamspace may replace the file, then the value has to be entered again.',
      de: 'Innerhalb eines anderen context-param macht der Block die Datei unbrauchbar. Ein Update von teamspace kann die Datei ersetzen, dann muss der Wert erneut hinein.',
    },
    document: {
      en: 'The document says: "If the context-param for oauth2Gateway.url does not appear in your web.xml, you can add it in the middle, after another context-param." It places this behind the restart; we place it before, because the restart must come last.',
      de: 'Das Dokument sagt: „If the context-param for oauth2Gateway.url does not appear in your web.xml, you can add it in the middle, after another context-param.“ Es nennt das hinter dem Neustart; wir setzen es davor, weil der Neustart zuletzt kommen muss.',
    },
    portal: {
      path: server,
      values: [{ label: { en: 'Block to insert', de: 'Einzufügender Block' }, value: contextParam }],
    },
  },
  {
    ...onServer,
    id: 'restart-tomcat',
    title: { en: 'Restart Tomcat', de: 'Tomcat neu starten' },
    what: {
      en: 'You restart the Tomcat service on which teamspace runs. Meanwhile teamspace cannot be reached.',
      de: 'Sie starten den Tomcat-Dienst neu, auf dem teamspace läuft. Währenddessen ist teamspace nicht erreichbar.',
    },
    why: { en: 'Tomcat reads the file when it starts.', de: 'Tomcat liest die Datei beim Start.' },
    document: {
      en: 'The document says: "Restart the Tomcat service." We do the same.',
      de: 'Das Dokument sagt: „Restart the Tomcat service.“ Wir tun dasselbe.',
    },
    portal: {
      path: { en: 'teamspace server › Services › Tomcat', de: 'teamspace-Server › Dienste › Tomcat' },
      values: [],
    },
    modes: {
      ...onServer.modes,
      script: {
        no: {
          en: 'The name of the service differs from server to server.',
          de: 'Der Dienst heißt auf jedem Server anders.',
        },
      },
      undo: {
        no: {
          en: 'A restart changes nothing that could be taken back.',
          de: 'Ein Neustart ändert nichts, was sich zurücknehmen ließe.',
        },
      },
    },
  },
  {
    ...onServer,
    id: 'web-xml-by-support',
    title: { en: 'Have support enter the address', de: 'Adresse vom Support eintragen lassen' },
    what: {
      en: 'You send this text to teamspace support. They edit web.xml and restart Tomcat.',
      de: 'Sie senden diesen Text an den Support von teamspace. Dort wird die web.xml bearbeitet und Tomcat neu gestartet.',
    },
    why: {
      en: 'With standard hosting the server is run by teamspace, and customers reach neither the file nor the service.',
      de: 'Beim Standard-Hosting betreibt teamspace den Server; Kunden erreichen weder die Datei noch den Dienst.',
    },
    document: {
      en: 'The document tells everyone to edit the file, also customers with standard hosting, for whom it is meant as well. That they turn to support is our conclusion.',
      de: 'Das Dokument fordert alle auf, die Datei zu bearbeiten, auch Kunden mit Standard-Hosting, für die es ebenfalls gedacht ist. Dass diese sich an den Support wenden, ist unsere Folgerung.',
    },
    for: ['singleSignOn', 'standard'],
    notNeeded: {
      en: 'Single sign-on is not chosen, or you edit the file yourselves',
      de: 'Single Sign-on ist nicht gewählt, oder Sie bearbeiten die Datei selbst',
    },
    portal: {
      path: { en: 'Message to teamspace support', de: 'Nachricht an den Support von teamspace' },
      values: [
        {
          label: { en: 'Text in English', de: 'Text auf Englisch' },
          value:
            'Please set the context-param oauth2Gateway.url in webapp/WEB-INF/web.xml of our teamspace to ${serverUrl} and restart Tomcat. We need it for Microsoft single sign-on with our own app registration.',
        },
        {
          label: { en: 'Text in German', de: 'Text auf Deutsch' },
          value:
            'Bitte setzen Sie in webapp/WEB-INF/web.xml unseres teamspace den context-param oauth2Gateway.url auf ${serverUrl} und starten Sie Tomcat neu. Wir brauchen das für die Anmeldung mit Microsoft über unsere eigene App-Registrierung.',
        },
      ],
    },
    modes: {
      ...onServer.modes,
      automatic: {
        no: {
          en: 'A person at teamspace support does it.',
          de: 'Das erledigt ein Mensch beim teamspace-Support.',
        },
      },
      script: {
        no: {
          en: 'A person at teamspace support does it.',
          de: 'Das erledigt ein Mensch beim teamspace-Support.',
        },
      },
    },
  },
];
