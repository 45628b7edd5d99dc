import { ramp } from '../color';
import { Canvas, hash } from '../field';
import type { Picture } from '../figure';
import type { Point } from '../shape';
import type { Frame } from '../sheet';
import { dice, stampShades } from './everfree-edge-leaves';
import { LEAVES } from './everfree-edge-palette';

/** A net of vines that closes a way: half its width, its height, and how many ropes it is woven of. */
type Net = { seed: number; half: number; height: number; ropes: number };
type Rope = { points: Point[]; girth: number };

const WOOD = ramp(['#1c1a28', '#32303a', '#4c4a48', '#6a6a54', '#8e9068', '#bcc08c']);
const CHAR = ramp(['#0e0c14', '#1a1720', '#28232c', '#3a333c', '#544a50', '#7a6c6c']);
const FIRE = ['#7a1c2c', '#d8442c', '#ff8a2c', '#ffc84c', '#fff2b0'] as const;
const BLAZES = 6;

/** The ropes of a net, the far ones first: uprights that wander, and runners slung between them. */
function ropesOf({ seed, half, height, ropes }: Net): Rope[] {
  const next = dice(seed);
  return Array.from({ length: ropes }, (_, k) => {
    const upright = k % 3 !== 2;
    const from: Point = upright
      ? [(-1 + (2 * (k + next() * 0.8)) / ropes) * half, -height * (0.86 + next() * 0.14)]
      : [-half * (0.9 + next() * 0.1), -height * (0.25 + next() * 0.6)];
    const to: Point = upright
      ? [from[0] * 0.7 + (next() - 0.5) * half, 1 + next() * 3]
      : [half * (0.9 + next() * 0.1), -height * (0.2 + next() * 0.6)];
    const bow = (next() - 0.5) * half * 0.7;
    const wave = 2 + next() * 3;
    const steps = Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]));
    const points = Array.from({ length: steps + 1 }, (_, i): Point => {
      const t = i / steps;
      const sag = upright ? 0 : Math.sin(t * Math.PI) * 9;
      return [
        from[0] +
          (to[0] - from[0]) * t +
          Math.sin(t * Math.PI) * (upright ? bow : 0) +
          Math.sin(t * 9 + k) * wave * 0.5,
        from[1] + (to[1] - from[1]) * t + sag + (upright ? 0 : Math.sin(t * 12 + k) * wave),
      ];
    });
    return { points, girth: upright ? 2.4 - (k % 2) * 0.7 : 1.5 };
  });
}

function blank({ half, height }: Net): { canvas: Canvas; foot: Point } {
  return { canvas: new Canvas(2 * half + 28, height + 34), foot: [half + 14, height + 24] };
}

function drawRope(canvas: Canvas, foot: Point, { points, girth }: Rope, shades: typeof WOOD): void {
  for (const [x, y] of points) {
    for (let i = -Math.ceil(girth); i <= girth; i++) {
      if (Math.abs(i) > girth) continue;
      const level = i < -girth * 0.3 ? 4 : i < girth * 0.35 ? 3 : 1;
      canvas.put(Math.round(foot[0] + x + i), Math.round(foot[1] + y), shades[level] as (typeof WOOD)[0], {
        normal: [(i / girth) * 0.7, -0.2],
      });
    }
  }
}

/** Leaves and thorns along the ropes. */
function drawLeaves(canvas: Canvas, foot: Point, ropes: readonly Rope[], net: Net, share: (y: number) => number): void {
  const next = dice(net.seed + 9);
  const shades = ramp(LEAVES.elder);
  for (const { points } of ropes) {
    for (let i = 2; i < points.length; i += 2) {
      const [x, y] = points[i] as Point;
      const roll = next();
      const side = i % 4 === 0 ? -3 : 3;
      const level = 2 + Math.round(next() * 1.4) + (y < -net.height * 0.6 ? 1 : 0);
      if (roll > share(y)) continue;
      const rows =
        roll > 0.4 ? ['.hx.', 'hxxx', '.xxd', '..d.'] : roll > 0.15 ? ['hx.', 'xxx', '.xd'] : ['h..', '.x.', '..d'];
      stampShades(canvas, foot[0] + x + side, foot[1] + y, rows, { shades, level, normal: [side * 0.15, -0.3] });
    }
  }
}

function drawWhole(net: Net): Picture {
  const { canvas, foot } = blank(net);
  const ropes = ropesOf(net);
  canvas.ellipse(foot[0], foot[1] + 1, net.half * 0.9, 4, '#14202a');
  ropes.forEach((rope) => {
    drawRope(canvas, foot, rope, WOOD);
  });
  drawLeaves(canvas, foot, ropes, net, () => 0.86);
  canvas.outline('#0a0f1c', 0.7);
  return canvas.picture(foot);
}

