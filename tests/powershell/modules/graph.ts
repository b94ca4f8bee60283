import { z } from 'zod';
import { fromJson } from '../cmdlets/json-text.ts';
import { moduleFunction, once } from '../cmdlets/stages.ts';
import type { Module } from '../computer.ts';
import type { Call, Command, Stage } from '../language/frame.ts';
import { ErrorRecord, Exception, raised } from '../values/errors.ts';
import { PsObject } from '../values/ps-object.ts';
import { graphRequests, type GraphCmdlet } from './graph-requests.ts';
import type { PracticeService, Reply, Send } from './practice-service.ts';

/** Microsoft Graph Command Line Tools, the vendor's own client. */
const COMMAND_LINE = '14d82eec-204b-4c2f-b7e8-296a70dab67e';

const list = z.object({ value: z.array(z.unknown()), '@odata.nextLink': z.string().optional() });

interface Signed {
  readonly send: Send;
  readonly scopes: readonly string[];
}

function recordOf(name: string, { code, message }: { code: string; message: string }): ErrorRecord {
  return new ErrorRecord(new Exception('System.Exception', `[${code}] : ${message}`), {
    fqid: `${code},Microsoft.Graph.PowerShell.Cmdlets.${name}`,
    category: 'InvalidOperation',
  });
}

/** The rows of an answer: a list, one object, or nothing. */
function pageOf({ body, error }: Reply): { rows: readonly unknown[]; next?: string | undefined } {
  const { data } = list.safeParse(body);
  if (data !== undefined) return { rows: data.value, next: data['@odata.nextLink'] };
  return { rows: body === undefined || error !== undefined ? [] : [body] };
}

/** An id that is $null, as after a look-up that found nothing, never reaches the service. */
function checkId(call: Call, { id }: GraphCmdlet): void {
  if (id === undefined || (call.given.text(id) ?? '') !== '') return;
  throw raised(
    `Cannot bind argument to parameter '${id}' because it is an empty string.`,
    `ParameterArgumentValidationErrorEmptyStringNotAllowed,${call.name}`,
    'System.Management.Automation.ParameterBindingValidationException',
  );
}

/**
 * Microsoft Graph PowerShell, as far as scripts use it: `Connect-MgGraph` signs in with the scopes it is told and no others.
 * @param account who sits at the window
 */
export function graphModule(service: PracticeService, account: string): Module {
  let signed: Signed | undefined;
  const graph = `${service.endpoints.graph}/v1.0`;
  const work =
    (cmdlet: GraphCmdlet) =>
    (call: Call): Stage =>
      once(async () => {
        checkId(call, cmdlet);
        if (signed === undefined)
          throw raised('Authentication needed. Please call Connect-MgGraph.', 'NotConnected');
        const { method, path, body } = cmdlet.request(call.given);
        let url: string | undefined = `${graph}${path}`;
        while (url !== undefined) {
          const reply = await signed.send(method, url, body);
          if (reply.error !== undefined) call.fail(recordOf(call.name, reply.error));
          const page = pageOf(reply);
          for (const row of page.rows) await call.out(fromJson(row, '7'));
          url = call.given.truth('All') ? page.next : undefined;
        }
      });
  const connect = ({ given }: Call): Stage =>
    once(async () => {
      const scopes = given.texts('Scopes');
      signed = {
        send: await service.signIn({ clientId: COMMAND_LINE, scope: scopes.join(' '), account }),
        scopes,
      };
    });
  return {
    name: 'Microsoft.Graph',
    commands: (): readonly Command[] => [
      moduleFunction(
        'Connect-MgGraph',
        { Scopes: 'named', Environment: 'named', TenantId: 'named' },
        connect,
      ),
      moduleFunction('Get-MgContext', {}, ({ out }) =>
        once(async () => {
          if (signed === undefined) return;
          await out(
            new PsObject({ TenantId: service.tenantId, Account: account, Scopes: [...signed.scopes] }),
          );
        }),
      ),
      ...Object.entries(graphRequests).map(([name, cmdlet]) =>
        moduleFunction(name, cmdlet.parameters, work(cmdlet)),
      ),
    ],
  };
}
