/** Where all sounds come together: a way for each kind of them, with a loudness of its own. */

export const BUSES = ['music', 'effects', 'voices', 'ambience'] as const;
export type Bus = (typeof BUSES)[number];

/** Hz above which the world is cut off behind a menu, and where nothing is. */
const MUFFLED = 520;
const CLEAR = 20_000;
/** Seconds in which loudness follows. */
const SWIFT = 0.08;
const SMOOTH = 0.3;

export class Desk {
  /** As they are to be, 0 to 1. */
  readonly levels: Record<Bus, number> = { music: 1, effects: 1, voices: 1, ambience: 1 };
  private readonly buses: Readonly<Record<Bus, GainNode>>;
  /** What menus cut off. */
  private readonly wall: BiquadFilterNode;
  private readonly all: GainNode;
  muffled = false;
  muted = false;

  constructor(
    private readonly ctx: BaseAudioContext,
    out: AudioNode,
  ) {
    this.all = new GainNode(ctx);
    this.all.connect(out);
    this.wall = new BiquadFilterNode(ctx, { type: 'lowpass', frequency: CLEAR, Q: 0.3 });
    this.wall.connect(this.all);
    const bus = (to: AudioNode): GainNode => {
      const gain = new GainNode(ctx);
      gain.connect(to);
      return gain;
    };
    this.buses = { music: bus(this.wall), ambience: bus(this.wall), effects: bus(this.all), voices: bus(this.all) };
  }

  /** Of everything, as it is at this moment. */
  get loudness(): number {
    return this.all.gain.value;
  }

  /** Seconds of the context's own clock. */
  get time(): number {
    return this.ctx.currentTime;
  }

  set(bus: Bus, level: number): void {
    if (Math.abs(this.levels[bus] - level) < 0.001) return;
    this.levels[bus] = level;
    approach(this.buses[bus].gain, level, SMOOTH, this.time);
  }

  muffle(muffled: boolean): void {
    if (muffled === this.muffled) return;
    this.muffled = muffled;
    approach(this.wall.frequency, muffled ? MUFFLED : CLEAR, SMOOTH, this.time);
  }

  mute(muted: boolean): void {
    if (muted === this.muted) return;
    this.muted = muted;
    approach(this.all.gain, muted ? 0 : 1, SWIFT, this.time);
  }

  strip(bus: Bus, level: number, { pan = 0, cutoff = CLEAR }: { pan?: number; cutoff?: number }): Strip {
    return new Strip(this.ctx, this.buses[bus], { level, pan, cutoff });
  }
}

/** The way of one sound to its bus: its loudness, where it is, how dull. */
export class Strip {
  private readonly gain: GainNode;
  private readonly between: readonly AudioNode[];

  constructor(
    private readonly ctx: BaseAudioContext,
    out: AudioNode,
    { level, pan, cutoff }: { level: number; pan: number; cutoff: number },
  ) {
    this.gain = new GainNode(ctx, { gain: level });
    this.between = [
      ...(pan === 0 ? [] : [new StereoPannerNode(ctx, { pan })]),
      ...(cutoff < CLEAR ? [new BiquadFilterNode(ctx, { type: 'lowpass', frequency: cutoff, Q: 0.5 })] : []),
    ];
    this.between.reduce<AudioNode>((last, node) => last.connect(node), this.gain).connect(out);
  }

  /** Where the sound goes in. */
  get input(): AudioNode {
    return this.gain;
  }

  level(to: number, seconds: number): void {
    approach(this.gain.gain, to, seconds, this.ctx.currentTime);
  }

  end(): void {
    for (const node of [this.gain, ...this.between]) node.disconnect();
  }
}

/** Goes there without a click, and is nearly there after so many seconds. */
function approach(param: AudioParam, to: number, seconds: number, now: number): void {
  param.cancelScheduledValues(now);
  param.setTargetAtTime(to, now, seconds / 4);
}
