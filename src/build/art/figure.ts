import { each, hex, type Paint, type Ramp, ramp, type Rgb, rgbAt } from './color';
import { type Cover, cover } from './cover';
import { neighboursIn } from './grid';
import { mirrored, type Picture } from './picture';
import { type Point, SAMPLES, type Shape } from './shape';

export type { Picture } from './picture';

/** What the second atlas stores in its blue channel. */
type Surface = 'prop' | 'character';
/** A colour typed by hand, or a shade (0–5) of one of the figure's materials. */
export type Ink = string | { material: string; shade: number };
/** Rows of letters; a space or a dot is nothing, every other letter is looked up in the palette. */
type Stamp = {
  x: number;
  y: number;
  rows: readonly string[];
  palette: Readonly<Record<string, Ink>>;
  flip?: boolean;
};
/** `over`: the last part it lies on; what is painted after that hides it. */
type LaidStamp = Stamp & { over: number };

export type PaintStyle = {
  /** Moves the whole shape along its ramp: −1 to 1, 0.1 is about half a shade. */
  bias?: number;
  /** Draws a soft (1) or hard (2) line where this shape meets what lies under it. */
  crease?: 0 | 1 | 2;
  /** Strength 0–1 of the shadow dropped on what lies under it. */
  cast?: number;
  /** Leaves this shape out of the outline, for glows and smoke. */
  bare?: boolean;
  /** 0–1: how far it shines by itself in the dark. */
  glow?: number;
  /** Share of a pixel's samples that must be covered. */
  threshold?: number;
};

export type FigureStyle = {
  surface?: Surface;
  /** Where shading steps from deep to shade, base, light and highlight. */
  steps?: readonly [number, number, number, number];
  /** Direction to the light that models form: x, y (down), z. */
  light?: readonly [number, number, number];
  outline?: boolean;
  ink?: string;
  /** Turns the finished picture left to right; its form stays lit from the upper left. */
  mirror?: boolean;
};

const HOUSE_LIGHT = [-0.38, -0.78, 0.55] as const;
const NONE = -1;
const SOFT_CREASE = -2;

/**
 * A sprite being painted, back to front, from shapes with volume. Pixels hold material, part, light value and normal
 * until `render` steps them through their ramps, cleans up orphans and draws the outline.
 */
export class Figure {
  readonly width: number;
  readonly height: number;
  readonly pivot: Point;
  /** Added to every shape and stamp that follows: a body's bob. */
  dx = 0;
  dy = 0;
  private readonly ramps: Ramp[] = [];
  private readonly names = new Map<string, number>();
  private readonly material: Int16Array;
  private readonly part: Int32Array;
  private readonly value: Float64Array;
  private readonly normal: Float64Array;
  private readonly forced: Int8Array;
  private readonly bare: Uint8Array;
  private readonly glow: Float64Array;
  private readonly stamps: LaidStamp[] = [];
  private readonly neighbours: readonly (readonly number[])[];
  private parts = 0;
  private readonly style: Required<FigureStyle>;

  constructor(size: Point, pivot: Point, materials: Readonly<Record<string, Paint>>, style: FigureStyle = {}) {
    [this.width, this.height] = size;
    this.pivot = pivot;
    this.neighbours = neighboursIn(this.width, this.height);
    const area = this.width * this.height;
    this.material = new Int16Array(area).fill(NONE);
    this.part = new Int32Array(area);
    this.value = new Float64Array(area);
    this.normal = new Float64Array(3 * area);
    this.forced = new Int8Array(area).fill(NONE);
    this.bare = new Uint8Array(area);
    this.glow = new Float64Array(area);
    const light = style.light ?? HOUSE_LIGHT;
    const length = Math.hypot(...light);
    this.style = {
      surface: 'prop',
      steps: [0.36, 0.6, 0.87, 0.975],
      outline: true,
      ink: '#1a0e2c',
      mirror: false,
      ...style,
      light: [((style.mirror ? -1 : 1) * light[0]) / length, light[1] / length, light[2] / length],
    };
    for (const [name, paint] of Object.entries(materials)) this.addMaterial(name, paint);
  }

  addMaterial(name: string, paint: Paint): void {
    this.names.set(name, this.ramps.length);
    this.ramps.push(ramp(paint));
  }

  hasMaterial(name: string): boolean {
    return this.names.has(name);
  }

  /** The colour of one shade of a material. @throws if the figure has no such material. */
  shade(name: string, shade: number): Rgb {
    return (this.ramps[this.materialIndex(name)] as Ramp)[shade] as Rgb;
  }

