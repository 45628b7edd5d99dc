import { MOTIFS } from '../../../assets/music/motifs';
import { SCORE } from '../../../assets/music/score';
import { RATE } from './dsp';
import { describeQuote, quote } from './motif';
import { compiled } from './music';
import { nameOf } from './pitch';

/** Between these two lines of `assets/music/README.md` stands what is read out of the scores. */
const BEGIN = '<!-- from the scores: npm run audio -- --list -->';
const END = '<!-- end -->';

export const LIST_FILE = 'assets/music/README.md';

const lengthName = (beats: number): string => (beats === 0.5 ? '½' : beats === 1.5 ? '1½' : String(beats));

function motifs(): string {
  const scores = SCORE.map(compiled);
  return Object.values(MOTIFS)
    .map((motif) => {
      const notes = quote(motif, motif.home.split(' ')).map(
        ({ pitch, length }) => `${nameOf(pitch)} ${lengthName(length)}`,
      );
      const rows = scores.flatMap((score) =>
        score.quotations
          .filter((found) => found.motif === motif.name)
          .map(({ at, length, part, words }) => {
            const bar = (beat: number): number => Math.floor(beat / score.piece.beats + 1e-6) + 1;
            const [from, to] = [bar(at), bar(at + length - 0.01)];
            const bars = from === to ? `${from}` : `${from}–${to}`;
            return `| ${score.piece.name} | ${bars} | ${score.piece.parts[part]?.plays} | ${describeQuote(motif, words)} |`;
          }),
      );
      return [
        `### ${motif.name[0]?.toUpperCase()}${motif.name.slice(1)}`,
        `${motif.meaning}. In ${motif.home.split(' ')[0]?.replace(/\d/, '')}, with lengths in beats: ${notes.join(', ')}.`,
        ['| Piece | Bars | Played by | How |', '| --- | --- | --- | --- |', ...rows].join('\n'),
      ].join('\n\n');
    })
    .join('\n\n');
}

function pieces(): string {
  const rows = SCORE.map((piece) => {
    const { bars, samples, sections } = compiled(piece);
    const form = sections.map(({ title, bar }) => `${bar} ${title}`).join('; ');
    const layers = piece.layers?.join(' + ') ?? '';
    return `| \`${piece.name}\` | ${piece.title} | ${piece.plays} | ${piece.key} | ${bars} | ${Math.round(samples / RATE)} s | ${form} | ${layers} |`;
  });
  return [
    '| Name | Title | Plays | Key | Bars | Length | Form, by first bar | Layers |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** The list's file with what the scores say now. */
export function withList(text: string): string {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`${LIST_FILE} has lost the lines between which its list stands`);
  return `${text.slice(0, from)}${BEGIN}\n\n## Pieces\n\n${pieces()}\n\n## Motifs\n\n${motifs()}\n\n${text.slice(to)}`;
}
