/** A path as a file names it, from the project's folder: `../a.png` named by `maps/sets/b.tsj` is `maps/a.png`. */
export function pathFrom(file: string, path: string): string {
  const root = path.startsWith('/') || /^\w:/.test(path);
  const parts: string[] = [];
  for (const part of `${root ? '' : file.replace(/[^/]*$/, '')}${path}`.split('/')) {
    if (part === '.' || (part === '' && parts.length > 0)) continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..' && parts.at(-1) !== '') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
