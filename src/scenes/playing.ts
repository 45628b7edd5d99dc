/** One playing of the story: what it decides is shown, what the player does is asked of it. */
import type Phaser from 'phaser';
import { type Kept, Session } from '../dialogue/session';
import { cuesOf } from '../direction/cues';
import type { ItemId, NoteLineId, PlaceId } from '../ids';
import type { UsableThing } from '../places/happening';
import type { Trigger } from '../places/place';
import type { QuestEvent } from '../quest-state/events';
import type { Intent } from '../quest-state/intents';
import { NOTE, record, THOUGHTS } from '../quest-state/records';
import { beatOf, type QuestState } from '../quest-state/state';
import type { OverlayModel } from '../ui/model';
import { activityView, CLAUSES, type Reading, UNREAD } from './activity-view';
import { loadPlace, SCRIPT } from './chapter';
import { Director } from './director';
import { Front } from './front-scene';
import type { Host } from './host';
import { itemIcon } from './item-icons';
import { PlaceScene } from './place-scene';
import { journalView, searchView } from './story-views';
import { Talk } from './talk';

export type PlayingDeps = {
  game: Phaser.Game;
  overlay: OverlayModel;
  controls: Host['controls'];
  quality: () => Host['quality'];
  report: Host['report'];
  /** The story has come to a point worth keeping. */
  keep: (kept: Kept) => void;
  seenLine: (id: string) => void;
  ended: (state: QuestState) => void;
};

const TOAST = 4200;
const TITLE = 3600;
const TRAVEL = 380;
const DIP = 240;

const PLACE_TITLES: Readonly<Record<PlaceId, string>> = {
  'castle-ballroom': 'Castle of Friendship',
  'spike-bedroom': 'Spike’s room',
  'everfree-edge': 'The Everfree',
};

/** Behind the curtain: another place, or this one as it is later. */
type Change = { place: PlaceId | null; spot: string; under: 'closing' | 'loading' };

const wordsOf = (line: NoteLineId, option: string): string =>
  record(NOTE, line).options.find((o) => o.id === option)?.text ?? '';

export class Playing implements Host {
  readonly vacant = false;
  readonly session: Session;
  readonly overlay: OverlayModel;
  readonly report: Host['report'];
  private readonly director: Director;
  private readonly talk: Talk;
  private change: Change | null = null;
  /** A beat has begun that the place does not show yet. */
  private stale = false;
  private caught = false;
  /** Something has come about that is worth a save. */
  private unkept = false;
  private reading: Reading = UNREAD;
  private toastLeft = 0;
  private titleLeft = 0;
  private over = false;
  private here: PlaceId | null = null;

  constructor(
    private readonly deps: PlayingDeps,
    kept: Kept,
  ) {
    this.overlay = deps.overlay;
    this.report = deps.report;
    this.director = new Director(() => this.scene, () => this.front);
    this.talk = new Talk({
      session: () => this.session,
      overlay: this.overlay,
      director: this.director,
      speaking: (person) => this.scene.crew?.speaking(person),
      seen: deps.seenLine,
      closed: () => {
        this.refreshViews();
        if (!this.change) this.scene.goHome();
      },
    });
    this.session = Session.resume(SCRIPT, kept, (event) => this.show(event));
    this.overlay.backlog.value = [];
  }

  /** Lets the curtain down over whatever shows, and raises it on the story's place. */
  enter(): void {
    const { place, spot } = this.session.state.checkpoint;
    this.change = { place, spot, under: 'closing' };
  }

  describe(text: string): void {
    this.overlay.description.value = text;
  }

  // ------------------------------------------------ what a place asks

  get controls(): Host['controls'] {
    return this.deps.controls;
  }

  get quality(): Host['quality'] {
    return this.deps.quality();
  }

  get calm(): boolean {
    return this.overlay.options.peek().reducedMotion;
  }

  get paused(): boolean {
    return this.overlay.screen.peek() !== 'none' || this.overlay.crash.peek() !== null;
  }

