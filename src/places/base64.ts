/** Bytes as text and back, the same in Node and in a browser. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Uint8Array(128);
for (let i = 0; i < SIGNS.length; i++) VALUES[SIGNS.charCodeAt(i)] = i;

/** Without padding. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const word = ((bytes[i] as number) << 16) | ((bytes[i + 1] as number) << 8) | (bytes[i + 2] as number);
    const sign = (shift: number): string => SIGNS.charAt((word >> shift) & 63);
    text += sign(18) + sign(12) + sign(6) + sign(0);
  }
  return text.slice(0, Math.ceil((bytes.length * 4) / 3));
}

/** Of what `toBase64` wrote. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  // Beyond the end there is no sign, which counts as 0.
  const at = (i: number): number => VALUES[text.charCodeAt(i)] as number;
  for (let i = 0, to = 0; i < text.length; i += 4, to += 3) {
    const word = (at(i) << 18) | (at(i + 1) << 12) | (at(i + 2) << 6) | at(i + 3);
    bytes[to] = word >> 16;
    bytes[to + 1] = word >> 8;
    bytes[to + 2] = word;
  }
  return bytes;
}
