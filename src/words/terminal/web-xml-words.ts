import type { Language } from '../../contract/text.ts';
import type { WebXmlOutcome } from '../../contract/web-xml.ts';

type Action = WebXmlOutcome['action'];

interface WebXmlWords {
  readonly done: Readonly<Record<Action, string>>;
  readonly toDo: Readonly<Record<Action, string>>;
  readonly addWrite: string;
  readonly restart: string;
  readonly backup: (file: string) => string;
  readonly otherServer: (url: string) => string;
}

export const webXmlWords: Readonly<Record<Language, WebXmlWords>> = {
  en: {
    done: {
      kept: 'The file is as desired.',
      replaced: 'The address was replaced.',
      inserted: 'The parameter was inserted.',
      restored: 'The original was restored.',
    },
    toDo: {
      kept: 'The file is as desired.',
      replaced: 'The address would be replaced.',
      inserted: 'The parameter would be inserted.',
      restored: 'The original would be restored.',
    },
    addWrite: 'Nothing was changed. Add --write to do it.',
    restart:
      'Restart Tomcat so that teamspace reads it, for example: systemctl restart tomcat, or net stop and net start on Windows.',
    backup: (file) => `The original is kept in ${file}.`,
    otherServer: (url) =>
      `Note: server.url in the same file is ${url}. Usually both are the same address; compare them before you go on.`,
  },
  de: {
    done: {
      kept: 'Die Datei ist wie gewünscht.',
      replaced: 'Die Adresse wurde ersetzt.',
      inserted: 'Der Parameter wurde eingefügt.',
      restored: 'Das Original wurde wiederhergestellt.',
    },
    toDo: {
      kept: 'Die Datei ist wie gewünscht.',
      replaced: 'Die Adresse würde ersetzt.',
      inserted: 'Der Parameter würde eingefügt.',
      restored: 'Das Original würde wiederhergestellt.',
    },
    addWrite: 'Es wurde nichts geändert. Mit --write wird es ausgeführt.',
    restart:
      'Starten Sie Tomcat neu, damit teamspace sie liest, etwa mit systemctl restart tomcat, unter Windows mit net stop und net start.',
    backup: (file) => `Das Original liegt in ${file}.`,
    otherServer: (url) =>
      `Hinweis: server.url in derselben Datei ist ${url}. Gewöhnlich sind beide gleich; vergleichen Sie sie, bevor Sie weitermachen.`,
  },
};
