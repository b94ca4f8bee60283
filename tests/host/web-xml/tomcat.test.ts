import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { patchFile } from '../../../src/host/web-xml/patch-file.ts';

const HOME = '/usr/share/tomcat10';
const CATALINA = join(HOME, 'bin', 'catalina.sh');
const isThere = existsSync(CATALINA);
if (!isThere) {
  process.stderr.write(
    'Skipped: a real Tomcat reads the changed web.xml. Missing: Tomcat 10 (Debian: apt-get install tomcat10-common).\n',
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

const serverXml = (port: number): string => `<Server port="-1"><Service name="Catalina">
  <Connector port="${String(port)}" address="127.0.0.1" protocol="HTTP/1.1"/>
  <Engine name="Catalina" defaultHost="localhost"><Host name="localhost" appBase="webapps"/></Engine>
</Service></Server>`;

const webXml = `<?xml version="1.0" encoding="UTF-8"?>
<web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
  <!-- <context-param><param-name>oauth2Gateway.url</param-name><param-value>no</param-value></context-param> -->
  <context-param>
    <param-name>other</param-name>
    <param-value>kept &amp; well</param-value>
  </context-param>
  <servlet>
    <servlet-name>jsp</servlet-name>
    <servlet-class>org.apache.jasper.servlet.JspServlet</servlet-class>
  </servlet>
  <servlet-mapping>
    <servlet-name>jsp</servlet-name>
    <url-pattern>*.jsp</url-pattern>
  </servlet-mapping>
</web-app>
`;

const page =
  '<%= application.getInitParameter("oauth2Gateway.url") %>|<%= application.getInitParameter("other") %>';

/** A server with one application, and the file that belongs to it. */
function laidOut(port: number): { base: string; file: string } {
  const base = mkdtempSync(join(tmpdir(), 'entrada-tomcat-'));
  for (const folder of ['conf', 'logs', 'temp', 'work', 'webapps/ROOT/WEB-INF'])
    mkdirSync(join(base, folder), { recursive: true });
  const file = join(base, 'webapps/ROOT/WEB-INF/web.xml');
  writeFileSync(join(base, 'conf/server.xml'), serverXml(port));
  writeFileSync(file, webXml);
  writeFileSync(join(base, 'webapps/ROOT/shown.jsp'), page);
  return { base, file };
}

interface Tomcat {
  stop(): Promise<void>;
}

/** Resolves when it serves. */
function startTomcat(base: string): Promise<Tomcat> {
  const tomcat = spawn(CATALINA, ['run'], {
    env: { ...process.env, CATALINA_HOME: HOME, CATALINA_BASE: base },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise((resolve) => tomcat.once('close', resolve));
  const stop = async () => {
    tomcat.kill('SIGTERM');
    await ended;
  };
  return new Promise((resolve, reject) => {
    let log = '';
    tomcat.stderr.setEncoding('utf8').on('data', (text: string) => {
      log += text;
      if (log.includes('Server startup in')) resolve({ stop });
    });
    void ended.then(() => reject(new Error(log)));
  });
}

test.skipIf(!isThere)('a real Tomcat reads the new value, and the others as before', async () => {
  const port = await freePort();
  const { base, file } = laidOut(port);
  const url = 'https://muster.teamspace.de';
  const patched = await patchFile({ file, url, write: true });
  expect(patched).toMatchObject({ ok: true, value: { action: 'inserted', written: true } });
  const tomcat = await startTomcat(base);
  try {
    const shown = await fetch(`http://127.0.0.1:${String(port)}/shown.jsp`);
    expect((await shown.text()).trim()).toBe(`${url}|kept & well`);
  } finally {
    await tomcat.stop();
    rmSync(base, { recursive: true, force: true });
  }
});
