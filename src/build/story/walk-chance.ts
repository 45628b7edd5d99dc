import { rng } from '../../quest-state/rng';

/** Chance from a seed: the same draws in the same order. */
export class Chance {
  private draws = 0;

  constructor(
    private readonly seed: number,
    private readonly stream: string,
  ) {}

  /** 0 ≤ x < 1. */
  next(): number {
    return rng(this.seed, this.stream, this.draws++);
  }

  /** Undefined only of an empty list. */
  pick<T>(among: readonly T[]): T | undefined {
    return among[Math.floor(this.next() * among.length)];
  }
}
