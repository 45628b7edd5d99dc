import { GOLD } from '../../../../assets/art/places/castle-ballroom';
import { hex, ramp } from '../color';
import { Canvas } from '../field';
import type { Picture } from '../figure';
import type { Frame } from '../sheet';
import * as feast from './castle-ballroom-feast';
import * as sweets from './castle-ballroom-sweets';

const [, , CREASE, FOLD, LINEN, SHEEN] = ramp({ base: '#ddd5ec', contrast: 1.15 });
const INK = '#1d1442';

type Cloth = {
  /** Half the table's width and, for a round one, half its depth. */
  half: number;
  depth: number;
  round: boolean;
  /** Height of the cloth's front. */
  fall: number;
  trim: string;
};

/** A table under a cloth that falls in folds, its swags caught up with gold; the foot line is the canvas bottom less 6. */
function cloth(canvas: Canvas, cx: number, foot: number, { half, depth, round, fall, trim }: Cloth): void {
  const colors = ramp(trim);
  const top = foot - fall - depth;
  for (let i = -half; i < half; i++) {
    const x = cx + i;
    const t = (i + 0.5) / half;
    const bow = round ? Math.sqrt(Math.max(0, 1 - t * t)) : 1;
    const back = Math.round(top - depth * bow);
    const front = Math.round(top + depth * bow);
    for (let y = back; y < front; y++) {
      const inner = round ? ((x + 0.5 - cx) / half) ** 2 + ((y + 0.5 - top) / depth) ** 2 : 0;
      const runner = round ? inner < 0.42 : Math.abs(y - top) < depth * 0.45;
      const seam = round ? inner >= 0.42 && inner < 0.5 : Math.abs(Math.abs(y - top) - depth * 0.5) < 1;
      canvas.put(x, y, seam ? GOLD[4] : runner ? colors[4] : y < back + 2 ? SHEEN : LINEN, { normal: [0, -0.3] });
    }
    const wave = Math.sin(i * 0.36) + 0.45 * Math.sin(i * 0.16 + 1);
    const fold = wave > 0.8 ? SHEEN : wave > -0.15 ? LINEN : wave > -0.95 ? FOLD : CREASE;
    const hem = Math.round(2.4 * Math.abs(Math.sin((i * Math.PI) / 13)));
    const bottom = front + fall - 5 + hem;
    for (let y = front; y < bottom; y++) {
      canvas.put(x, y, y < front + 1 ? SHEEN : y < front + 3 && fold !== SHEEN ? FOLD : fold, {
        normal: [Math.cos(i * 0.36) * 0.4 + (round ? t * 0.5 : 0), 0.35],
      });
    }
    const swag = front + 5 + Math.round(7 * Math.abs(Math.sin((i * Math.PI) / 38)));
    for (let k = 0; k < 4; k++)
      canvas.put(x, swag + k, k === 3 ? GOLD[3] : fold === CREASE ? colors[2] : k === 0 ? colors[4] : colors[3]);
    canvas.put(x, bottom - 2, GOLD[4]);
    canvas.put(x, bottom - 1, GOLD[2]);
    canvas.put(x, bottom, mixHem(x));
  }
  for (let i = -38 * Math.floor((half - 8) / 38); i < half - 4; i += 38) {
    bow(
      canvas,
      Math.round(cx + i),
      Math.round(top + (round ? depth * Math.sqrt(Math.max(0, 1 - (i / half) ** 2)) : depth)) + 4,
      trim,
    );
  }
}

const mixHem = (x: number): string => (x % 3 === 0 ? '#5b4a86' : '#6f5c9c');

/** A ribbon bow that catches up a swag. */
function bow(canvas: Canvas, x: number, y: number, trim: string): void {
  const [, deep, , base, light] = ramp(trim);
  const text = (c: readonly number[]): string => `#${c.map((v) => v.toString(16).padStart(2, '0')).join('')}`;
  canvas.stamp(x - 4, y, ['bl.g.bl', 'bblglbd', '.bdgbd.', '..b.b..', '..d.d..'], {
    b: text(base),
    l: text(light),
    d: text(deep),
    g: GOLD[4],
  });
}

function punchTable(): Picture {
  const canvas = new Canvas(116, 104);
  const [cx, foot] = [58, 96];
  cloth(canvas, cx, foot, { half: 48, depth: 16, round: true, fall: 30, trim: '#2f9aa6' });
  canvas.outline(INK, 0.85);
  const at = (y: number): number => foot - 46 + y;
  canvas.place(feast.goblet('#f0568e'), cx - 30, at(-4));
  canvas.place(feast.goblet('#f0568e'), cx + 31, at(-5));
  canvas.place(feast.punchBowl(), cx + 1, at(5));
  canvas.place(feast.goblet('#f9a24c'), cx - 34, at(5));
  canvas.place(feast.goblet('#f0568e'), cx - 25, at(8));
  canvas.place(sweets.plateOf('#f0c060', '#e07a9a'), cx + 32, at(6));
  canvas.place(feast.goblet('#f0568e'), cx + 22, at(12));
  return canvas.picture([cx, foot]);
}

