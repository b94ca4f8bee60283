import type { RequestListener } from 'node:http';
import type { ServiceName } from '../services.ts';
import type { Authority } from './authority.ts';
import { listen, type Listening } from './listen.ts';
import { rememberedPorts, rememberPorts } from './remembered-ports.ts';

export type Endpoints = Readonly<Record<ServiceName, string>>;

export interface TakenPorts {
  readonly endpoints: Endpoints;
  serve(name: ServiceName, listener: RequestListener): void;
  close(): Promise<void>;
}

/** One port for each service, the same ones as last time where they are still free. */
export async function takePorts(
  authority: Authority,
  { names, stateDir }: { names: readonly ServiceName[]; stateDir: string | undefined },
): Promise<TakenPorts> {
  const wanted = rememberedPorts(stateDir);
  const taken = new Map<ServiceName, Listening>();
  for (const name of names) taken.set(name, await listen(authority, wanted[name]));
  rememberPorts(stateDir, Object.fromEntries([...taken].map(([name, { port }]) => [name, port])));
  return {
    // `names` are all the names there are.
    endpoints: Object.fromEntries([...taken].map(([name, { endpoint }]) => [name, endpoint])) as Endpoints,
    serve: (name, listener) => taken.get(name)?.serve(listener),
    close: async () => {
      await Promise.all([...taken.values()].map((listening) => listening.close()));
    },
  };
}
