/** Gives whoever speaks a voice, letter by letter as their line is typed. */
import type { Timbre } from '../../assets/sounds/names';
import { MOODS, SMOKE, THOUGHT, VOICES } from '../../assets/sounds/voices';
import type { Band } from '../audio/band';
import { syllable, type Voice } from '../audio/speech';
import type { PersonId } from '../ids';
import type { OverlayModel } from '../ui/model';
import { plainText } from '../ui/text';
import type { DialogueView } from '../ui/views';

/** Ms for which somepony still counts as speaking after their last syllable. */
const BREATH = 600;
/** Hz above which mumbled words are dull. */
const MUMBLED = 1400;
/** Letters that come at once and are not typed. */
const AT_ONCE = 12;

/** What is wanted to give some people their voices: the first of them, and whoever thinks, before the others. */
export function timbresOf([first, ...others]: readonly PersonId[]): readonly Timbre[] {
  const own = (person: PersonId | undefined): readonly Timbre[] => {
    const voice = person && VOICES[person];
    return voice ? [voice.timbre] : [];
  };
  return [...new Set([...own(first), THOUGHT.timbre, ...others.flatMap(own), SMOKE.timbre])];
}

const PLAIN = { rate: 1, gain: 1, every: 1, lilt: 1, turn: 'mid' } as const;

/** The voice of a line: whoever says it in the mood they are in, the smoke, or a thought that is hardly heard. */
function voiceOf({ style, speaker, mood }: Pick<DialogueView, 'style' | 'speaker' | 'mood'>): Voice | null {
  if (style === 'narration') return null;
  const voice = style === 'smoke' ? SMOKE : style === 'thought' ? THOUGHT : speaker && VOICES[speaker.id];
  if (!voice) return null;
  const { rate, gain, every, lilt, turn } = (mood === undefined ? undefined : MOODS[mood]) ?? PLAIN;
  return {
    timbre: voice.timbre,
    rate: voice.rate * rate,
    gain: voice.gain * gain,
    every: voice.every * every,
    lilt: voice.lilt * lilt,
    turn,
  };
}

export class Voicing {
  private said = { text: '', to: 0 };
  /** Ms since the last syllable. */
  private since = BREATH;

  constructor(
    private readonly overlay: OverlayModel,
    private readonly band: Band | null,
  ) {}

  /** Whether somepony speaks, or has only just ended. */
  get goesOn(): boolean {
    return this.since < BREATH;
  }

  /** Once a frame; `delta` in ms. A line that is skipped breaks off. */
  tick(delta: number): void {
    this.since += delta;
    const line = this.overlay.dialogue.peek();
    const text = line ? plainText(line.text) : '';
    if (text !== this.said.text) {
      this.band?.cut();
      this.said = { text, to: 0 };
    }
    if (!line || this.overlay.screen.peek() !== 'none') return;
    const revealed = this.overlay.revealed.peek();
    const to = revealed === 'all' ? text.length : revealed;
    const { to: from } = this.said;
    if (to <= from) return;
    this.said = { text, to };
    if (to - from > AT_ONCE) this.band?.cut();
    else this.speak(line, text, from, to);
  }

  private speak(line: DialogueView, text: string, from: number, to: number): void {
    const voice = voiceOf(line);
    const due = voice && syllable(text, from, to, voice);
    if (!due) return;
    if (line.style === 'spoken') this.since = 0;
    this.band?.say(voice, due, line.small ? MUMBLED : undefined);
  }

  /** A syllable, to be judged by its loudness. */
  sample(): void {
    const voice = voiceOf({ style: 'spoken', speaker: { id: 'spike', name: '' } });
    const heard = voice && syllable('a', 0, 1, voice);
    if (heard) this.band?.say(voice, heard);
  }
}
