/** What happens on a channel, at seconds from the beginning. */
export type MidiEvent =
  | { readonly at: number; readonly kind: 'program'; readonly program: number }
  | { readonly at: number; readonly kind: 'control'; readonly control: number; readonly value: number }
  | { readonly at: number; readonly kind: 'on'; readonly pitch: number; readonly velocity: number }
  | { readonly at: number; readonly kind: 'off'; readonly pitch: number };

/** Ticks of a quarter; at 120 quarters a minute a tick is about half a millisecond. */
const QUARTER = 960;
const TICKS_A_SECOND = 2 * QUARTER;

/** A number in groups of seven bits, the highest first, as MIDI writes lengths of time. */
function variable(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}

function bytesOf(event: MidiEvent): number[] {
  switch (event.kind) {
    case 'program':
      return [0xc0, event.program];
    case 'control':
      return [0xb0, event.control, event.value];
    case 'on':
      return [0x90, event.pitch, event.velocity];
    case 'off':
      return [0x80, event.pitch, 64];
  }
}

const chunk = (name: string, bytes: readonly number[]): number[] => [
  ...Buffer.from(name, 'ascii'),
  ...[24, 16, 8, 0].map((shift) => (bytes.length >>> shift) & 0xff),
  ...bytes,
];

/** A Standard MIDI File of one track, on the first channel, which ends at `length` seconds; events in order of time. */
export function writeMidi(events: readonly MidiEvent[], length: number): Uint8Array {
  const track: number[] = [0, 0xff, 0x51, 3, 0x07, 0xa1, 0x20];
  let now = 0;
  const wait = (seconds: number): number[] => {
    const tick = Math.max(now, Math.round(seconds * TICKS_A_SECOND));
    const delta = variable(tick - now);
    now = tick;
    return delta;
  };
  for (const event of events) track.push(...wait(event.at), ...bytesOf(event));
  track.push(...wait(length), 0xff, 0x2f, 0);
  const head = chunk('MThd', [0, 0, 0, 1, QUARTER >> 8, QUARTER & 0xff]);
  return Uint8Array.from([...head, ...chunk('MTrk', track)]);
}
