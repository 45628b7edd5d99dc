/** What shows over somepony on watch: how near they are to being sure, and that they are. */
import type Phaser from 'phaser';
import { EMOTE_DEPTH } from './depths';

type Alert = 'calm' | 'curious' | 'alarmed';

const SIDE = 25;
const MIDDLE = (SIDE - 1) / 2;
/** Steps in which the bubble fills. */
const STEPS = 8;
const INK = '#2a1c4c';
const PAPER = '#fff6e2';
const RISING = '#ffbe2e';
const FLARE = { edge: '#fff0c8', fill: '#e8304a' } as const;
/** Half the bubble's width left out at each row, from its top. */
const CORNERS = [6, 3, 2, 1, 1] as const;
const ROUND = 19;

const QUESTION = [
  '.#####..',
  '##...##.',
  '.....##.',
  '....##..',
  '...##...',
  '...##...',
  '........',
  '...##...',
  '...##...',
];
const CRY = ['.##.', '####', '####', '####', '.##.', '.##.', '....', '.##.', '.##.'];
/** How far a star of twelve points reaches at an angle, in px: its points, and between them. */
const STAR = { points: 12, out: 12.4, in: 8.6 } as const;

type Pen = (color: string, x: number, y: number, width?: number) => void;

function word(pen: Pen, color: string, rows: readonly string[], top: number): void {
  const left = Math.round((SIDE - (rows[0]?.length ?? 0)) / 2);
  for (const [y, row] of rows.entries())
    for (const [x, letter] of [...row].entries()) if (letter === '#') pen(color, left + x, top + y);
}

/** A round bubble, full up to a share. */
function wonder(pen: Pen, share: number): void {
  const inset = (row: number): number => 2 + (CORNERS[Math.min(row, ROUND - 1 - row)] ?? 0);
  for (let row = 0; row < ROUND; row++) {
    const left = inset(row);
    pen(INK, left, row, SIDE - 2 * left);
    if (row === 0 || row === ROUND - 1) continue;
    const inside = Math.max(left + 1, inset(row - 1), inset(row + 1));
    pen(row >= ROUND - 1 - share * (ROUND - 2) ? RISING : PAPER, inside, row, SIDE - 2 * inside);
  }
  for (const [row, half] of [2, 1, 0].entries()) {
    pen(INK, MIDDLE - half - 1, ROUND - 1 + row, 2 * half + 3);
    pen(share > 0 ? RISING : PAPER, MIDDLE - half, ROUND - 1 + row, 2 * half + 1);
  }
  pen(INK, MIDDLE, ROUND + 2);
  word(pen, INK, QUESTION, 5);
}

/** A star that bursts. */
function flare(pen: Pen): void {
  const reach = (dx: number, dy: number): number => {
    const turn = ((Math.atan2(dy, dx) / (2 * Math.PI)) * STAR.points + STAR.points) % 1;
    return STAR.in + (STAR.out - STAR.in) * Math.abs(2 * turn - 1);
  };
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const [dx, dy] = [x - MIDDLE, y - MIDDLE];
      const inside = reach(dx, dy) - Math.hypot(dx, dy);
      if (inside >= 0) pen(inside < 1.2 ? INK : inside < 2.4 ? FLARE.edge : FLARE.fill, x, y);
    }
  }
  word(pen, PAPER, CRY, 8);
}

export class GuardSign {
  private image: Phaser.GameObjects.Image | undefined;

  constructor(private readonly scene: Phaser.Scene) {}

  /** `sureness`: 0 to 1. `x`, `y`: over the head, whole px. */
  show(alert: Alert, sureness: number, x: number, y: number): void {
    if (alert === 'calm') {
      this.image?.setVisible(false);
      return;
    }
    const step = alert === 'alarmed' ? STEPS : Math.round(Math.min(1, sureness) * (STEPS - 1));
    this.image ??= this.scene.add.image(0, 0, '__WHITE').setOrigin(0.5, 1).setDepth(EMOTE_DEPTH);
    this.image.setTexture(this.texture(step)).setVisible(true);
    this.image.setPosition(Math.round(x) + 0.5, Math.round(y));
  }

  private texture(step: number): string {
    const key = `guard-sign/${step}`;
    const { textures } = this.scene;
    if (textures.exists(key)) return key;
    const canvas = textures.createCanvas(key, SIDE, SIDE);
    if (!canvas) throw new Error(`texture "${key}" could not be made`);
    const pen: Pen = (color, x, y, width = 1) => {
      canvas.context.fillStyle = color;
      canvas.context.fillRect(x, y, width, 1);
    };
    if (step === STEPS) flare(pen);
    else wonder(pen, step / (STEPS - 1));
    canvas.refresh();
    return key;
  }

  destroy(): void {
    this.image?.destroy();
  }
}
