/** What is heard of the place itself: steps, what is far off, hearts, doors, and things in reach for those who ask for it. */
import type { Noise } from '../audio/noise';
import { Pulse } from '../audio/pulse';
import type { Shown } from '../audio/shown';
import type { Situation } from '../audio/situation';
import { Feet, surfaceAt } from '../audio/steps';
import { Strays } from '../audio/strays';
import type { PlaceId } from '../ids';
import { centre, distanceTo } from '../places/area';
import type { OptionValues } from '../ui/views';
import type { PlaceScene } from './place-scene';
import { outlookOf } from './sound-view';

/** Px from a door at which somepony goes through it. */
const AT_DOOR = 64;
/** Px within which a thing calls, and ms from one call to the next. */
const CALLS = 150;
const CALL = 1500;
/** Px at which a thing is wholly to a side. */
const ASIDE = 60;

type Now = { shown: Shown; now: Situation; scene: PlaceScene; options: OptionValues };

export class Around {
  private readonly strays = new Strays();
  private readonly feet = new Feet();
  private readonly pulse = new Pulse();
  private sinceCall = 0;
  private place: PlaceId | null = null;
  /** Places that a door led to where the player stood last. */
  private doors: readonly PlaceId[] = [];

  /** Once a frame of play; `delta` in ms. */
  tick(delta: number, { shown, now, scene, options }: Now): readonly Noise[] {
    const { mood, grounds } = scene.happening;
    const movers = [...scene.crew.onStage].map(([name, { person, figure }]) => ({
      name,
      at: figure.body,
      shows: figure.character.showing,
      led: person === scene.playerId,
    }));
    const night = { seed: now.state?.seed ?? 1, outlook: outlookOf(scene), find: (name: string) => scene.find(name) };
    return [
      ...this.feet.tick(movers, (at) => surfaceAt(at, grounds, mood?.steps ?? 'carpet')),
      ...this.strays.tick(delta, now.ended ? null : (mood?.ambience ?? null), night),
      ...this.pulse.tick(delta, shown),
      ...this.throughDoor(now, scene),
      ...(options.reachCues ? this.call(delta, scene) : []),
    ];
  }

  /** A place that a door led to is entered through it. */
  private throughDoor({ state }: Situation, scene: PlaceScene): readonly Noise[] {
    const place = state?.checkpoint.place ?? null;
    const through = place !== null && place !== this.place && this.doors.includes(place);
    this.place = place;
    const { x, y } = scene.player;
    this.doors = scene.happening.usable.flatMap(({ use, area }) =>
      'place' in use && distanceTo(area, x, y) < AT_DOOR ? [use.place] : [],
    );
    return through ? [{ effect: 'door-open' }] : [];
  }

  /** The nearest thing that can be used sounds from where it is, the higher the nearer. */
  private call(delta: number, scene: PlaceScene): readonly Noise[] {
    this.sinceCall += delta;
    if (this.sinceCall < CALL || !scene.host.free) return [];
    this.sinceCall = 0;
    const { x, y } = scene.player;
    const things = scene.happening.usable.map(({ area }) => ({ at: centre(area), far: distanceTo(area, x, y) }));
    const [nearest] = things.toSorted((a, b) => a.far - b.far);
    if (!nearest || nearest.far > CALLS) return [];
    const nearness = 1 - nearest.far / CALLS;
    const pan = Math.max(-1, Math.min(1, (nearest.at.x - x) / ASIDE));
    return [{ effect: 'prompt', pan, gain: 0.5 + 0.5 * nearness, rate: 0.8 + 0.5 * nearness }];
  }
}
