/** What is used of Howler beside what its types tell; true of version 2.2.4. */
import 'howler';

declare module 'howler' {
  interface Howl {
    _webAudio: boolean;
    /** One that has ended is paused, too. */
    _sounds: readonly { _paused: boolean }[];
    _soundById(id: number): { _node: GainNode } | null;
  }
  interface HowlerGlobal {
    /** Sounds asked for in any state but `running` wait. */
    state: AudioContextState;
  }
}
