/** From what a map says to what the renderer takes; and what each person carries. */
import type { CarriedLight, LightSource, MoodLook } from '../lighting/look';
import type { PersonId } from '../ids';
import { bounds } from '../places/area';
import type { Floor } from '../places/floor';
import type { Area, Light, Mood, Prop } from '../places/place';
import type { Patch } from '../lighting/ground-marks';

/** `#rrggbb`, or Tiled's `#aarrggbb`, as 0xrrggbb. */
const colorOf = (text: string): number => Number.parseInt(text.slice(-6), 16);

const areaOf = (area: Area): LightSource['area'] =>
  area.kind === 'ellipse'
    ? { shape: 'ellipse', x: area.x, y: area.y, rx: area.rx, ry: area.ry }
    : { shape: 'polygon', points: area.points };

export const lightOf = ({ name, kind, area, color, strength, flicker }: Light): LightSource => ({
  name,
  kind,
  area: areaOf(area),
  color: colorOf(color),
  strength,
  flicker,
});

export const moodOf = (mood: Mood): MoodLook => ({
  ...mood,
  ambient: colorOf(mood.ambient),
  rim: colorOf(mood.rim),
  lift: colorOf(mood.lift),
  fogColor: colorOf(mood.fogColor),
});

/** Spike's own soft light keeps him readable on purple floors; lanterns light the way of who carries them. */
const CARRIED: Readonly<Partial<Record<PersonId, CarriedLight>>> = {
  spike: { color: 0xffe2b8, rx: 46, ry: 34, strength: 0.32, dy: -14, flicker: 0 },
  twilight: { color: 0xffe2d0, rx: 50, ry: 36, strength: 0.22, dy: -18, flicker: 0 },
  griffith: {
    color: 0xff9440,
    rx: 100,
    ry: 70,
    strength: 0.95,
    dy: -16,
    flicker: 0.35,
    glow: { radius: 12, strength: 0.55 },
  },
  'night-guard': {
    color: 0xff9a3c,
    rx: 116,
    ry: 82,
    strength: 1.3,
    dy: -12,
    flicker: 0.25,
    glow: { radius: 18, strength: 0.7 },
  },
};

/** Lanterns stay dark indoors. */
export const carriedBy = (person: PersonId, outdoors: boolean): CarriedLight | undefined =>
  person === 'griffith' && !outdoors ? undefined : CARRIED[person];

const WIDE: readonly PersonId[] = ['yorsk', 'mint-julep', 'big-mac', 'timberwolf'];
const SMALL: readonly PersonId[] = ['spike', 'tuppence', 'owl'];

/** Px that a thing may be across and high to have a shadow where nothing of it is solid. */
const SPROUT = { across: 40, high: 44 } as const;
/** Px across from which a thing is a wall or a hedge, whose foot is its own shadow. */
const BROAD = 150;
/** Px that a shadow is seen round what stands on it. */
const RIM = 3;

/**
 * The shadow where a prop touches the ground; null for what hangs, lies flat or is ground itself. `picture`: its size in
 * px, and its lower edge in the room.
 */
export function shadowUnder(
  { x, y, solids, flat, above }: Prop,
  picture: { width: number; height: number; bottom: number },
  floor: Floor,
): Patch | null {
  if (flat || above) return null;
  if (solids.length === 0) {
    const small = picture.width <= SPROUT.across && picture.height <= SPROUT.high;
    return small && floor.free(x, y) ? { width: picture.width * 0.8, height: picture.width * 0.3 } : null;
  }
  const edges = solids.map(bounds);
  const [left, top] = [Math.min(...edges.map((e) => e[0])), Math.min(...edges.map((e) => e[1]))];
  const [right, bottom] = [Math.max(...edges.map((e) => e[2])), Math.max(picture.bottom, ...edges.map((e) => e[3]))];
  if (right - left > BROAD) return null;
  const [width, height] = [right - left + 4 * RIM, Math.min(bottom - top, (right - left) / 2) + 2 * RIM];
  return { width, height, dx: (left + right) / 2 - x, dy: bottom + RIM - height / 2 - y };
}

/** Px of the shadow under the feet. */
export const shadowOf = (person: PersonId): number => (WIDE.includes(person) ? 38 : SMALL.includes(person) ? 24 : 30);
