import type { Paint } from '../color';
import type { Ink } from '../figure';
import type { Point } from '../shape';

/** The three pictures that are drawn; facing left is the right one mirrored, with the light kept where it was. */
export type View = 'down' | 'right' | 'up';

/**
 * One lock of hair: a tapering `strand`, or a filled `mass` with a rounded rim. Points are pixels from the centre of
 * the head, or from the root of the tail. `dye` picks a colour of the mane.
 */
export type Lock = { dye: number; bias: number } & (
  | { strand: readonly Point[]; radii: readonly number[] }
  | { mass: readonly Point[]; rim: number }
);
/** What hangs behind the head, and what lies over it. */
type Hair = { behind: readonly Lock[]; over: readonly Lock[] };
export type Mane = Record<View, Hair>;
export type Tail = Record<View, readonly Lock[]>;

/** Proportions; every field is a factor of the common pony or pixels added to it. */
export type Build = {
  /** Height of the hips above the ground, in pixels. */
  legs: number;
  /** Factor of leg thickness. */
  limb: number;
  /** Factor of body thickness. */
  girth: number;
  /** Factor of body length. */
  length: number;
  /** Factor of head size. */
  head: number;
  /** Pixels the head is carried higher (negative: stooped). */
  neck: number;
  /** Pixels the jaw is deeper than a mare's. */
  jaw: number;
};

/** A flank mark: rows of letters and their colours. */
type Mark = { rows: readonly string[]; palette: Readonly<Record<string, Ink>> };
type Wings = 'feather' | 'insect';
/** What there is to wear or carry; `pony-kit` draws it. */
export type KitName =
  | 'stetson'
  | 'top-hat'
  | 'toque'
  | 'flower-hat'
  | 'helmet'
  | 'gown'
  | 'waistcoat'
  | 'bow-tie'
  | 'scarf'
  | 'shawl'
  | 'apron'
  | 'armour'
  | 'freckles'
  | 'spectacles'
  | 'monocle'
  | 'moustache'
  | 'goggles'
  | 'ribbon'
  | 'trumpet'
  | 'lantern'
  | 'antlers'
  | 'elytra'
  | 'yak-horns'
  | 'shag'
  | 'bandolier';

export type FootKind = 'hoof' | 'claw' | 'paw';

/** Everything that makes one character out of the common rig. */
export type Look = {
  coat: Paint;
  /** Colours of mane and tail; locks pick by number and fall back on the first. */
  hair: readonly Paint[];
  iris: string;
  mane: Mane;
  tail: Tail;
  build?: Partial<Build>;
  /** A beak in place of the muzzle. */
  beak?: Paint;
  feet?: readonly [fore: FootKind, hind: FootKind];
  wings?: Wings;
  horn?: Paint;
  /** Under a wide hat ears stick out to the sides. */
  ears?: 'low' | 'none';
  hoof?: Paint;
  /** Colour of the muzzle, where it differs from the coat. */
  muzzle?: Paint;
  lashes?: boolean;
  mark?: Mark;
  /** Clothes and things, drawn in this order. */
  kit?: readonly KitName[];
  /** Colours the kit asks for. */
  cloth?: Readonly<Record<string, Paint>>;
};

export const COMMON_BUILD: Build = { legs: 13, limb: 1, girth: 1, length: 1, head: 1, neck: 0, jaw: 0 };
