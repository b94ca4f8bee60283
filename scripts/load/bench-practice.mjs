import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Agent, request } from 'undici';
import { startPractice } from '../house/practice-process.mjs';
import { startBare } from './bare-process.mjs';
import { drive } from './drive.mjs';
import { mixedReads } from './reads.mjs';

/** Mixed reads a second, on two cores that the client shares. */
const AIM = 2_000;
const COUNT = 20_000;
const MEMORY_STEPS = 10;
const MEMORY_STEP = 10_000;
/** The heap has found its size after so many steps. */
const SETTLED = 3;
const GRAPH_COMMAND_LINE = '14d82eec-204b-4c2f-b7e8-296a70dab67e';

/** @param {number} pid */
async function residentMiB(pid) {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
  return Math.round(Number(stdout) / 1024);
}

/** @param {any} cloud the cloud file @param {string} ca */
async function reads(cloud, ca) {
  const dispatcher = new Agent({ connect: { ca } });
  const account = cloud.accounts.find((/** @type {{ upn: string }} */ { upn }) => upn.startsWith('admin@'));
  const fields = {
    grant_type: 'password',
    client_id: GRAPH_COMMAND_LINE,
    scope: 'Application.Read.All Directory.Read.All Policy.Read.All RoleManagement.Read.Directory',
    username: account.upn,
    password: account.password,
  };
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const asked = await request(`${cloud.endpoints.login}/${cloud.tenant.id}/oauth2/v2.0/token`, {
    dispatcher,
    method: 'POST',
    headers: form,
    body: new URLSearchParams(fields).toString(),
  });
  /** @type {any} */
  const { access_token: token } = await asked.body.json();
  const list = await request(`${cloud.endpoints.graph}/v1.0/servicePrincipals?$top=200&$select=id,appId`, {
    dispatcher,
    headers: { authorization: `Bearer ${token}` },
  });
  /** @type {any} */
  const { value } = await list.body.json();
  await dispatcher.close();
  return mixedReads(token, value.at(-1));
}

/**
 * How fast the practice cloud reads at its largest, beside a server that does nothing, and what it keeps of it.
 * @param {string} folder @param {import('../house/voice.mjs').Voice} say
 */
export async function benchPractice(folder, say) {
  const practice = await startPractice({ state: join(folder, 'large'), size: 'large', latencyMs: 0 });
  try {
    const cloud = JSON.parse(readFileSync(practice.cloudFile, 'utf8'));
    const ca = readFileSync(cloud.ca, 'utf8');
    const load = { origin: cloud.endpoints.graph, ca, reads: await reads(cloud, ca) };
    await drive({ ...load, count: 2_000 });
    const own = await drive({ ...load, count: COUNT });
    const bare = await startBare(folder, Math.round(own.bytes));
    const plain = await drive({ ...load, ...bare, count: COUNT }).finally(bare.stop);
    const perSecond = (/** @type {number} */ value) => `${Math.round(value)} requests a second`;
    const reached = own.perSecond >= AIM ? 'reached' : 'not reached';
    say.line(
      `\nMixed reads, 5,000 service principals, ${COUNT} requests of ${Math.round(own.bytes)} bytes on average`,
    );
    say.line(`practice cloud   ${perSecond(own.perSecond)} (aim: ${AIM}, ${reached})`);
    say.line(
      `bare TLS server  ${perSecond(plain.perSecond)}, ${(plain.perSecond / own.perSecond).toFixed(1)} times as many`,
    );
    const memory = [await residentMiB(practice.pid)];
    for (let step = 0; step < MEMORY_STEPS; step++) {
      await drive({ ...load, count: MEMORY_STEP });
      memory.push(await residentMiB(practice.pid));
    }
    const steps = memory.slice(SETTLED);
    const growth = Math.round(((steps.at(-1) ?? 0) / (steps[0] ?? 1) - 1) * 100);
    say.line(
      `memory of the practice cloud over ${MEMORY_STEPS * MEMORY_STEP} requests, every ${MEMORY_STEP}, MiB: ${memory.join(' ')}`,
    );
    say.line(`from the first ${SETTLED * MEMORY_STEP} on it changed by ${growth} %`);
  } finally {
    await practice.stop();
  }
}
