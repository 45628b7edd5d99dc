import { useRef, useState } from 'preact/hooks';
import type { ItemId } from '../../ids';
import { fits } from '../../quest-state/bag';
import { BAG, type Packed } from '../../quest-state/state';
import type { PackItemView, PackingView } from '../activity-views';
import { useOverlay } from '../context';
import type { OverlayAction } from '../focus';
import { useElementActions, useFocusLayer } from '../focus-layer';
import { KeyHint } from '../frame/keycap';
import { Panel } from '../frame/panel';
import { Rule } from '../frame/rule';
import { isDirection } from '../spatial';
import { ActivityFrame } from './activity-frame';
import { ItemFace } from './item-face';
import { PackTile } from './pack-tile';
import { inBag, packedAt, turnedOnce } from './packing-shape';

const WAYS = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] } as const;

/** The duffle bag: take a thing from the room, turn it, lay it into the grid, or take it out again. */
export function Packing({ view }: { view: PackingView }) {
  const { actions } = useOverlay();
  const layer = useFocusLayer<HTMLElement>({ depth: 'activity' });
  const grid = useRef<HTMLButtonElement>(null);
  /** Where the thing in hand would be laid. */
  const [held, setHeld] = useState<Packed | null>(null);
  const [cursor, setCursor] = useState({ x: 0, y: 0 });
  const [lookedAt, setLookedAt] = useState<ItemId | null>(null);

  const bag = view.items.flatMap((item) => (item.placed === null ? [] : [item.placed]));
  const itemOf = (id: ItemId | undefined | null) => view.items.find((item) => item.id === id) ?? null;
  const heldItem = itemOf(held?.item);
  const under = itemOf(packedAt(bag, cursor.x, cursor.y)?.item);
  const shown = heldItem ?? itemOf(lookedAt);
  const canLay = held !== null && fits(bag, held);
  const left = view.items.length - bag.length;
  const firstInRoom = view.items.find((item) => item.placed === null);

  const take = (item: PackItemView) => {
    setHeld(inBag(item.placed ?? { item: item.id, ...cursor, turns: 0 }));
    grid.current?.focus();
  };
  const turn = () => held !== null && setHeld(turnedOnce(held));
  const moveTo = (x: number, y: number) => {
    if (held !== null) {
      const to = inBag({ ...held, x, y });
      setHeld(to);
      setCursor({ x: to.x, y: to.y });
      return;
    }
    const to = { x: Math.min(Math.max(0, x), BAG.width - 1), y: Math.min(Math.max(0, y), BAG.height - 1) };
    setCursor(to);
    setLookedAt(packedAt(bag, to.x, to.y)?.item ?? null);
  };
  const focusThing = (id: ItemId | null | undefined) =>
    layer.current?.querySelector<HTMLElement>(`[data-item="${id}"]`)?.focus();
  const layOrTake = () => {
    if (held === null) {
      if (under !== null) take(under);
      return;
    }
    if (!canLay) return;
    actions.pack(held);
    setHeld(null);
    const next = view.items.find((item) => item.placed === null && item.id !== held.item);
    if (heldItem?.placed === null) focusThing(next?.id);
  };
  const takeOut = (id: ItemId) => {
    actions.unpack(id);
    setHeld(null);
  };
  const letGo = () => {
    setHeld(null);
    focusThing(held?.item ?? under?.id ?? view.items[0]?.id);
  };

  useElementActions(grid, (action: OverlayAction): boolean => {
    const at = held ?? cursor;
    if (isDirection(action)) {
      if (action === 'left' && at.x === 0 && held === null) return false;
      const [dx, dy] = WAYS[action];
      if (action === 'down' && held === null && at.y === BAG.height - 1) return false;
      moveTo(at.x + dx, at.y + dy);
    } else if (action === 'confirm') layOrTake();
    else if (action === 'next') turn();
    else if (action === 'cancel') letGo();
    else return false;
    return true;
  });

  const followPointer = (event: MouseEvent) => {
    const box = grid.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    moveTo(
      Math.floor(((event.clientX - box.left) / box.width) * BAG.width),
      Math.floor(((event.clientY - box.top) / box.height) * BAG.height),
    );
  };

  return (
    <ActivityFrame label={view.title} class="packing" layer={layer}>
      <Panel class="packing-table">
        <header class="sheet-head">
          <h2>{view.title}</h2>
          <Rule />
          <p>{view.text}</p>
        </header>
        <ul class="things" data-scroll aria-label="Things in the room">
          {view.items.map((item) => (
            <li key={item.id}>
              <Thing
                item={item}
                held={item.id === held?.item}
                first={item.id === firstInRoom?.id}
                onLook={() => setLookedAt(item.id)}
                onPress={() => (item.placed === null ? take(item) : takeOut(item.id))}
              />
            </li>
          ))}
        </ul>
        <div class="bag">
          <span class="bag-strap" aria-hidden="true" />
          <button
            type="button"
            class={held === null ? 'bag-grid' : 'bag-grid is-holding'}
            ref={grid}
            aria-label={`Duffle bag, ${BAG.width} by ${BAG.height}. ${describe(heldItem, under, held ?? cursor, canLay)}`}
            style={{ '--columns': String(BAG.width), '--rows': String(BAG.height) }}
            onPointerMove={followPointer}
            onClick={layOrTake}
            onContextMenu={(event) => {
              event.preventDefault();
              turn();
            }}
          >
            {view.items.map(
              (item) =>
                item.placed !== null && (
                  <PackTile
                    key={item.id}
                    item={item}
                    at={item.placed}
                    state={item.id === held?.item ? 'lifted' : 'lies'}
                  />
                ),
            )}
            {held !== null && heldItem !== null && (
              <PackTile item={heldItem} at={held} state={canLay ? 'fits' : 'blocked'} />
            )}
            {held === null && <span class="bag-cursor" style={{ '--x': String(cursor.x), '--y': String(cursor.y) }} />}
          </button>
        </div>
        <footer class="packing-foot">
          <p class="memory" aria-live="polite">
            {shown !== null && (
              <>
                <strong>{shown.name}</strong> {shown.memory}
              </>
            )}
          </p>
          <span class="packing-buttons">
            <button type="button" class="button is-quiet" disabled={held === null} onClick={turn}>
              <KeyHint action="next" label="Turn" />
            </button>
            <button
              type="button"
              class="button is-quiet"
              disabled={heldItem === null || heldItem.placed === null}
              onClick={() => heldItem !== null && takeOut(heldItem.id)}
            >
              Take out
            </button>
            <button type="button" class="button" disabled={!view.canFinish} onClick={actions.finishPacking}>
              {left === 0
                ? 'Close the bag'
                : view.canFinish
                  ? `Close it, ${left} left out`
                  : `${left} left out: too many to hide`}
            </button>
          </span>
        </footer>
      </Panel>
    </ActivityFrame>
  );
}

type ThingProps = { item: PackItemView; held: boolean; first: boolean; onLook: () => void; onPress: () => void };

function Thing({ item, held, first, onLook, onPress }: ThingProps) {
  const packed = item.placed !== null;
  return (
    <button
      type="button"
      class={`thing ${packed ? 'is-packed' : ''} ${held ? 'is-held' : ''}`}
      data-item={item.id}
      data-autofocus={first}
      aria-pressed={held}
      aria-label={packed ? `${item.name}, in the bag: take out` : `${item.name}: take up`}
      onFocus={onLook}
      onClick={onPress}
      style={{ '--tint': item.tint }}
    >
      <ItemFace item={item} />
      <span class="thing-name">{item.name}</span>
      {packed && <span class="thing-state">in the bag</span>}
    </button>
  );
}

/** The bag's state in words for screen readers. */
function describe(
  held: PackItemView | null,
  under: PackItemView | null,
  at: { x: number; y: number },
  canLay: boolean,
): string {
  const place = `column ${at.x + 1}, row ${at.y + 1}`;
  if (held !== null) return `Holding ${held.name} at ${place}: ${canLay ? 'it fits' : 'no room'}.`;
  return `${under === null ? 'Empty' : under.name} at ${place}.`;
}
