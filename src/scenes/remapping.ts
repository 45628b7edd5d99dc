/** What the player has put on keys and buttons: named, shown on every cap, changed, kept. */
import { CONTROLS, type Control } from '../input/actions';
import { type Bindings, type Bound, completed, DEFAULTS, type Device, rebind, type Rebound } from '../input/bindings';
import type { Controls } from '../input/controls';
import { buttonLabel, familyOf, keyLabel, type Layout, type PadFamily, readLayout } from '../input/labels';
import type { OverlayModel } from '../ui/model';
import type { SlotView } from '../ui/views';

const NAMES: Readonly<Record<Control, string>> = {
  up: 'Up',
  down: 'Down',
  left: 'Left',
  right: 'Right',
  run: 'Run, while held',
  confirm: 'Talk, look, go on',
  cancel: 'Pause, back',
  next: 'Breathe, turn, done signing',
  skip: 'Skip to the next answer',
  fast: 'Run through what you have read',
  journal: 'Journal',
  backlog: 'What was said',
  call: 'Call a companion',
  mute: 'Sound off, and on again',
};
const isControl = (name: string): name is Control => CONTROLS.some((control) => control === name);

export type RemappingDeps = {
  overlay: OverlayModel;
  controls: Controls;
  keep: (bindings: Bindings) => void;
};

export class Remapping {
  private layout: Layout = new Map();
  private family: PadFamily = 'xbox';

  constructor(private readonly deps: RemappingDeps) {}

  /** `kept`: what was chosen before, as far as it could be read. */
  async open(kept: Partial<Record<Device, Partial<Bound>>>): Promise<void> {
    this.deps.controls.bindings = {
      keyboard: completed(kept.keyboard ?? {}, DEFAULTS.keyboard),
      gamepad: completed(kept.gamepad ?? {}, DEFAULTS.gamepad),
    };
    this.show({});
    this.layout = await readLayout(navigator);
    this.show({});
  }

  /** The device in use is a gamepad of that name, or the keyboard. */
  inUse(pad: string | null): void {
    if (pad !== null) this.family = familyOf(pad);
    this.show({ device: pad === null ? 'keyboard' : 'gamepad' });
  }

  /** Asks for what is to be in a slot. Esc, a click, the other device or a while of nothing leave it as it is. */
  ask(asked: SlotView): void {
    const { control, device, slot } = asked;
    if (!isControl(control)) return;
    this.show({ asked, said: `${NAMES[control]}: press a ${wordOf(device)}. Esc, or waiting, leaves it as it is.` });
    this.deps.controls.listen(device, (input) => {
      if (input === null) this.show({ asked: null, said: 'Left as it is.' });
      else this.bind(rebind(this.deps.controls.bindings[device], control, slot, input), asked, input);
    });
  }

  reset(device: Device): void {
    this.set(device, DEFAULTS[device]);
    this.show({ asked: null, said: `Every ${wordOf(device)} is as it was at first.` });
  }

  private bind(rebound: Rebound, { control, device }: SlotView, input: string): void {
    const name = isControl(control) ? NAMES[control] : control;
    const cap = this.labelOf(device, input);
    this.set(device, rebound.bound);
    this.show({ asked: null, said: this.outcome(rebound, device, name, cap) });
  }

  private outcome(rebound: Rebound, device: Device, name: string, cap: string): string {
    switch (rebound.is) {
      case 'set':
        return `${cap} is for “${name}” now.`;
      case 'swapped':
        return `Swapped: ${cap} is for “${name}” now, and ${this.labelOf(device, rebound.gets)} for “${NAMES[rebound.from]}”.`;
      case 'moved':
        return `${cap} is for “${name}” now, no longer for “${NAMES[rebound.from]}”.`;
      case 'refused':
        return `${cap} stays with “${NAMES[rebound.from]}”, which has no other ${wordOf(device)}. Give it one first.`;
      case 'mute':
        return `${this.labelOf(device, rebound.with)} means something else in menus, and “${NAMES[rebound.left]}” would have nothing but it. Give it another ${wordOf(device)} first.`;
      default:
        throw new Error('an outcome of binding that has no words', { cause: rebound satisfies never });
    }
  }

  private set(device: Device, bound: Bound): void {
    const { controls, keep } = this.deps;
    controls.bindings = { ...controls.bindings, [device]: bound };
    controls.forget();
    keep(controls.bindings);
  }

  private labelOf(device: Device, input: string): string {
    return device === 'keyboard' ? keyLabel(input, this.layout) : buttonLabel(input, this.family);
  }

  private show(change: Partial<OverlayModel['controls']['value']>): void {
    const { overlay, controls } = this.deps;
    const labels = (device: Device, control: Control): readonly string[] =>
      controls.bindings[device][control].map((input) => this.labelOf(device, input));
    const view = { ...overlay.controls.peek(), ...change };
    const rows = CONTROLS.map((control) => ({
      control,
      name: NAMES[control],
      keys: labels('keyboard', control),
      buttons: labels('gamepad', control),
    }));
    overlay.controls.value = { ...view, rows };
    const caps = CONTROLS.map((control) => [control, labels(view.device, control)[0]] as const);
    overlay.keys.value = Object.fromEntries(
      caps.flatMap(([control, cap]) => (cap === undefined ? [] : [[control, cap]])),
    );
  }
}

const wordOf = (device: Device): string => (device === 'keyboard' ? 'key' : 'button');
