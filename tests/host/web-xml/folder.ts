import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A web.xml in a folder of its own. */
export async function putFile(content: string | Uint8Array, name = 'web.xml'): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'entrada-web-xml-')), name);
  await writeFile(file, content);
  return file;
}

export const webXmlWith = (value: string): string =>
  `<web-app>\n  <context-param>\n    <param-name>oauth2Gateway.url</param-name>\n    <param-value>${value}</param-value>\n  </context-param>\n</web-app>\n`;
