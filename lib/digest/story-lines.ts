import { browser } from 'wxt/browser';
import type { Meeting, PaperStory } from '@/lib/paper/paper';

/** One line of a story: what is told, and when, where or how. */
export type Line = readonly [what: string, told: string];

/** A paper's story in words, in the order in which it happened; nothing if there is none. */
export function storyLines({ visits, first, last, opened, saved, tags }: PaperStory): Line[] {
  const { getMessage } = browser.i18n;
  const lines: Line[] = [];
  // Of a paper that was opened in its only visit, the opening says it all.
  if (first && first.at !== opened?.at)
    lines.push([getMessage(visits > 1 ? 'storyFirst' : 'storyOnce'), meeting(first)]);
  if (last && visits > 1) {
    lines.push([getMessage('storyLast'), meeting(last)]);
    lines.push([getMessage('storyVisits'), visits.toLocaleString(language())]);
  }
  if (opened) lines.push([getMessage('storyOpened'), meeting(opened)]);
  if (saved !== undefined) lines.push([getMessage('storySaved'), time(saved)]);
  if (tags.length > 0) lines.push([getMessage('storyTags'), tags.join(', ')]);
  return lines;
}

function meeting({ at, place }: Meeting): string {
  return `${time(at)} · ${place}`;
}

/** `11 Mar 2026, 09:14`, in the person's language and time zone. */
function time(at: number): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    at,
  );
}

function language(): string {
  return browser.i18n.getUILanguage();
}
