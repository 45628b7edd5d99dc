import { describe, expect, test } from 'vitest';
import { type Cue, cuesOf, parseCues } from '../../src/direction/cues';

test.each<[string, Cue]>([
  ['spike walk table', { cue: 'walk', who: 'spike', to: 'table' }],
  ['spike run table', { cue: 'walk', who: 'spike', to: 'table', pace: 'run' }],
  ['griffith join spike', { cue: 'walk', who: 'griffith', to: 'spike', close: true }],
  ['twilight fly window', { cue: 'fly', who: 'twilight', to: 'window' }],
  ['spike face left', { cue: 'face', who: 'spike', to: 'left' }],
  ['spike gesture sigh', { cue: 'gesture', who: 'spike', clip: 'sigh' }],
  ['timberwolf face away', { cue: 'face', who: 'timberwolf', to: 'away' }],
  ['each timberwolf gesture cheer', { cue: 'gesture', who: 'timberwolf', clip: 'cheer', each: true }],
  ['emote spike alert', { cue: 'emote', who: 'spike', emote: 'alert' }],
  ['camera at window', { cue: 'camera', to: 'window' }],
  ['camera back', { cue: 'camera', to: null }],
  ['camera shake', { cue: 'shake' }],
  ['curtain down', { cue: 'curtain', down: true }],
  ['light flash', { cue: 'light', how: 'flash' }],
  ['sound knock', { cue: 'sound', effect: 'knock', at: null }],
  ['sound knock at door', { cue: 'sound', effect: 'knock', at: 'door' }],
  ['wait 300', { cue: 'wait', seconds: 0.3 }],
])('"%s" is a cue', (words, cue) => {
  expect(parseCues(words)).toEqual({ cues: [[cue]], problems: [] });
});

test('cues run one after another at ; and side by side at &, over all tags of a line', () => {
  const names = cuesOf(['spike face up & curtain up; wait 5', 'camera back']).map((step) => step.map((c) => c.cue));
  expect(names).toEqual([['face', 'curtain'], ['wait'], ['camera']]);
});

describe('a cue that cannot be played is named, with what could be meant', () => {
  test.each([
    ['spik walk table', '"spik" is neither a person nor'],
    ['spike walk', 'walk needs one more word'],
    ['spike dance table', '"dance" is not something a person does here'],
    ['each spike walk table', 'each is for face and gesture'],
    ['spike gesture moonwalk', '"moonwalk" is not a clip'],
    ['emote spike smug', 'emotes are alert'],
    ['wait long', 'wait needs milliseconds'],
    ['curtain sideways', 'a curtain goes up or down'],
    ['light flash at window', '"at window" is more than "light flash" takes'],
    ['spike walk table slowly', '"slowly" is more than "spike walk table" takes'],
    ['camera back now', '"now" is more than "camera back" takes'],
    ['wait 300 ms', '"ms" is more than "wait 300" takes'],
    ['light', 'light: flash or flare'],
    ['sound knok', '"knok" is not a sound'],
    ['sound knock at', 'at needs the name of a thing'],
    ['sound knock loudly', '"loudly" is more than "sound knock" takes'],
  ])('"%s"', (words, problem) => {
    const { cues, problems } = parseCues(words);
    expect(cues).toEqual([[]]);
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });
});
