/** SHA-1 (FIPS 180-4), here for names only: nothing secret depends on it. */
function sha1(bytes: readonly number[]): number[] {
  const words = padded(bytes);
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let at = 0; at < words.length; at += 16) state = afterBlock(state, words.slice(at, at + 16));
  return state.flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff));
}

function padded(bytes: readonly number[]): number[] {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const words = Array.from({ length: blocks * 16 }, () => 0);
  [...bytes, 0x80].forEach((byte, at) => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - (at % 4) * 8));
  });
  words[words.length - 1] = bytes.length * 8;
  return words;
}

const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** Twenty rounds each. */
const rounds = [
  { constant: 0x5a827999, mix: (b: number, c: number, d: number) => (b & c) | (~b & d) },
  { constant: 0x6ed9eba1, mix: (b: number, c: number, d: number) => b ^ c ^ d },
  { constant: 0x8f1bbcdc, mix: (b: number, c: number, d: number) => (b & c) | (b & d) | (c & d) },
  { constant: 0xca62c1d6, mix: (b: number, c: number, d: number) => b ^ c ^ d },
];

function afterBlock(state: readonly number[], block: readonly number[]): number[] {
  const schedule = [...block];
  const word = (at: number): number => schedule[at] ?? 0;
  for (let at = 16; at < 80; at += 1)
    schedule[at] = turned(word(at - 3) ^ word(at - 8) ^ word(at - 14) ^ word(at - 16), 1);
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  schedule.forEach((part, at) => {
    const { constant, mix } = rounds[Math.floor(at / 20)] ?? { constant: 0, mix: () => 0 };
    [e, d, c, b, a] = [d, c, turned(b, 30), a, (turned(a, 5) + mix(b, c, d) + e + constant + part) | 0];
  });
  return [a, b, c, d, e].map((each, at) => (each + (state[at] ?? 0)) | 0);
}

const bytesOf = (guid: string): number[] =>
  (guid.replaceAll('-', '').match(/../g) ?? []).map((pair) => parseInt(pair, 16));

/** UTF-8, by way of the encoding of URLs. */
const utf8 = (text: string): number[] =>
  (encodeURIComponent(text).match(/%..|[^%]/g) ?? []).map((part) =>
    part.length === 3 ? parseInt(part.slice(1), 16) : (part.codePointAt(0) ?? 0),
  );

/** A GUID that follows from a name alone (RFC 9562, version 5): the same on every machine and in every run. */
export function uuid5(namespace: string, name: string): string {
  const hash = sha1([...bytesOf(namespace), ...utf8(name)]).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const text = hash.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
