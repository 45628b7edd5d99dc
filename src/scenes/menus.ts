/** Title, pause, options, credits and outcome: the game around the story. */
import type Phaser from 'phaser';
import type { Kept } from '../dialogue/session';
import type { Cue } from '../direction/cues';
import type { QuestState } from '../quest-state/state';
import type { Controls } from '../input/controls';
import type { Saves, Slot } from '../saves/saves';
import type { OverlayModel } from '../ui/model';
import type { OptionValues, Screen, TitleView } from '../ui/views';
import { Autosave } from './autosave';
import { loadPlace } from './chapter';
import { Chapters } from './chapters';
import { CREDITS } from './credits';
import { Errands } from './errands';
import { Front } from './front-scene';
import { keepFullscreen } from './fullscreen';
import type { Host } from './host';
import { Nights } from './nights';
import { PlaceScene } from './place-scene';
import type { Playing } from './playing';
import { Practice } from './practice';
import { Profile } from './profile';
import { Remapping } from './remapping';
import { Screens } from './screens';
import { Snapshot } from './snapshot';
import { setTitlePicture } from './title-picture';
import { Tonight } from './tonight';
import { outcomeView } from './story-views';

export type MenusDeps = {
  game: Phaser.Game;
  overlay: OverlayModel;
  saves: Saves;
  controls: Controls;
  report: Host['report'];
  quality: () => Host['quality'];
  /** A cue of the story has begun. */
  heard: (cue: Cue) => void;
  /** A seed for a new night. */
  draw: () => number;
};

const CHAPTER_WORDS = {
  title: 'Chapters',
  text: 'From here on again, with all that was said, hidden and packed before it in the newest night that has ended.',
};
const PRACTICE_WORDS = {
  title: 'Practice',
  text: 'Each as it was when you met it last. Nothing comes of it.',
};

/** Nothing comes of what is played. */
const UNKEPT = { keep: () => {}, meet: () => {}, ended: () => {} };

export class Menus {
  readonly screens: Screens;
  readonly remapping: Remapping;
  private readonly errands = new Errands();
  private readonly profile: Profile;
  private readonly autosave: Autosave;
  private readonly snapshot: Snapshot;
  private readonly chapters: Chapters;
  private readonly practice: Practice;
  private readonly tonight: Tonight;
  readonly nights: Nights;
  /** Whether the story that is played is kept. */
  private kept = false;

  constructor(private readonly deps: MenusDeps) {
    const { overlay, saves, controls } = deps;
    this.screens = new Screens(overlay);
    this.profile = new Profile(saves, this.errands);
    this.snapshot = new Snapshot(deps.game, () => this.story?.inView ?? false);
    this.autosave = new Autosave({
      overlay,
      saves,
      errands: this.errands,
      warn: (text) => this.screens.warn(text),
      picture: () => this.snapshot.picture,
      tried: () => this.profile.keepProgress(),
    });
    this.tonight = new Tonight({
      ...deps,
      errands: this.errands,
      screens: this.screens,
      seen: this.profile.seen,
      learned: this.profile.learned,
      learn: (hint) => {
        this.profile.learned.add(hint);
        this.profile.keepProgress();
      },
      quit: () => this.quitToTitle(),
    });
    this.nights = new Nights({
      ...deps,
      errands: this.errands,
      screens: this.screens,
      autosave: this.autosave,
      play: (kept) => this.play(kept),
    });
    this.chapters = new Chapters({ saves, errands: this.errands });
    this.practice = new Practice({ saves, errands: this.errands });
    this.remapping = new Remapping({ overlay, controls, keep: (bindings) => this.profile.keepControls(bindings) });
  }

  /** Reads what the player has set and done before, and shows the title. */
  async open(): Promise<void> {
    const { saves, overlay } = this.deps;
    overlay.options.value = { ...overlay.options.peek(), ...(await this.profile.open()) };
    this.optionsChanged();
    void this.remapping.open(await this.profile.controls());
    await this.chapters.open();
    await this.practice.open();
    keepFullscreen(overlay.options);
    overlay.credits.value = CREDITS;
    if (saves.blocked !== null)
      this.screens.warn(
        `This browser keeps no saves (${saves.blocked}). You can play on; the story ends with this page.`,
      );
    await this.showTitle(true);
  }

  // ------------------------------------------------ title and stories

  async showTitle(gate: boolean): Promise<void> {
    this.tonight.leave();
    await setTitlePicture(
      { ...this.deps, fetch: (place) => this.errands.run(loadPlace(place)) },
      this.profile.finished,
    );
    this.tonight.clear();
    await this.nights.refresh();
    this.showOffers(gate);
    this.screens.show('title');
  }

  /** What there is to do on the title. */
  private showOffers(gate: boolean): void {
    const { title } = this.deps.overlay;
    const { nights, chapters, practice } = this;
    const offers = Object.entries({ nights, chapters, practice }).flatMap(([name, { any }]) => (any ? [name] : []));
    title.value = { gate, canContinue: nights.newest !== null, offers: offers as TitleView['offers'] };
  }

  begin(): void {
    const { title } = this.deps.overlay;
    title.value = { ...title.peek(), gate: false };
  }

  continueGame(): void {
    const { newest } = this.nights;
    if (newest) void this.nights.takeUp(newest).then(() => this.showOffers(false));
  }

