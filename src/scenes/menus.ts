/** Title, pause, options, credits and outcome: the game around the story. */
import type Phaser from 'phaser';
import { type Kept, Session } from '../dialogue/session';
import type { PlaceId } from '../ids';
import type { Place } from '../places/place';
import { begin, type QuestState } from '../quest-state/state';
import type { Controls } from '../input/controls';
import { NewerFormat } from '../saves/record';
import type { Saves } from '../saves/saves';
import type { OverlayModel } from '../ui/model';
import type { OptionValues, Screen } from '../ui/views';
import { Autosave } from './autosave';
import { loadPlace, SCRIPT } from './chapter';
import { CREDITS } from './credits';
import { Errands } from './errands';
import { Front } from './front-scene';
import { keepFullscreen } from './fullscreen';
import type { Host } from './host';
import { PlaceScene } from './place-scene';
import { Playing } from './playing';
import { Profile } from './profile';
import { Remapping } from './remapping';
import { Screens } from './screens';
import { setTitlePicture } from './title-picture';
import { outcomeView } from './story-views';

export type MenusDeps = {
  game: Phaser.Game;
  overlay: OverlayModel;
  saves: Saves;
  controls: Controls;
  report: Host['report'];
  quality: () => Host['quality'];
  /** A seed for a new night. */
  draw: () => number;
};

export class Menus {
  private playing: Playing | null = null;
  readonly screens: Screens;
  readonly remapping: Remapping;
  private readonly errands = new Errands();
  private readonly profile: Profile;
  private readonly autosave: Autosave;

  constructor(private readonly deps: MenusDeps) {
    const { overlay, saves, controls } = deps;
    this.screens = new Screens(overlay);
    this.profile = new Profile(saves, this.errands);
    this.autosave = new Autosave({
      overlay,
      saves,
      errands: this.errands,
      warn: (text) => this.screens.warn(text),
      tried: () => this.profile.keepProgress(),
    });
    this.remapping = new Remapping({ overlay, controls, keep: (bindings) => this.profile.keepControls(bindings) });
  }

  /** Reads what the player has set and done before, and shows the title. */
  async open(): Promise<void> {
    const { saves, overlay } = this.deps;
    overlay.options.value = { ...overlay.options.peek(), ...(await this.profile.open()) };
    this.optionsChanged();
    await this.remapping.open(await this.profile.controls());
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
    const { overlay } = this.deps;
    this.playing?.leave();
    this.playing = null;
    await setTitlePicture(
      { ...this.deps, fetch: (place) => this.errands.run(loadPlace(place)) },
      this.profile.finished,
    );
    this.clearStory();
    overlay.title.value = { gate, canContinue: await this.canContinue() };
    this.screens.show('title');
  }

  private async canContinue(): Promise<boolean> {
    return !this.profile.over && (await this.autosave.has());
  }

  /** Nothing of a night shows over the title. */
  private clearStory(): void {
    const { overlay } = this.deps;
    for (const shown of [
      overlay.dialogue,
      overlay.activity,
      overlay.search,
      overlay.standoff,
      overlay.minigame,
      overlay.objective,
      overlay.areaTitle,
      overlay.thoughtToast,
    ]) {
      shown.value = null;
    }
    overlay.description.value = '';
  }

  begin(): void {
    const { title } = this.deps.overlay;
    title.value = { ...title.peek(), gate: false };
  }

  newGame(): void {
    const fresh = (): void => {
      this.autosave.begin();
      this.play({ state: begin(this.deps.draw()), conversation: null });
    };
    if (!this.deps.overlay.title.peek().canContinue) fresh();
    else
      this.screens.ask(
        {
          title: 'Begin a new night?',
          text: 'The night you have been playing gives way to it.',
          yes: 'Begin anew',
          no: 'Keep it',
        },
        fresh,
      );
  }

  /** Takes up the newest save that can be; where there is none, the title stays and says why. */
  async continueGame(): Promise<void> {
    const { title } = this.deps.overlay;
    try {
      const loaded = await this.autosave.load((kept) => Session.resume(SCRIPT, kept).converseQueued());
      if (loaded) this.play(loaded.kept);
      if (loaded?.problem)
        this.screens.warn(
          `The newest save cannot be used: ${loaded.problem}. It has been set aside; this is the one before it.`,
        );
    } catch (error) {
      this.screens.warn(
        error instanceof NewerFormat
          ? `Your night is safe, but cannot be opened: ${error.message}. Reload the page to get the newest version.`
          : `The night cannot be taken up: ${wordsOf(error)}. Nothing has been deleted. Begin a new night to play on.`,
      );
    }
    title.value = { ...title.peek(), canContinue: await this.canContinue() };
  }

  quitToTitle(): void {
    this.playing?.keepNow();
    void this.autosave.settled.then(() => this.showTitle(false));
  }

  /** @throws if the story does not fit what was kept; then everything stays as it is. */
  private play(kept: Kept): void {
    const playing = new Playing(
      {
        ...this.deps,
        fetch: (place) => this.fetch(place),
        keep: (k, log) => this.autosave.keep(k, log),
        seen: this.profile.seen,
        ended: (s) => this.ended(s),
      },
      kept,
    );
    this.profile.over = false;
    this.playing?.leave();
    this.playing = playing;
    this.screens.show();
    playing.enter();
  }

  /** Fetches a place of the story. Where that fails the player may try again, or leave; then it never comes. */
  private async fetch(place: PlaceId): Promise<Place> {
    for (;;) {
      try {
        return await this.errands.run(loadPlace(place));
      } catch (error) {
        await this.askAgain(place, wordsOf(error));
      }
    }
  }

  private askAgain(place: PlaceId, why: string): Promise<void> {
    const question = {
      title: 'The way is barred',
      text: `A file of the game, the map “${place}”, could not be fetched: ${why}. If trying again does not help, reload the page.`,
      yes: 'Leave for the title',
      no: 'Try again',
    };
    return new Promise((again) => this.screens.ask(question, () => this.quitToTitle(), again));
  }

  private ended(state: QuestState): void {
    Object.assign(this.profile, { finished: true, over: true });
    this.profile.keepProgress();
    this.autosave.hush();
    this.screens.dismiss();
    this.deps.overlay.outcome.value = outcomeView(state);
    this.screens.show('title', 'outcome', 'credits');
  }

  /** Whether something is being fetched or kept just now. */
  get busy(): boolean {
    return this.errands.any;
  }

  get story(): Playing | null {
    return this.playing;
  }

  // ------------------------------------------------ screens

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
    if (this.playing?.free) this.screens.open('journal');
  }

  backlog(): void {
    this.openInStory('backlog');
  }

  private openInStory(screen: Screen): void {
    if (this.playing && this.screens.none) this.screens.open(screen);
  }

  /** The gamepad in use is gone: the game waits. */
  padLost(): void {
    this.pause();
    this.screens.warn('The gamepad is gone. Connect it again and press a button, or go on with the keyboard.');
  }

  // ------------------------------------------------ what is kept

  setOption<Key extends keyof OptionValues>(key: Key, value: OptionValues[Key]): void {
    const { options } = this.deps.overlay;
    options.value = { ...options.peek(), [key]: value };
    this.optionsChanged();
    this.profile.keepOptions(options.peek());
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
    this.playing?.tick(delta);
    this.autosave.tick(delta);
  }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
