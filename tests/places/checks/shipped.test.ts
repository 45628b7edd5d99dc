import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkMaps } from '../../../src/build/maps/check';
import { expectedProject } from '../../../src/build/maps/project';
import { expectedReference } from '../../../src/build/maps/reference';
import { formatFinding } from '../../../src/places/finding';
import { CLASSES, CLASS_NAMES } from '../../../src/places/tiled/classes';

describe('the shipped maps', () => {
  it('have no errors', () => {
    expect(
      checkMaps()
        .filter((f) => f.severity === 'error')
        .map(formatFinding),
    ).toEqual([]);
  }, 60_000);

  it('are checked file by file too, with each finding once', () => {
    expect(checkMaps(['tests/fixtures/maps/unknown-class.tmj']).map((f) => [f.rule, f.place])).toContainEqual([
      'unknown-class',
      'layer "story" · object 9 "clock" (Hotspt)',
    ]);
  }, 60_000);

  it('are known by their whole path as by that from the project on', () => {
    const file = 'tests/fixtures/maps/unknown-class.tmj';
    expect(checkMaps([resolve(file)])).toEqual(checkMaps([file]));
  }, 60_000);

  it('report a map that is not there', () => {
    const findings = checkMaps(['maps/nowhere.tmj']).filter((f) => f.file === 'maps/nowhere.tmj');
    expect(findings.map((f) => [f.rule, f.message])).toEqual([['files', 'is not there']]);
  }, 60_000);
});

describe('what Tiled is told', () => {
  const project = JSON.parse(expectedProject()) as {
    propertyTypes: {
      name: string;
      type: string;
      members?: { name: string; type: string; value: unknown }[];
      values?: string[];
    }[];
  };
  const typeOf = (name: string) => project.propertyTypes.find((t) => t.name === name);

  it('holds every class with every property', () => {
    for (const name of CLASS_NAMES) {
      expect(typeOf(name)?.members?.map((m) => m.name)).toEqual(Object.keys(CLASSES[name].entries).sort());
    }
  });

  it('has types, choices and values as the classes have them', () => {
    expect(typeOf('Light')?.members).toContainEqual({ name: 'color', type: 'color', value: '#ffffc985' });
    expect(typeOf('Light')?.members).toContainEqual({
      name: 'kind',
      propertyType: 'LightKind',
      type: 'string',
      value: '',
    });
    expect(typeOf('Prop')?.members).toContainEqual({ name: 'solid', type: 'bool', value: true });
    expect(typeOf('Npc')?.members).toContainEqual({ name: 'roam', type: 'float', value: 0 });
    expect(typeOf('LightKind')?.values).toEqual(['pool', 'glow', 'spill', 'shaft']);
  });

  it('is in the reference too', () => {
    const page = expectedReference();
    for (const name of CLASS_NAMES) expect(page).toContain(`\n### ${name}\n`);
    expect(page).toContain('| `strength` | number, 0 to 2 | `1` | How bright; 1 is a candle-lit pool. |');
  });
});
