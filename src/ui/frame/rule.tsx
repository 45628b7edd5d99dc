import { Crystal } from './crystal';

/** A gold line that thins out to both sides from a crystal. */
export const Rule = ({ plain = false }: { plain?: boolean }) => (
  <span class={plain ? 'rule is-plain' : 'rule'} aria-hidden="true">
    {!plain && <Crystal />}
  </span>
);
