import type { Paint } from '../color';
import { Figure, type Picture } from '../figure';
import { leaned } from '../picture';
import type { Frame } from '../sheet';
import { drawBook } from './pony-book';
import { drawFlanks, drawTrunk } from './pony-body';
import { drawCup } from './pony-cup';
import { drawFace } from './pony-face';
import { drawFarEars, drawHorns, drawNearEar, drawSkull } from './pony-head';
import { drawKit } from './pony-kit';
import { drawLegs, drawRaisedLegs } from './pony-legs';
import type { Look, View } from './pony-look';
import { drawMane, drawTail } from './pony-mane';
import { drawNote } from './pony-note';
import { type PonyClip, type Pose, poses } from './pony-pose';
import { buildOf, onBody, onHead, placesOf, type Rig } from './pony-rig';
import { drawWings } from './pony-wings';

/** Room for open wings and tall hats, in pixels, and the foot point in it. */
const SIZE = [96, 92] as const;
const FOOT = [48, 80] as const;

function materials(look: Look): Record<string, Paint> {
  const out: Record<string, Paint> = {
    coat: look.coat,
    ear: '#d98aa8',
    blush: '#e88aa6',
    cover: '#3d5fae',
    page: '#f4ead0',
    hoof: look.hoof ?? look.coat,
    wing: look.coat,
  };
  look.hair.forEach((paint, n) => {
    out[`hair${n}`] = paint;
  });
  if (look.horn) out.horn = look.horn;
  if (look.muzzle) out.muzzle = look.muzzle;
  if (look.beak) out.beak = look.beak;
  return { ...out, ...look.cloth };
}

function drawMark({ figure, look, view, pose, build, places }: Rig): void {
  if (!look.mark || view !== 'right' || pose.wings !== 'folded') return;
  figure.stamp(-14 * build.length, places.trunk - 3, look.mark.rows, look.mark.palette);
}

/** One pony in one pose, feet on the foot point; `mirror` turns it to face left. */
function drawPony(look: Look, view: View, pose: Pose, mirror = false): Picture {
  const figure = new Figure(SIZE, FOOT, materials(look), { surface: 'character', mirror });
  const build = buildOf(look);
  const rig: Rig = { figure, look, build, view, mirror, pose, places: placesOf(build, view) };
  figure.dy = -pose.air;
  if (view !== 'up') drawTail(rig);
  drawWings(rig, 'behind');
  drawLegs(rig, 'far');
  drawTrunk(rig);
  drawKit(rig, 'trunk');
  if (view !== 'up') {
    drawLegs(rig, 'near');
    drawFlanks(rig);
    onBody(rig, () => drawMark(rig));
    drawKit(rig, 'flank');
    drawWings(rig, 'over');
  }
  drawMane(rig, 'behind');
  drawKit(rig, 'nape');
  drawFarEars(rig);
  drawSkull(rig);
  onHead(rig, () => drawFace(rig));
  drawKit(rig, 'brow');
  if (view === 'up') {
    drawHorns(rig);
    drawLegs(rig, 'near');
    drawFlanks(rig);
    drawKit(rig, 'flank');
    drawWings(rig, 'over');
    drawMane(rig, 'over');
    drawTail(rig);
  } else {
    drawMane(rig, 'over');
    drawNearEar(rig);
    drawHorns(rig);
  }
  drawKit(rig, 'crown');
  onHead(rig, () => drawCup(rig));
  drawRaisedLegs(rig);
  if (pose.book) drawBook(rig);
  drawNote(rig);
  return figure.render();
}

/** Px that a clip leans forward for each px up. */
const SLOPES: Partial<Record<PonyClip, number>> = {
  'tip-back': -0.28,
  'lean-back': -0.13,
  'lean-forth': 0.13,
  'tip-forth': 0.28,
};

type PonyFacing = View | 'left';
/** Clips and the facings they are drawn in. */
export type Gestures = Partial<Record<PonyClip, readonly PonyFacing[]>>;

/** All frames of one person, named `person/clip/facing/n`. */
export function* personFrames(person: string, look: Look, clips: Gestures): Generator<Frame> {
  for (const [clip, facings] of Object.entries(clips) as [PonyClip, readonly PonyFacing[]][]) {
    for (const facing of facings) {
      const mirror = facing === 'left';
      const view: View = mirror ? 'right' : facing;
      for (const [n, pose] of poses(clip, view).entries()) {
        const picture = leaned(drawPony(look, view, pose, mirror), SLOPES[clip] ?? 0);
        yield { name: `${person}/${clip}/${facing}/${n}`, picture };
      }
    }
  }
}
