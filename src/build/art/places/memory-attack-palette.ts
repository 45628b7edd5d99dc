import { Figure } from '../figure';
import type { Point } from '../shape';

const PALE = ['#5a5074', '#8f86a6', '#b6adc4', '#d6d0dc', '#ece8ec', '#fdfbf8'];
const WOOD = ['#4a4058', '#766a7c', '#a09498', '#c4bab4', '#e0d8cc', '#f6f0e4'];
const METAL = ['#4c4668', '#6f6c90', '#9c9ab8', '#c0c0d6', '#e2e4f0', '#ffffff'];
const MATERIALS = {
  pale: PALE,
  wood: WOOD,
  metal: METAL,
  water: '#a8d4ec',
  cloth: '#e8dcd8',
  red: '#cc8890',
  gold: '#e0c890',
  dark: '#453c60',
};
/** An empty picture in the materials of the memory, with its soft line. */
export const blank = (size: Point, pivot: Point): Figure => new Figure(size, pivot, MATERIALS, { ink: '#3a3058' });
