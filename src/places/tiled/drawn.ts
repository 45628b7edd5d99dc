/** What there is to see of an object. */
import type { Drawn, Paint } from '../layers';
import type { MapObject } from './objects';
import type { PropertyTypes } from './property-types';

const GREY: Paint = { color: '#a0a0a4', alpha: 1 };

/** `see`: how much the tint of its layer lets tiles be seen. `layerColor`: of outlines whose class has none. */
export function drawnObject(object: MapObject, see: number, layerColor: Paint | null, types: PropertyTypes): Drawn {
  const { id, x, y, width, height, rotation, shape, points, shown, origin, text } = object;
  const opacity = shown ? object.opacity * see : object.opacity;
  if (shown) return { kind: 'tile', id, x, y, width, height, rotation, opacity, cell: shown.cell, origin };
  const placed = { id, x, y, width, height, rotation, opacity };
  if (shape === 'text' && text) {
    const { fontfamily, pixelsize, color, wrap, bold, italic, underline, strikeout, kerning, halign, valign } = text;
    const manner = { wrap, bold, italic, underline, strikeout, kerning, horizontal: halign, vertical: valign };
    const paint = color ?? { color: '#000000', alpha: 1 };
    return { ...placed, kind: 'text', text: text.text, font: fontfamily, size: pixelsize, paint, ...manner };
  }
  const look = types.lookOf(object.className);
  const paint = look?.paint ?? layerColor ?? GREY;
  const outline = shape === 'text' ? 'rectangle' : shape;
  return { ...placed, kind: 'outline', shape: outline, points, paint, filled: look?.filled ?? true };
}
