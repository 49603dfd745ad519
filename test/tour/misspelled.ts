/**
 * A word of a title as a hurried person types it.
 * @returns the title's longest word of plain letters, with two neighbours in its middle exchanged
 */
export function misspelled(title: string): string {
  const words = (title.toLowerCase().match(/\b[a-z]+\b/g) ?? []).toSorted(
    (one, other) => other.length - one.length,
  );
  const [longest = ''] = words;
  const letters = longest.split('');
  // Two equal neighbours would make no slip.
  const middle = Math.floor(letters.length / 2);
  const at = letters.findIndex(
    (letter, index) =>
      index >= middle && letter !== letters[index + 1] && index + 1 < letters.length,
  );
  if (at < 0) return longest;
  letters.splice(at, 2, letters[at + 1] ?? '', letters[at] ?? '');
  return letters.join('');
}
