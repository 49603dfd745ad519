import { openDesk, stopWorkers } from '../browser.ts';
import { saved } from '../library/fill-library.ts';
import { openWith } from '../library/profiles.ts';
import { askPeer } from '../peers.ts';
import { forComparison } from '../row.ts';
import type { Row } from '../row.ts';

const TURNS = 7;
const PAPERS = 10_000;

/** What it costs to keep all papers as one object in storage.local, as PaperMemory does: without abstracts. */
export async function peers(): Promise<Row[]> {
  const browser = await openWith({ papers: 100, sightings: 0 });
  const desk = await openDesk(browser, browser.peers);
  const papers = Array.from({ length: PAPERS }, (_, number) => {
    const { abstract: _abstract, ...paper } = saved(number, PAPERS);
    return [paper.id, paper] as const;
  });
  await askPeer(desk, 'keepObject', Object.fromEntries(papers));
  const [reads, saves]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < TURNS; turn++) {
    await stopWorkers(desk);
    reads.push(await askPeer(desk, 'readObject', null));
    saves.push(await askPeer(desk, 'saveInObject', papers[turn]));
  }
  await browser.close();
  return [
    forComparison('peer: reading 10,000 papers, one object in storage.local', reads),
    forComparison('peer: saving one paper in that', saves),
  ];
}
