/** Made by `src/build/vite/chapter.ts`; `src/scenes/chapter.ts` says what they are. */
declare module 'virtual:script' {
  const script: unknown;
  export default script;
}
declare module 'virtual:standoffs' {
  const standoffs: unknown;
  export default standoffs;
}
declare module 'virtual:places' {
  const places: unknown;
  export default places;
}
declare module 'virtual:sheets' {
  const sheets: unknown;
  export default sheets;
}
/** What of each place's Moods is heard; `src/scenes/sound-places.ts` says what it is. */
declare module 'virtual:moods' {
  const moods: unknown;
  export default moods;
}
/** Made by `src/build/audio/plugin.ts`; `src/audio/sounds.ts` says what it is. */
declare module 'virtual:sounds' {
  const sounds: unknown;
  export default sounds;
}
