import { Story } from 'inkjs';

/** The compiled chapter: ink's JSON and a hash that changes with any word of it. */
export type Script = { readonly hash: string; readonly json: string };

/** A fresh run of the script. Ink keeps nothing: every conversation starts here. */
export function storyOf(script: Script, seed: number): Story {
  const story = new Story(script.json);
  story.state.storySeed = Math.abs(Math.trunc(seed)) % 0x7fffffff;
  story.allowExternalFunctionFallbacks = false;
  return story;
}
