import { useEffect, useState } from 'preact/hooks';
import { whenDrawn } from './ask-ahead';

/**
 * A part of a screen that is shown only after the papers: it is loaded then, so that they are there sooner.
 * @param load gives the part's module; the same function at each call
 * @returns nothing until it is there
 */
export function useLater<Part extends object>(load: () => Promise<Part>): Part | undefined {
  const [part, setPart] = useState<Part>();
  useEffect(() => {
    void whenDrawn().then(load).then(setPart);
  }, [load]);
  return part;
}