  /** Paints a shape over what is there and returns its part number, for `setValue`. */
  add(shape: Shape, materialName: string, style: PaintStyle = {}): number {
    const { bias = 0, crease = 1, cast = 0, bare = false, glow = 0, threshold = 0.5 } = style;
    const material = this.materialIndex(materialName);
    const id = ++this.parts;
    const left = Math.round((this.dx + this.pivot[0]) * SAMPLES);
    const top = Math.round((this.dy + this.pivot[1]) * SAMPLES);
    const covered = cover(shape, left, top, this.width, this.height, threshold);
    if (cast > 0) this.castShadow(covered, cast);
    if (crease !== 0) this.markCrease(covered, crease);
    const [lx, ly, lz] = this.style.light;
    const { pixels, normals } = covered;
    for (let k = 0; k < pixels.length; k++) {
      const i = pixels[k] as number;
      const [nx, ny, nz] = [normals[3 * k] as number, normals[3 * k + 1] as number, normals[3 * k + 2] as number];
      this.material[i] = material;
      this.part[i] = id;
      this.value[i] = 0.5 + 0.5 * (nx * lx + ny * ly + nz * lz) + bias;
      this.normal[3 * i] = nx;
      this.normal[3 * i + 1] = ny;
      this.normal[3 * i + 2] = nz;
      this.forced[i] = NONE;
      this.bare[i] = bare ? 1 : 0;
      this.glow[i] = glow;
    }
    return id;
  }

  /** Gives every pixel of a part one light value (0–1): flat colour. */
  setValue(part: number, value: number): void {
    for (let i = 0; i < this.part.length; i++) if (this.part[i] === part) this.value[i] = value;
  }

  /** Lays hand-typed pixels on top of everything painted. */
  stamp(x: number, y: number, rows: readonly string[], palette: Readonly<Record<string, Ink>>, flip = false): void {
    this.lay({ x, y, rows, palette, flip, over: Number.POSITIVE_INFINITY });
  }

  /** Like `stamp`, but shapes painted later cover it: a buckle under a tail. */
  mark(x: number, y: number, rows: readonly string[], palette: Readonly<Record<string, Ink>>, flip = false): void {
    this.lay({ x, y, rows, palette, flip, over: this.parts });
  }

  pixel(x: number, y: number, ink: Ink): void {
    this.stamp(x, y, ['x'], { x: ink });
  }

  render(): Picture {
    const { width, height } = this;
    const color = new Uint8Array(4 * width * height);
    const data = new Uint8Array(4 * width * height);
    const levels = this.levels();
    for (let i = 0; i < width * height; i++) {
      if (this.material[i] !== NONE)
        this.put(color, i, (this.ramps[this.material[i] as number] as Ramp)[levels[i] as number] as Rgb);
    }
    if (this.style.outline) this.drawOutline(color);
    this.drawStamps(color);
    this.writeData(color, data);
    const picture = { width, height, pivot: this.pivot, color, data };
    return this.style.mirror ? mirrored(picture) : picture;
  }

  private lay(stamp: LaidStamp): void {
    this.stamps.push({ ...stamp, x: Math.round(stamp.x + this.dx), y: Math.round(stamp.y + this.dy) });
  }

  private materialIndex(name: string): number {
    const index = this.names.get(name);
    if (index === undefined)
      throw new Error(`no material "${name}": this figure has ${[...this.names.keys()].join(', ')}`);
    return index;
  }

  private castShadow({ pixels, has }: Cover, strength: number): void {
    const shaded = new Set<number>();
    for (const i of pixels) {
      for (const below of [i + this.width, i + 2 * this.width + (this.style.mirror ? -1 : 1)]) {
        if (below < this.material.length && !has[below] && this.material[below] !== NONE) shaded.add(below);
      }
    }
    for (const i of shaded) this.value[i] = (this.value[i] as number) - strength;
  }

  private markCrease({ pixels, has }: Cover, crease: 1 | 2): void {
    for (const i of pixels) {
      for (const at of this.around(i)) {
        if (has[at] || this.material[at] === NONE) continue;
        if (crease === 2) this.forced[at] = 0;
        else if (this.forced[at] !== 0) this.forced[at] = SOFT_CREASE;
      }
    }
  }

  private around(i: number): readonly number[] {
    return this.neighbours[i] as readonly number[];
  }

