import { hex, mix, type Rgb } from '../color';
import { band, type Canvas, hash, scale } from '../field';
import type { Frame } from '../sheet';
import { nightHall } from './hall';
import { FEELINGS, face, GLANCES, SMILES } from './smile-face';
import { blank, lay, layer, STAGE } from './stage';

/** The crack of the door, between the jamb and the door's edge. */
const CRACK = { left: 128, right: 246 } as const;
const JAMB = 14;
const EYES = { left: CRACK.left, top: 18, right: CRACK.right, bottom: 84 } as const;
const MOUTH = { left: CRACK.left, top: 84, right: CRACK.right, bottom: STAGE.height } as const;

const inCrack = (x: number): boolean => x >= CRACK.left && x < CRACK.right;

/** The room behind him, of which she must see nothing: lamplight, and the dark foot of an empty shelf. */
function room(canvas: Canvas): void {
  const tones = ['#2a1540', '#3c1f4c', '#57294f', '#7a3a4e', '#a4544a'].map(hex);
  canvas.rect(CRACK.left, 0, CRACK.right - CRACK.left, STAGE.height, (x, y) => {
    const near = 1 - Math.hypot((x - 238) / 110, (y - 20) / 120);
    return tones[band(near, 5, x, y, 0.5)] as Rgb;
  });
}

/** What stands between the corridor and him: the jamb on the left, the door on the right. */
function door(canvas: Canvas): void {
  const { left, right } = CRACK;
  const stone = ['#332a6e', '#cfcaff', '#b6b0f0', '#9d96e0', '#8f88d6', '#8079c8', '#7069b8', '#5f58a6', '#4d4790'];
  for (let x = left - JAMB; x < left; x++) {
    const at = x - left + JAMB;
    const tone = hex(stone[Math.min(stone.length - 1, Math.floor((at / JAMB) * stone.length))] as string);
    canvas.rect(x, 0, 1, STAGE.height, (_x, y) => scale(tone, (y + at) % 47 === 0 ? 1.16 : 1));
  }
  canvas.rect(left - 1, 0, 1, STAGE.height, '#1a0e2c');
  for (let x = right; x < STAGE.width; x++) {
    const at = x - right;
    const plank = Math.floor((at - 6) / 22);
    const joint = at > 6 && (at - 6) % 22 === 0;
    canvas.rect(x, 0, 1, STAGE.height, (px, y) => {
      if (at === 0) return hex('#1a0e2c');
      if (at < 6) return hex(at === 1 ? '#f6b878' : at < 4 ? '#d08850' : '#9c5c3c');
      if (joint) return hex('#4a2434');
      const grain = hash(Math.floor(px / 2) + plank * 9, Math.floor((y + plank * 31) / 13), 5);
      const lit = mix(hex('#9c5a3c'), hex('#5c3040'), Math.min(1, at / 110));
      return scale(lit, (at - 7) % 22 === 0 ? 1.2 : 0.94 + Math.round(grain * 3) * 0.04);
    });
  }
  for (const y of [16, 104]) hinge(canvas, y);
}

function hinge(canvas: Canvas, y: number): void {
  const { right } = CRACK;
  ['#5a3418', '#ffe6a0', '#e6b85c', '#d09a44', '#a8742e', '#5a3418'].forEach((color, row) => {
    canvas.rect(right + 1, y + row, 18 - Math.abs(row - 2), 1, color);
  });
  for (const x of [8, 14]) canvas.put(right + x, y + 2, '#7a5224');
}

/** Three claws around the door's edge, holding it where it is. */
function claws(canvas: Canvas): void {
  const rows = ['..kkkkkk..', '.kaabbbbk.', 'kwaabbbbck', 'kwwabbbcck', '.kkabbcck.', '...kkkkk..'];
  for (const y of [62, 70, 78])
    canvas.stamp(CRACK.right - 3, y, rows, { k: '#2a1248', w: '#f2ecd0', a: '#c79af0', b: '#a066cf', c: '#7a48a8' });
}

/** The measure on the door: thin below, too wide above. */
function measure(canvas: Canvas): void {
  const [left, top, height] = [316, 22, 92];
  canvas.rect(left - 2, top - 2, 12, height + 4, '#1a0e2c');
  canvas.rect(left - 1, top - 1, 10, height + 2, '#e6b85c');
  canvas.rect(left - 1, top - 1, 1, height + 2, '#ffe6a0');
  canvas.rect(left, top, 8, height, '#1b1346');
  const ink = { k: '#1a0e2c', w: '#fff6e0', p: '#6e1e3e' };
  canvas.stamp(
    left - 6,
    4,
    [
      'kkkkkkkkkkkkkkkkkkkk',
      'kwwwwwwwwwwwwwwwwwwk',
      'kwpwpwpwpwpwpwpwpwwk',
      '.kwwwwwwwwwwwwwwwwk.',
      '..kkwpwpwpwpwpwpkk..',
      '....kkwwwwwwwwkk....',
      '......kkkkkkkk......',
    ],
    ink,
  );
  canvas.stamp(
    left - 4,
    120,
    [
      '.....kkkkkk.....',
      '...kkwwwwwwkk...',
      '..kwwwkkkkwwwk..',
      '.kwwkk....kkwwk.',
      '.kwk........kwk.',
      '.kkk........kkk.',
    ],
    ink,
  );
}

const MARK = [
  '....kk....',
  '...kaak...',
  '..kaabbk..',
  '.kaaabbbk.',
  'kaaaabbbbk',
  '.kaaabbbk.',
  '..kaabbk..',
  '...kabk...',
  '....kk....',
];
const DROP = [
  '...kk...',
  '...kk...',
  '..kwak..',
  '..kwak..',
  '.kwaabk.',
  '.kwaabk.',
  'kwwaaabk',
  'kwaaaabk',
  'kaaaabbk',
  '.kaabbk.',
  '..kkkk..',
];

function stamped(name: string, rows: readonly string[], palette: Readonly<Record<string, string>>): Frame {
  const canvas = blank();
  canvas.stamp(0, 0, rows, palette);
  return layer(name, canvas);
}

/** The door's crack in layers: all that stays, the eyes, the mouth, the sweat, the measure's mark. */
export function* smileFrames(): Iterable<Frame> {
  const scene = blank();
  nightHall(scene, { left: 0, right: CRACK.left, from: 700, top: 300 });
  room(scene);
  const still = face(Math.floor(SMILES / 2), 'fits', 'here');
  lay(scene, still, inCrack);
  door(scene);
  claws(scene);
  measure(scene);
  yield layer('smile/door', scene);
  for (const feeling of FEELINGS) {
    for (const glance of GLANCES) {
      const eyes = blank();
      room(eyes);
      lay(eyes, face(Math.floor(SMILES / 2), feeling, glance), inCrack);
      yield layer(`smile/eyes/${feeling}/${glance}`, eyes, EYES);
    }
  }
  for (let n = 0; n < SMILES; n++) {
    const mouth = blank();
    room(mouth);
    lay(mouth, face(n, 'fits', 'here'), inCrack);
    claws(mouth);
    yield layer(`smile/mouth/${n}`, mouth, MOUTH);
  }
  yield stamped('smile/drop', DROP, { k: '#3c6ebe', w: '#ffffff', a: '#bee4fc', b: '#6eaae6' });
  yield stamped('smile/mark/fits', MARK, { k: '#1a0e2c', a: '#fff6d0', b: '#ecca83' });
  yield stamped('smile/mark/off', MARK, { k: '#1a0e2c', a: '#ffc8c8', b: '#f07a84' });
}
