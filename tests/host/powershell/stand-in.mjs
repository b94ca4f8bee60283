/**
 * No PowerShell: a stand-in that speaks the same frames as the worker and runs its cmdlets at the practice cloud's
 * endpoint. Arguments: the data folder of the host that runs the practice cloud, then `silent` (answers no cmdlet) or `elsewhere` (connects to another tenant).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Agent, fetch } from 'undici';

const [folder = '', manner] = process.argv.slice(2);
const { ca, endpoints } = JSON.parse(readFileSync(join(folder, 'practice', 'cloud.json'), 'utf8'));
const dispatcher = new Agent({ connect: { ca: readFileSync(ca, 'utf8') } });
let session;

const answer = (frame) => process.stdout.write(`@@EA1 ${JSON.stringify({ v: 1, ...frame })}\n`);

async function run(cmdlet, parameters) {
  const response = await fetch(`${endpoints.exchange}/adminapi/beta/${session.tenantId}/InvokeCommand`, {
    method: 'POST',
    dispatcher,
    headers: { authorization: `Bearer ${session.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ CmdletInput: { CmdletName: cmdlet, Parameters: parameters } }),
  });
  const text = await response.text();
  if (response.status === 200) return JSON.parse(text).value;
  const said = text === '' ? 'CommandNotFoundException' : JSON.parse(text).error.details?.[0]?.message;
  throw new Error(said ?? text);
}

async function carryOut(order) {
  if (order.connect === undefined) return run(order.cmdlet, order.parameters);
  session = order.connect;
  process.stdout.write('WARNING: this line is no frame\n');
  const rows = await run('Get-ConnectionInformation', {});
  return manner === 'elsewhere' ? [{ TenantID: '9999aaaa-9999-4999-8999-999999999999' }] : rows;
}

for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line);
  if (order.quit) break;
  if (manner === 'silent' && order.connect === undefined) continue;
  try {
    answer({ id: order.id, ok: true, data: await carryOut(order) });
  } catch (error) {
    const [, type = 'Error', message = error.message] = error.message.split('|');
    answer({
      id: order.id,
      ok: false,
      data: [],
      error: { type, message: `${error.message.split('|')[0]} ${message}` },
    });
  }
}
process.exit(0);
