import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STROKE_LIMIT, type Stroke } from '../../src/quest-state/state';
import { linesOf, PLAIN_SIGNATURE, simplify } from '../../src/ui/activities/stroke';

const part = fc.double({ min: -0.2, max: 1.2, noNaN: true });
const strokes: fc.Arbitrary<Stroke> = fc.array(fc.option(fc.tuple(part, part), { freq: 8 }), { maxLength: 200 });

describe('linesOf', () => {
  it.each<[string, Stroke, number[]]>([
    ['nothing', [], []],
    ['a dot', [[0.5, 0.5]], [1]],
    ['a line and a dot', [[0, 0], [1, 1], null, [0.5, 0.5]], [2, 1]],
    ['lifts alone', [null, null], []],
    ['lifts at the ends', [null, [0, 0], [1, 0], null], [2]],
  ])('parts %s at its pen lifts', (_, stroke, lengths) => {
    expect(linesOf(stroke).map((line) => line.length)).toEqual(lengths);
  });
});

describe('simplify', () => {
  it('leaves a short stroke as it is, to the thousandth', () => {
    expect(simplify([[0.12345, 0.5], null, [1, 0]])).toEqual([[0.123, 0.5], null, [1, 0]]);
  });

  it('gives up the points of a straight line before its ends and its corner', () => {
    const leg = (length: number, at: (part: number) => [number, number]) =>
      Array.from({ length }, (_, i) => at(i / (length - 1)));
    const corner: Stroke = [...leg(50, (t) => [t, 0]), ...leg(50, (t) => [1, t]).slice(1)];
    const kept = simplify(corner);
    expect(kept).toHaveLength(STROKE_LIMIT);
    expect(kept[0]).toEqual([0, 0]);
    expect(kept).toContainEqual([1, 0]);
    expect(kept.at(-1)).toEqual([1, 1]);
  });

  it('keeps the end of a stem that is drawn down and up again', () => {
    const down = Array.from({ length: 50 }, (_, i): [number, number] => [0.5, 0.2 + (0.6 * i) / 49]);
    const kept = simplify([...down, ...down.slice(0, -1).reverse()]);
    expect(kept).toHaveLength(STROKE_LIMIT);
    expect(kept).toContainEqual([0.5, 0.8]);
  });

  it('cuts what has no point to spare', () => {
    const dots: Stroke = Array.from({ length: STROKE_LIMIT }, (_, i) => [
      [i / STROKE_LIMIT, 0.5] as const,
      null,
    ]).flat();
    expect(simplify(dots)).toHaveLength(STROKE_LIMIT);
  });

  it('always makes what the story takes', () => {
    fc.assert(
      fc.property(strokes, (stroke) => {
        const kept = simplify(stroke);
        expect(kept.length).toBeLessThanOrEqual(STROKE_LIMIT);
        for (const coordinate of kept.flatMap((point) => point ?? [])) {
          expect(coordinate).toBeGreaterThanOrEqual(0);
          expect(coordinate).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('takes the plain name whole', () => {
    expect(simplify(PLAIN_SIGNATURE)).toEqual(PLAIN_SIGNATURE);
  });
});
