/** By so many bits a number is shifted to get its block. */
export const BLOCK_BITS = 12;
/** How many papers a block has at most; a paper's number in it fits 16 bits. */
export const BLOCK = 1 << BLOCK_BITS;

/** How many bits lie together. Of more, some would be numbers that the browser makes objects for. */
export const BITS = 16;
/** How many such words a block has. */
const WORDS = BLOCK / BITS;
/** What of a crowd lies before the weights. */
const HEAD = 1 + 2 * WORDS;

/*
 * A posting: the papers of a block that have a term, in a `Uint16Array`. First how many. Of few then for each its number
 * in the block and the weight, numbers ascending. Of a crowd a bit for each number of the block, 16 a word; for each
 * word how many of the crowd are in words before it; and the weights of the crowd. So it is counted, compared with
 * another, and asked for the weight of a few of it without being gone through.
 */

/** Whether so many papers are a crowd: of fewer, pairs take less room. */
function areMany(count: number): boolean {
  return count > 2 * WORDS;
}

/** Whether the posting that begins at `at` is a crowd's. */
export function isCrowd(postings: Uint16Array, at: number): boolean {
  return areMany(postings[at]!);
}

/** How much room the posting of so many papers takes. */
export function roomOf(count: number): number {
  return areMany(count) ? HEAD + count : 1 + 2 * count;
}

/** Writes pairs of number in the block and weight, numbers ascending, as a posting that begins at `at`. */
export function writePosting(postings: Uint16Array, at: number, pairs: readonly number[]): void {
  const count = pairs.length / 2;
  postings[at] = count;
  if (!areMany(count)) return postings.set(pairs, at + 1);
  for (let pair = 0; pair < count; pair++) {
    addTo(bitsOf(postings, at), pairs[2 * pair]!);
    postings[at + HEAD + pair] = pairs[2 * pair + 1]!;
  }
  const [bits, before] = [at + 1, at + 1 + WORDS];
  for (let word = 1; word < WORDS; word++)
    postings[before + word] = postings[before + word - 1]! + ones(postings[bits + word - 1]!);
}

/** A crowd's bits. */
export function bitsOf(postings: Uint16Array, at: number): Uint16Array {
  return postings.subarray(at + 1, at + 1 + WORDS);
}

/** Whether a number of the block, in it or in the index, is among these bits. */
export function isAmong(bits: Uint16Array, number: number): boolean {
  return (bits[wordOf(number)]! & (1 << (number & 15))) !== 0;
}

/** Adds a number of the block, in it or in the index, to these bits. */
export function addTo(bits: Uint16Array, number: number): void {
  bits[wordOf(number)]! |= 1 << (number & 15);
}

/** In which word of a block's bits a number is. */
function wordOf(number: number): number {
  return (number & (BLOCK - 1)) >> 4;
}

/**
 * Where among the postings the weight of a crowd's paper is, by its number in the block or in the index; 0 if it is not in
 * the crowd.
 */
export function weightAt(postings: Uint16Array, at: number, number: number): number {
  const word = at + 1 + wordOf(number);
  const bits = postings[word]!;
  const bit = 1 << (number & 15);
  return (bits & bit) === 0 ? 0 : at + HEAD + postings[word + WORDS]! + ones(bits & (bit - 1));
}

/** Calls `visit` with each paper's number in the block and weight. */
export function eachPaper(
  postings: Uint16Array,
  at: number,
  visit: (place: number, weight: number) => void,
): void {
  if (isCrowd(postings, at)) {
    let weight = at + HEAD;
    for (let word = 0; word < WORDS; word++)
      for (let left = postings[at + 1 + word]!; left !== 0; left &= left - 1)
        visit(word * BITS + lowest(left), postings[weight++]!);
  } else {
    const end = at + 1 + 2 * postings[at]!;
    for (let pair = at + 1; pair < end; pair += 2) visit(postings[pair]!, postings[pair + 1]!);
  }
}

/** Which of the bits that are set is the lowest, from 0. */
export function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** The bits that are set in one or the other, and how many they are. */
export function joinBits(
  one: Uint16Array,
  others: Uint16Array,
): { bits: Uint16Array; size: number } {
  const all = one.slice();
  let size = 0;
  for (let word = 0; word < WORDS; word++) {
    all[word]! |= others[word]!;
    size += ones(all[word]!);
  }
  return { bits: all, size };
}

/** How many of 16 bits are set. */
function ones(bits: number): number {
  const pairs = bits - ((bits >> 1) & 0x5555);
  const fours = (pairs & 0x3333) + ((pairs >> 2) & 0x3333);
  const eights = (fours + (fours >> 4)) & 0x0f0f;
  return (eights + (eights >> 8)) & 0x1f;
}
