import { describe, expect, test } from 'vitest';
import { begin } from '../../src/quest-state/state';
import { crashView, noPicture } from '../../src/scenes/crash';

const calm = { browser: 'Browser 1.0', problems: ['the cake is missing'], started: true, state: begin(4) };

describe('the crash screen', () => {
  test('hands over what broke, where, and how far the night had come', () => {
    const { title, text, report, fatal } = crashView(new Error('the chandelier fell'), calm);
    expect(title).toBe('Something broke');
    expect(text).toContain('safe as it was last saved');
    for (const part of ['Browser 1.0', 'the chandelier fell', 'the cake is missing', '"seed":4'])
      expect(report).toContain(part);
    expect(fatal).toBeUndefined();
  });

  test('offers no way on where nothing stands yet', () => {
    expect(crashView('no shelf', { ...calm, started: false, state: null })).toMatchObject({
      report: expect.stringContaining('no story open'),
      fatal: true,
    });
  });

  test('says what is missing and what to do, where nothing can be drawn', () => {
    const view = crashView(noPicture(new Error('no context')), { ...calm, started: false, state: null });
    expect(view).toMatchObject({ title: 'No picture can be drawn', fatal: true });
    expect(view.text).toMatch(/WebGL.*Turn on hardware acceleration.*reload/);
  });
});
