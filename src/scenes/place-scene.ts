/** The shared map scene: any place, in any state of the story. */
import Phaser from 'phaser';
import type { Prop } from '../actors/prop';
import type { PersonId, PlaceId } from '../ids';
import { createLighting, type Lighting } from '../lighting/lighting';
import { type MoodLook, PLAIN_MOOD } from '../lighting/look';
import { type Body, type Pace, TICK, walk } from '../places/body';
import { type Happening, happeningIn, type UsableThing } from '../places/happening';
import { entranceOf } from '../places/entrance';
import { named } from '../places/named';
import { type Place, type Point, TILE } from '../places/place';
import { findPath } from '../places/path';
import { renewed } from '../places/renewed';
import { besideOf } from '../places/beside';
import { nearestUsable } from '../places/reach';
import { type Ground, groundOf } from '../places/standing';
import { beatOf } from '../quest-state/state';
import { ByPointer } from './by-pointer';
import { CoverMarks } from './cover-marks';
import { Crew, namesOf } from './crew';
import { Eye, wordsIn } from './eye';
import { Hiding } from './hiding';
import type { Host } from './host';
import { showPrompt } from './key-prompt';
import { lightOf, moodOf } from './looks';
import { Manners } from './manners';
import { restBottle } from './minigames/circle';
import { Party } from './party';
import { askForPictures } from './pictures';
import { Rings } from './rings';
import { Rounds } from './rounds';
import { Scenery } from './scenery';
import { Steps } from './steps';
import { Watch } from './watch';

export type Visit = { place: Place; spot: string; host: Host };
/** Beside the player, one points out the ways of patrols, and one hums them calm. */
const SCOUT: PersonId = 'saphira';
const SOOTHER: PersonId = 'connor';
/** Ms over which light and colours change with the story. */
const FADE = 900;

export class PlaceScene extends Phaser.Scene {
  static readonly KEY = 'place';
  host!: Host;
  private place!: Place;
  private spot = '';
  private now!: Happening;
  /** Where those who follow may stand. */
  private ground!: Ground;
  private scenery!: Scenery;
  lighting!: Lighting;
  private watch!: Watch;
  private rings!: Rings;
  private rounds!: Rounds;
  private coverMarks!: CoverMarks;
  private party!: Party;
  private hiding!: Hiding;
  private eye!: Eye;
  private byPointer!: ByPointer;
  private spare = 0;
  /** Ms of game time since the place was set up. */
  private clock = 0;
  /** Where the camera looks instead of at the player. */
  private lookingAt: Point | null = null;
  /** Where the player was last set down; in a vacant place, what it is a picture of. */
  private entry: Body = { x: 0, y: 0, facing: 'down' };
  private steps!: Steps;
  private held = false;
  /** How the player moved in the last tick. */
  pace: Pace | null = null;
  crew!: Crew;
  manners!: Manners;

  constructor() {
    super(PlaceScene.KEY);
  }

  init(visit: Visit): void {
    ({ place: this.place, spot: this.spot, host: this.host } = visit);
    this.spare = 0;
    this.clock = 0;
    this.held = false;
    this.pace = null;
    this.lookingAt = null;
    this.steps = new Steps(this.host, this.place.id);
  }

  preload(): void {
    askForPictures(this, this.place, this.host);
    this.load.on(Phaser.Loader.Events.FILE_LOAD_ERROR, (file: Phaser.Loader.File) => {
      this.host.report(`the picture "${file.key}" could not be loaded from ${String(file.url)}`);
    });
  }

  create(): void {
    const { width, height } = this.place;
    const state = this.host.session.state;
    this.now = happeningIn(this.place, state);
    this.ground = groundOf(this.now);
    this.lighting = createLighting(this, {
      width: width * TILE,
      height: height * TILE,
      mood: this.mood,
      lights: this.now.lights.map(lightOf),
      quality: this.host.quality,
    });
    this.lighting.setCalm(this.host.calm);
    this.scenery = new Scenery(this, this.place, this.now, this.lighting, this.host.report);
    const outdoors = this.place.patrols.length > 0;
    this.crew = new Crew(this, this.lighting, outdoors, this.host.report);
    this.manners = new Manners(this.crew);
    this.rings = new Rings(this);
    this.rounds = new Rounds(this);
    this.coverMarks = new CoverMarks(this);
    this.watch = new Watch(this, this.crew, this.lighting, this.rings);
    this.hiding = new Hiding(this.crew);
    const { crew } = this;
    this.byPointer = new ByPointer({
      scene: this,
      controls: () => this.host.controls,
      crew,
      pictures: () => this.scenery.shown,
      usable: () => this.usable,
    });
    this.eye = new Eye(this.cameras.main, width * TILE, height * TILE);
    this.placePlayer(this.spot);
    this.refresh();
    this.aim(1);
    this.events.once(Phaser.Scenes.Events.SHUTDOWN, this.close, this);
    this.host.arrived();
  }

  private get mood(): MoodLook {
    return this.now.mood ? moodOf(this.now.mood) : PLAIN_MOOD;
  }

