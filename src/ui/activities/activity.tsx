import type { ActivityView } from '../activity-views';
import { useOverlay } from '../context';
import { Contract } from './contract';
import { FoldedNote } from './folded-note';
import { Note } from './note';
import { Packing } from './packing';
import { SignaturePad } from './signature-pad';
import { Weighing } from './weighing';

/** The paper or table in play, if any. */
export function Activity() {
  const view = useOverlay().activity.value;
  return view === null ? null : <ActivityOf view={view} />;
}

function ActivityOf({ view }: { view: ActivityView }) {
  switch (view.kind) {
    case 'contract':
      return <Contract view={view} />;
    case 'weighing':
      return <Weighing view={view} />;
    case 'signature':
      return <SignaturePad view={view} />;
    case 'note':
      return <Note view={view} />;
    case 'packing':
      return <Packing view={view} />;
    case 'folded-note':
      return <FoldedNote view={view} />;
    default:
      throw new Error('Unknown activity', { cause: view satisfies never });
  }
}
