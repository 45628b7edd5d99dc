/** The bottle is drawn once for each of so many directions, clockwise from north: `bottle/<n>`. */
export const TURNS = 48;