  quitToTitle(): void {
    this.story?.keepNow();
    void this.autosave.settled.then(() => this.showTitle(false));
  }

  /** @throws if the story does not fit what was kept; then everything stays as it is. */
  private play(kept: Kept): void {
    this.tonight.take(kept, {
      keep: (k, log) => this.autosave.keep(k, log),
      meet: (id, name, k) => this.practice.meet(id, name, k),
      ended: (state) => this.ended(state),
    });
    this.kept = true;
    this.snapshot.forget();
  }

  /** Plays one challenge as it was met, and nothing comes of it. */
  private practise(id: string): void {
    const met = this.practice.find(id);
    if (!met) return;
    const practised = (outcome: string): void => {
      void this.showTitle(false).then(() => {
        this.openScreen('practice');
        this.screens.tell(`${met.name}: it came out “${outcome}”. No night has changed.`);
      });
    };
    this.tonight.take(met.kept, { ...UNKEPT, practised });
    this.kept = false;
  }

  /** Plays from there on, and keeps nothing of it. @throws if the story does not fit; then everything stays as it is. */
  tryOut(kept: Kept): void {
    this.tonight.take(kept, { ...UNKEPT, ended: () => void this.showTitle(false) });
    this.kept = false;
  }

  /** Where the story that is played is kept; null where it is not. */
  get slot(): Slot | null {
    return this.kept ? this.autosave.slot : null;
  }

  private ended(state: QuestState): void {
    this.profile.finished = true;
    this.profile.keepProgress();
    this.autosave.hush();
    void this.keepEnded(state.seed);
    this.screens.dismiss();
    this.deps.overlay.outcome.value = outcomeView(state);
    this.screens.show('title', 'outcome', 'credits');
  }

  /** Where that fails, the chapters stay those of the night before. */
  private async keepEnded(seed: number): Promise<void> {
    const { slot, settled } = this.autosave;
    await settled;
    const log = this.deps.saves.log(slot);
    await this.errands.run(log.then((chunks) => this.chapters.ended(seed, chunks))).catch(() => {});
  }

  /** Whether something is being fetched or kept just now. */
  get busy(): boolean {
    return this.errands.any;
  }

  get story(): Playing | null {
    return this.tonight.playing;
  }

  // ------------------------------------------------ screens

  openScreen(screen: Screen): void {
    const { picks } = this.deps.overlay;
    if (screen === 'nights') this.nights.open();
    else {
      if (screen === 'chapters') picks.value = { ...CHAPTER_WORDS, picks: this.chapters.list() };
      if (screen === 'practice') picks.value = { ...PRACTICE_WORDS, picks: this.practice.list() };
      this.screens.open(screen);
    }
  }

  /** One of what the screen on top offers. */
  pick(id: string): void {
    if (this.deps.overlay.screen.peek() === 'practice') {
      this.practise(id);
      return;
    }
    const start = this.chapters.start(id);
    if (start) this.nights.begin(start);
  }

  /** Back to the screen below; from the last one to the game. After the outcome the title's picture is drawn anew. */
  closeScreen(): void {
    const { crash } = this.deps.overlay;
    if (crash.peek()) {
      crash.value = null;
      this.revive();
      return;
    }
    if (this.screens.close() === 'outcome') void this.showTitle(false);
  }

  /** A fault within a frame has stopped the loop, which still thinks that it runs. */
  private revive(): void {
    const { loop } = this.deps.game;
    if (!loop.running) return;
    loop.sleep();
    loop.resetDelta();
    loop.wake();
  }

  /** Esc in the story. */
  pause(): void {
    this.openInStory('pause');
  }

  journal(): void {
    if (this.story?.free) this.screens.open('journal');
  }

  backlog(): void {
    this.openInStory('backlog');
  }

  private openInStory(screen: Screen): void {
    if (this.story && this.screens.none) this.screens.open(screen);
  }

  /** The gamepad in use is gone: the game waits. */
  padLost(): void {
    this.pause();
    this.screens.tell('The gamepad is gone. Connect it again and press a button, or go on with the keyboard.');
  }

  // ------------------------------------------------ what is kept

  setOption<Key extends keyof OptionValues>(key: Key, value: OptionValues[Key]): void {
    const { options } = this.deps.overlay;
    options.value = { ...options.peek(), [key]: value };
    this.optionsChanged();
    this.profile.keepOptions(options.peek());
  }

  /** The key for it: no sound, or sound again. */
  toggleMute(): void {
    this.setOption('muted', !this.deps.overlay.options.peek().muted);
  }

  /** Brings the picture in line with the options, and with the quality in use. */
  optionsChanged(): void {
    const { game, overlay } = this.deps;
    const front = game.scene.getScene<Front>(Front.KEY);
    const { reducedFlashes, reducedMotion } = overlay.options.peek();
    front.dim = reducedFlashes;
    front.steady = reducedMotion;
    if (game.scene.isActive(PlaceScene.KEY)) game.scene.getScene<PlaceScene>(PlaceScene.KEY).setQuality();
  }

  /** Once a frame. */
  tick(delta: number): void {
    this.deps.controls.tick(delta);
    this.story?.tick(delta);
    this.autosave.tick(delta, this.story !== null && !this.story.paused);
  }
}
