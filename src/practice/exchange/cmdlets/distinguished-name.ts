/** Where an object lies in Exchange's directory. */
export function distinguishedName(name: string, organisation: string): string {
  return `CN=${name},OU=${organisation},OU=Microsoft Exchange Hosted Organizations,DC=PRAP000A000,DC=PROD,DC=OUTLOOK,DC=COM`;
}
