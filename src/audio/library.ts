/** Files of sound that are here: fetched when they may be needed, let go when they no longer are. */
import { Howl, Howler } from 'howler';
import { affordable } from './allowance';
import { type Codec, type File, isLoop, spriteOf, urlOf, weightOf } from './sounds';

/** Sounds of one file that stand ready to be used again. */
const POOL = 8;
/** Looped files, which are long, that stay though nothing wants them. */
const SPARE = 3;
/** Files on their way at a time: what is needed first comes first, and leaves room for maps and pictures. */
const AT_ONCE = 3;
/** Looks after which a file that did not come is asked for again. */
const PATIENCE = 20;
const UNDECODABLE = /decod|codec/i;
/** A server that says it has no such file will say so again. */
const REFUSED = /status: 4/;

type Held = { howl: Howl; codec: Codec };

export class Library {
  private readonly files = new Map<File, Held>();
  /** Looks until a file that did not come is asked for again; infinite for what will never come. */
  private readonly failed = new Map<File, number>();
  private readonly reported = new Set<File>();
  private readonly fetched = new Set<File>();
  private due: readonly File[] = [];
  private codec: Codec;

  constructor(private readonly report: (problem: string) => void) {
    const opus = new Audio().canPlayType('audio/webm; codecs="opus"') !== '';
    this.codec = opus && Howler.codecs('webm') ? 'webm' : 'mp3';
  }

  /** A file that can be played now. */
  get(file: File): Howl | null {
    const howl = this.files.get(file)?.howl;
    return howl?.state() === 'loaded' ? howl : null;
  }

  /** Whether there is no use in waiting for a file. */
  lacks(file: File): boolean {
    return this.failed.has(file);
  }

  /**
   * Fetches what is not here, the most urgent first; `early`: only what may be, before the first step. Lets go of what is
   * neither wanted nor `played`. To be called now and then.
   */
  want(wanted: readonly File[], early: boolean, played: ReadonlySet<File>): void {
    for (const [file, looks] of this.failed)
      if (looks > 1) this.failed.set(file, looks - 1);
      else this.failed.delete(file);
    // Layers of one piece keep time only in one codec.
    for (const [file, { codec }] of this.files) if (codec !== this.codec && !played.has(file)) this.drop(file);
    const missing = wanted.filter((file) => !this.files.has(file) && !this.failed.has(file));
    const spent = [...this.fetched].reduce((sum, file) => sum + weightOf(file, this.codec), 0);
    this.due = early ? affordable(missing, spent, (file) => weightOf(file, this.codec)) : missing;
    this.fetchNext();
    const idle = [...this.files.keys()].filter((file) => isLoop(file) && !wanted.includes(file) && !played.has(file));
    for (const file of idle.slice(0, Math.max(0, idle.length - SPARE))) this.drop(file);
  }

  private fetchNext(): void {
    const coming = [...this.files.values()].filter(({ howl }) => howl.state() === 'loading').length;
    const now = this.due.slice(0, Math.max(0, AT_ONCE - coming));
    this.due = this.due.slice(now.length);
    for (const file of now) this.fetch(file);
  }

  private fetch(file: File): void {
    const { codec } = this;
    const url = urlOf(file, codec);
    if (url === undefined) {
      this.fail(file, 'it is not among the files', true);
      return;
    }
    const howl = new Howl({
      src: [url],
      format: [codec],
      sprite: spriteOf(file),
      pool: POOL,
      onload: () => {
        if (this.files.get(file)?.howl !== howl) return;
        // What Howler could not fetch it may still stream, beside all that the sounds go through.
        if (!howl._webAudio) this.fail(file, 'it did not come', false);
        this.fetchNext();
      },
      // One that has been let go while it came is an error to Howler, and to nobody else.
      onloaderror: (_id, why) => {
        if (this.files.get(file)?.howl !== howl) return;
        // A number comes of a last attempt to stream it.
        this.unread(file, codec, typeof why === 'string' ? why : 'it did not come');
        this.fetchNext();
      },
    });
    this.files.set(file, { howl, codec });
    this.fetched.add(file);
  }

  /** One that this browser cannot decode is had in the other codec, and so is all else. */
  private unread(file: File, codec: Codec, why: string): void {
    const undecodable = UNDECODABLE.test(why);
    if (undecodable && codec === 'webm') {
      this.codec = 'mp3';
      this.drop(file);
      this.due = [file, ...this.due];
    } else this.fail(file, why, undecodable || REFUSED.test(why));
  }

  private fail(file: File, why: string, forGood: boolean): void {
    this.drop(file);
    this.failed.set(file, forGood ? Number.POSITIVE_INFINITY : PATIENCE);
    if (this.reported.has(file)) return;
    this.reported.add(file);
    this.report(`the sound "${file}" (${why})`);
  }

  private drop(file: File): void {
    const held = this.files.get(file);
    this.files.delete(file);
    held?.howl.unload();
  }

  /** Sounds that have begun and have not ended, whoever began them. */
  get sounding(): number {
    return [...this.files.values()].flatMap(({ howl }) => howl._sounds).filter(({ _paused }) => !_paused).length;
  }

  /** Whether sound can be had at all. */
  static get possible(): boolean {
    return Howler.usingWebAudio && !Howler.noAudio;
  }
}
