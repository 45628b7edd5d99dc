/** What lies beside a save for its slot to show: when, how long, what it looked like. No rule and no load reads it. */
import * as v from 'valibot';

/** Letters of a picture as a data URL. */
const MOST_PICTURE = 80_000;

const Card = v.strictObject({
  /** Ms since 1970. */
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** Ms. */
  played: v.pipe(v.number(), v.minValue(0), v.maxValue(1e12)),
  picture: v.fallback(v.nullable(v.pipe(v.string(), v.startsWith('data:image/'), v.maxLength(MOST_PICTURE))), null),
});
export type Card = v.InferOutput<typeof Card>;

/** Saves were kept without, once. */
export const NO_CARD: Card = { at: 0, played: 0, picture: null };

/** Of what is no card, an empty one; a picture that cannot be used is left out. */
export function readCard(data: unknown): Card {
  const card = v.safeParse(Card, data);
  return card.success ? card.output : NO_CARD;
}
