/** What stands and lies in a place: its floor and its props, lit. */
import type Phaser from 'phaser';
import { Prop } from '../actors/prop';
import type { Report } from '../actors/missing';
import type { Lighting } from '../lighting/lighting';
import type { Body } from '../places/body';
import type { Happening } from '../places/happening';
import type { Floor } from '../places/floor';
import type { Place, Prop as PropData } from '../places/place';
import type { Shown } from '../places/pointed';
import { Ground } from './ground';
import { InHands } from './in-hands';
import { shadowUnder } from './looks';

export class Scenery {
  private readonly ground: Ground;
  private readonly props: ReadonlyMap<PropData, Prop>;
  private readonly inHands: InHands;

  constructor(
    private readonly scene: Phaser.Scene,
    place: Place,
    { floor }: Happening,
    private readonly lighting: Lighting,
    private readonly report: Report,
  ) {
    this.ground = new Ground(scene, place, lighting);
    this.inHands = new InHands(scene, lighting);
    this.props = new Map(place.props.map((data) => [data, this.add(data, floor)]));
  }

  private add(data: PropData, floor: Floor): Prop {
    const { name, sheet: atlas, frame, x, y, flat, above, sway } = data;
    const prop = new Prop(this.scene, { name, atlas, frame, x, y, flat, above, sway, report: this.report });
    if (!flat) for (const image of prop.images) this.lighting.addLit(image);
    const [image] = prop.images;
    if (!image) return prop;
    const { cutWidth: width, cutHeight: height, y: trimmed } = image.frame;
    const bottom = image.y - image.displayOriginY + trimmed + height;
    const patch = shadowUnder(data, { width, height, bottom }, floor);
    if (patch) this.lighting.addShadow(image, patch);
    return prop;
  }

  /** Shows the props that are there now. */
  show(now: Happening): void {
    for (const [data, prop] of this.props) prop.setVisible(now.props.has(data));
    this.inHands.show(now);
  }

  /** What shows the prop with this picture, if it stands here. */
  propOf(frame: string): Prop | undefined {
    for (const [data, prop] of this.props) if (data.frame === frame) return prop;
    return undefined;
  }

  /** The pictures of what stands here now. */
  get shown(): readonly Shown[] {
    return [...this.props.values()].flatMap(({ images: [image], flat }) => {
      if (!image?.visible || flat) return [];
      const left = image.x - image.displayOriginX + image.frame.x;
      const top = image.y - image.displayOriginY + image.frame.y;
      const { cutWidth, cutHeight } = image.frame;
      return { left, top, right: left + cutWidth, bottom: top + cutHeight, foot: { x: image.x, y: image.y } };
    });
  }

  /** Once a frame; `time` in ms of game time. */
  update(time: number, player: Body): void {
    this.inHands.update(player);
    for (const [data, prop] of this.props) if (data.sway || data.frame.endsWith('/0')) prop.update(time);
    this.ground.update(time);
  }

  destroy(): void {
    for (const prop of this.props.values()) prop.destroy();
    this.inHands.destroy();
    this.ground.destroy();
  }
}
