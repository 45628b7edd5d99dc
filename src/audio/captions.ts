/** Sounds that say something, in words. */
import { CAPTIONS } from '../../assets/sounds/captions';
import type { Noise } from './noise';

/** How far aside a sound is said to be on a side. */
const ASIDE = 0.25;
/** Loudness below which nopony would make it out. */
const FAINT = 0.12;

/** `[a twig snaps, left]`; null for a sound that says nothing, or is too faint. */
export function captionOf({ effect, footfall, pan, gain }: Noise & { pan: number; gain: number }): string | null {
  const words = CAPTIONS[effect];
  if (words === undefined || footfall || gain < FAINT) return null;
  const side = pan < -ASIDE ? ', left' : pan > ASIDE ? ', right' : '';
  return `[${words}${side}]`;
}

/** Ms for which a caption stays, and lines that stand at once. */
const STAYS = 2600;
const LINES = 2;

/** What stands now. The same words again only stay on. */
export class CaptionLines {
  private lines: readonly { text: string; left: number }[] = [];

  /** In the order they came. */
  get texts(): readonly string[] {
    return this.lines.map(({ text }) => text);
  }

  add(text: string): void {
    const line = { text, left: STAYS };
    const isThere = this.lines.some((other) => other.text === text);
    this.lines = isThere
      ? this.lines.map((other) => (other.text === text ? line : other))
      : [...this.lines, line].slice(-LINES);
  }

  /** Once a frame; `delta` in ms. */
  tick(delta: number): void {
    if (this.lines.length === 0) return;
    this.lines = this.lines.map(({ text, left }) => ({ text, left: left - delta })).filter(({ left }) => left > 0);
  }

  clear(): void {
    this.lines = [];
  }
}
