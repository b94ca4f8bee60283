import type { Computer } from './computer.ts';
import { json } from './cmdlets/json.ts';
import { modules } from './cmdlets/modules.ts';
import { objects } from './cmdlets/objects.ts';
import { settings } from './cmdlets/settings.ts';
import { sifting } from './cmdlets/sifting.ts';
import { shown, window } from './cmdlets/window.ts';
import { PREFERENCE } from './language/error-action.ts';
import type { Command, Edition, Frame, Out, SessionState } from './language/frame.ts';
import { parse, partsOf } from './language/grammar.ts';
import { language } from './language/language.ts';
import { Scope } from './language/scope.ts';
import type { StaticType } from './language/static-type.ts';
import { staticTypes } from './statics.ts';
import { Thrown } from './values/errors.ts';
import { Hashtable } from './values/hashtable.ts';
import { PsObject } from './values/ps-object.ts';
import { Version } from './values/version.ts';

const VERSIONS: Readonly<Record<Edition, readonly [edition: string, version: readonly number[]]>> = {
  '5.1': ['Desktop', [5, 1, 22621, 4391]],
  '7': ['Core', [7, 5, 1]],
};

interface Options {
  readonly edition: Edition;
  readonly computer: Computer;
  /** What a person answers, question by question; a question too many is an error. */
  readonly answers?: readonly string[] | ((prompt: string) => string);
  readonly statics?: readonly (readonly [name: string, type: StaticType])[];
}

/** What a window showed of one script. */
export interface Transcript {
  readonly output: string;
  readonly warnings: readonly string[];
  /** Errors in red, those that ended something among them. */
  readonly errors: readonly string[];
}

export interface Session extends SessionState {
  /** Statement by statement, as a window takes what is pasted: what ends one is told, and the next one follows. */
  paste(script: string): Promise<Transcript>;
  /** As `-File` runs it, in the global scope: an error that ends the script ends all. */
  file(script: string): Promise<Transcript>;
}

function versionTable(edition: Edition): Hashtable {
  const [name, version] = VERSIONS[edition];
  const table = new Hashtable();
  table.set('PSVersion', new Version(version));
  table.set('PSEdition', name);
  return table;
}

export function openSession({ edition, computer, answers = [], statics = [] }: Options): Session {
  const left = typeof answers === 'function' ? [] : [...answers];
  let lines: string[] = [];
  let warnings: string[] = [];
  let errors: string[] = [];
  /** Statements that were pasted and are still to be run. */
  let rest = 0;
  const global = new Scope();
  const session: SessionState = {
    edition,
    language,
    global,
    commands: new Map<string, Command>(),
    statics: new Map(
      [...staticTypes(computer), ...statics].map(([name, type]) => [name.toLowerCase(), type]),
    ),
    guards: 0,
    report: (record) => void errors.push(record.exception.message),
    warn: (text) => void warnings.push(text),
    show: (line) => void lines.push(line),
    ask: (prompt, unseen) => {
      if (rest > 0)
        throw new Error(`The next line that is pasted would be taken for the answer to: ${prompt}`);
      const answer = typeof answers === 'function' ? answers(prompt) : left.shift();
      if (answer === undefined) throw new Error(`Nobody is there to answer: ${prompt}`);
      lines.push(`${prompt}: ${unseen === true ? '*'.repeat(answer.length) : answer}`);
      return answer;
    },
  };
  global.set(PREFERENCE, 'Continue');
  global.set('PSVersionTable', versionTable(edition));
  const state = new PsObject({ LanguageMode: 'FullLanguage' });
  global.set('ExecutionContext', new PsObject({ SessionState: state }));
  for (const command of [
    ...sifting,
    ...window,
    ...json,
    ...objects,
    ...modules(computer, session),
    ...settings(computer),
  ])
    session.commands.set(command.name.toLowerCase(), command);
  const frame: Frame = { session, scope: global };
  const out: Out = async (value) => void lines.push(...shown(value, edition));
  return Object.assign(session, {
    paste: async (script: string): Promise<Transcript> => {
      [lines, warnings, errors] = [[], [], []];
      const statements = partsOf(await parse(script)).flatMap(partsOf);
      for (const [at, statement] of statements.entries()) {
        rest = statements.length - at - 1;
        try {
          await language.run(statement, frame, out);
        } catch (error) {
          if (!(error instanceof Thrown)) throw error;
          session.report(error.record);
        }
      }
      return { output: lines.join('\n'), warnings, errors };
    },
    file: async (script: string): Promise<Transcript> => {
      [lines, warnings, errors, rest] = [[], [], [], 0];
      await language.run(await parse(script), frame, out);
      return { output: lines.join('\n'), warnings, errors };
    },
  });
}
