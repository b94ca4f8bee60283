import { randomUUID } from 'node:crypto';
import type { PracticeAnswer } from '../serve/http.ts';
import type { Admitted } from './admit.ts';
import { cmdletsFor } from './rights.ts';
import type { ExchangeWorld } from './world.ts';

/**
 * What the vendor's module asks for on connecting: which cmdlets there are for this caller. The module's own text is
 * not here.
 */
export function moduleFile(
  world: ExchangeWorld,
  { roles }: Admitted,
  commandName: string | undefined,
): PracticeAnswer {
  const wanted = (commandName ?? '*').split(',').map((name) => name.trim().toLowerCase());
  const cmdlets = cmdletsFor(roles).filter(
    (name) => wanted.includes('*') || wanted.includes(name.toLowerCase()),
  );
  const base = `${world.endpoint}/adminapi/v1.0/${world.directory.tenant.id}`;
  return {
    status: 200,
    body: {
      '@odata.context': `${base}/$metadata#EXOModuleFile`,
      value: [{ id: randomUUID(), version: '3.9.2', exportedCmdlets: cmdlets.join(',') }],
    },
  };
}
