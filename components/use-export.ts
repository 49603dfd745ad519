import { useCallback } from 'preact/hooks';
import type { Notify } from './notice';

/** A function that puts the library into a file of a format, and says so. */
export function useExport(notify: Notify): (format: 'json' | 'bibtex') => void {
  return useCallback(
    (format) => {
      // Loaded when it is wanted, so that a popup that only searches opens faster.
      void import('./export-papers').then(({ exportPapers }) => exportPapers(format, notify));
    },
    [notify],
  );
}
