/** Where links and sign-ins may lead: Microsoft's sign-in pages, portals and documents, of every cloud we know. */
const HOSTS: ReadonlySet<string> = new Set([
  'login.microsoftonline.com',
  'login.microsoft.com',
  'login.microsoftonline.us',
  'login.chinacloudapi.cn',
  'login.partner.microsoftonline.cn',
  'microsoft.com',
  'www.microsoft.com',
  'aka.ms',
  'learn.microsoft.com',
  'entra.microsoft.com',
  'entra.microsoft.us',
  'portal.azure.com',
  'portal.azure.us',
  'portal.azure.cn',
]);

/** The practice cloud's pages, on a port of this machine. */
const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1']);

export function mayLeadOutside(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  if (protocol !== 'https:' || username !== '' || password !== '') return false;
  return LOOPBACK.has(hostname) || (HOSTS.has(hostname) && port === '');
}
