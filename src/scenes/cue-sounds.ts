/** What is heard of the stage: gestures, signs over heads, a view that shakes, and sounds that the script asks for. */
import type { Clip } from '../../assets/art/clips';
import type { Effect } from '../../assets/sounds/names';
import type { Noise } from '../audio/noise';
import type { Cue } from '../direction/cues';
import type { Point } from '../places/place';

const GESTURES: Partial<Readonly<Record<Clip, Effect>>> = {
  sip: 'sip',
  swirl: 'glass-clink',
  kneel: 'cloth',
  hug: 'cloth',
  noogie: 'cloth',
  tap: 'window-tap',
  write: 'quill',
  strap: 'buckle',
  sigh: 'breath',
  cheer: 'cheer',
  sit: 'cushion',
};
/** Of many who do the same at once, and of a sign that only points out what is seen. */
const SOFT = 0.5;

/** `find`: where a person or a named thing is. */
export function heardOfCue(cue: Cue, find: (name: string) => Point | undefined): readonly Noise[] {
  const from = (name: string | null): Pick<Noise, 'at'> => {
    const at = name === null ? undefined : find(name);
    return at ? { at } : {};
  };
  switch (cue.cue) {
    case 'sound':
      return [{ effect: cue.effect, ...from(cue.at) }];
    case 'gesture': {
      const effect = GESTURES[cue.clip];
      return effect ? [{ effect, gain: SOFT, ...from(cue.who) }] : [];
    }
    case 'emote':
      return [{ effect: cue.emote === 'alert' ? 'emote-alert' : 'emote-pop', gain: SOFT, ...from(cue.who) }];
    default:
      return [];
  }
}
