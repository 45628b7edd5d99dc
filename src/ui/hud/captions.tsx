import { useOverlay } from '../context';

/** What is heard, in words, for those who cannot hear it: on the left, over whoever talks, where nothing else stands. */
export function Captions() {
  const lines = useOverlay().captions.value;
  if (lines.length === 0) return null;
  return (
    <ul class="captions" aria-live="polite" aria-label="Sounds">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
