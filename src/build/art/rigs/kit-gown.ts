import { box, ellipse, within } from '../shape';
import { tailor } from './kit-tailor';
import { trunkOf } from './pony-body';
import type { Rig } from './pony-rig';

const FOLD = { crease: 0, bias: -0.26 } as const;
const HEM = 16;

/** The front of the skirt, behind the forelegs. */
function skirtFront(rig: Rig): void {
  if (rig.view !== 'down') return;
  const { panel, line } = tailor(rig, { sway: rig.pose.tail * 0.5, hem: HEM });
  panel('-5.6,0 -11,5 -14.4,14 -13,16 -5,17 5,17 13,16 14.4,14 11,5 5.6,0', 'gown', { bias: -0.08 }, 4);
  for (const fold of ['-6.4,4 -10.8,15', '6.4,4 10.8,15']) line(fold, 0.5, 'gown', FOLD);
  for (const side of ['-14,14.6 -9.6,16 -5.6,16.4', '14,14.6 9.6,16 5.6,16.4']) line(side, 0.8, 'lace');
}

/** The bodice, and the skirt where it is seen from the side or from behind. */
function bodiceAndSkirt(rig: Rig): void {
  const { figure, view, places } = rig;
  const { panel, line } = tailor(rig, { sway: rig.pose.tail * 0.7, hem: HEM });
  if (view === 'down') {
    panel('-6,-3 0,-1.4 6,-3 6.8,1 4.4,4.4 0,5.8 -4.4,4.4 -6.8,1', 'gown');
    line('-6,-2.8 0,-0.8 6,-2.8', 0.8, 'lace');
    figure.add(ellipse(0, places.trunk + 0.2, 1.3, 1.3), 'jewel', { bias: 0.1 });
    return;
  }
  if (view === 'right') {
    figure.add(within(trunkOf(rig), box(-8, places.trunk - 12, 9, places.trunk + 3.4)), 'gown', { crease: 0 });
    const bell = '-1.6,-5.4 -9,-8 -15.6,-5 -20,4 -22.4,14 -20.4,16 -12,16.8 -4,16 -1.4,6 0.6,1';
    panel(bell, 'gown', { cast: 0.15 }, 6);
    for (const fold of ['-4.4,0 -5.4,9.6 -6,15', '-8.6,-3 -10.6,9.6 -11.6,15', '-13,-3 -16,9.6 -17.6,15']) {
      line(fold, 0.55, 'gown', FOLD);
    }
    line('-22,14.4 -17,16 -11,16.2 -4.4,15.2', 0.9, 'lace');
    line('0.4,1.4 -1.8,-5', 0.9, 'lace');
    line('8.4,-4.4 4.6,-1.4 0.6,-5.4', 0.8, 'lace');
    return;
  }
  const bell = '-5.6,-6 0,-7 5.6,-6 9.6,0 13.4,11 15.4,15 8,16.8 0,17.2 -8,16.8 -15.4,15 -13.4,11 -9.6,0';
  panel(bell, 'gown', {}, 7);
  for (const fold of [
    '-4.8,-1 -8.8,8 -11.2,15.4',
    '-1.8,-1 -3.3,8 -4.2,15.4',
    '1.8,-1 3.3,8 4.2,15.4',
    '4.8,-1 8.8,8 11.2,15.4',
  ]) {
    line(fold, 0.5, 'gown', FOLD);
  }
  line('-15,15.2 -8,16.4 0,16.8 8,16.4 15,15.2', 0.9, 'lace');
  panel('-2.4,-3.6 -6,-6 -6.4,-1 -1.4,-2 -3,4 0,-1 3,4 1.4,-2 6.4,-1 6,-6 2.4,-3.6', 'lace', { cast: 0.12 }, 2);
}

/** A ball gown whose bell hides the hind legs. */
export const gown = { trunk: skirtFront, flank: bodiceAndSkirt } as const;
