import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Bitmap, readPng } from '../../src/build/art/png';

const FOLDER = 'assets/art/portraits';
const SIDE = 96;
/** Pixels that lashes and lips may add to a silhouette or take from it. */
const LASHES = 24;
const people = JSON.parse(readFileSync(`${FOLDER}/portraits.json`, 'utf8')) as Record<string, { moods: string[] }>;

/** The RGBA of one cell of a grid. */
function cell({ width, rgba }: Bitmap, column: number, row: number): Buffer {
  const lines: Uint8Array[] = [];
  for (let y = 0; y < SIDE; y++) {
    const from = 4 * ((row * SIDE + y) * width + column * SIDE);
    lines.push(rgba.subarray(from, from + 4 * SIDE));
  }
  return Buffer.concat(lines);
}

/** Alphas of a cell, the silhouette. */
const silhouette = (picture: Buffer): Buffer => Buffer.from(picture.filter((_, i) => i % 4 === 3));

/** Every picture of a person's grid, by mood. */
const moodsOf = (person: string): { mood: string; rest: Buffer; blink: Buffer; talk: Buffer }[] => {
  const sheet = readPng(`${FOLDER}/${person}.png`);
  const moods = people[person]?.moods ?? [];
  expect([sheet.width, sheet.height]).toEqual([3 * SIDE, moods.length * SIDE]);
  return moods.map((mood, row) => ({
    mood,
    rest: cell(sheet, 0, row),
    blink: cell(sheet, 1, row),
    talk: cell(sheet, 2, row),
  }));
};

describe('portraits', () => {
  test('every picture belongs to a person of the list, and every person has one', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.png'));
    expect(files.toSorted()).toEqual(
      Object.keys(people)
        .map((person) => `${person}.png`)
        .toSorted(),
    );
  });

  test.each(Object.keys(people))('%s rests, blinks and speaks differently in every mood', (person) => {
    for (const { mood, rest, blink, talk } of moodsOf(person)) {
      expect(blink.equals(rest), `${mood}: blink`).toBe(false);
      expect(talk.equals(rest), `${mood}: talk`).toBe(false);
      expect(talk.equals(blink), `${mood}: talk and blink`).toBe(false);
    }
  });

  test.each(Object.keys(people))('%s fills the frame, keeps its outline, and has no half-clear pixel', (person) => {
    for (const { mood, rest, blink, talk } of moodsOf(person)) {
      const shape = silhouette(rest);
      const solid = shape.filter((alpha) => alpha === 255).length;
      expect(solid / shape.length, mood).toBeGreaterThan(0.35);
      expect(shape.filter((alpha) => alpha !== 0 && alpha !== 255).length, mood).toBe(0);
      for (const other of [blink, talk]) {
        const moved = silhouette(other).filter((alpha, i) => alpha !== shape[i]).length;
        expect(moved, `${mood}: only lashes and lips may cross the outline`).toBeLessThanOrEqual(LASHES);
      }
    }
  });

  test.each(Object.keys(people))('%s wears another face in each mood', (person) => {
    const faces = new Set(moodsOf(person).map(({ rest }) => rest.toString('base64')));
    expect(faces.size).toBe(people[person]?.moods.length);
  });
});
