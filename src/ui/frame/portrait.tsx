import type { PortraitCell } from '../views';
import { Crystal } from './crystal';

/** One cell of a portrait sheet, enlarged by a whole number of screen pixels. */
export function Portrait({ cell, class: name = '' }: { cell: PortraitCell; class?: string }) {
  const position = (index: number) => `calc(var(--portrait-side) * ${-index})`;
  return (
    <span class={`portrait ${name}`} aria-hidden="true">
      <span
        class="portrait-cell"
        style={{
          backgroundImage: `url(${JSON.stringify(cell.url)})`,
          backgroundSize: `calc(var(--portrait-side) * ${cell.columns}) auto`,
          backgroundPosition: `${position(cell.column)} ${position(cell.row)}`,
        }}
      />
      <Crystal class="at-nw" />
      <Crystal class="at-ne" />
    </span>
  );
}
