import type { Language, Text } from '../../../contract/text.ts';
import { scriptFor } from '../scripts/script-for.ts';
import { stepsFor } from '../../guides/select.ts';
import type { Values } from '../../guides/interpolate.ts';
import { makeReport } from '../report/make-report.ts';
import { writeHtml } from '../report/write-html.ts';
import type { Material } from '../report/material.ts';
import type { BundleValues } from './bundle-values.ts';
import { readMe } from './words.ts';

export interface BundleFile {
  readonly name: string;
  readonly text: string;
}

interface Ingredients {
  readonly material: Material;
  readonly bundle: BundleValues;
  /** What `${…}` in scripts stands for. */
  readonly values: Values;
  /** The whole file as Entrada changed it on this computer; it may hold more than the address. */
  readonly webXml?: string | undefined;
}

const WEB_XML_STEP = 'web-xml-parameter';

export const valuesFileOf = (guide: string): string => `${guide}.json`;

function webXmlFragment({ engagement }: Material): string {
  const steps = engagement.checklist.parts.flatMap((part) => part.steps);
  const step = steps.find(({ id, state }) => id === WEB_XML_STEP && state.state !== 'not-needed');
  return step?.portal.values[0]?.value ?? '';
}

/** Without it Windows PowerShell reads a file in the old code page of its machine. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Every step that Exchange's administrator runs, in its order, in one file. */
function exchangeScript({ material: { guide, engagement }, values }: Ingredients): string {
  const { answers } = engagement;
  const text = stepsFor(guide, answers)
    .filter(({ step, needed }) => needed && step.duty === 'administer-exchange')
    .filter(({ step }) => step.script?.powershell !== undefined)
    .map(({ step }) => scriptFor({ guide, answers, values, step, shell: 'powershell' }))
    .join('\n');
  return text === '' ? '' : BYTE_ORDER_MARK + text;
}

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A row for each address; quoted, so that no spreadsheet takes one for several. */
function mailboxList({ mailboxes }: BundleValues): string {
  if (mailboxes.length === 0) return '';
  const lines = mailboxes.map(({ address, state, mailTest }) =>
    [address, state, mailTest?.state ?? '', mailTest?.at ?? ''].map(cell).join(','),
  );
  return `${['mailbox,state,mail test,tested', ...lines].join('\r\n')}\r\n`;
}

/** Only an encrypted bundle has the private key. */
function certificateFile({ certificate }: BundleValues): string {
  const { pem, privateKey = '' } = certificate ?? {};
  return pem === undefined ? '' : `${privateKey}${pem.trimEnd()}\n`;
}

function withBoth<Value>(make: (language: Language) => Value): Record<Language, Value> {
  return { en: make('en'), de: make('de') };
}

/** Days on which what is secret in here ends. */
function endsInside({ secret, certificate }: BundleValues) {
  const secretEnds = secret?.value === undefined ? undefined : secret.ends.slice(0, 10);
  const keyEnds = certificate?.privateKey === undefined ? undefined : certificate.ends.slice(0, 10);
  return { secretEnds, keyEnds };
}

function introduction({ material: { guide }, bundle, webXml }: Ingredients): string {
  const tenant = bundle.tenant?.domain ?? bundle.tenant?.id ?? '–';
  const title: Text = guide.title;
  return readMe(
    withBoth((language) => ({
      guide: title[language],
      tenant,
      ...endsInside(bundle),
      hasWebXml: webXml !== undefined,
    })),
    valuesFileOf(guide.id),
  );
}

/** What lies in every bundle but KeePass's, without the checksums. What does not apply is left out. */
export function bundleFiles(ingredients: Ingredients): BundleFile[] {
  const { material, bundle } = ingredients;
  const report = withBoth((language) => writeHtml(makeReport(material, language)));
  const files: BundleFile[] = [
    { name: 'READ-ME.txt', text: introduction(ingredients) },
    { name: valuesFileOf(bundle.guide), text: `${JSON.stringify(bundle, null, 2)}\n` },
    { name: 'certificate.pem', text: certificateFile(bundle) },
    { name: 'web.xml.fragment', text: webXmlFragment(material) },
    { name: 'web.xml', text: ingredients.webXml ?? '' },
    { name: 'exchange.ps1', text: exchangeScript(ingredients) },
    { name: 'mailboxes.csv', text: mailboxList(bundle) },
    { name: 'report.en.html', text: report.en },
    { name: 'report.de.html', text: report.de },
  ];
  return files.filter(({ text }) => text !== '');
}
