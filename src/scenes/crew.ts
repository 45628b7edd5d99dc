/** The people in a place: who the story puts there, the player, and who follows. */
import type Phaser from 'phaser';
import { type Clip, CLIPS } from '../../assets/art/clips';
import { Figure } from '../actors/figure';
import type { Report } from '../actors/missing';
import { sprig } from '../actors/sprig';
import type { PersonId } from '../ids';
import type { Lighting } from '../lighting/lighting';
import { besideOf, crowds } from '../places/beside';
import type { Body } from '../places/body';
import type { Npc, Point } from '../places/place';
import type { Floor } from '../places/floor';
import { facingTo } from '../places/body';
import { findPath } from '../places/path';
import { sheetOf } from './chapter';
import { carriedBy, shadowOf } from './looks';

const isClip = (name: string): name is Clip => Object.hasOwn(CLIPS, name);

/** Px from the top of somepony down to the middle of the head. */
const HEAD = 14;

/** What each is known by: the first of a kind by the person's id, any other by the map's name. */
export const namesOf = (those: readonly { person: PersonId; name: string }[]): readonly string[] =>
  those.map(({ person, name }, i) => (those.findIndex((t) => t.person === person) < i ? name : person));

type Member = {
  person: PersonId;
  figure: Figure;
  home: string;
  hidden: boolean;
  putOut: (() => void) | undefined;
};

export class Crew {
  /** By the person's id; of several of a kind, the others by names of their own. */
  private readonly members = new Map<string, Member>();

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly lighting: Lighting,
    private readonly outdoors: boolean,
    private readonly report: Report,
  ) {}

  get(name: string): Figure | undefined {
    return this.members.get(name)?.figure;
  }

  /** Everyone of a kind. */
  all(person: PersonId): readonly Figure[] {
    return [...this.members.values()].filter((m) => m.person === person).map((m) => m.figure);
  }

  /** Brings a person in, or moves them. `home` tells one standing place from the next, `name` one of a kind from another. */
  put(person: PersonId, body: Body, home: string, resting: Clip = 'idle', name: string = person): Figure {
    const known = this.members.get(name);
    if (known) {
      if (known.home !== home) known.figure.place(body);
      known.home = home;
      known.figure.rest(resting);
      return known.figure;
    }
    const seed = [...name].reduce((sum, c) => sum + c.charCodeAt(0), 0);
    const figure = new Figure(this.scene, { person, atlas: sheetOf(person), seed, report: this.report }, body, resting);
    const { sprite } = figure.character;
    this.lighting.addLit(sprite);
    this.lighting.addShadow(sprite, { width: shadowOf(person) });
    this.lighting.addReflection(sprite);
    this.members.set(name, { person, figure, home, hidden: false, putOut: this.light(person, figure) });
    return figure;
  }

  private light(person: PersonId, { character }: Figure): (() => void) | undefined {
    const light = carriedBy(person, this.outdoors);
    return light && this.lighting.attachLight(character.sprite, light);
  }

  /** Whoever hides ducks, a dark shape without a light. */
  hide(person: PersonId, hidden: boolean): void {
    const member = this.members.get(person);
    if (!member || member.hidden === hidden) return;
    member.hidden = hidden;
    const { figure } = member;
    figure.character.hideBehind(hidden ? this.grass() : null);
    figure.rest(hidden ? 'kneel' : 'idle');
    member.putOut?.();
    member.putOut = hidden ? undefined : this.light(person, figure);
  }

  private grass(): Phaser.GameObjects.Image {
    const image = sprig(this.scene);
    this.lighting.addLit(image);
    return image;
  }

  /** Whoever the story has placed there, and nopony else but `besides`. */
  cast(npcs: readonly Npc[], besides: readonly string[]): void {
    const names = namesOf(npcs);
    for (const name of [...this.members.keys()]) if (![...besides, ...names].includes(name)) this.remove(name);
    for (const [i, { person, x, y, facing, clip, name }] of npcs.entries())
      this.put(person, { x, y, facing }, name, isClip(clip) ? clip : 'idle', names[i]);
  }

  /** Whoever a cue has led away walks back, and looks where their map has them look. */
  goHome(npcs: readonly Npc[], floor: Floor): void {
    const names = namesOf(npcs);
    for (const [i, { facing, x, y, name }] of npcs.entries()) {
      const member = this.members.get(names[i] ?? name);
      if (member?.home !== name || member.figure.walking) continue;
      const { body } = member.figure;
      if (Math.hypot(body.x - x, body.y - y) > 1) member.figure.follow(findPath(floor, body, { x, y }), facing);
      else member.figure.face(facing);
    }
  }

  /** Steps beside whoever stands so near that one of the two hides the other; false while that cannot be told, for one still walks. */
  stepAside(person: PersonId, npcs: readonly Npc[], floor: Floor): boolean {
    const figure = this.get(person);
    if (!figure) return true;
    if (figure.walking) return false;
    for (const other of namesOf(npcs)) {
      const body = this.get(other)?.body;
      if (!body || !crowds(figure.body, body)) continue;
      if (this.get(other)?.walking) return false;
      const aside = besideOf(body, figure.body, floor);
      if (!aside) return true;
      figure.follow(findPath(floor, figure.body, aside), facingTo(body.x - aside.x, 0, 'down'));
      this.lookAt(other, aside);
      return true;
    }
    return true;
  }

  lookAt(person: string, target: Point): void {
    this.get(person)?.lookAt(target);
  }

  /** Only that person's mouth moves. */
  speaking(person: PersonId | null): void {
    for (const member of this.members.values()) member.figure.character.setSpeaking(member.person === person);
  }

  /** Everypony here, by what they are known by. */
  get onStage(): ReadonlyMap<string, { person: PersonId; figure: Figure }> {
    return this.members;
  }

  /** The middles of their heads, in room pixels. */
  get heads(): readonly Point[] {
    return [...this.members.values()].map(({ figure: { character } }) => ({
      x: character.sprite.x,
      y: character.top + HEAD,
    }));
  }

  /** Where everypony stands but some. */
  bodies(but: readonly string[]): readonly Point[] {
    return [...this.members].flatMap(([name, { figure }]) => (but.includes(name) ? [] : figure.body));
  }

  advance(): void {
    for (const { figure } of this.members.values()) figure.advance();
  }

  update(time: number): void {
    for (const { figure } of this.members.values()) figure.update(time);
  }

  remove(name: string): void {
    const member = this.members.get(name);
    member?.putOut?.();
    member?.figure.destroy();
    this.members.delete(name);
  }

  destroy(): void {
    for (const name of [...this.members.keys()]) this.remove(name);
  }
}
