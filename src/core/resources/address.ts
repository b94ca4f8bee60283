import type { Ask } from '../ports.ts';

type Service = Ask['service'];

/** Where a read goes, as one string: paths of Microsoft Graph as they are, others behind their service, `arm:/…`. */
export function addressOf(service: Service, path: string): string {
  return service === 'graph' ? path : `${service}:${path}`;
}

const ELSEWHERE = /^(arm|exchange):(.*)$/s;

/** The read that an address stands for. */
export function readOf(address: string): Ask {
  const [, service, path] = ELSEWHERE.exec(address) ?? [];
  return service === undefined || path === undefined
    ? { service: 'graph', method: 'GET', path: address }
    : { service: service as Service, method: 'GET', path }; // the expression lets no other name through
}
