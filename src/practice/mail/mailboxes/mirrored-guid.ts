const kept = new Set([14, 19]);

/**
 * Exchange knows an object by an id of its own. This one is worked out from the directory's and back again, so that
 * fifty thousand of them need no table. Version and variant stay what they are.
 */
export function mirroredGuid(id: string): string {
  return [...id.toLowerCase()].map((sign, at) => (kept.has(at) ? sign : mirrored(sign))).join('');
}

function mirrored(sign: string): string {
  return /[0-9a-f]/.test(sign) ? (parseInt(sign, 16) ^ 5).toString(16) : sign;
}
