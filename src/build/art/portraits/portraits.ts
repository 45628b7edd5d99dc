import { SPIKE_PAINTS, TEENS } from '../../../../assets/art/busts/dragons';
import { GUESTS } from '../../../../assets/art/busts/guests';
import { PONIES } from '../../../../assets/art/busts/ponies';
import type { Paint } from '../color';
import type { Bitmap } from '../png';
import { type Bust, FACE_PAINTS, type Manners } from './bust';
import { type Expression, expression, type Mood } from './expression';
import { drawBrows, drawFace, FRAMES } from './face';
import { paint, SIDE } from './layers';
import { buildPony, type PonyLook } from './pony';
import { buildSpike } from './spike';
import { buildTeen, type TeenLook } from './teen';

type Sitter = { paints: Readonly<Record<string, Paint>>; manners?: Manners; build: (mood: Expression) => Bust };

const pony = (look: PonyLook): Sitter => ({ ...look, build: (mood) => buildPony(look, mood) });
const teen = (look: TeenLook): Sitter => ({ ...look, build: (mood) => buildTeen(look, mood) });
const each = <T>(looks: Readonly<Record<string, T>>, sit: (look: T) => Sitter): [string, Sitter][] =>
  Object.entries(looks).map(([id, look]) => [id, sit(look)]);

const SITTERS = new Map<string, Sitter>([
  ['spike', { paints: SPIKE_PAINTS, build: buildSpike }],
  ...each<TeenLook>(TEENS, teen),
  ...each<PonyLook>(PONIES, pony),
  ...each<PonyLook>(GUESTS, pony),
]);

/** The three pictures of one mood: rest, blink, talk. They share everything but eyes and mouth. @throws for a stranger. */
function renderMood(person: string, mood: Mood): Bitmap[] {
  const sitter = SITTERS.get(person);
  if (!sitter) throw new Error(`nobody called "${person}" has a portrait: there are ${[...SITTERS.keys()].join(', ')}`);
  const face = expression(mood, { ...sitter.manners?.always, ...sitter.manners?.[mood] });
  const { behind, head, outline, features, over } = sitter.build(face);
  const brows = drawBrows(head, features, face);
  const paints = { ...FACE_PAINTS, ...sitter.paints };
  return FRAMES.map((frame) => paint(paints, [behind, drawFace(head, outline, features, face, frame), over, brows]));
}

/** A grid: one row a mood, columns rest, blink and talk. */
export function renderPerson(person: string, moods: readonly Mood[]): Bitmap {
  const width = SIDE * FRAMES.length;
  const rgba = new Uint8Array(4 * width * SIDE * moods.length);
  moods.forEach((mood, row) => {
    renderMood(person, mood).forEach((picture, column) => {
      for (let y = 0; y < SIDE; y++) {
        rgba.set(
          picture.rgba.subarray(4 * y * SIDE, 4 * (y + 1) * SIDE),
          4 * ((row * SIDE + y) * width + column * SIDE),
        );
      }
    });
  });
  return { width, height: SIDE * moods.length, rgba };
}
