/** Hears the game for whoever plays it: all that there is to hear now, as sounds, and in words where they are wanted. */
import type Phaser from 'phaser';
import { Band, type Playing as Sounds, type Volumes } from '../audio/band';
import { CaptionLines, captionOf } from '../audio/captions';
import { noisesOf } from '../audio/changes';
import { near } from '../audio/near';
import { heardFrom, type Noise } from '../audio/noise';
import { wanted } from '../audio/score';
import { BLANK, type Shown } from '../audio/shown';
import type { Situation } from '../audio/situation';
import { bedFile, type File, layerFiles, voiceFile } from '../audio/sounds';
import type { Cue } from '../direction/cues';
import type { OverlayModel } from '../ui/model';
import type { OptionValues } from '../ui/views';
import { Around } from './around';
import { heardOfCue } from './cue-sounds';
import type { Host } from './host';
import type { Menus } from './menus';
import type { PlaceScene } from './place-scene';
import type { Playing } from './playing';
import { hearPresses } from './press-sounds';
import { heardIn } from './sound-places';
import { outlookOf, shownIn, situationIn } from './sound-view';
import { timbresOf, Voicing } from './voicing';

export type SoundingDeps = {
  game: Phaser.Game;
  overlay: OverlayModel;
  menus: () => Menus;
  report: Host['report'];
  /** Time is stepped by hand. */
  stepped: boolean;
};

/** Ms between two looks at what may be needed soon. */
const LOOK = 400;
const TENTHS = 10;

export class Sounding {
  private readonly band: Band | null;
  private readonly around = new Around();
  private readonly voicing: Voicing;
  private readonly lines = new CaptionLines();
  private before: Shown = BLANK;
  private story: Playing | null = null;
  private options: OptionValues;
  /** What has been heard since the last frame. */
  private fresh: Noise[] = [];
  private look = 0;
  private broken = false;
  /** The player has been free to take a step of their own. */
  private free = false;

  constructor(private readonly deps: SoundingDeps) {
    this.options = deps.overlay.options.peek();
    this.band = Band.assemble(deps.report, deps.stepped);
    this.voicing = new Voicing(deps.overlay, this.band);
    if (!this.band) deps.report('the sound (this browser has none)');
    hearPresses((effect) => this.fresh.push({ effect }));
    this.wake();
  }

  /** After a fault all stays silent, until the game goes on. */
  wake(): void {
    if (document.hidden || this.deps.overlay.crash.peek()) return;
    this.broken = false;
    this.band?.wake();
  }

  sleep(): void {
    this.broken ||= this.deps.overlay.crash.peek() !== null;
    this.band?.sleep();
  }

  heard(cue: Cue): void {
    this.fresh.push(...heardOfCue(cue, (name) => this.scene?.find(name)));
  }

  /** What sounds now; null where nothing can. */
  get playing(): Sounds | null {
    return this.band?.playing ?? null;
  }

  /** Once a frame; `delta` in ms of game time. */
  tick(delta: number): void {
    const { overlay, menus } = this.deps;
    const { story } = menus();
    const { scene } = this;
    this.free ||= story?.free ?? false;
    if (this.broken) this.wake();
    this.voicing.tick(delta);
    const now = situationIn(overlay, story, scene, this.voicing.goesOn);
    const shown = shownIn(overlay, story, scene);
    if (story !== this.story) this.leave();
    this.changeOptions();
    const noises = [...this.fresh, ...noisesOf(this.before, shown, story === this.story)];
    if (now.over === 'play' && scene)
      noises.push(...this.around.tick(delta, { shown, now, scene, options: this.options }));
    this.fresh = [];
    this.before = shown;
    this.story = story;
    if (now.over !== 'fault') for (const noise of noises) this.sound(noise, scene);
    this.lines.tick(delta);
    this.showLines();
    this.band?.tick(delta, wanted(now), volumesOf(this.options));
    this.look -= delta;
    if (this.look > 0) return;
    this.look = LOOK;
    this.band?.want(this.filesNear(now, scene), !this.free);
  }

  /** Another night, or none: nothing of the last one sounds on. */
  private leave(): void {
    this.band?.leave();
    this.lines.clear();
  }

  /** The place that stands, if one does. */
  private get scene(): PlaceScene | null {
    const { game } = this.deps;
    return game.scene.isActive('place') ? game.scene.getScene<PlaceScene>('place') : null;
  }

  private sound(noise: Noise, scene: PlaceScene | null): void {
    const heard = scene ? heardFrom(noise, outlookOf(scene)) : { ...noise, pan: noise.pan ?? 0, gain: noise.gain ?? 1 };
    this.band?.play(heard);
    const words = this.options.captions ? captionOf(heard) : null;
    if (words !== null) this.lines.add(words);
  }

  /** A change of loudness is heard as one of its kind, and the key that puts the sound out says so. */
  private changeOptions(): void {
    const { options: before } = this;
    const options = this.deps.overlay.options.peek();
    if (options === before) return;
    this.options = options;
    if (options.muted !== before.muted) this.lines.add(options.muted ? 'Sound off' : 'Sound on');
    if (options.effects !== before.effects) this.fresh.push({ effect: 'focus' });
    if (options.voices !== before.voices) this.voicing.sample();
  }

  private showLines(): void {
    const { captions } = this.deps.overlay;
    const { texts } = this.lines;
    if (String(captions.peek()) !== String(texts)) captions.value = texts;
  }

  private filesNear(now: Situation, scene: PlaceScene | null): readonly File[] {
    const { pieces, beds, banks, spare } = near(now, heardIn);
    const [piece, ...later] = pieces;
    const voices = scene
      ? timbresOf([scene.playerId, ...[...scene.crew.onStage.values()].map(({ person }) => person)])
      : [];
    return [
      ...(piece ? layerFiles(piece) : []),
      'interface',
      ...voices.map(voiceFile),
      ...beds.map(bedFile),
      ...banks,
      ...later.flatMap(layerFiles),
      ...spare,
    ];
  }
}

const volumesOf = ({ music, effects, voices, ambience, muted }: OptionValues): Volumes => ({
  music: loudness(music),
  effects: loudness(effects),
  voices: loudness(voices),
  ambience: loudness(ambience),
  muted,
});

/** Tenths as they are heard: half way is half as loud. */
const loudness = (tenths: number): number => (tenths / TENTHS) ** 2;
