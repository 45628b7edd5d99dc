/**
 * `npm run bench [-- places|maps] [--rounds N] [--built FOLDER]`: what the game's places cost, in the built game; or what
 * large maps cost, beside Phaser's own. Fails only if it cannot measure; Linux only, whose scheduler it reads.
 */
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, built: { type: 'string' } },
});
const [subject = 'places'] = positionals;
const rounds = Number(values.rounds);

if (subject === 'places') await (await import('./places')).benchPlaces(rounds, values.built);
else if (subject === 'maps') await (await import('./maps')).benchMaps(rounds);
else {
  console.error(`"${subject}" cannot be measured: expected places or maps`);
  process.exitCode = 2;
}
