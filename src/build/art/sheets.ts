import type { ArtModule } from './sheet';

/** Everything `npm run art` makes, by the name that `--only` takes; one line each, loaded when its turn comes. */
export const SHEETS: Readonly<Record<string, () => Promise<ArtModule>>> = {
  portraits: () => import('./portraits/portraits-sheet'),
  bottle: () => import('./stages/bottle'),
  stages: () => import('./stages/stages-sheet'),
  'everfree-edge': () => import('./places/everfree-edge-sheet'),
  'everfree-deep': () => import('./places/everfree-deep-sheet'),
  'everfree-river': () => import('./places/everfree-river-sheet'),
  'everfree-overlook': () => import('./places/everfree-overlook-sheet'),
  'memory-attack': () => import('./places/memory-attack-sheet'),
  spike: () => import('./rigs/spike-sheet'),
  dragons: () => import('./rigs/dragons-sheet'),
  beasts: () => import('./rigs/beasts-sheet'),
  leads: () => import('./rigs/leads-sheet'),
  guests: () => import('./rigs/guests-sheet'),
  guard: () => import('./rigs/guard-sheet'),
  'castle-ballroom': () => import('./places/castle-ballroom-sheet'),
  'castle-corridor': () => import('./places/castle-corridor-sheet'),
  'castle-grounds': () => import('./places/castle-grounds-sheet'),
  'castle-lawns': () => import('./places/castle-lawns-sheet'),
  'castle-rooms': () => import('./places/castle-rooms-sheet'),
  'castle-wall': () => import('./places/castle-wall-sheet'),
  marks: () => import('./places/marks-sheet'),
  'spike-bedroom': () => import('./places/spike-bedroom-sheet'),
};
