import { describe, expect, it } from 'vitest';
import { hex, ramp, toLch } from '../../src/build/art/color';
import { Figure, type Picture } from '../../src/build/art/figure';
import { layOut, pack, trim } from '../../src/build/art/pack';
import { poseFor } from '../../src/build/art/rigs/pose';
import { drawSpike } from '../../src/build/art/rigs/spike';
import { ellipse } from '../../src/build/art/shape';

/** A picture with one filled rectangle of one colour. */
function patch(width: number, height: number, red = 200, pivot: readonly [number, number] = [10, 20]): Picture {
  const picture = {
    width: 24,
    height: 24,
    pivot,
    color: new Uint8Array(4 * 24 * 24),
    data: new Uint8Array(4 * 24 * 24),
  };
  for (let y = 2; y < 2 + height; y++)
    for (let x = 3; x < 3 + width; x++) picture.color.set([red, 40, 40, 255], 4 * (y * 24 + x));
  return picture;
}

describe('ramp', () => {
  it('goes from dark to light in six shades around its base', () => {
    const shades = ramp('#a066cf');
    const lightness = shades.map((shade) => toLch(shade)[0]);
    expect(lightness).toEqual([...lightness].sort((a, b) => a - b));
    expect(shades[3]).toEqual(hex('#a066cf'));
  });

  it('shifts hue, so that shadows are never grey', () => {
    for (const base of ['#808080', '#ffffff', '#9ad648']) {
      const [, deep] = ramp({ base, contrast: 1.1 });
      expect(toLch(deep)[1]).toBeGreaterThan(0.02);
    }
  });

  it('names the text that is not a colour', () => {
    expect(() => ramp('#12345')).toThrow('"#12345" is not a colour: expected #rrggbb');
    expect(() => ramp(['#000000'])).toThrow('6 shades, not 1');
  });
});

describe('pack', () => {
  const frames = [
    { name: 'a', picture: patch(8, 12) },
    { name: 'b', picture: patch(12, 5, 120) },
    { name: 'a-again', picture: patch(8, 12, 200, [12, 22]) },
    { name: 'c', picture: patch(3, 3, 90) },
  ];

  it('keeps rectangles two pixels apart', () => {
    const rects = Array.from({ length: 60 }, (_, i) => ({
      x: 0,
      y: 0,
      width: 3 + ((i * 7) % 19),
      height: 4 + ((i * 11) % 23),
    }));
    const { width, height } = layOut(rects);
    rects.forEach((a, i) => {
      expect(a.x + a.width).toBeLessThanOrEqual(width);
      expect(a.y + a.height).toBeLessThanOrEqual(height);
      for (const b of rects.slice(i + 1)) {
        const apart =
          a.x + a.width + 2 <= b.x ||
          b.x + b.width + 2 <= a.x ||
          a.y + a.height + 2 <= b.y ||
          b.y + b.height + 2 <= a.y;
        expect(apart).toBe(true);
      }
    });
  });

  it('stores equal pictures once, each name with its own pivot', () => {
    const { json } = pack('x.png', frames);
    expect(json.frames['a-again']?.frame).toEqual(json.frames.a?.frame);
    expect(json.frames.b?.frame).not.toEqual(json.frames.a?.frame);
    for (const { name, picture } of frames) {
      const entry = json.frames[name];
      expect(entry && [entry.pivot.x * entry.sourceSize.w, entry.pivot.y * entry.sourceSize.h]).toEqual(picture.pivot);
    }
  });

  it('trims to what is visible and copies it to its place', () => {
    expect(trim(patch(8, 12))).toEqual({ x: 3, y: 2, width: 8, height: 12 });
    const { color, json } = pack('x.png', frames);
    const { x, y } = json.frames.b?.frame ?? { x: 0, y: 0 };
    expect([...color.rgba.subarray(4 * (y * color.width + x), 4 * (y * color.width + x) + 4)]).toEqual([
      120, 40, 40, 255,
    ]);
  });

  it('refuses two frames of one name', () => {
    expect(() => pack('x.png', [...frames, { name: 'a', picture: patch(1, 1) }])).toThrow('two frames are called "a"');
  });
});

describe('figure', () => {
  it('renders the same bytes twice', () => {
    const [first, second] = [drawSpike('left', poseFor('walk', 3)), drawSpike('left', poseFor('walk', 3))];
    expect(Buffer.compare(first.color, second.color)).toBe(0);
    expect(Buffer.compare(first.data, second.data)).toBe(0);
  });

  it('mirrors normals with the picture', () => {
    const draw = (mirror: boolean): Picture => {
      const figure = new Figure([24, 24], [8, 12], { skin: '#a066cf' }, { mirror, surface: 'character' });
      figure.add(ellipse(0, 0, 6, 6), 'skin');
      return figure.render();
    };
    const [right, left] = [draw(false), draw(true)];
    expect(left.pivot).toEqual([16, 12]);
    const at = (picture: Picture, x: number): number[] => [
      ...picture.data.subarray(4 * (12 * 24 + x), 4 * (12 * 24 + x) + 3),
    ];
    const [nx = 0, ny, surface] = at(right, 4);
    expect(at(left, 19)).toEqual([255 - nx, ny, surface]);
    expect(surface).toBe(127);
  });

  it('names the materials it has when one is missing', () => {
    const figure = new Figure([8, 8], [4, 4], { skin: '#a066cf' });
    expect(() => figure.add(ellipse(0, 0, 2, 2), 'skni')).toThrow('no material "skni": this figure has skin');
  });
});