/** The long table: one can stand behind it and crawl beneath it. */
function banquetTable(): Picture {
  const canvas = new Canvas(292, 132);
  const [cx, foot] = [146, 124];
  cloth(canvas, cx, foot, { half: 138, depth: 16, round: false, fall: 34, trim: '#8a49b8' });
  canvas.outline(INK, 0.85);
  const line = foot - 50;
  const put = (picture: Picture, x: number, y: number): void => canvas.place(picture, cx + x, line + y);
  put(feast.tableCandles(), -92, -5);
  put(feast.tableCandles(), 96, -6);
  put(sweets.jelly('#e8565e'), -64, -4);
  put(feast.fruitDish(), 66, -2);
  put(sweets.tieredCake(), 0, 2);
  put(sweets.cupcakeTower(), -112, 5);
  put(feast.jug(), 124, -3);
  put(feast.goblet('#f9a24c'), 110, -4);
  put(sweets.pie(), -44, 6);
  put(sweets.cupcake('#f9b4d6'), 30, 0);
  put(sweets.cupcake('#fff2c8'), 41, 3);
  put(sweets.cupcake('#bfe6ff'), 33, 9);
  put(sweets.plateOf('#8fd0a0', '#f0c060', '#e07a9a'), -74, 9);
  put(sweets.plateOf('#c08fe0', '#f0c060'), 86, 9);
  put(sweets.jelly('#58b45c'), 108, 9);
  put(feast.goblet('#f0568e'), 62, 10);
  put(feast.goblet('#b070e8'), -28, 9);
  put(feast.goblet('#f0568e'), -96, 10);
  return canvas.picture([cx, foot]);
}

/** A little high table with a few glasses left on it. */
function standingTable(): Picture {
  const canvas = new Canvas(60, 80);
  const [cx, foot] = [30, 72];
  cloth(canvas, cx, foot, { half: 19, depth: 7, round: true, fall: 32, trim: '#c2577e' });
  canvas.outline(INK, 0.85);
  canvas.place(feast.goblet('#7fc8e8'), cx - 8, foot - 38);
  canvas.place(sweets.plateOf('#f0c060', '#c08fe0'), cx + 5, foot - 34);
  return canvas.picture([cx, foot]);
}

/** A trolley of sweets: two shelves on wheels. */
function trolley(): Picture {
  const canvas = new Canvas(84, 84);
  const [cx, foot] = [42, 76];
  const wood = ['#4a2438', '#8a4a44', '#b8705a', '#dc9a72'];
  for (const x of [-28, 26]) canvas.rect(cx + x, foot - 46, 3, 44, (px) => hex(wood[px === cx + x ? 3 : 1] as string));
  for (const y of [-12, -40]) {
    canvas.rect(cx - 32, foot + y - 8, 64, 9, wood[3] as string);
    canvas.rect(cx - 32, foot + y - 8, 64, 1, '#f4c49a');
    canvas.rect(cx - 32, foot + y + 1, 64, 4, wood[1] as string);
    canvas.rect(cx - 32, foot + y + 1, 64, 1, GOLD[3]);
  }
  for (const x of [-26, 27]) {
    canvas.ellipse(cx + x, foot - 4, 5, 5, GOLD[2]);
    canvas.ellipse(cx + x, foot - 4, 3, 3, wood[0] as string);
    canvas.ellipse(cx + x, foot - 4, 1.2, 1.2, GOLD[4]);
  }
  canvas.outline(INK, 0.85);
  canvas.place(sweets.pie(), cx - 14, foot - 14);
  canvas.place(sweets.cupcake('#a8e6cc'), cx + 10, foot - 14);
  canvas.place(sweets.cupcake('#f9a6cc'), cx + 21, foot - 13);
  canvas.place(sweets.jelly('#f2b23c'), cx - 17, foot - 43);
  canvas.place(sweets.plateOf('#e07a9a', '#fff2c8', '#8fd0a0'), cx + 5, foot - 42);
  canvas.place(sweets.cupcake('#c8a4ff'), cx + 22, foot - 42);
  return canvas.picture([cx, foot]);
}

export function* tableFrames(): Iterable<Frame> {
  yield { name: 'punch-table', picture: punchTable() };
  yield { name: 'banquet-table', picture: banquetTable() };
  yield { name: 'standing-table', picture: standingTable() };
  yield { name: 'sweets-trolley', picture: trolley() };
}
