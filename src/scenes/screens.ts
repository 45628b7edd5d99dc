/** What lies over the game: screens on top of one another, a question, a notice. */
import type { OverlayModel } from '../ui/model';
import type { ConfirmView, NoticeView, Screen } from '../ui/views';

export class Screens {
  private stack: Screen[] = [];
  private asked: { yes: () => void; no: () => void } | null = null;

  private passing: NoticeView | null = null;

  constructor(private readonly overlay: OverlayModel) {}

  /** Whether none is open. */
  get none(): boolean {
    return this.stack.length === 0;
  }

  /** Only these from now on, the last of them on top. */
  show(...screens: Screen[]): void {
    this.stack = screens;
    this.present();
  }

  open(screen: Screen): void {
    this.stack.push(screen);
    this.present();
  }

  /** Back to the screen below, or to the game. Gives what was closed: nothing, where only the title is left. */
  close(): Screen | null {
    if (this.stack.length === 1 && this.stack[0] === 'title') return null;
    const closed = this.stack.pop() ?? null;
    this.present();
    return closed;
  }

  ask(question: ConfirmView, yes: () => void, no = (): void => {}): void {
    this.asked = { yes, no };
    this.overlay.confirm.value = question;
  }

  answer(yes: boolean): void {
    const { asked } = this;
    this.asked = null;
    this.overlay.confirm.value = null;
    if (yes) asked?.yes();
    else asked?.no();
  }

  /** Stands until it is dismissed. */
  warn(text: string): void {
    this.overlay.notice.value = { text, dismiss: 'I see' };
  }

  /** Stands until it is dismissed, or the screen that it is told on is left. */
  tell(text: string): void {
    this.warn(text);
    this.passing = this.overlay.notice.peek();
  }

  dismiss(): void {
    this.overlay.notice.value = null;
  }

  private present(): void {
    if (this.passing !== null && this.overlay.notice.peek() === this.passing) this.dismiss();
    this.overlay.screen.value = this.stack.at(-1) ?? 'none';
  }
}