  get free(): boolean {
    return !this.paused && !this.change && !this.talk.open && !this.director.busy && this.session.state.activity === null && !this.over;
  }

  /** Once a frame; `delta` in ms of game time. */
  tick(delta: number): void {
    if (this.paused) return;
    this.talk.tick(delta);
    this.director.tick(delta);
    this.fadeMarks(delta);
    if (this.unkept) this.keepNow();
    this.settle();
  }

  arrived(): void {
    this.change = null;
    const { moment } = this.session;
    if (moment) this.talk.show();
    else if (this.session.converseQueued()) this.talk.show();
    const now = this.session.moment;
    const interlude = now?.is === 'line' && cuesOf(now.cues).flat().some((c) => c.cue === 'curtain' && c.down);
    if (!interlude) {
      this.front.curtain(false, TRAVEL);
      this.nameThePlace();
    }
    this.refreshViews();
  }

  use(thing: UsableThing): void {
    if (!this.free) return;
    if (thing.person) this.scene.crew.lookAt(thing.person, this.scene.player);
    this.scene.crew.lookAt(this.scene.playerId, this.scene.find(thing.name) ?? this.scene.player);
    if ('knot' in thing.use) {
      this.session.converse(thing.use.knot);
      this.talk.show();
    } else this.session.dispatch({ do: 'enter', ...thing.use });
  }

  trip(trigger: Trigger): void {
    const { place } = this.session.state.checkpoint;
    this.session.dispatch({ do: 'trip', place, trigger: trigger.name, knot: trigger.knot });
  }

  coverReached(cover: string): void {
    this.session.dispatch({ do: 'reachCover', place: this.session.state.checkpoint.place, cover });
  }

  seenBy(name: string): void {
    const patrol = this.scene.patrol(name);
    if (patrol) this.session.dispatch({ do: 'beSeen', knot: patrol.knot });
  }

  // ------------------------------------------------ what the player does

  /** The use key, or a click into the view. */
  confirm(): void {
    const thing = this.scene.inReach;
    if (thing) this.use(thing);
  }

  advanceLine(): void {
    this.talk.advance();
  }

  skipLines(): void {
    this.talk.skip();
  }

  choose(id: string): void {
    this.talk.choose(id);
  }

  breathe(): void {
    if (!this.free || !this.overlay.search.peek()?.canBreathe) return;
    this.session.dispatch({ do: 'regainComposure' });
    this.session.dispatch({ do: 'establish', fact: 'breathed' });
  }

  /** Something done in a view of its own. */
  act(intent: Intent): void {
    if (this.session.state.activity === null) return;
    this.session.dispatch(intent);
    this.refreshViews();
  }

  unpack(item: ItemId): void {
    this.act({ do: 'unpack', item });
  }

  readNextClause(): void {
    if (this.reading.clauses < CLAUSES) this.read({ clauses: this.reading.clauses + 1 });
    else this.act({ do: 'finishReading' });
  }

  unfoldNote(): void {
    this.read({ unfolded: true });
  }

  /** The words that told too much are gone from the paper. */
  lineFaded(): void {
    this.read({ fading: null });
  }

  keepNow(): void {
    this.unkept = false;
    this.deps.keep(this.session.keep());
  }

  // ------------------------------------------------ showing

  private get game(): Phaser.Game {
    return this.deps.game;
  }

  private get scene(): PlaceScene {
    return this.game.scene.getScene<PlaceScene>(PlaceScene.KEY);
  }

  private get front(): Front {
    return this.game.scene.getScene<Front>(Front.KEY);
  }

  private read(change: Partial<Reading>): void {
    this.reading = { ...this.reading, ...change };
    this.refreshViews();
  }

