/** Bodies lie in depth by their feet between the room's floor and what is drawn over everybody. */
const BODIES = 10;
export const FLAT_DEPTH = 2;
export const ABOVE_DEPTH = 10_000;
export const EMOTE_DEPTH = 10_600;

/** Depth of something whose feet are at `y` in the room; `order` breaks ties, the higher in front. */
export const depthAtFeet = (y: number, order = 0): number => BODIES + Math.round(y) + order / 1000;
