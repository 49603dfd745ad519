/**
 * What careful and careless writing differ in: accents, Hebrew and Arabic vowel points and lengthening strokes,
 * variation selectors. Vowel signs of Indic scripts and the voicing marks of kana tell words apart and stay.
 */
const DISPENSABLE =
  /[\u0300-\u036f]|[\u0483-\u0489]|[\u0591-\u05bd\u05bf-\u05c7]|[\u0610-\u061a\u064b-\u065f\u0670]|\u0640|[\ufe00-\ufe0f]/g;

/** Text of any script without differences in case, accents, width and ligatures. Everything else stays as it is. */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(DISPENSABLE, '')
      // Only in upper case are ß and ss, σ and ς the same; but ẞ has to be ß before.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .normalize('NFKC')
  );
}
