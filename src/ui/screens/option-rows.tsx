import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { OverlayAction } from '../focus';
import { useElementActions } from '../focus-layer';

type SliderRowProps = {
  label: string;
  help?: string | undefined;
  max: number;
  value: number;
  /** The value in words. */
  text: string;
  /** Whether it was meant for the row. */
  onAction: (action: OverlayAction) => boolean;
  children: ComponentChildren;
};

/** A row whose left and right make something more or less, from 0. */
export function SliderRow({ label, help, max, value, text, onAction, children }: SliderRowProps) {
  const ref = useRef<HTMLDivElement>(null);
  useElementActions(ref, onAction);
  return (
    <div
      class="option-row"
      ref={ref}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={text}
    >
      <OptionName label={label} help={help} />
      {children}
    </div>
  );
}

type Step<Value> = { value: Value; label: string };

type ChoiceRowProps<Value> = {
  label: string;
  help?: string;
  steps: readonly Step<Value>[];
  value: Value;
  onChange: (value: Value) => void;
};

/** A row whose left and right step through a few named values. */
export function ChoiceRow<Value>({ label, help, steps, value, onChange }: ChoiceRowProps<Value>) {
  const index = steps.findIndex((step) => step.value === value);
  const go = (by: number) => {
    const next = steps[index + by];
    if (next !== undefined) onChange(next.value);
  };
  const onAction = (action: OverlayAction): boolean => {
    if (action === 'left' || action === 'right') go(action === 'left' ? -1 : 1);
    else if (action === 'confirm') onChange((steps[index + 1] ?? steps[0] ?? { value }).value);
    else return false;
    return true;
  };
  const text = steps[index]?.label ?? '';
  return (
    <SliderRow label={label} help={help} max={steps.length - 1} value={index} text={text} onAction={onAction}>
      <span class="option-steps">
        {steps.map((step) => (
          <button
            type="button"
            tabIndex={-1}
            aria-hidden="true"
            key={step.label}
            class={step.value === value ? 'step is-on' : 'step'}
            onClick={() => onChange(step.value)}
          >
            {step.label}
          </button>
        ))}
      </span>
    </SliderRow>
  );
}

type ToggleRowProps = { label: string; help?: string; value: boolean; onChange: (value: boolean) => void };

export function ToggleRow({ label, help, value, onChange }: ToggleRowProps) {
  const ref = useRef<HTMLButtonElement>(null);
  useElementActions(ref, (action) => {
    if (action !== 'left' && action !== 'right') return false;
    onChange(action === 'right');
    return true;
  });
  return (
    <button
      type="button"
      class="option-row"
      ref={ref}
      role="switch"
      aria-checked={value}
      aria-label={label}
      onClick={() => onChange(!value)}
    >
      <OptionName label={label} help={help} />
      <span class={value ? 'switch is-on' : 'switch'} aria-hidden="true">
        <span class="switch-word">{value ? 'On' : 'Off'}</span>
        <span class="switch-track">
          <span class="switch-knob" />
        </span>
      </span>
    </button>
  );
}

const OptionName = ({ label, help }: { label: string; help?: string | undefined }) => (
  <span class="option-name">
    {label}
    {help !== undefined && <small>{help}</small>}
  </span>
);
