/** So many of so many, as lozenges. */
export function Pips({ class: kind, name, now, most }: { class: string; name: string; now: number; most: number }) {
  return (
    <div class={`pips ${kind}`}>
      <p class="eyebrow">{name}</p>
      <p class="pip-row">
        <span class="visually-hidden">
          {now} of {most}
        </span>
        {Array.from({ length: most }, (_, i) => (
          <i key={i} class={i < now ? 'pip is-lit' : 'pip'} aria-hidden="true" />
        ))}
      </p>
    </div>
  );
}
