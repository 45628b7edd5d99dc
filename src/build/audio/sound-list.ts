import { readSounds } from './sounds';

/** Between these two lines of `assets/sounds/README.md` stands what is read out of the manifest. */
const BEGIN = '<!-- from the manifest: npm run audio -- --list -->';
const END = '<!-- end -->';

export const SOUND_LIST_FILE = 'assets/sounds/README.md';

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const kilobytes = ({ bytes }: { bytes: number }): string => `${Math.round(bytes / 1000)} KB`;

function banks(): string {
  const { banks: known } = readSounds();
  return Object.entries(known)
    .map(([bank, { files, sounds }]) => {
      const rows = Object.entries(sounds).map(([name, { takes, level, loudness, attack, decay, centroid }]) => {
        const longest = Math.max(...takes.map(([from, to]) => to - from));
        return [
          `\`${name}\``,
          takes.length,
          level,
          `${longest.toFixed(2)} s`,
          loudness,
          `${attack} + ${decay}`,
          centroid,
        ];
      });
      const head = ['Effect', 'Takes', 'Level', 'At most', 'LUFS', 'Attack + decay, ms', 'Centre, Hz'];
      return `### ${bank}\n\n${kilobytes(files.webm)} as WebM, ${kilobytes(files.mp3)} as MP3.\n\n${table(head, rows)}`;
    })
    .join('\n\n');
}

function beds(): string {
  const { beds: known } = readSounds();
  const rows = Object.entries(known).map(([bed, { files, loop, mono }]) => [
    `\`${bed}\``,
    `${Math.round((loop?.[1] ?? 0) - (loop?.[0] ?? 0))} s`,
    files.webm.loudness,
    files.webm.presence,
    mono,
    kilobytes(files.webm),
  ]);
  return table(['Bed', 'Loop', 'LUFS', '2 to 5 kHz, dB', 'Lost as one, dB', 'WebM'], rows);
}

function voices(): string {
  const { voices: known } = readSounds();
  const rows = Object.entries(known).map(([timbre, { files, sounds }]) => {
    const counts = Object.entries(sounds).map(([turn, { takes }]) => `${takes.length} ${turn}`);
    return [`\`${timbre}\``, counts.join(', '), sounds['mid']?.centroid ?? '', kilobytes(files.webm)];
  });
  return table(['Timbre', 'Syllables', 'Centre, Hz', 'WebM'], rows);
}

/** The list's file with what the manifest says now. */
export function withSoundList(text: string): string {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${SOUND_LIST_FILE} has lost the lines between which its list stands`);
  const lists = `## Effects\n\n${banks()}\n\n## Beds\n\n${beds()}\n\n## Voices\n\n${voices()}`;
  return `${text.slice(0, from)}${BEGIN}\n\n${lists}\n\n${text.slice(to)}`;
}
