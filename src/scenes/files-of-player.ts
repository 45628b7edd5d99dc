/** Files between the game and the player's own disk. */

/** Ms that a file is held ready for the browser. */
const HOLD = 60_000;

export function giveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // Nothing tells when the browser has read it all; some begin only after the player has said where to.
  setTimeout(() => URL.revokeObjectURL(url), HOLD);
}

/** False where the browser opens no window for it: it does so only for what the player just pressed. */
export function chooseFile(chosen: (file: File) => void): boolean {
  if (navigator.userActivation?.isActive === false) return false;
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: '.json,application/json' });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) chosen(file);
  });
  input.click();
  return true;
}
