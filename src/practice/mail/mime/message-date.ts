/** As a `Date:` line has it: `Sat, 21 Nov 2026 01:02:03 +0000`. */
export function messageDate(at: number): string {
  return new Date(at).toUTCString().replace('GMT', '+0000');
}
