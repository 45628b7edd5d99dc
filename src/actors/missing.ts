/** What is shown, and told, where a picture should be and is not. */
import type Phaser from 'phaser';

/** Called once for every picture that is asked for and missing, with a sentence that names it. */
export type Report = (problem: string) => void;
type FrameRef = { texture: string; frame: string | undefined };

const KEY = 'missing';
const SIZE = 16;
const told = new WeakMap<Report, Set<string>>();

function tellOnce(report: Report, problem: string): void {
  const known = told.get(report) ?? new Set();
  told.set(report, known);
  if (known.has(problem)) return;
  known.add(problem);
  report(problem);
}

/** A checked tile in two loud colours that no scene uses. */
function placeholder(textures: Phaser.Textures.TextureManager): FrameRef {
  if (!textures.exists(KEY)) {
    const canvas = textures.createCanvas(KEY, SIZE, SIZE);
    if (!canvas) throw new Error(`texture "${KEY}" could not be made`);
    for (let i = 0; i < 4; i++) {
      canvas.context.fillStyle = i === 0 || i === 3 ? '#ff2fd0' : '#2b0a33';
      canvas.context.fillRect((i % 2) * (SIZE / 2), Math.floor(i / 2) * (SIZE / 2), SIZE / 2, SIZE / 2);
    }
    canvas.refresh();
  }
  return { texture: KEY, frame: undefined };
}

export const hasFrame = (textures: Phaser.Textures.TextureManager, atlas: string, frame: string): boolean =>
  textures.exists(atlas) && textures.get(atlas).has(frame);

/** The first of the frames that the atlas has; else the placeholder, and the first name is reported. */
export function firstFrame(
  textures: Phaser.Textures.TextureManager,
  atlas: string,
  frames: readonly string[],
  report: Report,
): FrameRef {
  const frame = frames.find((name) => hasFrame(textures, atlas, name));
  if (frame !== undefined) return { texture: atlas, frame };
  tellOnce(
    report,
    textures.exists(atlas) ? `atlas "${atlas}" has no frame "${frames[0]}"` : `atlas "${atlas}" is not loaded`,
  );
  return placeholder(textures);
}
