/** Who hears the player's keys: a stack of layers over the game, fed by the input room through `handleAction`. */

export type OverlayAction =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'confirm'
  | 'cancel'
  | 'menu'
  | 'journal'
  | 'next'
  | 'skip'
  | `digit${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`;

/** Higher layers hear first whatever the order in which they appeared. */
export type FocusDepth = 'hud' | 'dialogue' | 'activity' | 'screen' | 'confirm' | 'crash';

const ORDER: readonly FocusDepth[] = ['hud', 'dialogue', 'activity', 'screen', 'confirm', 'crash'];

export type FocusLayer = {
  depth: FocusDepth;
  /** Modal layers swallow what they don't understand, so nothing reaches the game beneath. */
  modal: boolean;
  /** Returns true when the action meant something here. */
  handle(action: OverlayAction): boolean;
  /** Called when the layer comes back on top, to put DOM focus where it was. */
  regain?(): void;
};

export type FocusStack = {
  /** Adds a layer; returns its removal. */
  push(layer: FocusLayer): () => void;
  /** True when the overlay took the action; false leaves it to the game. */
  handleAction(action: OverlayAction): boolean;
  /** True while a modal layer is up: the game should not move. */
  blocks(): boolean;
};

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
      for (const layer of layers.toReversed()) {
        if (layer.handle(action)) return true;
        if (layer.modal) return true;
      }
      return false;
    },
    blocks: () => layers.some((layer) => layer.modal),
  };
}
