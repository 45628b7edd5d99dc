/** A conversation as it is shown: portrait, typewriter, choices. It decides nothing. */
import type { Choice, Line } from '../dialogue/conversation';
import { cuesOf } from '../direction/cues';
import type { PersonId } from '../ids';
import { PEOPLE, record } from '../quest-state/records';
import type { OverlayModel } from '../ui/model';
import type { DialogueView, OptionValues } from '../ui/views';
import type { Director } from './director';
import { portraitOf } from './portraits';
import type { Telling } from './telling';

/** Characters a second. */
const SPEED: Readonly<Record<OptionValues['textSpeed'], number>> = {
  slow: 26,
  normal: 44,
  fast: 88,
  instant: Number.POSITIVE_INFINITY,
};
const PAUSE_AFTER = /[.!?…]/;
/** Ms of rest at the end of a sentence, in characters' worth of time. */
const REST = 7;
const MOUTH = 110;
const BLINK_EVERY = 3100;
const BLINK = 130;
/** Ms in which words that fail Spike are gone. */
const FADE = 900;
const BACKLOG = 80;
/** Ms that a whole line stays before it goes on by itself, and ms more for each character; and how much of it at each speed. */
const AUTO = 1400;
const AUTO_PER_CHARACTER = 32;
const LINGERS: Readonly<Record<OptionValues['textSpeed'], number>> = { slow: 1.5, normal: 1, fast: 0.7, instant: 0.7 };
/** Ms of a line that is run through; and of holding the key, from which on letting go ends it. */
const GLIMPSE = 90;
const HELD = 350;

export type TalkDeps = {
  telling: () => Telling;
  overlay: OverlayModel;
  director: Director;
  /** Who is played, and so thinks. */
  player: () => PersonId;
  /** Whose mouth moves in the place. */
  speaking: (person: PersonId | null) => void;
  /** A line has been read to its end. */
  seen: (id: string) => void;
  hasSeen: (id: string) => boolean;
  /** Whether the key that runs through lines is down. */
  runs: () => boolean;
  /** An answer has been given. */
  taken: () => void;
  closed: () => void;
};

export class Talk {
  private line: Line | null = null;
  private shown = 0;
  private clock = 0;
  private whole = 0;
  /** Ms since it began to run through lines, and whether the key was down ever since. */
  private run: { time: number; glimpse: number; held: boolean } | null = null;
  private fading: { index: number; left: number } | null = null;

  constructor(private readonly deps: TalkDeps) {}

  private get telling(): Telling {
    return this.deps.telling();
  }

  private get overlay(): OverlayModel {
    return this.deps.overlay;
  }

  private get director(): Director {
    return this.deps.director;
  }

  get open(): boolean {
    return this.telling.moment !== null || this.line !== null;
  }

  /** Shows where the conversation stands now. */
  show(): void {
    const { moment } = this.telling;
    if (moment?.is === 'line') this.say(moment);
    else if (moment?.is === 'choices') this.offer(moment.choices);
    else this.close();
  }

  /** Continue: first the whole line, then its cues, then the next. */
  advance(): void {
    if (!this.line || this.fading) return;
    if (this.shown < this.line.text.length) this.reveal();
    else if (this.telling.moment?.is !== 'line') return;
    else {
      if (this.director.busy) this.director.skip();
      this.deps.seen(this.line.id);
      this.telling.continue();
      this.show();
    }
  }

  /** On to the next choice, or to the end. */
  skip(): void {
    while (this.telling.moment?.is === 'line') {
      this.director.skip();
      const { moment } = this.telling;
      if (moment?.is === 'line') this.deps.seen(moment.id);
      this.telling.continue();
      const next = this.telling.moment;
      if (next?.is === 'line') this.say(next);
    }
    this.director.skip();
    this.show();
    this.reveal();
  }

  /** Runs through lines that have been read before, up to a new one or an answer: as long as the key is held, or until it is pressed again. */
  fastForward(): void {
    const stops = this.run !== null || !this.line || !this.deps.hasSeen(this.line.id);
    this.run = stops ? null : { time: 0, glimpse: 0, held: true };
    this.patch({ running: !stops });
  }

  choose(id: string): void {
    const { moment } = this.telling;
    if (moment?.is !== 'choices' || this.fading) return;
    const index = moment.choices.findIndex((c) => c.id === id);
    const choice = moment.choices[index];
    if (!choice) return;
    this.director.skip();
    this.patch({ chosen: id });
    if (choice.fades) this.fading = { index, left: FADE };
    else this.take(index, choice);
  }

  /** Once a frame; `delta` in ms of game time. */
  tick(delta: number): void {
    this.clock += delta;
    if (this.fading) this.fade(delta);
    if (this.run) this.runOn(this.run, delta);
    if (!this.line) return;
    const { text } = this.line;
    if (this.shown < text.length) {
      this.type(delta);
      return;
    }
    this.whole += delta;
    this.mouth();
    const { autoAdvance, textSpeed } = this.overlay.options.peek();
    const lasts = (AUTO + AUTO_PER_CHARACTER * text.length) * LINGERS[textSpeed];
    if (autoAdvance && this.whole > lasts && !this.director.busy) this.advance();
  }

