import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { reachOf } from '@/lib/sites/site';

beforeEach(() => {
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    manifest_version: 3,
    name: 'Déjà Lu',
    version: '1',
    content_scripts: [
      { matches: ['https://arxiv.org/*', 'https://huggingface.co/*/papers*'], js: [] },
    ],
  });
});

const closed = { kind: 'closed' };
const site = (host: string, pattern: string): object => ({ kind: 'site', host, pattern });

it.each([
  ['https://blog.example.org/2024?x=1', site('blog.example.org', '*://blog.example.org/*')],
  ['http://example.org/', site('example.org', '*://example.org/*')],
  ['http://localhost:8080/x', site('localhost:8080', '*://localhost/*')],
  ['https://huggingface.co/blog/x', site('huggingface.co', '*://huggingface.co/*')],
  ['https://arxivXorg/abs', site('arxivxorg', '*://arxivxorg/*')],
  ['https://arxiv.org/list/cs.CL/new', { kind: 'covered', host: 'arxiv.org' }],
  ['https://huggingface.co/ada/papers?p=2', { kind: 'covered', host: 'huggingface.co' }],
  ['chrome://extensions/', closed],
  ['about:blank', closed],
  ['file:///home/ada/paper.html', closed],
  ['https://chromewebstore.google.com/detail/x', closed],
  ['https://addons.mozilla.org/firefox/', closed],
  ['', closed],
  [undefined, closed],
])('%s is %j', (address, reach) => {
  expect(reachOf(address)).toEqual(reach);
});
