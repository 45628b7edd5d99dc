import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OverlayModel } from './model';

export const OverlayContext = createContext<OverlayModel | null>(null);

/** The model given to `mountOverlay`. */
export function useOverlay(): OverlayModel {
  const model = useContext(OverlayContext);
  if (model === null) throw new Error('An overlay component stands outside mountOverlay');
  return model;
}
