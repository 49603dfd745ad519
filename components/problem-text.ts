import { browser } from 'wxt/browser';
import type { Problem } from '@/lib/messages';

/** What happened, in a line; what is safe and what to do, in two or three. */
export interface ProblemText {
  title: string;
  text: string;
}

const TEXTS = {
  full: ['problemFull', 'problemFullText'],
  newer: ['problemNewer', 'problemNewerText'],
  blocked: ['problemBlocked', 'problemBlockedText'],
  unavailable: ['problemUnavailable', 'problemUnavailableText'],
} as const satisfies Record<Problem, readonly [title: string, text: string]>;

/** A problem of the library in words. */
export function problemText(problem: Problem): ProblemText {
  const [title, text] = TEXTS[problem];
  return { title: browser.i18n.getMessage(title), text: browser.i18n.getMessage(text) };
}

/** The same as one text, for a notice. */
export function problemNotice(problem: Problem): string {
  const { title, text } = problemText(problem);
  return `${title}. ${text}`;
}
