/** Voices: one syllable at a time. */
import type { Timbre } from '../../assets/sounds/names';
import type { Desk } from './desk';
import type { Library } from './library';
import { Played } from './played';
import { takesOf, voiceFile } from './sounds';
import type { Syllable, Voice } from './speech';

/** Seconds in which a syllable gives way to the next, and for which one is kept beyond its end. */
const GIVE_WAY = 0.025;
const TAIL = 0.05;

type One = { timbre: Timbre; played: Played; left: number };

export class Voices {
  private speaking: One | null = null;
  private going: readonly One[] = [];

  constructor(
    private readonly desk: Desk,
    private readonly library: Library,
  ) {}

  /** Once a frame; `delta` in seconds. */
  tick(delta: number): void {
    for (const one of [...this.going, ...(this.speaking ? [this.speaking] : [])]) {
      one.left -= delta;
      if (one.left <= 0) one.played.stop();
    }
    this.going = this.going.filter(({ left }) => left > 0);
    if (this.speaking && this.speaking.left <= 0) this.speaking = null;
  }

  say({ timbre }: Voice, { turn, take, rate, gain }: Syllable, cutoff?: number): void {
    const file = voiceFile(timbre);
    const howl = this.library.get(file);
    const takes = takesOf(file, turn);
    const chosen = takes[take % Math.max(1, takes.length)];
    if (!howl || !chosen) return;
    this.cut();
    const dull = cutoff === undefined ? {} : { cutoff };
    const played = Played.begin(this.desk, 'voices', howl, chosen.part, { rate, level: gain, ...dull });
    if (played) this.speaking = { timbre, played, left: chosen.seconds / rate + TAIL };
  }

  /** Whoever speaks breaks off. */
  cut(): void {
    if (!this.speaking) return;
    this.speaking.played.fade(0, GIVE_WAY);
    this.speaking.left = GIVE_WAY * 2;
    this.going = [...this.going, this.speaking];
    this.speaking = null;
  }

  get playing(): readonly { name: string; level: number }[] {
    return this.speaking ? [{ name: voiceFile(this.speaking.timbre), level: this.speaking.played.level }] : [];
  }
}
