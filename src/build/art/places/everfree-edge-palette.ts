import type { Paint } from '../color';

/** Bark from the deepest crack to the moonlit edge. */
export const BARKS = {
  slate: ['#10162e', '#232a4c', '#3a4468', '#566486', '#8090b0', '#bcd6e2'],
  umber: ['#17132b', '#2e2442', '#4a3a58', '#6a566e', '#92808f', '#cdbfc0'],
  night: ['#050914', '#080d1e', '#0c152b', '#13213e', '#21405f', '#3f7090'],
  ash: ['#182338', '#2f4257', '#4a6273', '#6d8893', '#9ab3b6', '#d8ebe2'],
  elder: ['#0e1a20', '#1c2e30', '#2f4742', '#48665a', '#729079', '#b4cfa8'],
  birch: ['#28304e', '#4c587a', '#7b89a8', '#aab6cc', '#d4dcea', '#f4f8fc'],
  willow: ['#141a30', '#262f4c', '#3f4a68', '#5c6a84', '#8896a8', '#c4d2da'],
  rose: ['#2e1a34', '#4c2e48', '#70485c', '#976a6c', '#c69a84', '#f4d6ac'],
} as const satisfies Record<string, Paint>;
export type Bark = keyof typeof BARKS;

/** Leaves, from the gaps between them to the tips that catch the moon. */
export const LEAVES = {
  teal: ['#0c1e30', '#143446', '#1f5660', '#2f7f78', '#5bb198', '#9be4c6'],
  blue: ['#0c1a34', '#163056', '#224a78', '#32699a', '#5f9cc2', '#a2d8ec'],
  dusk: ['#141838', '#202858', '#323c7a', '#4a5498', '#767ebe', '#b0b6e4'],
  field: ['#10262e', '#1c4440', '#2d6650', '#478c60', '#7cb87c', '#c2e6a2'],
  rust: ['#1a1434', '#30204a', '#4c305a', '#6e4668', '#986a7c', '#c89a94'],
  roof: ['#091428', '#0e2038', '#153250', '#1e4866', '#2e6682', '#4a8ca2'],
  gloom: ['#0a1230', '#101c44', '#182c60', '#22407c', '#345f9c', '#5488b8'],
  elder: ['#0a1a20', '#0f2a2c', '#174240', '#266252', '#478a66', '#8cc488'],
  fir: ['#08161f', '#0c2329', '#123638', '#1b4f4a', '#327060', '#5c9c7c'],
  canopy: ['#07131c', '#0b1f28', '#103034', '#184640', '#286250', '#44826a'],
  shade: ['#07121e', '#0a1b2a', '#0f2a3a', '#163d4c', '#24586a', '#3c7a84'],
  willow: ['#10243c', '#1b3a54', '#2c5a72', '#467f8e', '#7cb2b0', '#c2e6d6'],
  silver: ['#142440', '#24406a', '#3c638c', '#6289ac', '#98b8cc', '#d6ecf2'],
  dawn: ['#2c1c3c', '#4a2c50', '#74425e', '#a86468', '#dc9a78', '#ffd6a0'],
  gilt: ['#26283c', '#3c4448', '#5c684e', '#869054', '#bcb868', '#f2e09a'],
  plum: ['#221a3c', '#36284e', '#523a62', '#765272', '#a47886', '#dcaa9c'],
  night: ['#060b1c', '#0a1228', '#101c38', '#182a4c', '#27456a', '#3c6a8c'],
} as const satisfies Record<string, Paint>;
export type Leaf = keyof typeof LEAVES;

export const MOSS: Paint = ['#12303a', '#1c4a4a', '#2c6c5e', '#429576', '#6cc094', '#a8e8b8'];
export const STONE: Paint = ['#131a34', '#2c3458', '#48527a', '#6a769c', '#98a8c4', '#d4e8ee'];
export const TIMBER: Paint = ['#1c142c', '#3a2a44', '#5e4858', '#86706e', '#b39c8a', '#dccbac'];
export const HEARTWOOD: Paint = ['#2c1c34', '#5c4250', '#8a6a64', '#b49480', '#d6bc9c', '#f0e0c0'];
export const IRON: Paint = ['#120f26', '#22203e', '#363658', '#525678', '#7c86a4', '#b4c4d4'];
export const HOLLOW: Paint = ['#070818', '#0b0c20', '#11122c', '#181a3a', '#22264a', '#2e345c'];
