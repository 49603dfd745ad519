import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHost, isPaused, repair } from '@/lib/settings/settings';

const UNSET = {
  pausedEverywhere: false,
  pausedSites: [],
  dimmedSites: [],
  keepSightings: 'ever',
} as const;

describe('settings', () => {
  it('are right whatever is stored', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...Object.keys(UNSET)), fc.anything()),
        (stored) => {
          const settings = repair(stored);
          expect(Object.keys(settings).toSorted()).toEqual(Object.keys(UNSET).toSorted());
          expect(repair({ ...settings })).toEqual(settings);
          expect([settings.pausedSites, settings.dimmedSites].flat().every(isHost)).toBe(true);
        },
      ),
    );
  });

  it.each([
    [{}, {}],
    [{ version: 7, theme: 'one day' }, {}],
    [{ pausedEverywhere: 'yes', keepSightings: 90 }, { keepSightings: 90 }],
    [{ keepSightings: 31, pausedEverywhere: true }, { pausedEverywhere: true }],
    [
      { pausedSites: ['arxiv.org', 5, 'https://x.org', 'arxiv.org', 'localhost:8080'] },
      { pausedSites: ['arxiv.org', 'localhost:8080'] },
    ],
    [{ dimmedSites: 'arxiv.org' }, {}],
  ])('of %j are repaired', (stored, settings) => {
    expect(repair(stored)).toEqual({ ...UNSET, ...settings });
  });

  it('pause a host, not those around it', () => {
    const settings = repair({ pausedSites: ['arxiv.org'] });
    expect(isPaused(settings, 'arxiv.org')).toBe(true);
    expect(isPaused(settings, 'export.arxiv.org')).toBe(false);
    expect(isPaused({ ...settings, pausedEverywhere: true }, 'export.arxiv.org')).toBe(true);
  });
});

describe('hosts', () => {
  it.each(['arxiv.org', 'localhost:8080', 'xn--bcher-kva.example', '127.0.0.1', '[::1]'])(
    'are %s',
    (text) => expect(isHost(text)).toBe(true),
  );
  it.each([
    '',
    'Arxiv.org',
    'arxiv.org/',
    'arxiv.org:443',
    'a b',
    'me@arxiv.org',
    'bücher.example',
  ])('are not %s', (text) => expect(isHost(text)).toBe(false));
});
