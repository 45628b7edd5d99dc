/** All that sounds: given what should, it makes it so. The only part of the game that has an AudioContext. */
import { Howler } from 'howler';
import { Beds } from './beds';
import { BUSES, type Bus, Desk } from './desk';
import { Effects } from './effects';
import { Library } from './library';
import { Music } from './music';
import type { Noise } from './noise';
import type { Wanted } from './score';
import type { File } from './sounds';
import type { Syllable, Voice } from './speech';
import { Voices } from './voices';

/** 0 to 1 each. */
export type Volumes = Readonly<Record<Bus, number>> & { readonly muted: boolean };

/** What sounds, for tests to see: `level` as it is to be, `bus` with its own; `really`: what the machine plays, and how loud. */
export type Playing = {
  state: string;
  muted: boolean;
  muffled: boolean;
  buses: Readonly<Record<Bus, number>>;
  sounds: readonly { bus: Bus; name: string; level: number }[];
  really: { sounds: number; loudness: number };
};

export class Band {
  private readonly desk: Desk;
  private readonly library: Library;
  private readonly music: Music;
  private readonly beds: Beds;
  private readonly effects: Effects;
  private readonly voices: Voices;
  private time = 0;

  /**
   * Null where the browser has no Web Audio. `stepped`: time is the game's, which is stepped, and not that of the sound.
   */
  static assemble(report: (problem: string) => void, stepped: boolean): Band | null {
    Howler.autoUnlock = false;
    Howler.autoSuspend = false;
    // Howler has no context before something is asked of it.
    Howler.mute(false);
    return Library.possible ? new Band(report, stepped) : null;
  }

  private constructor(
    report: (problem: string) => void,
    private readonly stepped: boolean,
  ) {
    this.desk = new Desk(Howler.ctx, Howler.masterGain);
    this.library = new Library(report);
    this.music = new Music(this.desk, this.library);
    this.beds = new Beds(this.desk, this.library);
    this.effects = new Effects(this.desk, this.library);
    this.voices = new Voices(this.desk, this.library);
    Howler.ctx.addEventListener('statechange', () => {
      // Howler knows only of what it has suspended itself.
      Howler.state = Howler.ctx.state;
    });
  }

  /** Whether anything can be heard; Howler learns of it a little later than the context. */
  private get awake(): boolean {
    return Howler.ctx.state === 'running' && Howler.state === 'running';
  }

  /** A browser lets sound begin with a gesture only: this is called in one, or when the page is back in view. */
  wake(): void {
    // Without a device there is no sound until the next gesture.
    Howler.ctx.resume().catch(() => {});
  }

  sleep(): void {
    this.effects.sleep();
    Howler.ctx.suspend().catch(() => {});
  }

  /** Files that may be needed, the most urgent first; `early`: the player has not taken a step yet. */
  want(files: readonly File[], early: boolean): void {
    this.library.want(files, early, new Set([...this.music.playing.keys(), ...this.beds.playing.keys()]));
  }

  /** Once a frame; `delta` in ms of game time. */
  tick(delta: number, wanted: Wanted, volumes: Volumes): void {
    this.desk.mute(volumes.muted);
    this.desk.set('music', volumes.music * wanted.level);
    this.desk.set('ambience', volumes.ambience * wanted.around);
    this.desk.set('effects', volumes.effects);
    this.desk.set('voices', volumes.voices);
    this.desk.muffle(wanted.muffled);
    if (!this.awake) return;
    const seconds = delta / 1000;
    this.time = this.stepped ? this.time + seconds : Howler.ctx.currentTime;
    this.music.tick(this.time, seconds, wanted);
    this.beds.tick(seconds, wanted.beds);
    this.effects.tick(seconds, wanted.muffled);
    this.voices.tick(seconds);
  }

  play(noise: Noise): void {
    if (this.awake) this.effects.play(noise);
  }

  say(voice: Voice, syllable: Syllable, cutoff?: number): void {
    if (this.awake) this.voices.say(voice, syllable, cutoff);
  }

  /** Whoever speaks breaks off. */
  cut(): void {
    this.voices.cut();
  }

  /** A night is left: what was heard of it ends. */
  leave(): void {
    this.effects.end();
    this.voices.cut();
  }

  get playing(): Playing {
    const of = (bus: Bus, sounds: Iterable<readonly [string, number]>) =>
      [...sounds].map(([name, level]) => ({ bus, name, level }));
    const once = (bus: Bus, sounds: readonly { name: string; level: number }[]) =>
      sounds.map((sound) => ({ bus, ...sound }));
    return {
      state: Howler.ctx.state,
      muted: this.desk.muted,
      muffled: this.desk.muffled,
      buses: Object.fromEntries(BUSES.map((bus) => [bus, this.desk.levels[bus]])) as Record<Bus, number>,
      sounds: [
        ...of('music', this.music.playing),
        ...of('ambience', this.beds.playing),
        ...once('effects', this.effects.playing),
        ...once('voices', this.voices.playing),
      ],
      really: { sounds: this.library.sounding, loudness: this.desk.loudness },
    };
  }
}
