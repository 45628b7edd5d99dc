/** Who hears the player's keys: a stack of layers over the game, fed by the input room through `handleAction`. */

export type Direction = 'up' | 'down' | 'left' | 'right';
export type OverlayAction =
  | Direction
  | 'confirm'
  | 'cancel'
  | 'journal'
  | 'call'
  | 'next'
  | 'skip'
  | 'fast'
  | 'backlog'
  | `digit${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

/** Higher layers hear first whatever the order in which they appeared. */
export type FocusDepth = 'activity' | 'dialogue' | 'screen' | 'confirm' | 'crash';

const ORDER: readonly FocusDepth[] = ['activity', 'dialogue', 'screen', 'confirm', 'crash'];

type FocusLayer = {
  depth: FocusDepth;
  /** Returns true when the action meant something here. */
  handle(action: OverlayAction): boolean;
  /** Hears a key or button that is no action. Returns true when it meant something here. */
  other?(): boolean;
  /** To the next control in reading order, or the one before, round and round. */
  step?(by: 1 | -1): void;
  /** Called when the layer comes back on top, to put DOM focus where it was. */
  regain?(): void;
};

export type FocusStack = {
  /** Adds a layer; returns its removal. */
  push(layer: FocusLayer): () => void;
  /**
   * True when the overlay took the action; false leaves it to the game. A layer swallows what means nothing to it, but
   * for `cancel` and `backlog` in the story's own layers: pause and what was said must open from there.
   */
  handleAction(action: OverlayAction): boolean;
  /** True when a key or button that is no action meant something to the top layer. */
  handleOther(): boolean;
  /** Moves the focus of the top layer on or back by one control. */
  step(by: 1 | -1): void;
  /** True while any layer is up: the game should not move. */
  blocks(): boolean;
};

const opensScreen = (action: OverlayAction, depth: FocusDepth) =>
  (action === 'cancel' || action === 'backlog') && (depth === 'activity' || depth === 'dialogue');

export function createFocusStack(): FocusStack {
  const layers: FocusLayer[] = [];
  const above = (layer: FocusLayer) => ORDER.indexOf(layer.depth);
  return {
    push(layer) {
      const at = layers.findIndex((other) => above(other) > above(layer));
      layers.splice(at < 0 ? layers.length : at, 0, layer);
      return () => {
        const wasTop = layers.at(-1) === layer;
        layers.splice(layers.indexOf(layer), 1);
        if (wasTop) layers.at(-1)?.regain?.();
      };
    },
    handleAction(action) {
      const top = layers.at(-1);
      if (top === undefined) return false;
      return top.handle(action) || !opensScreen(action, top.depth);
    },
    handleOther: () => layers.at(-1)?.other?.() === true,
    step: (by) => layers.at(-1)?.step?.(by),
    blocks: () => layers.length > 0,
  };
}
