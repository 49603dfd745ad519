import { browser } from 'wxt/browser';
import { type Fault, readJson } from '@/lib/formats/json';
import type { SavedPaper } from '@/lib/paper/paper';

/** The papers of a file that Déjà Lu exported, or why there are none, in words. */
export async function readPapers(
  file: File,
): Promise<{ papers: SavedPaper[] } | { error: string }> {
  const reading = readJson(await file.text());
  return reading.ok ? { papers: reading.papers } : { error: inWords(reading.fault, file.name) };
}

function inWords(fault: Fault, name: string): string {
  switch (fault.what) {
    case 'not JSON':
    case 'not a library':
      return browser.i18n.getMessage('importNotLibrary', [name]);
    case 'newer':
      return browser.i18n.getMessage('importNewer', [name]);
    case 'invalid':
      return browser.i18n.getMessage('importInvalid', [name, fault.where]);
  }
}
