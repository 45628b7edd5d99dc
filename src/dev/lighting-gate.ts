/**
 * The light's trial room: `?gate=ballroom|forest|empty`, with `&quality=low`, `&hold` (the camera rests) and `&at=ms`
 * (time stands still). `empty` is the scene that costs are measured against.
 */
import Phaser from 'phaser';
import type { Facing } from '../../assets/art/clips';
import { Character } from '../actors/character';
import { Prop } from '../actors/prop';
import { createLighting, type Lighting } from '../lighting/lighting';
import { GATE_ROOMS, GATE_SIZE, type GatePerson, type GateRoom } from './gate-rooms';

const FILES = import.meta.glob<string>('/assets/art/atlases/*.{png,json}', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Atlases that exist, by name: addresses of the picture, its data and its layout. */
function atlases(): { name: string; picture: string; data: string; layout: string }[] {
  const byName = new Map(Object.entries(FILES).map(([path, url]) => [path.replace(/^.*\//, ''), url]));
  return [...byName.keys()]
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''))
    .flatMap((name) => {
      const picture = byName.get(`${name}.png`);
      const data = byName.get(`${name}.data.png`);
      const layout = byName.get(`${name}.json`);
      return picture && data && layout ? [{ name, picture, data, layout }] : [];
    });
}

type Walker = { view: Character; person: GatePerson; phase: number };

const PAN_MS = 22_000;

class GateScene extends Phaser.Scene {
  private lighting: Lighting | undefined;
  private walkers: Walker[] = [];
  private props: Prop[] = [];

  constructor(
    private readonly room: GateRoom,
    private readonly options: URLSearchParams,
  ) {
    super('gate');
  }

  preload(): void {
    for (const { name, picture, data, layout } of atlases()) {
      this.load.atlas({ key: name, textureURL: picture, normalMap: data, atlasURL: layout });
    }
  }

  create(): void {
    const { room, options } = this;
    this.cameras.main.setBounds(0, 0, GATE_SIZE.width, GATE_SIZE.height).centerOn(544, 300);
    this.floor();
    this.lighting = createLighting(this, {
      ...GATE_SIZE,
      mood: room.mood,
      lights: room.lights,
      quality: options.get('quality') === 'low' ? 'low' : 'high',
    });
    this.furnish(this.lighting);
    this.people(this.lighting);
  }

  private floor(): void {
    const [dark, light] = this.room.floor;
    const canvas = this.textures.createCanvas('gate-floor', 64, 64);
    if (!canvas) throw new Error('the floor could not be drawn');
    for (const [i, color] of [dark, light, light, dark].entries()) {
      canvas.context.fillStyle = color;
      canvas.context.fillRect((i % 2) * 32, Math.floor(i / 2) * 32, 32, 32);
    }
    canvas.refresh();
    this.add.tileSprite(0, 0, GATE_SIZE.width, GATE_SIZE.height, 'gate-floor').setOrigin(0);
  }

  private furnish(lighting: Lighting): void {
    const report = (problem: string): void => console.info(problem);
    this.props = this.room.props.map((prop, i) => {
      const shown = new Prop(this, { name: `${prop.frame}-${i}`, atlas: this.room.atlas, ...prop, report });
      for (const image of shown.images) lighting.addLit(image);
      return shown;
    });
  }

  /** The person's own atlas, or anybody's when it is not drawn yet. */
  private casting(person: string): { person: string; atlas: string } {
    for (const { name } of atlases()) {
      if (this.textures.get(name).has(`${person}/idle/down/0`)) return { person, atlas: name };
    }
    const understudies = this.textures.exists('leads') ? this.textures.get('leads').getFrameNames() : [];
    const names = [...new Set(understudies.map((frame) => frame.split('/')[0] ?? ''))];
    return { person: names[person.length % Math.max(1, names.length)] ?? person, atlas: 'leads' };
  }

  private people(lighting: Lighting): void {
    const report = (problem: string): void => console.info(problem);
    this.walkers = this.room.people.map((person, i) => {
      const view = new Character(this, { ...this.casting(person.person), seed: i, report });
      lighting.addLit(view.sprite);
      lighting.addShadow(view.sprite, 34);
      lighting.addReflection(view.sprite);
      return { view, person, phase: i * 1.7 };
    });
    for (const { person, light } of this.room.carried) {
      const bearer = this.walkers[person];
      if (bearer) lighting.attachLight(bearer.view.sprite, light);
    }
  }

  override update(clock: number, delta: number): void {
    const { options } = this;
    const time = options.has('at') ? Number(options.get('at')) : clock;
    for (const [i, walker] of this.walkers.entries()) this.walk(walker, time, i);
    for (const prop of this.props) prop.update(time);
    const camera = this.cameras.main;
    const pan = options.has('hold') ? 0 : Math.sin((time / PAN_MS) * 2 * Math.PI);
    camera.setScroll(Math.round(224 + pan * 200), Math.round(90 + pan * 80));
    this.lighting?.update(time, delta);
  }

  private walk({ view, person, phase }: Walker, time: number, i: number): void {
    const turn = (time / 2600 + phase) % (2 * Math.PI);
    const still: readonly Facing[] = ['down', 'right', 'left', 'down', 'up'];
    const facing = person.walks > 0 ? (Math.cos(turn) > 0 ? 'right' : 'left') : (still[i % still.length] ?? 'down');
    view.setPose({
      x: person.x + Math.sin(turn) * person.walks,
      y: person.y,
      facing,
      clip: person.walks > 0 ? 'walk' : 'idle',
    });
    view.update(time);
  }

  /** The light, for whoever drives the gate from outside. */
  get light(): Lighting | undefined {
    return this.lighting;
  }
}

class EmptyScene extends Phaser.Scene {}

/** Starts the gate in a game of its own; `zoom` is the whole-number size of a pixel. */
export function startGate(options: URLSearchParams, zoom: number): Phaser.Game {
  const room = GATE_ROOMS[options.get('gate') ?? ''];
  return new Phaser.Game({
    type: Phaser.WEBGL,
    width: 640,
    height: 360,
    pixelArt: true,
    backgroundColor: '#0c0a1c',
    scale: { mode: Phaser.Scale.NONE, zoom },
    scene: room ? new GateScene(room, options) : new EmptyScene('empty'),
  });
}
