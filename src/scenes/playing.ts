/** One playing of the story: what it decides is shown, what the player does is asked of it. */
import type Phaser from 'phaser';
import type { Script } from '../dialogue/script';
import { type Kept, type Logged, Session } from '../dialogue/session';
import type { Cue } from '../direction/cues';
import type { ChallengeId, PersonId, PlaceId } from '../ids';
import type { Controls } from '../input/controls';
import type { UsableThing } from '../places/happening';
import type { Place, Trigger } from '../places/place';
import type { QuestEvent } from '../quest-state/events';
import type { QuestState } from '../quest-state/state';
import type { OverlayModel } from '../ui/model';
import { Challenges } from './challenges';
import { SCRIPT } from './chapter';
import { Company } from './company';
import { Director } from './director';
import { Front } from './front-scene';
import type { Host } from './host';
import { Lessons, type LessonsDeps } from './lessons';
import { Marks } from './marks';
import { Papers } from './papers';
import { beginsInTheDark, Passage } from './passage';
import { PlaceScene } from './place-scene';
import { showStory } from './story-views';
import { Talk } from './talk';

export type PlayingDeps = Pick<LessonsDeps, 'learned' | 'learn'> & {
  game: Phaser.Game;
  overlay: OverlayModel;
  controls: Controls;
  quality: () => Host['quality'];
  report: Host['report'];
  /** Fetches a place, however often it takes. */
  fetch: (place: PlaceId) => Promise<Place>;
  /** The story has come to a point worth keeping. */
  keep: (kept: Kept, log: readonly Logged[]) => void;
  /** Ids of the lines that have been read, in whatever night. */
  seen: Set<string>;
  /** A cue has begun. */
  heard: (cue: Cue) => void;
  /** A challenge has come up, in a story that is worth keeping so. */
  meet: (challenge: ChallengeId, name: string, kept: Kept) => void;
  /** Only this challenge is played, and the story hears nothing of how it came out. */
  practised?: (outcome: string) => void;
  ended: (state: QuestState) => void;
};

/** Ms after a talk, or after the last press meant for it, until a press is meant for the place. */
const LULL = 350;
/** Ms of the last curtain, and of one that falls for a moment. */
const END = 1200;
const DIP = 240;

export class Playing implements Host {
  readonly vacant = false;
  readonly still = false;
  readonly session: Session;
  readonly overlay: OverlayModel;
  readonly report: Host['report'];
  private readonly director: Director;
  readonly talk: Talk;
  readonly papers: Papers;
  readonly challenges: Challenges;
  private readonly along = new Company(() => this.session.state);
  private readonly passage: Passage;
  private readonly marks: Marks;
  private readonly lessons: Lessons;
  /** A beat has begun that the place does not show yet. */
  private stale = false;
  private caught = false;
  /** Something has come about that is worth a save. */
  private unkept = false;
  /** Ms that are left of it. */
  private lull = 0;
  /** Played to its end, or left for the title. */
  private over = false;

  /** Shows nothing before `enter`. @throws if the story does not fit what was kept. */
  constructor(
    private readonly deps: PlayingDeps,
    kept: Kept,
  ) {
    this.overlay = deps.overlay;
    this.report = deps.report;
    this.passage = new Passage({ game: deps.game, host: this, fetch: deps.fetch });
    this.marks = new Marks(this.overlay);
    const { learned, learn } = deps;
    this.lessons = new Lessons({ overlay: this.overlay, company: this.along, scene: () => this.scene, learned, learn });
    this.papers = new Papers({
      session: () => this.session,
      overlay: this.overlay,
      textures: deps.game.textures,
      done: () => {
        this.unkept = true;
        this.refreshViews();
      },
    });
    this.director = new Director(
      () => this.scene,
      () => this.front,
      deps.heard,
    );
    this.challenges = new Challenges({
      overlay: this.overlay,
      scene: () => this.scene,
      speak: () => this.talk.show(),
      curtain: (down) => this.front.curtain(down, DIP),
      dark: () => this.front.closed && this.front.still,
      begun: (challenge, name) => deps.meet(challenge, name, this.session.keep()),
      concluded: (challenge, outcome) => {
        if (deps.practised) {
          this.over = true;
          deps.practised(outcome);
          return;
        }
        this.session.dispatch({ do: 'conclude', challenge, outcome });
        this.unkept = true;
      },
    });
    this.talk = new Talk({
      telling: () => this.challenges.telling ?? this.session,
      overlay: this.overlay,
      director: this.director,
      speaking: (person) => this.scene.crew?.speaking(person),
      seen: (id) => deps.seen.add(id),
      hasSeen: (id) => deps.seen.has(id),
      runs: () => deps.controls.holds('fast'),
      taken: () => {
        this.unkept = true;
      },
      player: () => this.scene.playerId,
      closed: () => {
        this.lull = LULL;
        this.challenges.said();
        this.refreshViews();
        if (!this.passage.open) this.scene.goHome();
      },
    });
    this.session = Session.resume(SCRIPT, kept, (event) => this.show(event));
  }

