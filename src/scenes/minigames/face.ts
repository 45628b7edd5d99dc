import type { PersonId } from '../../ids';
import { PEOPLE } from '../../quest-state/records';
import type { FaceView } from '../../ui/minigame-views';
import { portraitOf } from '../portraits';

/** Somepony's name, and the face they make. */
export function faceOf(person: PersonId, mood: string | null = null): FaceView {
  const portrait = portraitOf(person, mood);
  const name = PEOPLE.find(({ id }) => id === person)?.name ?? person;
  return { name, ...(portrait ? { portrait } : {}) };
}
