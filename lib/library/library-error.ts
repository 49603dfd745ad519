import type { Problem } from '@/lib/messages';

/** What can go wrong with a library without a mistake of ours, and what a person can be told about. */
export class LibraryError extends Error {
  override name = 'LibraryError';
  readonly problem: Problem;

  constructor(problem: Problem, options?: ErrorOptions) {
    super(`The library is ${problem}`, options);
    this.problem = problem;
  }
}

/** What a browser's error means when the database is opened. */
const PROBLEMS_OF_OPENING: Readonly<Record<string, Problem>> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  // Firefox's private windows and switched-off site data (https://github.com/jakearchibald/idb/issues/81).
  InvalidStateError: 'unavailable',
  SecurityError: 'unavailable',
  // Chromium says so if the files cannot be read.
  UnknownError: 'unavailable',
};

/** Makes a failed opening's error a `LibraryError`, if it is one that was to be expected; else gives it back. */
export function errorOfOpening(error: unknown): unknown {
  const problem = error instanceof Error ? PROBLEMS_OF_OPENING[error.name] : undefined;
  return problem ? new LibraryError(problem, { cause: error }) : error;
}

/** The problem that an error of any work on the library stands for, if it was to be expected. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof LibraryError) return error.problem;
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : undefined;
}
