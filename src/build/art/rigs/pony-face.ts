import { ramp } from '../color';
import type { Ink } from '../figure';
import { drawBeak } from './griffon';
import type { Eyes, Mouth } from './pony-pose';
import type { Rig } from './pony-rig';

/**
 * Hand-typed faces. K lash, W and w white of the eye, H glint, D I L iris from dark to light, P pupil, S lid.
 * The front eye is the one on the viewer's left; the side eye looks to the right.
 */
const FRONT_EYES: Record<Eyes, readonly string[]> = {
  open: ['..KKKK.', '.KDDDDK', '.WHHDDW', '.WHHPDW', '.WDPPDW', '.WDPHIW', '..WIILw', '...wLw.'],
  wide: ['..KKKK.', '.KWWWWK', '.WWDDWW', '.WHHPDW', '.WHPPDW', '.WWDIWW', '..WWWWw', '...www.'],
  low: ['.......', '.......', '..SSSS.', '.KKKKKK', '.WHHPDW', '.WHPPIW', '..WIILw', '...wLw.'],
  closed: ['.......', '.......', '.......', '.......', 'K.....K', '.KK.KK.', '...K...', '.......'],
  happy: ['.......', '.......', '.......', '..KKK..', '.K...K.', 'K.....K', '.......', '.......'],
};
const SIDE_EYES: Record<Eyes, readonly string[]> = {
  open: ['..KKK.', '.KwDDD', '.WHHDD', '.WHHPD', '.WDPPI', '.WWPHI', '..WILL', '...wL.'],
  wide: ['..KKK.', '.KWWWK', '.WWDDW', '.WHHPW', '.WHPDW', '.WWDIW', '..WWWW', '...ww.'],
  low: ['......', '......', '..SSS.', '.KKKKK', '.WHHPD', '.WHPII', '..WILL', '...wL.'],
  closed: ['......', '......', '......', '......', 'K....K', '.K..K.', '..KK..', '......'],
  happy: ['......', '......', '......', '..KK..', '.K..K.', 'K....K', '......', '......'],
};
const SMALL_FRONT_EYES: Record<Eyes, readonly string[]> = {
  open: ['.KKKK', 'KwDDK', 'WHPPD', 'WHPPI', 'WWDII', '.WLL.'],
  wide: ['.KKKK', 'KWWWK', 'WHPDW', 'WHPDW', 'WWIIW', '.www.'],
  low: ['.....', '.SSS.', 'KKKKK', 'WHPPI', 'WWDII', '.WLL.'],
  closed: ['.....', '.....', '.....', 'K...K', '.KKK.', '.....'],
  happy: ['.....', '.....', '.KKK.', 'K...K', '.....', '.....'],
};

/** x line, o inside of the mouth, t tongue, W teeth. */
const FRONT_MOUTHS: Record<Mouth, readonly string[]> = {
  smile: ['x....x', '.xxxx.'],
  small: ['......', '.xxxx.', '..oo..'],
  open: ['.xxxx.', '.xoox.', '..tt..'],
  laugh: ['xxxxxx', 'xoooox', '.xttx.', '..xx..'],
  round: ['..xx..', '.xoox.', '..xx..'],
  flat: ['......', '.xxxx.'],
  grin: ['xxxxxx', 'xWWWWx', '.xxxx.'],
};
const SIDE_MOUTHS: Record<Mouth, readonly string[]> = {
  smile: ['x...', '.xxx'],
  small: ['....', '.xxx', '..oo'],
  open: ['.xxx', '.xoo', '..tt'],
  laugh: ['xxxx', '.xoo', '.xtt', '..xx'],
  round: ['..xx', '..oo', '...x'],
  flat: ['....', '.xxx'],
  grin: ['xxxx', 'xWWW', '.xxx'],
};

const LASH = '#2a1638';

function eyeInks(iris: string): Record<string, Ink> {
  const [line, dark, , base, light] = ramp(iris).map(
    ([r, g, b]) => `#${[r, g, b].map((c) => Math.round(c).toString(16).padStart(2, '0')).join('')}`,
  ) as [string, string, string, string, string, string];
  return {
    K: LASH,
    W: '#fbf8ff',
    w: '#d3cbe8',
    H: '#ffffff',
    D: dark,
    I: base,
    L: light,
    P: line,
    S: { material: 'coat', shade: 2 },
  };
}

/** Eyes, mouth, nostrils and blush; drawn with the origin at the centre of the head. */
export function drawFace(rig: Rig): void {
  const { figure, look, view, pose, build } = rig;
  if (view === 'up') return;
  const inks = eyeInks(look.iris);
  const muzzle = figure.hasMaterial('muzzle') ? 'muzzle' : 'coat';
  const line: Ink = { material: muzzle, shade: 0 };
  const mouth: Record<string, Ink> = { x: line, o: '#6b1f3c', t: '#e8798c', W: '#fbf8ff' };
  const small = build.head < 0.9;
  const lashes = look.lashes ?? true;
  const flick = lashes && (pose.eyes === 'open' || pose.eyes === 'wide');
  if (view === 'down') {
    const eyes = (small ? SMALL_FRONT_EYES : FRONT_EYES)[pose.eyes];
    const left = small ? -7 : -9;
    const top = small ? -2 : -4;
    const width = small ? 5 : 7;
    figure.stamp(left, top, eyes, inks);
    figure.stamp(-left - width, top, eyes, inks, true);
    if (flick)
      for (const x of small ? [left - 1, -left] : [left, -left - 1]) figure.pixel(x, top + (small ? 1 : 2), LASH);
    const chin = Math.round(6.6 * build.head + build.jaw);
    if (look.beak) drawBeak(rig);
    else {
      figure.stamp(-2, chin - 2, ['n..n'], { n: { material: muzzle, shade: 2 } });
      figure.stamp(-3, chin, FRONT_MOUTHS[pose.mouth], mouth);
    }
    for (const x of small ? [-8, 6] : [-9, 7])
      figure.stamp(x, small ? 4 : 5, ['bb'], { b: { material: 'blush', shade: 3 } });
    return;
  }
  const k = build.head;
  const x = Math.round(1.6 * k);
  figure.stamp(x, small ? -3 : -4, small ? SMALL_FRONT_EYES[pose.eyes] : SIDE_EYES[pose.eyes], inks);
  if (flick) figure.pixel(x, small ? -2 : -3, LASH);
  if (look.beak) drawBeak(rig);
  else {
    figure.pixel(Math.round(11 * k), Math.round(3 * k), { material: muzzle, shade: 1 });
    figure.stamp(Math.round(7.4 * k), Math.round(6 * k + build.jaw), SIDE_MOUTHS[pose.mouth], mouth);
  }
  figure.stamp(Math.round(3.4 * k), small ? 4 : 5, ['bb'], { b: { material: 'blush', shade: 3 } });
}
