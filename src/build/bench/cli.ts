/**
 * `npm run bench -- URL [--rounds N]`: what the lit trial rooms cost against an empty scene, from a running server.
 * Exits with 1 when a room costs more than its limit.
 */
import { type Cost, measure, USUAL } from './measure';

/** Graphics time of a room over that of an empty scene of the same size. */
const LIMITS: Readonly<Record<string, number>> = { ballroom: 4.2, forest: 5.6 };

function report(name: string, cost: Cost, empty: Cost): boolean {
  const ratio = cost.graphics / empty.graphics;
  const limit = LIMITS[name];
  const within = limit === undefined || ratio <= limit;
  const figures = [
    `${cost.graphics.toFixed(1)} ms graphics (${ratio.toFixed(2)}x${limit === undefined ? '' : `, limit ${limit}x`})`,
    `${cost.main.toFixed(2)} ms main thread`,
    `${cost.fps.toFixed(0)} frames/s`,
    `${cost.draws.toFixed(1)} draw calls`,
    `${cost.heap.toFixed(1)} MB`,
  ];
  console.log(`${within ? 'ok  ' : 'OVER'} ${name.padEnd(14)} ${figures.join(' · ')}`);
  return within;
}

const [base, ...flags] = process.argv.slice(2);
if (!base) throw new Error('usage: npm run bench -- http://localhost:5173/ [--rounds N]');
const rounds = flags[0] === '--rounds' ? Number(flags[1]) : USUAL.rounds;
const address = (query: string): string => new URL(`?${query}`, base).href;
const costs = await measure(
  [
    { name: 'empty', url: address('gate=empty') },
    { name: 'ballroom', url: address('gate=ballroom') },
    { name: 'forest', url: address('gate=forest') },
    { name: 'ballroom, low', url: address('gate=ballroom&quality=low') },
    { name: 'forest, low', url: address('gate=forest&quality=low') },
  ],
  { ...USUAL, rounds },
);
const empty = costs.get('empty');
if (!empty) throw new Error('the empty scene was not measured');
const results = [...costs].map(([name, cost]) => report(name, cost, empty));
if (results.includes(false)) process.exitCode = 1;
