import type { EventOf } from '../../contract/events.ts';
import type { Language, Text } from '../../contract/text.ts';
import type { Report } from '../../contract/engagement.ts';
import { day, moment } from '../problems/phrases.ts';

type Purpose = Report['purpose'];
type WaitingFor = NonNullable<EventOf<'run.progress'>['waiting']>['for'];

export interface RunWords {
  where(account: string, tenant: string): string;
  inAzure(account: string): string;
  practice: string;
  memory: string;
  monthsWarning: string;
  openInBrowser(url: string): string;
  enterCode(url: string, code: string, until: string): string;
  adopting(clientId: string): string;
  ask: Readonly<Record<Purpose, (tenant: string) => string>>;
  yesNo: string;
  waiting(what: WaitingFor, until: string): string;
  nothingWritten: string;
  counts: Readonly<Record<'create' | 'change' | 'keep' | 'remove', string>>;
  finding: string;
  secretEnds(date: string): string;
  secretAt(entry: string): string;
  secretNotThere: string;
  headline: Readonly<Record<Purpose, string>>;
  /** Where there was nothing to do. */
  nothing: Readonly<Record<Purpose, string>>;
  requests(total: number, sequential: number, seconds: string): string;
  leftForPerson: string;
  stays: string;
  problem: string;
  interrupted: string;
}

const WAITING: Readonly<Record<WaitingFor, Text>> = {
  directory: {
    en: 'Waiting for Microsoft’s directory to catch up',
    de: 'Warten, bis das Verzeichnis von Microsoft nachkommt',
  },
  throttle: { en: 'Microsoft asks for patience', de: 'Microsoft bittet um Geduld' },
  network: { en: 'Waiting for the network', de: 'Warten auf das Netz' },
  token: { en: 'Waiting until the new app can sign in', de: 'Warten, bis sich die neue App anmelden kann' },
};

export const runWords: Readonly<Record<Language, RunWords>> = {
  en: {
    where: (account, tenant) => `Signed in as ${account}, in the tenant ${tenant}.`,
    inAzure: (account) => `Signed in to Azure as ${account}.`,
    practice: 'This is a practice tenant: nothing here is real.',
    memory: 'Secrets are kept in memory only, and are gone when this command ends.',
    monthsWarning: 'The secret is to live for more than 12 months. A shorter life is safer.',
    openInBrowser: (url) => `Sign in in the browser. If none has opened, open this address:\n  ${url}`,
    enterCode: (url, code, until) =>
      `Open ${url} on any device and enter the code ${code} (valid until ${moment(until, 'en')}).`,
    adopting: (clientId) =>
      `Taking over the app ${clientId}: what is right is kept, what is missing is added.`,
    ask: {
      apply: (tenant) => `Register the app in ${tenant}?`,
      check: (tenant) => `Check the app in ${tenant}?`,
      undo: (tenant) => `Remove what Entrada made in ${tenant}?`,
    },
    yesNo: '[y/N]',
    waiting: (what, until) => `${WAITING[what].en}, until about ${moment(until, 'en')}.`,
    nothingWritten: 'Nothing has been written yet.',
    counts: { create: 'to create', change: 'to change', keep: 'to keep', remove: 'to remove' },
    finding: 'Note',
    secretEnds: (date) => `The secret ends on ${day(date, 'en')}.`,
    secretAt: (entry) => `The secret is in this computer’s keychain, entry ${entry}.`,
    secretNotThere: 'The secret’s value is not in this computer’s keychain.',
    headline: { apply: 'Applied', check: 'Checked', undo: 'Undone' },
    nothing: {
      apply: 'There was nothing to do.',
      check: 'There is nothing yet that could be checked.',
      undo: 'There is nothing of ours left to take back.',
    },
    requests: (total, sequential, seconds) =>
      `${String(total)} ${total === 1 ? 'request' : 'requests'} to Microsoft, ${String(sequential)} in sequence, ${seconds} s.`,
    leftForPerson: 'Left for a person:',
    stays: 'What stays:',
    problem: 'Problem',
    interrupted: 'Stopped. Run the command again to continue where it stopped.',
  },
  de: {
    where: (account, tenant) => `Angemeldet als ${account}, im Mandanten ${tenant}.`,
    inAzure: (account) => `Bei Azure angemeldet als ${account}.`,
    practice: 'Dies ist ein Übungsmandant: Nichts hier ist echt.',
    memory: 'Clientgeheimnisse liegen nur im Arbeitsspeicher und sind weg, wenn dieser Befehl endet.',
    monthsWarning:
      'Das Clientgeheimnis soll länger als 12 Monate gelten. Eine kürzere Gültigkeit ist sicherer.',
    openInBrowser: (url) =>
      `Melden Sie sich im Browser an. Hat sich keiner geöffnet, öffnen Sie diese Adresse:\n  ${url}`,
    enterCode: (url, code, until) =>
      `Öffnen Sie ${url} auf einem beliebigen Gerät und geben Sie den Code ${code} ein (gültig bis ${moment(until, 'de')}).`,
    adopting: (clientId) => `Übernahme der App ${clientId}: Was stimmt, bleibt; was fehlt, kommt hinzu.`,
    ask: {
      apply: (tenant) => `App in ${tenant} registrieren?`,
      check: (tenant) => `App in ${tenant} prüfen?`,
      undo: (tenant) => `Entfernen, was Entrada in ${tenant} angelegt hat?`,
    },
    yesNo: '[j/N]',
    waiting: (what, until) => `${WAITING[what].de}, bis etwa ${moment(until, 'de')}.`,
    nothingWritten: 'Noch wurde nichts geschrieben.',
    counts: { create: 'anzulegen', change: 'zu ändern', keep: 'bleiben', remove: 'zu entfernen' },
    finding: 'Hinweis',
    secretEnds: (date) => `Das Clientgeheimnis endet am ${day(date, 'de')}.`,
    secretAt: (entry) => `Das Clientgeheimnis liegt im Schlüsselbund dieses Computers, Eintrag ${entry}.`,
    secretNotThere: 'Der Wert des Clientgeheimnisses ist nicht im Schlüsselbund dieses Computers.',
    headline: { apply: 'Ausgeführt', check: 'Geprüft', undo: 'Zurückgenommen' },
    nothing: {
      apply: 'Es gab nichts zu tun.',
      check: 'Es gibt noch nichts, was sich prüfen ließe.',
      undo: 'Es ist nichts mehr da, was wir zurückzunehmen hätten.',
    },
    requests: (total, sequential, seconds) =>
      `${String(total)} ${total === 1 ? 'Anfrage' : 'Anfragen'} an Microsoft, ${String(sequential)} nacheinander, ${seconds} s.`,
    leftForPerson: 'Bleibt von Hand zu tun:',
    stays: 'Was bleibt:',
    problem: 'Problem',
    interrupted: 'Angehalten. Starten Sie den Befehl erneut, um dort fortzufahren.',
  },
};
