// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeJson } from '@/lib/formats/json';
import type { SavedPaper } from '@/lib/paper/paper';
import { ImportPanel } from '../../entrypoints/library/ImportPanel';
import { click, fakeWorker, one, paper, settled, show } from './screen';

const PAPERS = [paper('arxiv:2401.00001', 'First'), paper('arxiv:2401.00002', 'Second')];
const closed = vi.fn<() => void>();

/** Chooses a file with this text, and waits until it was read. */
async function choose(text: string): Promise<void> {
  const input = one('input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File([text], 'papers.json')] });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await vi.waitFor(async () => {
    await settled();
    if (one('.import-panel').textContent.includes('Reading…')) throw new Error('still reading');
  });
}

beforeEach(() => {
  vi.restoreAllMocks();
  closed.mockReset();
});

describe('the import', () => {
  it('says what it will do, does it, and says what it did', async () => {
    const asked: { papers: SavedPaper[]; rehearse: boolean }[] = [];
    fakeWorker({
      bringIn: (ask) => {
        asked.push(ask);
        return { ok: true, value: { added: 1, merged: 1, unchanged: 0 } };
      },
    });
    await show(<ImportPanel close={closed} />);
    await choose(writeJson(PAPERS, 0));
    expect(one('[role=status]').textContent).toBe(
      'papers.json will bring:1new papers1joined with papers you have0already as they are here',
    );
    expect(asked).toEqual([{ papers: PAPERS, rehearse: true }]);
    await click('Import');
    expect(asked[1]).toEqual({ papers: PAPERS, rehearse: false });
    expect(one('[role=status]').textContent).toContain('Everything is in the library now');
    await click('Close');
    expect(closed).toHaveBeenCalledOnce();
  });

  it.each([
    ['not JSON', 'papers.json is not a library file of Déjà Lu.'],
    ['{"format":"deja-lu","version":999,"papers":[]}', 'written by a newer Déjà Lu'],
    ['{"format":"deja-lu","version":1,"papers":[{}]}', 'papers.json is damaged at papers.0'],
  ])('of %s says what is wrong, and another file can be chosen', async (text, error) => {
    fakeWorker({});
    await show(<ImportPanel close={closed} />);
    await choose(text);
    expect(one('.error').textContent).toContain(error);
    expect(one('input[type=file]')).toBeTruthy();
  });

  it('of what is all there already cannot be pressed', async () => {
    fakeWorker({ bringIn: () => ({ ok: true, value: { added: 0, merged: 0, unchanged: 2 } }) });
    await show(<ImportPanel close={closed} />);
    await choose(writeJson(PAPERS, 0));
    expect(one('.main')).toHaveProperty('disabled', true);
  });

  it('says so if the library could not take it', async () => {
    fakeWorker({ bringIn: () => ({ ok: false, problem: 'full' }) });
    await show(<ImportPanel close={closed} />);
    await choose(writeJson(PAPERS, 0));
    expect(one('.error').textContent).toContain('The disk is full.');
  });
});
