import * as v from 'valibot';

/** For how many days sightings can be kept. */
export const KEEP = ['ever', 30, 90, 365] as const;

/** What a person can set. */
export interface Settings {
  /** No marks anywhere, and nothing is recorded. */
  pausedEverywhere: boolean;
  /** Hosts on which there are no marks and nothing is recorded: `huggingface.co`. */
  pausedSites: string[];
  /** Hosts on which what was seen before is dimmed. */
  dimmedSites: string[];
  /** After how many days sightings are forgotten. */
  keepSightings: (typeof KEEP)[number];
}

/** The version of this form. A setting that is to mean something else one day gets another name, for older programs. */
export const VERSION = 1;

const hosts = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) => [...new Set(items.filter(isHost))]),
  ),
  [],
);

const settings = v.object({
  pausedEverywhere: v.fallback(v.boolean(), false),
  pausedSites: hosts,
  dimmedSites: hosts,
  keepSightings: v.fallback(v.picklist(KEEP), 'ever'),
});

/**
 * Makes settings of what is stored, whoever stored it: what is wrong or not there is as if it had never been set,
 * and a list keeps those of its hosts that are right.
 */
export function repair(stored: Readonly<Record<string, unknown>>): Settings {
  return v.parse(settings, stored);
}

/** Whether there are to be no marks on this host, and nothing is to be recorded. */
export function isPaused({ pausedEverywhere, pausedSites }: Settings, host: string): boolean {
  return pausedEverywhere || pausedSites.includes(host);
}

/** Whether this is a host as addresses have it: in lower case, with a port only where it is an unusual one. */
export function isHost(text: unknown): text is string {
  return typeof text === 'string' && text !== '' && URL.parse(`https://${text}`)?.host === text;
}
