// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Notify } from '@/components/notice';
import { TakeApartPanel } from '@/entrypoints/library/TakeApartPanel';
import type { Ask } from '@/lib/messages';
import { click, fakeWorker, paper, settled, show } from './screen';

const joined = paper('arxiv:2401.00001', 'Two in One', {
  keys: ['arxiv:2401.00001', 'doi:10.1/2', 'title:twoinone'],
});
const asked = vi.fn<(ask: Ask<'takeApart'>) => void>();
const notify = vi.fn<Notify>();
const close = vi.fn<() => void>();

beforeEach(async () => {
  vi.restoreAllMocks();
  for (const mock of [asked, notify, close]) mock.mockReset();
  fakeWorker({
    takeApart: (ask) => {
      asked(ask);
      return { ok: true, value: null };
    },
  });
  await show(<TakeApartPanel paper={joined} notify={notify} close={close} />);
});

function rows(): HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>('li'));
}

async function tick(place: number): Promise<void> {
  await act(() => rows()[place]?.querySelector('input')?.click());
  await settled();
}

it('shows every identifier, with the way to its page where it has one', () => {
  const shown = rows().map((row) => [row.textContent, row.querySelector('a')?.href]);
  expect(shown).toEqual([
    ['arXiv:2401.00001', 'https://arxiv.org/abs/2401.00001'],
    ['doi:10.1/2', 'https://doi.org/10.1/2'],
    ['Known by its title alone', undefined],
  ]);
});

it('needs some to go and some to stay', async () => {
  const isDisabled = (): boolean | undefined =>
    document.querySelector<HTMLButtonElement>('.main')?.disabled;
  const states = [isDisabled()];
  for (const place of [0, 1, 2, 1]) {
    // oxlint-disable-next-line no-await-in-loop -- one press after the other
    await tick(place);
    states.push(isDisabled());
  }
  expect(states).toEqual([true, false, false, true, false]);
});

it('takes apart what is ticked, says so, and closes', async () => {
  await tick(1);
  await tick(2);
  await tick(2);
  await click('Take apart');
  expect(asked.mock.calls).toEqual([[{ id: 'arxiv:2401.00001', keys: ['doi:10.1/2'] }]]);
  expect(notify.mock.calls).toEqual([[{ text: 'Taken apart: these are two papers now' }]]);
  expect(close).toHaveBeenCalledOnce();
});

it('changes nothing when it is cancelled', async () => {
  await tick(1);
  await click('Cancel');
  expect(asked).not.toHaveBeenCalled();
  expect(close).toHaveBeenCalledOnce();
});

it('says what was in the way', async () => {
  fakeWorker({ takeApart: () => ({ ok: false, problem: 'full' }) });
  await tick(1);
  await click('Take apart');
  expect(notify.mock.calls).toMatchObject([
    [{ text: expect.stringContaining('The disk is full'), warn: true }],
  ]);
});
