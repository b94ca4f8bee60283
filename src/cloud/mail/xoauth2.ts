/** What XOAUTH2 sends: the mailbox, not the app, and the app's token; ^A between them and two at the end. */
export function xoauth2({ address, token }: { readonly address: string; readonly token: string }): string {
  return Buffer.from(`user=${address}\x01auth=Bearer ${token}\x01\x01`).toString('base64');
}
