/** A small cut crystal, the mark of the interface: four facets in a gold setting. */
export function Crystal({ class: name = '' }: { class?: string }) {
  return (
    <svg class={`crystal ${name}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path class="crystal-setting" d="M10 0 20 10 10 20 0 10Z" />
      <path class="crystal-lit" d="M10 3 10 10 3 10Z" />
      <path class="crystal-clear" d="M10 3 17 10 10 10Z" />
      <path class="crystal-deep" d="M10 17 17 10 10 10Z" />
      <path class="crystal-mid" d="M10 17 3 10 10 10Z" />
      <path class="crystal-glint" d="M10 5.4 10 10 5.4 10Z" />
    </svg>
  );
}