  private levels(): Uint8Array {
    const [deep, shade, base, light] = this.style.steps;
    const levels = new Uint8Array(this.value.length);
    for (let i = 0; i < levels.length; i++) {
      const v = this.value[i] as number;
      levels[i] = v > light ? 5 : v > base ? 4 : v > shade ? 3 : v > deep ? 2 : 1;
    }
    for (let pass = 0; pass < 3; pass++) this.removeOrphans(levels);
    for (let i = 0; i < levels.length; i++) {
      if (this.forced[i] === 0) levels[i] = 0;
      else if (this.forced[i] === SOFT_CREASE) levels[i] = Math.max(1, (levels[i] as number) - 2);
    }
    return levels;
  }

  private isSamePart(a: number, b: number): boolean {
    return this.material[a] !== NONE && this.part[a] === this.part[b];
  }

  /** A pixel with no equal neighbour takes the commonest shade around it: lone pixels read as dirt. */
  private removeOrphans(levels: Uint8Array): void {
    const orphans: number[] = [];
    const counts = new Uint8Array(6);
    for (let i = 0; i < levels.length; i++) {
      if (this.material[i] === NONE) continue;
      if (this.around(i).some((at) => levels[at] === levels[i] && this.isSamePart(at, i))) continue;
      counts.fill(0);
      for (const at of this.around(i))
        if (this.isSamePart(at, i)) counts[levels[at] as number] = (counts[levels[at] as number] as number) + 1;
      const most = Math.max(...counts);
      if (most > 0) orphans.push(i, counts.indexOf(most));
    }
    for (let k = 0; k < orphans.length; k += 2) levels[orphans[k] as number] = orphans[k + 1] as number;
  }

  /** Tinted by the material it bounds, and darker on the side away from the light. */
  private drawOutline(color: Uint8Array): void {
    const ink = hex(this.style.ink);
    const lit = this.style.mirror ? -1 : 1;
    for (let i = 0; i < this.material.length; i++) {
      if (this.material[i] !== NONE) continue;
      const sum = [0, 0, 0];
      let count = 0;
      for (const at of this.around(i)) {
        if (this.material[at] === NONE || this.bare[at]) continue;
        const side = at - i;
        const t = side === this.width ? 0 : side === lit ? 0.15 : side === -this.width ? 0.45 : 0.3;
        const line = (this.ramps[this.material[at] as number] as Ramp)[0];
        for (const c of [0, 1, 2] as const) sum[c] = (sum[c] as number) + line[c] * (1 - t) + ink[c] * t;
        count++;
      }
      if (count > 0)
        this.put(
          color,
          i,
          each(rgbAt(sum, 0), (c) => c / count),
        );
    }
  }

  private drawStamps(color: Uint8Array): void {
    for (const { x, y, rows, palette, flip, over } of this.stamps) {
      rows.forEach((row, j) => {
        [...(flip ? [...row].reverse().join('') : row)].forEach((letter, k) => {
          const ink = palette[letter];
          const px = x + k + this.pivot[0];
          const py = y + j + this.pivot[1];
          if (ink === undefined || px < 0 || py < 0 || px >= this.width || py >= this.height) return;
          const i = py * this.width + px;
          if (this.material[i] !== NONE && (this.part[i] as number) > over) return;
          this.put(color, i, typeof ink === 'string' ? hex(ink) : this.shade(ink.material, ink.shade));
        });
      });
    }
  }

  private put(color: Uint8Array, i: number, [r, g, b]: Rgb): void {
    color[4 * i] = Math.round(r);
    color[4 * i + 1] = Math.round(g);
    color[4 * i + 2] = Math.round(b);
    color[4 * i + 3] = 255;
  }

  /** R, G: normal with y up; B: 0 prop, 127 character, 128–255 emissive; outlines borrow the nearest normal. */
  private writeData(color: Uint8Array, data: Uint8Array): void {
    const plain = this.style.surface === 'character' ? 127 : 0;
    for (let i = 0; i < this.material.length; i++) {
      const source = this.material[i] !== NONE ? i : (this.around(i).find((at) => this.material[at] !== NONE) ?? i);
      const visible = color[4 * i + 3] !== 0;
      const glow = this.glow[source] as number;
      data[4 * i] = visible ? Math.round(127.5 + 127.5 * (this.normal[3 * source] as number)) : 128;
      data[4 * i + 1] = visible ? Math.round(127.5 - 127.5 * (this.normal[3 * source + 1] as number)) : 128;
      data[4 * i + 2] = !visible ? 0 : glow > 0 ? 128 + Math.round(127 * glow) : plain;
      data[4 * i + 3] = 255;
    }
  }
}
