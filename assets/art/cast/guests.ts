export const GUESTS = {} as const;
