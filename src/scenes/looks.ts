/** From what a map says to what the renderer takes; and what each person carries. */
import type { CarriedLight, LightSource, MoodLook } from '../lighting/look';
import type { PersonId } from '../ids';
import type { Area, Light, Mood } from '../places/place';

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

/** Px of the shadow under the feet. */
export const shadowOf = (person: PersonId): number => (WIDE.includes(person) ? 38 : SMALL.includes(person) ? 24 : 30);
