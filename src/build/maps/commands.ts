/** What Tiled offers under File → Commands, for those who keep extensions off. */

/** `node` and not `npm`: on Windows Tiled starts no scripts, only programs. */
const command = (name: string, script: string, given: string) => ({
  arguments: `--import tsx src/build/maps/${script}-cli.ts${given}`,
  command: 'node',
  enabled: true,
  name,
  saveBeforeExecute: true,
  shortcut: '',
  showOutput: true,
  workingDirectory: '%projectpath/..',
});

/** Keys stand in Tiled's own order. Tiled puts quotes around what it fills in. */
export const COMMANDS = [
  command('Validate this map', 'check', ' %mapfile'),
  command('Validate all maps', 'check', ''),
  command('Playtest', 'playtest', ' %mapfile --object %objectid'),
] as const;
