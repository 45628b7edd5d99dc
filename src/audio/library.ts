/** Files of sound that are here: fetched when they may be needed, let go when they no longer are. */
import { Howl, Howler } from 'howler';
import { affordable } from './allowance';
import { type Codec, type File, isLoop, spriteOf, urlOf, weightOf } from './sounds';

/** Sounds of one file that stand ready to be used again. */
const POOL = 8;
/** Looped files, which are long, that stay though nothing wants them. */
const SPARE = 3;
const UNDECODABLE = /decod/i;

export class Library {
  private readonly files = new Map<File, Howl>();
  private readonly failed = new Set<File>();
  private readonly fetched = new Set<File>();
  private codec: Codec;

  constructor(private readonly report: (problem: string) => void) {
    const opus = new Audio().canPlayType('audio/webm; codecs="opus"');
    this.codec = opus === '' ? 'mp3' : 'webm';
  }

  /** A file that can be played now. */
  get(file: File): Howl | null {
    const howl = this.files.get(file);
    return howl?.state() === 'loaded' ? howl : null;
  }

  /** Whether there is no use in waiting for a file. */
  lacks(file: File): boolean {
    return this.failed.has(file);
  }

  /**
   * Fetches what is not here, the most urgent first; `early`: only what may be, before the first step. Lets go of what is
   * neither wanted nor `played`.
   */
  want(wanted: readonly File[], early: boolean, played: ReadonlySet<File>): void {
    const missing = wanted.filter((file) => !this.files.has(file) && !this.failed.has(file));
    const spent = [...this.fetched].reduce((sum, file) => sum + weightOf(file, this.codec), 0);
    const afforded = early ? affordable(missing, spent, (file) => weightOf(file, this.codec)) : missing;
    for (const file of afforded) this.fetch(file);
    const idle = [...this.files.keys()].filter((file) => isLoop(file) && !wanted.includes(file) && !played.has(file));
    for (const file of idle.slice(0, Math.max(0, idle.length - SPARE))) this.drop(file);
  }

  private fetch(file: File): void {
    const url = urlOf(file, this.codec);
    if (url === undefined) {
      this.fail(file, 'it is not among the files');
      return;
    }
    const howl = new Howl({
      src: [url],
      format: [this.codec],
      sprite: spriteOf(file),
      pool: POOL,
      onload: () => {
        // What Howler could not fetch it may still stream, beside all that the sounds go through.
        if (this.files.get(file) === howl && !howl._webAudio) this.fail(file, 'it did not come');
      },
      // One that has been let go while it came is an error to Howler, and to nobody else.
      onloaderror: (_id, why) => {
        if (this.files.get(file) === howl) this.unread(file, String(why));
      },
    });
    this.files.set(file, howl);
    this.fetched.add(file);
  }

  /** One that this browser cannot decode is had in the other codec, and so is all that comes after it. */
  private unread(file: File, why: string): void {
    if (this.codec === 'mp3' || !UNDECODABLE.test(why)) {
      this.fail(file, why);
      return;
    }
    this.codec = 'mp3';
    this.drop(file);
    this.fetch(file);
  }

  private fail(file: File, why: string): void {
    this.drop(file);
    if (this.failed.has(file)) return;
    this.failed.add(file);
    this.report(`the sound "${file}" (${why})`);
  }

  private drop(file: File): void {
    const howl = this.files.get(file);
    this.files.delete(file);
    howl?.unload();
  }

  /** Whether sound can be had at all. */
  static get possible(): boolean {
    return Howler.usingWebAudio && !Howler.noAudio;
  }
}