  get playerId(): PersonId {
    return beatOf(this.host.session.state).player;
  }

  get player(): Body {
    return this.crew.get(this.playerId)?.body ?? this.entry;
  }

  /** Sets the player, and whoever follows, down at a spawn or cover; at the first spawn if there is none of that name. */
  placePlayer(spot: string): void {
    this.setDown(entranceOf(this.place, spot), spot);
  }

  /** Sets the player, and whoever follows, down there or on the nearest floor. `home` tells one such place from the next. */
  setDown({ x, y, facing }: Body, home: string): void {
    const body: Body = { ...(this.now.floor.nearestFree(x, y) ?? { x, y }), facing };
    this.entry = body;
    if (!this.host.vacant) this.crew.put(this.playerId, body, home).place(body);
    this.watch.calm(this.now);
    this.gather(body, true);
    this.keepTogether(body, true);
    this.eye.jump(body);
  }

  private gather(leader: Body, anew: boolean): void {
    const { ground, watch } = this;
    this.party = new Party(this.crew, this.host.company, { leader, ground, lanes: watch.lanes(leader), anew });
  }

  /** Whoever follows changes places, on foot. */
  regroup(): void {
    this.party.order(this.host.company);
  }

  /**
   * The map has been drawn anew: what it says stands at once, or as soon as its pictures are there. Whoever is here stays
   * where they are, unless the map has moved them or has put a wall there.
   */
  retake(place: Place): void {
    if (place.id !== this.place.id) return;
    if (!askForPictures(this, place, this.host)) this.redraw(place);
    else {
      this.load.once(Phaser.Loader.Events.COMPLETE, () => this.redraw(place));
      this.load.start();
    }
  }

  private redraw(place: Place): void {
    const { npcs } = this.now;
    const { width, height } = place;
    const names = namesOf(npcs);
    this.place = renewed(this.place, place);
    this.now = happeningIn(this.place, this.host.session.state);
    for (const [i, npc] of npcs.entries()) if (!this.now.npcs.includes(npc)) this.crew.remove(names[i] ?? npc.name);
    this.lighting.setRoom(width * TILE, height * TILE);
    this.eye.setRoom(width * TILE, height * TILE);
    this.scenery.destroy();
    this.scenery = new Scenery(this, this.place, this.now, this.lighting, this.host.report);
    this.refresh(0);
  }

  /** Shows the place as the story now has it; `fade`: ms over which light and colours change. */
  refresh(fade = FADE): void {
    this.now = happeningIn(this.place, this.host.session.state);
    this.ground = groundOf(this.now);
    this.scenery.show(this.now);
    restBottle(this, this.host.session.state);
    this.lighting.setMood(this.mood, fade);
    this.lighting.setLights(this.now.lights.map(lightOf), fade);
    const { player, party } = beatOf(this.host.session.state);
    this.crew.cast(this.now.npcs, [player, ...party, ...namesOf(this.now.patrols)]);
    if (String(this.host.company) !== String(this.party.members)) this.gather(this.player, false);
    this.watch.cast(this.now);
    this.coverMarks.cast(this.watch.on ? this.now.covers : []);
    const { x, y } = this.player;
    const free = this.now.floor.nearestFree(x, y);
    if (free && (free.x !== x || free.y !== y)) this.crew.get(player)?.place({ ...this.player, ...free });
    this.host.describe(this.now.description);
  }

  /** Whether somepony would come, go or stand elsewhere if the place were shown as it is now. Whoever joins walks along. */
  castChanges(): boolean {
    const { party } = beatOf(this.host.session.state);
    const names = (npcs: Happening['npcs']): string =>
      npcs
        .filter((n) => !party.includes(n.person))
        .map((n) => n.name)
        .sort()
        .join();
    return names(happeningIn(this.place, this.host.session.state).npcs) !== names(this.now.npcs);
  }

  patrol(name: string): Happening['patrols'][number] | undefined {
    return this.now.patrols.find((p) => p.name === name);
  }

  setQuality(): void {
    this.lighting.setQuality(this.host.quality);
    this.lighting.setCalm(this.host.calm);
  }

  /** The place as it is now. */
  get happening(): Happening {
    return this.now;
  }

  get floor(): Happening['floor'] {
    return this.now.floor;
  }

  get aisles(): Happening['aisles'] {
    return this.now.aisles;
  }

  get placeId(): PlaceId {
    return this.place.id;
  }

  /** A named thing of the map, or a person on it, as a point. */
  find(name: string): Point | undefined {
    return this.crew.get(name)?.body ?? named(this.place, name);
  }

  /** Where somepony who walks to a name comes to stand: on a spawn, beside a person (so many px), or before a thing. */
  standingPlace(name: string, walker: PersonId, apart?: number): Point | undefined {
    const person = this.crew.get(name)?.body;
    const from = this.crew.get(walker)?.body;
    if (person && from) return besideOf(person, from, this.now.aisles, apart) ?? undefined;
    return this.place.spawns.find((s) => s.name === name) ?? this.find(name);
  }

