/** Measures, in map pixels, of the corridor; its painters agree through these. */
export const HALL = { width: 1600, height: 576, left: 48, right: 1552, top: 208, foot: 384, bottom: 512 } as const;
/** The short wing behind the bend, at whose end Spike lives. */
export const WING = { left: 1264, top: 16, foot: 176 } as const;
/** The x of the north wall’s pillars, each with a lamp. */
export const PILLARS = [62, 256, 452, 648, 844, 1040, 1250] as const;
/** Spike's door, and the stairs beside it. */
export const END = { door: 1352, stairs: { left: 1440, right: 1528 } } as const;
/** The long carpet: its edges in the hall, and half its width in the wing. */
export const CARPET = { left: 96, top: 424, bottom: 480, half: 28 } as const;
