/** Everything that there is to see and to find on a map, before any of it is taken for a thing of the game. */
import { cellsOf, checkCells, mapFrame } from './cells';
import { drawnObject } from './drawn';
import { hidden, type LaidLayer, laidLayers } from './laid';
import type { Drawing, Laid, Layer } from '../layers';
import type { MapObject, Objects } from './objects';
import { pathFrom } from './paths';
import type { PropertyTypes } from './property-types';
import type { Report } from './report';
import { drawnSheet, type Sheets } from './sheets';
import type { TiledMap } from './format/map';

/** An object that is shown, and the layer it is on. */
export type Found = { readonly object: MapObject; readonly laid: Laid };
export type Seen = { readonly drawing: Drawing; readonly found: readonly Found[] };

type Tools = { file: string; sheets: Sheets; objects: Objects; types: PropertyTypes; report: Report };

/** Null when the map is too large to be looked at. */
export function seen(map: TiledMap, tools: Tools): Seen | null {
  const { report, sheets } = tools;
  const layers = laidLayers(map.layers, report);
  const frame = mapFrame(
    map,
    layers.flatMap(({ layer }) => (layer.type === 'tilelayer' ? [layer] : [])),
    report,
  );
  if (!frame) return null;
  const found: Found[] = [];
  const drawn = layers.flatMap((laid) => layerOf(laid, map, tools, found));
  return {
    found,
    drawing: {
      left: frame.x,
      top: frame.y,
      width: frame.width,
      height: frame.height,
      tileWidth: map.tilewidth,
      tileHeight: map.tileheight,
      background: map.backgroundcolor,
      parallaxOrigin: { x: map.parallaxoriginx, y: map.parallaxoriginy },
      renderOrder: map.renderorder,
      tileSheets: sheets.all.map((sheet) => drawnSheet(sheet, report)),
      layers: drawn,
    },
  };
}

function layerOf({ layer, laid, see }: LaidLayer, map: TiledMap, tools: Tools, found: Found[]): readonly Layer[] {
  const { file, sheets, objects, types, report } = tools;
  if (layer.type === 'imagelayer') {
    if (layer.image === '') return [];
    const { repeatx: repeatX, repeaty: repeatY } = layer;
    const opacity = laid.opacity * see;
    return [{ ...laid, opacity, kind: 'image', image: pathFrom(file, layer.image), repeatX, repeatY }];
  }
  if (layer.type === 'tilelayer') {
    const cells = cellsOf(layer, map, report);
    if (!cells) return [];
    checkCells(cells, layer.name, sheets, report);
    return [{ ...laid, opacity: laid.opacity * see, kind: 'tiles', ...cells }];
  }
  const here = layer.objects.flatMap((raw): readonly MapObject[] => {
    const object = objects.whole(raw, layer.name);
    if (!object) return [];
    if (object.visible) return [object];
    hidden(report, object.place);
    return [];
  });
  for (const object of here) found.push({ object, laid });
  const ordered = layer.draworder === 'topdown' ? here.toSorted((a, b) => a.y - b.y) : here;
  const drawn = ordered.map((object) => drawnObject(object, see, layer.color, types));
  return [{ ...laid, kind: 'objects', objects: drawn }];
}