  /** Somepony has left by a way that is none; what that did to the place shows at once. */
  vanish(who: PersonId): void {
    this.crew.get(who)?.character.setVisible(false);
    this.scenery.show(happeningIn(this.place, this.host.session.state));
  }

  /** Everypony goes back to where the map has them, now that nopony talks. */
  goHome(): void {
    this.crew.goHome(this.now.npcs, this.now.aisles);
  }

  /** What shows the prop with this picture, if it stands here. */
  propOf(frame: string): Prop | undefined {
    return this.scenery.propOf(frame);
  }

  /** Somebody else moves the player now, until the returned function is called. */
  hold(): () => void {
    this.held = true;
    this.byPointer.drop();
    return () => {
      this.held = false;
    };
  }

  /** The way on foot from the player to a named thing. */
  routeTo(name: string): readonly Point[] {
    const target = this.find(name);
    return target ? findPath(this.now.floor, this.player, target) : [];
  }

  /** Turns the camera to a point or a named thing; back to the player with null. */
  look(to: string | Point | null): void {
    this.lookingAt = typeof to === 'string' ? (this.find(to) ?? null) : to;
  }

  /** What can be used, however far off. */
  private get usable(): readonly UsableThing[] {
    return this.watch.allows(this.now.usable);
  }

  /** What a press of the use key would use now. */
  get inReach(): UsableThing | undefined {
    if (!this.host.free || !this.host.ready) return undefined;
    const { x, y, facing } = this.player;
    return nearestUsable(this.usable, x, y, facing);
  }

  override update(_time: number, delta: number): void {
    this.clock += delta;
    this.spare = Math.min(this.spare + delta / 1000, 0.1);
    for (; this.spare >= TICK; this.spare -= TICK) this.step();
    this.crew.update(this.clock);
    this.aim(delta);
    this.scenery.update(this.host.calm ? 0 : this.clock, this.player);
    this.lighting.update(this.clock, delta);
    this.rings.update(delta, this.host.calm);
    this.byPointer.update(delta, { free: this.host.free && !this.held, calm: this.host.calm });
    this.rounds.show(this.host.company[0] === SCOUT ? this.now.patrols : []);
    this.showStealth();
    const thing = this.inReach;
    const person = thing?.person && this.crew.get(thing.person)?.body;
    showPrompt(this.host.overlay, thing, {
      player: this.player,
      person,
      beside: this.host.company[0],
      heads: this.crew.heads,
      camera: this.cameras.main,
    });
  }

  private showStealth(): void {
    this.watch.update();
    this.coverMarks.update(this.clock, this.player, this.watch.coverAt(this.now, this.player), this.host.calm);
    this.host.overlay.stealth.value = this.watch.fares(this.now, this.player);
  }

  private step(): void {
    this.crew.advance();
    this.pace = null;
    if (this.held) return;
    const around = { player: this.playerId, party: this.party.members, now: this.now };
    this.manners.tick(this.host.overlay.dialogue.peek(), around);
    const figure = this.crew.get(this.playerId);
    if (!figure || !this.host.free) {
      this.byPointer.drop();
      if (figure && !figure.walking) figure.step(figure.body, 'idle');
      this.keepTogether(this.player);
      return;
    }
    const others = this.crew.bodies([this.playerId, ...this.party.members]);
    const { way, pace, use } = this.byPointer.lead(figure.body, this.now.floor, others);
    const body = walk(figure.body, way[0], way[1], pace, this.now.floor);
    const moved = body.x !== figure.body.x || body.y !== figure.body.y;
    figure.step(body, moved ? pace : 'idle');
    this.pace = moved ? pace : null;
    const seen = this.watch.tick(this.now, body, this.pace, this.host.company[0] === SOOTHER);
    this.keepTogether(body);
    if (seen !== null) this.host.seenBy(seen);
    else if (moved || this.steps.waiting) this.steps.notice(this.now, body, this.watch.wary);
    if (use) this.host.use(use);
  }

  /** Whoever follows stays with the player: on the way behind, or in cover beside. */
  private keepTogether(body: Body, atOnce = false): void {
    const lanes = this.watch.lanes(body);
    const party = { leader: this.playerId, members: this.party.members, floor: this.now.aisles, lanes };
    if (this.hiding.show(this.watch.coverAt(this.now, body), party)) this.hiding.gather(body, party, atOnce);
    else this.party.follow(body, this.ground, lanes);
  }

  private aim(delta: number): void {
    const shown = this.host.free ? null : this.lookingAt;
    const words = wordsIn(this.host.overlay);
    this.eye.update({ player: this.player, shown, words, shake: this.host.shake }, delta);
  }

  private close(): void {
    this.lighting.destroy();
    this.scenery.destroy();
    this.crew.destroy();
    this.rings.destroy();
    this.rounds.destroy();
    this.coverMarks.destroy();
    this.byPointer.destroy();
    this.watch.destroy();
    this.load.off(Phaser.Loader.Events.FILE_LOAD_ERROR).off(Phaser.Loader.Events.COMPLETE);
    this.host.overlay.prompt.value = null;
    this.host.overlay.stealth.value = null;
  }
}
