import { addInto, db, filter, gainOf, highPass, RATE, type Stereo, silence } from './dsp';
import { momentary, truePeak } from './loudness';
import type { Times } from './heard';
import { chance } from './synthesis/chance';
import { LEVELS, type Recipe, type Recipes } from './synthesis/recipe';
import { stereo } from './synthesis/stage';

/** Seconds of silence before the first take, before each sound in its take and after it, and between takes. */
const LEAD = 0.1;
const BEFORE = 0.01;
const AFTER = 0.045;
const APART = 0.08;
/** Seconds in which a take begins and ends, and dB under its peak at which it has not begun or is over. */
const RISE = 0.0006;
const DROP = 0.02;
const OVER = -58;
/** Hz below which nothing is wanted. */
const FLOOR = 28;

/** What is heard of a take, faded in and out. */
function trimmed(sound: Stereo): Stereo {
  const settled = sound.map((channel) => {
    const out = channel.slice();
    filter(out, highPass(FLOOR, RATE));
    return out;
  });
  const [left, right] = [settled[0] as Float32Array, settled[1] as Float32Array];
  const level = (i: number): number => Math.max(Math.abs(left[i] as number), Math.abs(right[i] as number));
  let peak = 0;
  for (let i = 0; i < left.length; i++) peak = Math.max(peak, level(i));
  const quiet = peak * gainOf(OVER);
  let [from, to] = [0, left.length];
  while (from < to && level(from) < quiet) from++;
  while (to > from && level(to - 1) < quiet) to--;
  const [rise, drop] = [RISE * RATE, Math.min(DROP * RATE, (to - from) / 4)];
  const fade = (channel: Float32Array): Float32Array =>
    channel
      .slice(from, to)
      .map(
        (value, i) =>
          value *
          (0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, i / rise))) *
          (0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, (to - from - 1 - i) / drop))),
      );
  return [fade(left), fade(right)];
}

/** All takes of an effect at the level of its class: the same gain for all, so that they may differ. */
export function takesOf(name: string, recipe: Recipe): Stereo[] {
  const takes = Array.from({ length: recipe.takes }, (_, take) =>
    trimmed(stereo(recipe.make(chance(name, take), take))),
  );
  const power = takes.reduce((sum, take) => sum + 10 ** (momentary(take) / 10), 0) / takes.length;
  const wanted = LEVELS[recipe.level].loudness + (recipe.gain ?? 0) - 10 * Math.log10(power);
  const room = LEVELS[recipe.level].peak - Math.max(...takes.map((take) => db(truePeak(take))));
  const gain = gainOf(Math.min(wanted, room));
  return takes.map(([left, right]) => [left.map((value) => value * gain), right.map((value) => value * gain)]);
}

const rounded = (seconds: number): number => Math.round(seconds * 1e4) / 1e4;

/** Lays all effects of a bank one after another; says where each take is. */
export function laid(bank: string, recipes: Recipes): { sound: Stereo; takes: Readonly<Record<string, Times>> } {
  let end = LEAD;
  const placed: (readonly [take: Stereo, from: number])[] = [];
  const takes: Record<string, Times> = {};
  for (const [name, recipe] of Object.entries(recipes)) {
    takes[name] = takesOf(`${bank}/${name}`, recipe).map((take) => {
      const from = end;
      placed.push([take, Math.round((from + BEFORE) * RATE)]);
      const to = from + BEFORE + take[0].length / RATE + AFTER;
      end = to + APART;
      return [rounded(from), rounded(to)] as const;
    });
  }
  const sound = silence(Math.ceil(end * RATE));
  for (const [take, from] of placed) addInto(sound, take, 1, from);
  return { sound, takes };
}