  private show(event: QuestEvent): void {
    switch (event.was) {
      case 'placeChanged':
        this.change = { place: event.place, spot: event.spot, under: 'closing' };
        break;
      case 'beatBegun':
        this.stale = true;
        this.unkept = true;
        break;
      case 'seen':
        this.caught = true;
        break;
      case 'thoughtHeard':
        this.overlay.thoughtToast.value = { id: event.thought, text: record(THOUGHTS, event.thought).text };
        this.toastLeft = TOAST;
        break;
      case 'activityOpened':
        this.reading = UNREAD;
        break;
      case 'lineFaded':
        this.reading = { ...this.reading, fading: { line: event.line, text: wordsOf(event.line, event.option) } };
        break;
      case 'conversationEnded':
        this.unkept = true;
        if (this.here !== null && !this.change) this.scene.refresh();
        break;
      case 'factEstablished':
      case 'itemPacked':
      case 'itemUnpacked':
      case 'scrollFetched':
      case 'activityClosed':
        if (this.here !== null && !this.change) this.scene.refresh();
        break;
      default:
        break;
    }
    if (this.here !== null) this.refreshViews();
  }

  /** Whatever is due once nothing is being said or shown. */
  private settle(): void {
    if (this.over) return;
    if (this.change?.under === 'closing') {
      const done = this.here === null || (!this.talk.open && !this.director.busy);
      if (done) this.travel(this.change);
      return;
    }
    if (this.change || this.talk.open || this.director.busy) return;
    const { state } = this.session;
    if (this.stale || this.caught) this.later();
    else if (state.activity !== null) return;
    else if (this.session.converseQueued()) this.talk.show();
    else if (state.beat === 'credits') this.end();
    else if (this.front.closed) {
      this.front.curtain(false, TRAVEL);
      this.nameThePlace();
    }
  }

  /** The same place, later, or again from the last cover: a short dip into the dark. */
  private later(): void {
    const again = this.caught || this.front.closed;
    this.stale = false;
    this.caught = false;
    if (!again && !this.scene.castChanges()) this.scene.refresh();
    else this.change = { place: null, spot: again ? this.session.state.checkpoint.spot : '', under: 'closing' };
  }

  private travel(change: Change): void {
    if (!this.front.closed) {
      this.front.curtain(true, change.place ? TRAVEL : DIP);
      return;
    }
    if (!this.front.still) return;
    this.change = { ...change, under: 'loading' };
    this.stale = false;
    const { place, spot } = change;
    if (place === null) {
      this.scene.refresh();
      if (spot !== '') this.scene.placePlayer(spot);
      this.change = null;
      if (this.session.state.queued === null) this.front.curtain(false, DIP);
      return;
    }
    loadPlace(place)
      .then((map) => {
        this.here = place;
        this.game.scene.start(PlaceScene.KEY, { place: map, spot, host: this });
        this.game.scene.bringToTop(Front.KEY);
      })
      .catch((error: unknown) => this.report(`the place "${place}" could not be loaded: ${String(error)}`));
  }

  private end(): void {
    this.over = true;
    this.front.curtain(true, 1200);
    this.deps.ended(this.session.state);
  }

  private nameThePlace(): void {
    if (this.here === null) return;
    this.overlay.areaTitle.value = { title: PLACE_TITLES[this.here] };
    this.titleLeft = TITLE;
  }

  private fadeMarks(delta: number): void {
    if (this.toastLeft > 0 && (this.toastLeft -= delta) <= 0) this.overlay.thoughtToast.value = null;
    if (this.titleLeft > 0 && (this.titleLeft -= delta) <= 0) this.overlay.areaTitle.value = null;
  }

  private refreshViews(): void {
    const { state } = this.session;
    const { activity } = state;
    this.overlay.objective.value = beatOf(state).objective || null;
    this.overlay.journal.value = journalView(state);
    this.overlay.search.value = this.talk.open ? null : searchView(state);
    const iconOf = (item: ItemId): ReturnType<typeof itemIcon> => itemIcon(this.game.textures, item);
    this.overlay.activity.value = activity !== null && !this.talk.open ? activityView(activity, state, this.reading, iconOf) : null;
  }
}
