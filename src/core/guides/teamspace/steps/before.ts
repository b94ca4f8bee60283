import type { StepSpec } from '../../guide.ts';
import { inTeamspace } from './by-person.ts';

const english = [
  'Hello,',
  '',
  'we want to connect our teamspace at ${serverUrl} with Microsoft 365 by an app registration of our own.',
  'Please enable the interface "Your own Microsoft app registration" for us and tell us when it is done.',
  '',
  'Kind regards',
].join('\n');

const german = [
  'Guten Tag,',
  '',
  'wir möchten unser teamspace unter ${serverUrl} über eine eigene App-Registrierung mit Microsoft 365 verbinden.',
  'Bitte schalten Sie dafür die Schnittstelle „Eigene Microsoft App-Registrierung“ frei und geben Sie uns Bescheid, sobald das geschehen ist.',
  '',
  'Mit freundlichen Grüßen',
].join('\n');

export const beforeSteps: StepSpec[] = [
  {
    ...inTeamspace,
    part: 'before',
    id: 'interface-enabled',
    title: { en: 'Have the interface enabled', de: 'Schnittstelle freischalten lassen' },
    what: {
      en: 'You ask teamspace support to enable the interface "Your own Microsoft app registration". Ask early: it takes a person at their end.',
      de: 'Sie bitten den Support von teamspace, die Schnittstelle „Eigene Microsoft App-Registrierung“ freizuschalten. Fragen Sie früh: Dort muss jemand tätig werden.',
    },
    why: {
      en: 'Until then the type is missing from the list in teamspace, and part 4 cannot begin.',
      de: 'Bis dahin fehlt der Typ in der Auswahl von teamspace, und Teil 4 kann nicht beginnen.',
    },
    document: {
      en: 'The document says among its prerequisites: "The interface must be enabled in advance by teamspace support", and twice more below. We ask for it first of all.',
      de: 'Das Dokument sagt unter seinen Voraussetzungen: „The interface must be enabled in advance by teamspace support“, und danach noch zweimal. Wir verlangen es als Allererstes.',
    },
    portal: {
      path: { en: 'Message to teamspace support', de: 'Nachricht an den Support von teamspace' },
      values: [
        {
          label: { en: 'Subject', de: 'Betreff' },
          value: 'teamspace ${serverUrl}: Microsoft app registration',
        },
        { label: { en: 'Text in English', de: 'Text auf Englisch' }, value: english },
        { label: { en: 'Text in German', de: 'Text auf Deutsch' }, value: german },
      ],
    },
    modes: {
      ...inTeamspace.modes,
      automatic: {
        no: {
          en: 'A person at teamspace support does it.',
          de: 'Das erledigt ein Mensch beim teamspace-Support.',
        },
      },
      portal: {
        no: {
          en: 'A person at teamspace support does it; it has no page of yours.',
          de: 'Das erledigt ein Mensch beim teamspace-Support; dafür gibt es keine Seite von Ihnen.',
        },
      },
    },
  },
];
