import { Story } from 'inkjs';

/** The compiled chapter: ink's JSON and a hash that changes with any word of it. */
export type Script = { readonly hash: string; readonly json: string };

/** Ink's content is never changed by running it, so that each script is read once and every run shares it. */
const read = new WeakMap<Script, Story>();

/** A fresh run of the script. Ink keeps nothing: every conversation starts here. */
export function storyOf(script: Script, seed: number): Story {
  const first = read.get(script) ?? new Story(script.json);
  read.set(script, first);
  const story = new Story(first.mainContentContainer, []);
  story.ResetState();
  story.state.storySeed = Math.abs(Math.trunc(seed)) % 0x7fffffff;
  story.allowExternalFunctionFallbacks = false;
  // Every conversation would look through the whole chapter for calls of what it lacks, which the build has done.
  Object.assign(story, { _hasValidatedExternals: true });
  return story;
}
