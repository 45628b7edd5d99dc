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
