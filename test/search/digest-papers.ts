import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Key } from '@/lib/paper/key';
import type { PaperFacts, SavedPaper } from '@/lib/paper/paper';
import { makePaper } from '../library/make';

interface Listed extends Pick<PaperFacts, 'title'> {
  key: Key;
  authors?: string[];
  abstract?: string;
}

/** Every paper of the digests in a folder, once. */
export function papersIn(folder: string): SavedPaper[] {
  const files = readdirSync(folder).filter((file) => /^\d.*\.json$/.test(file));
  const listed = files.flatMap((file): Listed[] => {
    const digest = JSON.parse(readFileSync(join(folder, file), 'utf8')) as
      | Listed[]
      | { entries: Listed[] };
    return Array.isArray(digest) ? digest : digest.entries;
  });
  const byKey = new Map(listed.map((each) => [each.key, each]));
  return Array.from(byKey.values(), ({ key, title, authors = [], abstract = '' }) =>
    makePaper({ id: key, keys: [key], title, authors, abstract }),
  );
}
