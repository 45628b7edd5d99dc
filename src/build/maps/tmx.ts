/** TMX, TSX and TX in the very shape of Tiled's JSON. What is not a number where one is wanted stays text, for the schemas to tell. */
import type { Element } from './xml';

type Json = Record<string, unknown>;

const NUMBERS = new Set(
  `id gid firstgid x y width height rotation opacity tilewidth tileheight columns margin spacing tilecount tileid duration
   offsetx offsety parallaxx parallaxy parallaxoriginx parallaxoriginy nextlayerid nextobjectid compressionlevel hexsidelength
   skewx skewy pixelsize probability startx starty`.split(/\s+/),
);
const TICKS = new Set(
  'visible locked infinite repeatx repeaty bold italic underline strikeout kerning wrap'.split(' '),
);
const LAYERS: Readonly<Record<string, string>> = {
  layer: 'tilelayer',
  objectgroup: 'objectgroup',
  imagelayer: 'imagelayer',
  group: 'group',
};

const numberOf = (text: string): unknown =>
  /^\s*[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?\s*$/i.test(text) ? Number(text) : text;
const tickOf = (text: string): unknown => (/^(0|false)$/.test(text) ? false : /^(1|true)$/.test(text) ? true : text);

const attributesOf = ({ attributes }: Element): Json =>
  Object.fromEntries(
    [...attributes].map(([key, text]) => [
      key,
      NUMBERS.has(key) ? numberOf(text) : TICKS.has(key) ? tickOf(text) : text,
    ]),
  );

/** What a child of each name adds to its element: lists grow. Others are passed over, but told under their own name. */
type Parts = Readonly<Record<string, (child: Element) => Json>>;
function whole(element: Element, parts: Parts, start: Json = {}): Json {
  const json: Json = { ...start, ...attributesOf(element) };
  for (const child of element.children) {
    const part = Object.hasOwn(parts, child.name) ? parts[child.name] : undefined;
    for (const [key, value] of Object.entries(part ? part(child) : { [`<${child.name}>`]: true })) {
      const before = json[key];
      if (Array.isArray(before) && Array.isArray(value)) for (const item of value) before.push(item);
      else json[key] = value;
    }
  }
  return json;
}

/** Kept by Tiled for itself. */
const aside = ({ name }: Element): Json => ({ [name]: {} });

const properties = ({ children }: Element): Json => ({ properties: children.map(named) });
const named = (element: Element): Json => ({ name: element.attributes.get('name') ?? '', ...typed(element) });

function typed(element: Element): Json {
  const { attributes, children, text } = element;
  const type = attributes.get('type') ?? 'string';
  const propertytype = attributes.get('propertytype');
  const given = attributes.get('value');
  const base = propertytype === undefined ? { type } : { type, propertytype };
  if (type === 'class') {
    const members = children.flatMap((c) => (c.name === 'properties' ? c.children : []));
    const value = Object.fromEntries(members.map((m) => [m.attributes.get('name') ?? '', typed(m)['value']]));
    return { ...base, value };
  }
  if (type === 'list') return { ...base, value: children.map(typed) };
  if (type === 'bool') return { ...base, value: tickOf(given ?? 'false') };
  if (type === 'int' || type === 'float' || type === 'object') return { ...base, value: numberOf(given ?? '0') };
  return { ...base, value: given ?? text };
}

function image({ attributes, children }: Element): Json {
  const [source, trans] = [attributes.get('source'), attributes.get('trans')];
  const size = (key: string, as: string): Json => {
    const given = attributes.get(key);
    return given === undefined ? {} : { [as]: numberOf(given) };
  };
  return {
    ...(source === undefined ? {} : { image: source }),
    ...size('width', 'imagewidth'),
    ...size('height', 'imageheight'),
    ...(trans === undefined ? {} : { transparentcolor: trans }),
    ...(children.some((c) => c.name === 'data') ? { imagedata: true } : {}),
  };
}

const points = ({ attributes }: Element): unknown =>
  (attributes.get('points') ?? '')
    .split(/\s+/)
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [x = '', y = ''] = pair.split(',');
      return { x: numberOf(x), y: numberOf(y) };
    });

const OBJECT: Parts = {
  properties,
  ellipse: () => ({ ellipse: true }),
  capsule: () => ({ capsule: true }),
  point: () => ({ point: true }),
  polygon: (e) => ({ polygon: points(e) }),
  polyline: (e) => ({ polyline: points(e) }),
  text: (e) => ({ text: { ...attributesOf(e), text: e.text } }),
};
const object = (element: Element): Json => whole(element, OBJECT);
const objects: Parts = { properties, object: (e) => ({ objects: [object(e)] }) };

const TILE: Parts = {
  properties,
  image,
  objectgroup: (e) => ({ objectgroup: whole(e, objects, { objects: [] }) }),
  animation: ({ children }) => ({ animation: children.map(attributesOf) }),
};
const TILESET: Parts = {
  properties,
  image,
  tile: (e) => ({ tiles: [whole(e, TILE)] }),
  tileoffset: (e) => ({ tileoffset: attributesOf(e) }),
  ...{
    grid: aside,
    wangsets: aside,
    transformations: aside,
    terraintypes: () => ({ terrains: [] }),
    editorsettings: aside,
  },
};
const tileset = (element: Element): Json => whole(element, TILESET);

const csv = (text: string): unknown => (text.trim() === '' ? [] : text.split(',').map(numberOf));

/** A layer's own cells, or one chunk's: by their encoding, or as an element each. */
function cells({ children, text }: Element, encoding: string | undefined): unknown {
  if (encoding === 'csv') return csv(text);
  if (encoding !== undefined) return text.trim();
  return children.flatMap((c) => (c.name === 'tile' ? numberOf(c.attributes.get('gid') ?? '0') : []));
}

function data(element: Element): Json {
  const { attributes, children } = element;
  const encoding = attributes.get('encoding');
  const chunks = children.filter((c) => c.name === 'chunk');
  const own = Object.fromEntries(attributes);
  if (chunks.length === 0) return { ...own, data: cells(element, encoding) };
  return { ...own, chunks: chunks.map((c) => ({ ...attributesOf(c), data: cells(c, encoding) })) };
}

function layer(element: Element): Json {
  const type = LAYERS[element.name];
  if (type === 'tilelayer') return { ...whole(element, { properties, data }), type };
  if (type === 'objectgroup') return { ...whole(element, objects, { objects: [] }), type };
  if (type === 'imagelayer') return { ...whole(element, { properties, image }), type };
  return { ...whole(element, { properties, ...layers }, { layers: [] }), type };
}
const layers: Parts = Object.fromEntries(
  Object.keys(LAYERS).map((name) => [name, (e: Element) => ({ layers: [layer(e)] })]),
);

const MAP: Parts = { properties, ...layers, tileset: (e) => ({ tilesets: [tileset(e)] }), editorsettings: aside };
const TEMPLATE: Parts = { tileset: (e) => ({ tileset: attributesOf(e) }), object: (e) => ({ object: object(e) }) };

/** @throws Error if the file begins with none of Tiled's own elements. */
export function jsonOf(root: Element): unknown {
  if (root.name === 'map') return { ...whole(root, MAP, { tilesets: [], layers: [] }), type: 'map' };
  if (root.name === 'tileset') return { ...tileset(root), type: 'tileset' };
  if (root.name === 'template') return { ...whole(root, TEMPLATE), type: 'template' };
  throw new Error(`begins with <${root.name}>, expected <map>, <tileset> or <template>`);
}