  /** Lets the curtain down over whatever shows, and raises it on the story's place. */
  enter(): void {
    this.overlay.backlog.value = [];
    const { place, spot } = this.session.state.checkpoint;
    this.passage.to(place, spot);
  }

  /** The player goes back to the title: whatever is still under way comes to nothing. */
  leave(): void {
    this.over = true;
    this.challenges.close();
    this.passage.leave();
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

  get shake(): number {
    return this.front.offset;
  }

  get calm(): boolean {
    return this.overlay.options.peek().reducedMotion;
  }

  get company(): readonly PersonId[] {
    return this.along.members;
  }

  get paused(): boolean {
    return this.overlay.screen.peek() !== 'none' || this.overlay.crash.peek() !== null;
  }

  /** Nothing but the place, and what is said there, is in view. */
  get inView(): boolean {
    const { curtain, activity } = this.overlay;
    return !this.paused && curtain.peek() === 'open' && activity.peek() === null;
  }

  get free(): boolean {
    const { activity, queued } = this.session.state;
    const due = activity !== null || queued !== null || this.caught || this.stale;
    return !this.paused && !this.over && this.quiet && !this.passage.open && !due;
  }

  get ready(): boolean {
    return this.lull <= 0;
  }

  /** Once a frame; `delta` in ms of game time. */
  tick(delta: number): void {
    if (this.passage.here !== null) this.lessons.tick(delta, this.passage.here, this.free);
    if (this.paused) return;
    this.lull -= delta;
    this.talk.tick(delta);
    this.director.tick(delta);
    this.marks.tick(delta);
    this.challenges.tick(delta, this.controls.direction);
    if (this.unkept) this.keepNow();
    this.settle();
  }

  arrived(): void {
    if (this.over) return;
    if (this.session.moment || this.session.converseQueued()) this.talk.show();
    const dark = beginsInTheDark(this.session.moment);
    this.passage.arrived(dark);
    if (!dark) this.marks.place(this.passage.here);
    this.refreshViews();
  }

  use(thing: UsableThing): void {
    if (!this.free) return;
    if (thing.person) this.scene.crew.lookAt(thing.person, this.scene.player);
    this.scene.crew.lookAt(this.scene.playerId, this.scene.find(thing.name) ?? this.scene.player);
    const { use } = thing;
    if ('place' in use) this.session.dispatch({ do: 'enter', ...use });
    else {
      const lacking = 'skill' in use && use.skill !== this.along.beside;
      this.session.converse(lacking ? use.otherwise : use.knot);
      this.talk.show();
    }
  }

  trip(trigger: Trigger): void {
    const { place } = this.session.state.checkpoint;
    if (trigger.again) {
      this.session.converse(trigger.knot);
      this.talk.show();
    } else this.session.dispatch({ do: 'trip', place, trigger: trigger.name, knot: trigger.knot });
  }

  coverReached(cover: string): void {
    this.session.dispatch({ do: 'reachCover', place: this.session.state.checkpoint.place, cover });
  }

  seenBy(name: string): void {
    const patrol = this.scene.patrol(name);
    if (patrol) this.session.dispatch({ do: 'beSeen', knot: patrol.knot });
  }

  // ------------------------------------------------ what the player does

  /** The use key, or a click that is not for the place. */
  confirm(): void {
    if (!this.ready) this.lull = LULL;
    const thing = this.scene.inReach;
    if (thing) this.use(thing);
  }

  /** The next companion comes to the player's side. */
  call(): void {
    if (!this.free || !this.along.call()) return;
    this.scene.regroup();
    this.overlay.company.value = this.along.view;
  }

  breathe(): void {
    if (!this.free || !this.overlay.search.peek()?.canBreathe) return;
    this.session.dispatch({ do: 'regainComposure' });
    this.session.dispatch({ do: 'establish', fact: 'breathed' });
    this.unkept = true;
  }

  keepNow(): void {
    this.unkept = false;
    if (!this.over) this.deps.keep(this.session.keep(), this.session.keepLog());
  }

  /** The script has been written anew: the story goes on where it stands, in the new words. */
  retell(script: Script): void {
    const said = this.session.retell(script);
    if (!this.challenges.telling) this.talk.reword(said);
    const { place, spot } = this.session.state.checkpoint;
    if (this.passage.here !== null && place !== this.passage.here) this.passage.to(place, spot);
    else this.renew();
    this.refreshViews();
  }

  // ------------------------------------------------ showing

  private get scene(): PlaceScene {
    return this.deps.game.scene.getScene<PlaceScene>(PlaceScene.KEY);
  }

  private get front(): Front {
    return this.deps.game.scene.getScene<Front>(Front.KEY);
  }

  private show(event: QuestEvent): void {
    this.papers.heard(event);
    switch (event.was) {
      case 'placeChanged':
        this.passage.to(event.place, event.spot);
        this.stale = false;
        break;
      case 'beatBegun':
        this.stale = true;
        this.unkept = true;
        break;
      case 'coverReached':
        this.unkept = true;
        break;
      case 'seen':
        this.caught = true;
        break;
      case 'thoughtHeard':
        this.marks.thought(event.thought);
        break;
      case 'conversationEnded':
        this.unkept = true;
        this.renew();
        break;
      case 'factEstablished':
      case 'itemPacked':
      case 'itemUnpacked':
      case 'scrollFetched':
      case 'activityClosed':
        this.renew();
        break;
      default:
        break;
    }
    if (this.passage.here !== null) this.refreshViews();
  }

  /** The place shows how things stand now; what a new beat brings waits until it may come. */
  private renew(): void {
    if (this.passage.here !== null && !this.passage.open && !this.stale) this.scene.refresh();
  }

  /** Nothing is being said or shown. */
  private get quiet(): boolean {
    return !this.talk.open && !this.director.busy;
  }

  /** Whatever is due once all is quiet. The first place needs no quiet: a story may be taken up in mid-word. */
  private settle(): void {
    if (this.over || !(this.quiet || this.passage.here === null)) return;
    if (this.passage.open) {
      this.passage.tick();
      return;
    }
    const { state } = this.session;
    if (this.caught && this.session.converseQueued()) this.talk.show();
    else if (this.stale || this.caught) this.later();
    else if (state.activity !== null) this.challenges.begin(state);
    else if (this.session.converseQueued()) this.talk.show();
    else if (state.beat === 'credits') this.end();
    else if (this.front.closed) {
      this.passage.raise();
      this.marks.place(this.passage.here);
    }
  }

  /** The same place, later, or again from the last cover; behind the curtain if anypony would jump. */
  private later(): void {
    const again = this.caught || this.front.closed;
    this.stale = false;
    this.caught = false;
    if (again || this.scene.castChanges()) this.passage.later(again ? this.session.state.checkpoint.spot : '');
    else this.scene.refresh();
  }

  private end(): void {
    this.over = true;
    this.front.curtain(true, END);
    this.deps.ended(this.session.state);
  }

  private refreshViews(): void {
    showStory(this.overlay, this.session.state, this.talk.open);
    this.papers.show(this.talk.open);
    this.overlay.company.value = this.along.view;
  }
}
