/** What may be fetched before the player's first step: little enough that nothing waits for it. */

/** Bytes of sound until then. */
export const ALLOWANCE = 400_000;

/** Those of the files, most urgent first, that still fit beside the bytes already fetched; one too large lets smaller ones pass. */
export function affordable<File>(
  files: readonly File[],
  spent: number,
  weightOf: (file: File) => number,
): readonly File[] {
  let left = ALLOWANCE - spent;
  return files.filter((file) => {
    const fits = weightOf(file) <= left;
    if (fits) left -= weightOf(file);
    return fits;
  });
}
