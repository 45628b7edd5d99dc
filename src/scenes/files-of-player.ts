/** Files between the game and the player's own disk. */

export function giveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // The browser has taken hold of it by the time this task is over.
  setTimeout(() => URL.revokeObjectURL(url));
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
