/** Bytes as text and back, the same in Node and in a browser. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Uint8Array(128);
for (let i = 0; i < SIGNS.length; i++) VALUES[SIGNS.charCodeAt(i)] = i;

/** Without padding. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const word = (a << 16) | (b << 8) | c;
    const signs = Math.min(4, bytes.length - i + 1);
    for (let s = 0; s < signs; s++) pieces.push(SIGNS.charAt((word >> (18 - 6 * s)) & 63));
  }
  return pieces.join('');
}

/** Of what `toBase64` wrote. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  const valueAt = (i: number): number => VALUES[text.charCodeAt(i)] ?? 0;
  for (let i = 0, to = 0; i < text.length; i += 4) {
    const word = (valueAt(i) << 18) | (valueAt(i + 1) << 12) | (valueAt(i + 2) << 6) | valueAt(i + 3);
    bytes[to++] = word >> 16;
    bytes[to++] = word >> 8;
    bytes[to++] = word;
  }
  return bytes;
}
