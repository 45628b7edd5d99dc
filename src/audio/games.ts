/** What is heard of minigames: bottle, tightrope, door, keyhole, smile, rope. */
import type { Noise } from './noise';
import type { Gauge, Shown } from './shown';

/** How the loudest wingbeat and the faintest are heard through wood: Hz, and how far aside. */
const WINGS = { clear: 5200, dull: 320, aside: 0.85, faint: 0.16 } as const;
/** Lean from which the cup wobbles. */
const UNSTEADY = 0.55;

export function heardOfGame(before: Shown, now: Shown): readonly Noise[] {
  const { gauge } = now;
  if (gauge === null) return [];
  const started = before.gauge?.kind !== gauge.kind;
  const ended = now.result !== null && before.result === null;
  switch (gauge.kind) {
    case 'bottle':
      return bottle(started ? null : before.gauge, gauge);
    case 'lean':
      return [
        ...lean(started ? null : before.gauge, gauge),
        ...(ended ? [{ effect: 'cheer', gain: 0.8 } as const] : []),
      ];
    case 'listening':
      return listening(started ? null : before.gauge, gauge);
    case 'keyhole':
      return keyhole(started ? null : before.gauge, gauge);
    case 'rope':
      return rope(started ? null : before.gauge, gauge);
    default:
      return [];
  }
}

type Of<Kind extends Gauge['kind']> = Extract<Gauge, { kind: Kind }>;

function bottle(before: Gauge | null, now: Of<'bottle'>): readonly Noise[] {
  if (before?.kind !== 'bottle') return [];
  if (now.given !== null && before.given === null) return [{ effect: 'bottle-spin' }];
  return now.chosen !== null && before.chosen === null ? [{ effect: 'bottle-stop' }] : [];
}

function lean(before: Gauge | null, now: Of<'lean'>): readonly Noise[] {
  if (before?.kind !== 'lean') return [{ effect: 'rope-creak', gain: 0.6 }];
  const pan = Math.max(-1, Math.min(1, now.lean));
  if (now.caught && !before.caught) return [{ effect: 'cup-fall', pan }, { effect: 'wing-flap' }];
  const unsteady = Math.abs(now.lean) > UNSTEADY && Math.abs(before.lean) <= UNSTEADY;
  return unsteady ? [{ effect: 'cup-wobble', pan }] : [];
}

/** Each wingbeat as it comes through the door: the farther down the corridor, the more aside and the duller. */
function listening(before: Gauge | null, now: Of<'listening'>): readonly Noise[] {
  const last = before?.kind === 'listening' ? before : null;
  const youngest = Math.min(...(last?.rings.map(({ age }) => age) ?? []), 1);
  const ring = now.rings.at(-1);
  const fresh = ring && (last === null || last.rings.length === 0 || ring.age < youngest) ? ring : null;
  const asks = now.asker !== null && last !== null && last.asker === null;
  return [...(fresh ? [wingbeat(fresh.loudness)] : []), ...(asks ? [{ effect: 'knock-soft', pan: 0 } as const] : [])];
}

export function wingbeat(loudness: number): Noise {
  const far = Math.max(0, Math.log(Math.max(loudness, WINGS.faint)) / Math.log(WINGS.faint));
  return {
    effect: 'wing-flap',
    gain: loudness,
    pan: WINGS.aside * far,
    cutoff: WINGS.clear * (WINGS.dull / WINGS.clear) ** far,
  };
}

function keyhole(before: Gauge | null, now: Of<'keyhole'>): readonly Noise[] {
  if (before?.kind !== 'keyhole') return [{ effect: 'keyhole-creak' }];
  const sure = now.spots.some(({ sure: at }, i) => at >= 1 && (before.spots[i]?.sure ?? 0) < 1);
  return sure ? [{ effect: 'scale-tick', pan: now.x * WINGS.aside }] : [];
}

function rope(before: Gauge | null, now: Of<'rope'>): readonly Noise[] {
  if (before?.kind !== 'rope') return [{ effect: 'rope-creak' }];
  if (now.seen > before.seen) return [{ effect: 'noticed' }, { effect: 'rope-slip' }];
  return now.left < before.left ? [{ effect: now.left === 0 ? 'land' : 'rope-creak' }] : [];
}
