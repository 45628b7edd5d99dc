import { useEffect, useRef, useState } from 'preact/hooks';
import { KeyHint } from '../frame/keycap';

/** The tab in view of a few, and the row of buttons that changes it. `next` and `skip` step through in `turn`. */
export function useTabs<Id extends string>(ids: readonly [Id, ...Id[]]) {
  const [open, setOpen] = useState<Id>(ids[0]);
  const turn = (by: 1 | -1) => {
    const to = ids[(ids.indexOf(open) + by + ids.length) % ids.length];
    if (to !== undefined) setOpen(to);
  };
  return { open, setOpen, turn };
}

type TabBarProps<Id extends string> = {
  label: string;
  tabs: readonly { id: Id; label: string }[];
  open: Id;
  onOpen: (id: Id) => void;
};

export function TabBar<Id extends string>({ label, tabs, open, onOpen }: TabBarProps<Id>) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { activeElement: active } = document;
    // Turning the page may have taken away what had the focus.
    if (active === document.body || bar.current?.contains(active))
      bar.current?.querySelector<HTMLElement>('.is-open')?.focus();
  }, [open]);
  return (
    <div class="tab-bar" role="tablist" aria-label={label} ref={bar}>
      <KeyHint action="skip" />
      {tabs.map((tab) => (
        <button
          type="button"
          role="tab"
          key={tab.id}
          aria-selected={tab.id === open}
          data-autofocus={tab.id === open}
          class={tab.id === open ? 'tab is-open' : 'tab'}
          onClick={() => onOpen(tab.id)}
        >
          {tab.label}
        </button>
      ))}
      <KeyHint action="next" />
    </div>
  );
}