/** One tongue of flame: dark red without, white within, leaning with the moment. */
function drawFlame(canvas: Canvas, x: number, y: number, size: number, lean: number): void {
  FIRE.forEach((color, k) => {
    const r = size * (1 - k * 0.19);
    const tall = size * (2.7 - k * 0.46);
    for (let j = 0; j < tall; j++) {
      const t = j / tall;
      const w = r * Math.sin(Math.min(1, 0.32 + t * 0.9) * Math.PI) ** 0.8 * (1 - t * 0.45);
      const cx = x + lean * t * t * size;
      for (let i = -w; i <= w; i++)
        canvas.put(Math.round(cx + i), Math.round(y - j), color, { glow: 0.5 + k * 0.1, normal: [0, -0.3] });
    }
  });
}

/** The net ablaze at one of its moments: what is above the fire's line still has leaves. */
function drawBurning(net: Net, moment: number): Picture {
  const { canvas, foot } = blank(net);
  const ropes = ropesOf(net);
  canvas.ellipse(foot[0], foot[1] + 1, net.half * 0.9, 4, '#3a1c24');
  ropes.forEach((rope) => {
    drawRope(canvas, foot, rope, CHAR);
  });
  drawLeaves(canvas, foot, ropes, net, (y) => (y < -net.height * 0.55 ? 0.5 : 0));
  canvas.outline('#160a12', 0.6);
  const tongues = Math.round(net.half / 3.4);
  const spots = Array.from({ length: tongues }, (_, k) => {
    const rope = ropes[k % ropes.length] as Rope;
    const at = rope.points[Math.floor((0.25 + 0.72 * hash(k, 2, net.seed)) * (rope.points.length - 1))] as Point;
    const beat = Math.sin(((moment + k * 2.3) / BLAZES) * 2 * Math.PI);
    return { x: foot[0] + at[0], y: foot[1] + at[1] + 2, size: 4.4 + 3 * hash(k, 3, net.seed) + beat * 1.3, beat };
  }).sort((a, b) => a.y - b.y);
  for (const { x, y, size, beat } of spots) drawFlame(canvas, x, y, size, beat * 0.7);
  for (let k = 0; k < 9; k++) {
    const rise = (hash(k, 4, net.seed) + moment / BLAZES) % 1;
    const x = foot[0] + (hash(k, 5, net.seed) - 0.5) * net.half * 1.8 + Math.sin(rise * 6 + k) * 3;
    canvas.put(
      Math.round(x),
      Math.round(foot[1] - net.height * (0.3 + rise * 0.85)),
      FIRE[rise > 0.6 ? 2 : 3] as string,
      {
        glow: 0.9,
      },
    );
  }
  return canvas.picture(foot);
}

/** What is left: stubs at the sides, a line of ash with sparks in it, and the way open. */
function drawAsh(net: Net): Picture {
  const { canvas, foot } = blank(net);
  const next = dice(net.seed + 20);
  canvas.where((x, y) => {
    const d = Math.hypot((x - foot[0]) / net.half, (y - foot[1]) / 6);
    return d < 0.86 + 0.2 * Math.sin(x * 0.5) * Math.sin(x * 0.17 + 1);
  }, '#2c2632');
  for (let k = 0; k < net.half * 2.2; k++) {
    const angle = next() * 2 * Math.PI;
    const reach = Math.sqrt(next()) * 0.85;
    const [x, y] = [foot[0] + Math.cos(angle) * reach * net.half, foot[1] + Math.sin(angle) * reach * 5];
    const roll = next();
    const tone = roll > 0.9 ? '#ff9a3c' : roll > 0.6 ? '#7c7280' : roll > 0.3 ? '#544a58' : '#1c1820';
    canvas.put(Math.round(x), Math.round(y), tone, { glow: roll > 0.9 ? 0.8 : 0 });
    if (roll > 0.45 && roll < 0.8) canvas.put(Math.round(x) + 1, Math.round(y), tone);
  }
  for (const { points, girth } of ropesOf(net)) {
    const stub = points.filter(
      ([x, y]) => Math.abs(x) > net.half * 0.66 && y > -net.height * (0.18 + 0.3 * hash(points.length, 1, net.seed)),
    );
    drawRope(canvas, foot, { points: stub, girth: girth * 0.8 }, CHAR);
  }
  canvas.outline('#0e0a14', 0.6);
  return canvas.picture(foot);
}

const NETS: Readonly<Record<string, Net>> = {
  'vines-wide': { seed: 911, half: 44, height: 62, ropes: 22 },
  'vines-narrow': { seed: 923, half: 28, height: 58, ropes: 16 },
};

/** Vines that a small flame can open: whole, burning, and gone. */
export function* burnableVines(): Iterable<Frame> {
  for (const [name, net] of Object.entries(NETS)) {
    yield { name, picture: drawWhole(net) };
    for (let k = 0; k < BLAZES; k++) yield { name: `${name}-burning/${k}`, picture: drawBurning(net, k) };
    yield { name: `${name}-ash`, picture: drawAsh(net) };
  }
}
