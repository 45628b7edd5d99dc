/** The bottle is drawn once for each of so many directions, clockwise from north: `bottle/<n>`. */
export const TURNS = 48;
/** Px from its foot up to its middle, about which it turns. */
export const RISE = 12;
