import type { Key } from '@/lib/paper/key';
import { addressOfKey } from '@/lib/paper/key-address';
import { LIMITS } from '@/lib/paper/paper';
import { groupsOf, isRunning } from './any-page-groups';
import type { Group } from './any-page-groups';
import { titleBelow } from './any-page-mail';
import { linkText } from './any-page-mentions';
import type { Mention, Words } from './any-page-mentions';
import { titleNear } from './any-page-near';
import { spotBeside } from './any-page-spot';
import { readsLikeTitle } from './any-page-title';
import type { Entry } from './entry';
import { HOST } from './mark';

/** Between so many mentions the work can be interrupted. */
const STEP = 10;

/**
 * Makes entries of mentions: each paper once in an item of a list or a paragraph.
 * @param all mentions in the page's order
 */
export function* entriesOf(all: readonly Mention[]): Generator<undefined, Entry[]> {
  const groups = yield* groupsOf(all);
  const whole = new Map(groups.map(({ place, alone, key }) => [place, alone ? key : undefined]));
  const entries: Entry[] = [];
  for (const [index, group] of groups.entries()) {
    if (index % STEP === 0) yield;
    const { place, alone, key, mentions } = group;
    if (isInside(group, whole) || goesOn(group, groups[index - 1])) continue;
    const titled = mentions.find(({ element }) => readsLikeTitle(linkText(element)));
    const { at, keys, element } = titled ?? mentions[0];
    const title = titled ? linkText(element) : (titleBelow(mentions[0]) ?? titleNear(group));
    const address = addressOfKey(key);
    entries.push({
      keys,
      title: title.slice(0, LIMITS.title),
      parts: [alone ? place : partOf(at, key)],
      // What shares its element with others has no other home.
      ...(!alone && !(at instanceof Element) && { home: element }),
      spot: (rightToLeft) => spotBeside(at, alone, rightToLeft),
      ...(address !== undefined && { address }),
    });
  }
  return entries;
}

/** Whether a place is part of an entry of the same paper, as an abstract that links to it is. */
function isInside({ place, key }: Group, whole: ReadonlyMap<Element, Key | undefined>): boolean {
  for (let up = place.parentElement; up; up = up.parentElement) {
    if (whole.get(up) === key) return true;
  }
  return false;
}

/** Whether a place goes on with what stands right before it: "Paper | Code" below a heading that is a link, a `dd` below its `dt`. */
function goesOn({ place, key }: Group, before: Group | undefined): boolean {
  return (
    before?.key === key &&
    before.place.parentElement === place.parentElement &&
    !place.matches('li, tr, dt') &&
    !isRunning(place)
  );
}

/** Hosts of marks that were made for words, until they have their marks. */
const hosts = new WeakMap<Text, Map<Key, HTMLElement>>();

/** The element that is the entry where several share one: the link, or for words, which are in none, the mark itself. */
function partOf(at: Element | Words, key: Key): Element {
  if (at instanceof Element) return at;
  const made = hosts.get(at.text) ?? new Map<Key, HTMLElement>();
  hosts.set(at.text, made);
  const before = made.get(key);
  // A mark that the page took out is not put back: an element has a closed root once and for all.
  if (before && (before.isConnected || !before.dataset['paper'])) return before;
  const host = document.createElement(HOST);
  made.set(key, host);
  return host;
}
