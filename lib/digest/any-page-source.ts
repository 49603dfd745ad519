import type { Source } from '@/lib/sources/source';
import { ANY_PAGE } from './any-page';

/** A site that no source knows as one that does: any page of it may list papers. */
export function sourceOfSite({ host }: URL): Source {
  return {
    id: 'any-page',
    name: host,
    shortName: host.replace(/^www\./, ''),
    matches: [`*://${host}/*`],
    pages: [ANY_PAGE],
  };
}
