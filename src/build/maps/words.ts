/** What the object classes are, in a designer's words: for the Tiled project and for `maps/README.md`. */
import type { CLASSES, ClassName } from '../../places/tiled/classes';

type Words<C extends ClassName> = {
  about: string;
  /** What is drawn in Tiled. */
  drawn: string;
  /** Of its outline in Tiled. */
  color: string;
  properties: { readonly [P in keyof (typeof CLASSES)[C]['entries']]: string };
};

const when = 'Condition for being there at all; empty is always. See [conditions](#conditions-when).';
const knot = 'Conversation that opens.';
const range = 'Px from the feet at which it can be used.';

export const WORDS: { readonly [C in ClassName]: Words<C> } = {
  Spawn: {
    about: 'Where somepony comes in, or stands when the story asks. The story, doors and cues find it by its name.',
    drawn: 'point',
    color: '#4cc38a',
    properties: { facing: 'Where they look.' },
  },
  Door: {
    about: 'Leads to a spawn of another place, or opens a conversation instead.',
    drawn: 'rectangle, ellipse or polygon',
    color: '#e0a030',
    properties: {
      when,
      to: 'The place it leads to.',
      spawn: 'Name of the spawn over there.',
      knot: 'Conversation that opens instead of going.',
      prompt: 'Verb shown beside the key.',
    },
  },
  Npc: {
    about: 'Somepony who stands here. Whoever the player is, or has in the party, is left out by itself.',
    drawn: 'point, at the feet',
    color: '#e0609a',
    properties: {
      when,
      person: 'Who it is.',
      facing: 'Where they look when nopony talks to them.',
      knot: 'Conversation that opens; without one they cannot be spoken to.',
      clip: 'What they do while left alone.',
      roam: 'Px that they stray from their spot.',
    },
  },
  Prop: {
    about: 'A picture that stands on the map: furniture, trees, lamps. Depth is decided at its foot.',
    drawn: 'tile from a props tileset',
    color: '#9a8cff',
    properties: {
      when,
      frame: 'Name of its picture; the tileset sets it.',
      solid: 'Whether the collision shapes of its tile block feet.',
      flat: 'Lies on the floor, under everypony.',
      above: 'Hangs over everypony.',
      sway: 'Leaves or cloth that move a little.',
    },
  },
  Hotspot: {
    about: 'Something to look at or use.',
    drawn: 'point or shape',
    color: '#58c8f0',
    properties: {
      when,
      knot,
      prompt: 'Verb shown beside the key.',
      range,
      skill: 'Whose work it is, of those who walk with the player: the conversation opens with that one beside them.',
      otherwise: 'Conversation with another beside the player; wanted with skill.',
    },
  },
  Trigger: {
    about: 'Opens a conversation when the player steps in, once in a night.',
    drawn: 'rectangle, ellipse or polygon',
    color: '#3a78d8',
    properties: {
      when,
      knot,
      urgent: 'Opens even while a guard looks for the player; others wait until he is calm.',
      again: 'Opens it each time they step in.',
    },
  },
  Hideout: {
    about: 'A hiding place, for the scroll and for keepsakes. Its name is the hiding place’s.',
    drawn: 'point or shape',
    color: '#c8a0ff',
    properties: {
      when,
      hideout: 'Which hiding place, if the name says something else.',
      knot,
      prompt: 'Verb shown beside the key.',
      range,
    },
  },
  Wall: {
    about: 'Blocks feet and sight. Few and simple ones are best.',
    drawn: 'rectangle, ellipse or polygon',
    color: '#d04040',
    properties: { when },
  },
  Cover: {
    about: 'Whoever stands in it is not seen; it is a checkpoint too.',
    drawn: 'rectangle, ellipse or polygon',
    color: '#2f8f5f',
    properties: { when },
  },
  Ground: {
    about: 'What is underfoot. A guard hears steps on loud ground from afar; elsewhere only running, and from near by.',
    drawn: 'rectangle, ellipse or polygon',
    color: '#a08868',
    properties: { when, sound: 'How loud steps are.', steps: 'What they fall on; none is as elsewhere in the place.' },
  },
  Patrol: {
    about: 'The round of a guard. What is behind a wall or in cover is not seen.',
    drawn: 'line of two points or more',
    color: '#f0e050',
    properties: {
      when,
      person: 'Who walks it.',
      loop: 'From the last point straight to the first; otherwise back the same way.',
      speed: 'Px a second.',
      pause: 'Seconds at each point.',
      sight: 'Px that they see.',
      fov: 'Degrees from edge to edge of what they see.',
      knot: 'Conversation that opens when they see the player.',
    },
  },
  Light: {
    about: 'Light on the floor and walls (pool, spill), or in the air above everything (glow, shaft).',
    drawn: 'ellipse for pool and glow, polygon for spill and shaft',
    color: '#ffc985',
    properties: {
      when,
      kind: 'Soft ellipse, window’s shape, halo at a flame, or beam.',
      color: 'Its colour.',
      strength: 'How bright; 1 is a candle-lit pool.',
      flicker: 'From steady to guttering.',
    },
  },
  Mood: {
    about: 'Colour, air and sound of the whole place. Of several that hold, the last counts.',
    drawn: 'point, anywhere',
    color: '#8080c0',
    properties: {
      when,
      ambient: 'Multiplies everything: the colour of the hour.',
      rim: 'Edge light on everypony.',
      lift: 'Added to everypony, so that nopony sinks into the dark.',
      vignette: 'How far the corners darken.',
      fog: 'How thick the fog is.',
      fogColor: 'The fog’s colour.',
      air: 'What drifts in the air.',
      reflect: 'How clearly the floor mirrors.',
      music: 'The music that plays; none is silence.',
      ambience: 'What is always heard there beside it; none is silence.',
      steps: 'What feet fall on, wherever no Ground says otherwise.',
    },
  },
  RoomDescription: {
    about: 'What the room is like, for those who play by ear. Of several that hold, the last counts.',
    drawn: 'point, anywhere',
    color: '#b0b0b0',
    properties: { when, text: 'One sentence.' },
  },
};