  private runOn(run: { time: number; glimpse: number; held: boolean }, delta: number): void {
    run.time += delta;
    run.glimpse += delta;
    const letGo = run.held && !this.deps.runs();
    if (letGo) run.held = false;
    const { moment } = this.telling;
    if ((letGo && run.time > HELD) || moment?.is !== 'line' || !this.deps.hasSeen(moment.id)) this.fastForward();
    else if (run.glimpse >= GLIMPSE) {
      run.glimpse = 0;
      this.reveal();
      this.advance();
    }
  }

  /** What is being said or asked has other words now: `said` is the line that stands, null where all has been said. */
  reword(said: Line | null): void {
    if (!this.line && !said) return;
    const whole = this.line !== null && this.shown >= this.line.text.length;
    const { moment } = this.telling;
    if (!said || !moment) {
      this.show();
      return;
    }
    this.fading = null;
    this.line = said;
    this.present(said);
    if (whole) this.reveal();
    if (moment.is === 'choices') this.offer(moment.choices);
  }

  private say(line: Line): void {
    this.line = line;
    this.shown = 0;
    this.whole = 0;
    this.director.play(cuesOf(line.cues));
    this.remember(line);
    this.overlay.revealed.value = 0;
    this.present(line);
    if (SPEED[this.overlay.options.peek().textSpeed] === Number.POSITIVE_INFINITY) this.reveal();
  }

  private present(line: Line): void {
    const portrait = line.speaker ? portraitOf(line.speaker, line.mood) : undefined;
    const thinker = line.style === 'thought' && this.deps.player() !== 'spike' ? this.deps.player() : null;
    const voice = line.speaker ?? thinker;
    this.overlay.dialogue.value = {
      ...(voice ? { speaker: { id: voice, name: record(PEOPLE, voice).name } } : {}),
      ...(portrait ? { portrait } : {}),
      ...(line.mood === null ? {} : { mood: line.mood }),
      text: line.text,
      style: line.style,
      small: line.small,
      known: this.deps.hasSeen(line.id),
      running: this.run !== null,
    };
    this.deps.speaking(line.speaker);
  }

  private offer(choices: readonly Choice[]): void {
    this.reveal();
    this.patch({ choices: choices.map(({ id, text, fades }) => ({ id, text, ...(fades ? { fading: 0 } : {}) })) });
  }

  private take(index: number, choice: Choice): void {
    const backlog = this.overlay.backlog.peek();
    this.overlay.backlog.value = [...backlog, { id: choice.id, text: choice.text, style: 'choice' as const }].slice(
      -BACKLOG,
    );
    this.telling.choose(index);
    this.deps.taken();
    this.show();
  }

  private fade(delta: number): void {
    const { moment } = this.telling;
    if (!this.fading || moment?.is !== 'choices') return;
    const { index } = this.fading;
    this.fading.left -= delta;
    const gone = 1 - Math.max(0, this.fading.left) / FADE;
    this.patch({
      choices: moment.choices.map(({ id, text }, i) => ({ id, text, fading: i === index ? gone : gone * 0.6 })),
    });
    if (this.fading.left > 0) return;
    this.fading = null;
    const choice = moment.choices[index];
    if (choice) this.take(index, choice);
  }

  private type(delta: number): void {
    const { text } = this.line as Line;
    const rest = PAUSE_AFTER.test(text[Math.floor(this.shown) - 1] ?? '') ? REST : 1;
    this.shown = Math.min(
      text.length,
      this.shown + (delta / 1000) * (SPEED[this.overlay.options.peek().textSpeed] / rest),
    );
    const revealed = Math.floor(this.shown);
    if (revealed !== this.overlay.revealed.peek()) this.overlay.revealed.value = revealed;
    if (this.shown === text.length) this.reveal();
    else this.mouth();
  }

  private reveal(): void {
    if (!this.line) return;
    this.shown = this.line.text.length;
    this.overlay.revealed.value = 'all';
    this.deps.speaking(null);
    this.mouth();
  }

  /** The portrait talks while it types, and blinks. */
  private mouth(): void {
    const view = this.overlay.dialogue.peek();
    if (!view?.portrait || !this.line) return;
    const typing = this.shown < this.line.text.length;
    const blink = this.clock % BLINK_EVERY < BLINK;
    const column = typing && Math.floor(this.clock / MOUTH) % 2 === 0 ? 2 : blink && !typing ? 1 : 0;
    if (column !== view.portrait.column)
      this.overlay.dialogue.value = { ...view, portrait: { ...view.portrait, column } };
  }

  private patch(change: Partial<DialogueView>): void {
    const view = this.overlay.dialogue.peek();
    if (view) this.overlay.dialogue.value = { ...view, ...change };
  }

  private remember(line: Line): void {
    const speaker = line.speaker ? record(PEOPLE, line.speaker).name : undefined;
    const entry = { id: line.id, ...(speaker ? { speaker } : {}), text: line.text, style: line.style };
    this.overlay.backlog.value = [...this.overlay.backlog.peek(), entry].slice(-BACKLOG);
  }

  private close(): void {
    this.line = null;
    this.run = null;
    this.fading = null;
    this.deps.speaking(null);
    this.overlay.dialogue.value = null;
    this.overlay.revealed.value = 'all';
    this.deps.closed();
  }
}
