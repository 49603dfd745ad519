import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOfAddress } from '@/lib/paper/address-keys';
import { inKeyOrder, kindOf } from '@/lib/paper/key';
import { ADDRESSES, IDS, KINDS_OF_IDENTIFIER } from './written-ids';

describe('keysOfAddress', () => {
  it.each(KINDS_OF_IDENTIFIER)('reads one %s id out of all its addresses', (kind) => {
    fc.assert(
      fc.property(IDS[kind], (id) => {
        const addresses = ADDRESSES[kind](id);
        expect(addresses.map((address) => [address, keysOfAddress(address)])).toEqual(
          addresses.map((address) => [address, [`${kind}:${id}`]]),
        );
      }),
    );
  });

  it.each(KINDS_OF_IDENTIFIER)('never takes two %s ids for one', (kind) => {
    fc.assert(
      fc.property(IDS[kind], IDS[kind], (one, other) => {
        fc.pre(one !== other);
        const keys = new Set(ADDRESSES[kind](one).flatMap(keysOfAddress));
        expect(
          ADDRESSES[kind](other)
            .flatMap(keysOfAddress)
            .filter((key) => keys.has(key)),
        ).toEqual([]);
      }),
    );
  });

  it.each([
    ['https://arxiv.org/abs/math.GT/0309136', 'arxiv:math/0309136'],
    ['https://arxiv.org/abs/cond-mat.mtrl-sci/0309136v2', 'arxiv:cond-mat/0309136'],
    ['https://arxiv.org/abs/hepth/9901001', 'arxiv:hep-th/9901001'],
    ['https://arxiv.org/abs/HEP-TH//9901001', 'arxiv:hep-th/9901001'],
    ['https://arxiv.org/pdf/solv-int/9901001v1.pdf', 'arxiv:solv-int/9901001'],
    ['https://arxiv.org/abs/2403.12345).', 'arxiv:2403.12345'],
    ['https://arxiv.org/ftp/arxiv/papers/0704/0704.0001.pdf', 'arxiv:0704.0001'],
    ['HTTPS://ARXIV.ORG/abs/2403.12345', 'arxiv:2403.12345'],
    ['https://scirate.com/arxiv/2403.12345', 'arxiv:2403.12345'],
    ['https://ui.adsabs.harvard.edu/abs/arXiv:2403.12345/abstract', 'arxiv:2403.12345'],
    ['https://www.emergentmind.com/papers/2403.12345', 'arxiv:2403.12345'],
    ['https://dblp.org/rec/journals/corr/abs-2403-12345.html', 'arxiv:2403.12345'],
    ['https://dblp.org/rec/journals/corr/VaswaniSPUJGKP17', 'dblp:journals/corr/VaswaniSPUJGKP17'],
    [
      'https://www.biorxiv.org/content/10.1101/2020.01.01.123456v2.full.pdf+html',
      'doi:10.1101/2020.01.01.123456',
    ],
    [
      'https://www.biorxiv.org/content/10.64898/2025.12.23.696123v1',
      'doi:10.64898/2025.12.23.696123',
    ],
    [
      'https://www.medrxiv.org/content/10.1101/2020.01.01.20012345.full',
      'doi:10.1101/2020.01.01.20012345',
    ],
    ['https://www.biorxiv.org/content/10.1101/123456.abstract', 'doi:10.1101/123456'],
    [
      'https://onlinelibrary.wiley.com/doi/10.1002/(SICI)1097-0258(19980815)17:15%3C1661::AID-SIM968%3E3.0.CO;2-2',
      'doi:10.1002/(sici)1097-0258(19980815)17:15<1661::aid-sim968>3.0.co;2-2',
    ],
    ['https://doi.org/10.1016/S0140-6736(20)30183-5', 'doi:10.1016/s0140-6736(20)30183-5'],
    [
      'https://academic.oup.com/bioinformatics/article/doi/10.1093/bioinformatics/btz682/5572530',
      'doi:10.1093/bioinformatics/btz682',
    ],
    [
      'https://direct.mit.edu/tacl/article/doi/10.1162/tacl_a_00349/96482/A-Primer',
      'doi:10.1162/tacl_a_00349',
    ],
    [
      'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0000001',
      'doi:10.1371/journal.pone.0000001',
    ],
    ['https://www.nature.com/articles/s41586-021-03819-2.pdf', 'doi:10.1038/s41586-021-03819-2'],
    ['https://papers.ssrn.com/sol3/papers.cfm?abstract_id=4412345', 'doi:10.2139/ssrn.4412345'],
    ['https://ssrn.com/abstract=4412345', 'doi:10.2139/ssrn.4412345'],
    ['https://www.pnas.org/doi/10.1073/pnas.1912789117', 'doi:10.1073/pnas.1912789117'],
    ['https://www.alphaxiv.org/abs/mai-thinking-1', 'alphaxiv:mai-thinking-1'],
    ['https://papers.cool/venue/ze7DOLi394%40OpenReview', 'openreview:ze7DOLi394'],
  ])('%s is %s', (address, key) => {
    expect(keysOfAddress(address)).toEqual([key]);
  });

  it.each([
    [
      'https://doi.org/10.18653/v1/2024.acl-long.1',
      ['doi:10.18653/v1/2024.acl-long.1', 'acl:2024.acl-long.1'],
    ],
    ['https://doi.org/10.18653/v1/P18-1001', ['doi:10.18653/v1/p18-1001', 'acl:P18-1001']],
    ['https://doi.org/10.3115/v1/P14-1001', ['doi:10.3115/v1/p14-1001', 'acl:P14-1001']],
    ['https://doi.org/10.3115/1073083.1073135', ['doi:10.3115/1073083.1073135']],
    ['https://doi.org/10.18653/v1/2024.acl-long.0', ['doi:10.18653/v1/2024.acl-long.0']],
  ])('%s is %j', (address, keys) => {
    expect(keysOfAddress(address)).toEqual(keys);
  });

  it.each([
    // Neighbours of papers on the same sites.
    'https://arxiv.org/list/cs.CL/2403',
    'https://arxiv.org/list/cs.CL/recent',
    'https://arxiv.org/a/lecun_y_1',
    'https://arxiv.org/abs/',
    'https://arxiv.org/search/?query=2403.12345',
    'https://arxiv.org/html/2403.12345v1/x1.png',
    'https://huggingface.co/papers',
    'https://huggingface.co/papers/date/2024-08-01',
    'https://huggingface.co/papers/week/2026-W40',
    'https://huggingface.co/papers/month/2026-09',
    'https://huggingface.co/papers/trending',
    'https://huggingface.co/login?next=%2Fpapers%2F2403.12345',
    'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2403.12345.png',
    'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/2403.12345/gradient.png',
    'https://huggingface.co/akhaliq/papers',
    'https://papers.cool/arxiv/cs.CL',
    'https://papers.cool/venue/ICLR.2024?group=Oral',
    'https://www.alphaxiv.org/explore',
    'https://www.alphaxiv.org/abs/2413.12345',
    'https://aclanthology.org/2024.acl-long.0/',
    'https://aclanthology.org/volumes/2024.acl-long/',
    'https://aclanthology.org/events/acl-2024/',
    'https://aclanthology.org/P18-1000/',
    'https://aclanthology.org/W18-6300/',
    'https://aclanthology.org/D19-5100/',
    'https://aclanthology.org/P18-1/',
    'https://aclanthology.org/attachments/2024.acl-long.1.software.zip',
    'https://openreview.net/group?id=ICLR.cc/2024/Conference',
    'https://openreview.net/profile?id=~Ada_Lovelace1',
    'https://openreview.net/forum?noteId=aBcDeFgHiJ',
    'https://openreview.net/forum/lovelace|notes_on_the_engine',
    'https://pubmed.ncbi.nlm.nih.gov/?term=protein',
    'https://www.ncbi.nlm.nih.gov/gene/672',
    'https://pubmed.ncbi.nlm.nih.gov/123456789/',
    'https://www.semanticscholar.org/author/A-Lovelace/1741101',
    'https://www.semanticscholar.org/search?q=/arxiv:2403.12345',
    'https://ieeexplore.ieee.org/author/37085000000',
    'https://dblp.org/rec/conf/nips/2017',
    'https://dblp.org/pid/12/3456.html',
    'https://dl.acm.org/doi/proceedings/10.1145/3292500',
    'https://dl.acm.org/doi/book/10.1145/3292500',
    'https://link.springer.com/book/10.1007/978-3-030-00000-0',
    'https://link.springer.com/search?query=10.1007/s11263-015-0816-y',
    'https://dl.acm.org/action/showCitFormats?doi=10.1145%2F3292500.3330701',
    // Other hosts.
    'https://arxiv.org.evil.com/abs/2403.12345',
    'https://notarxiv.org/abs/2403.12345',
    'https://arxiv.org@evil.com/abs/2403.12345',
    'https://evil.com/arxiv.org/abs/2403.12345',
    'https://evil.com/?url=https://arxiv.org/abs/2403.12345',
    'https://github.com/lovelace/2403.12345',
    'https://openalex.org/W2403.12345',
    // No addresses of pages, or too long to be kept as one.
    `https://arxiv.org/abs/2403.12345?${'x'.repeat(2000)}`,
    'ftp://arxiv.org/abs/2403.12345',
    'javascript:"https://arxiv.org/abs/2403.12345"',
    '/abs/2403.12345',
    '//arxiv.org/abs/2403.12345',
    'arxiv.org/abs/2403.12345',
    '2403.12345',
    '',
  ])('%j is no paper', (address) => {
    expect(keysOfAddress(address)).toEqual([]);
  });

  const hosts = [
    'arxiv.org',
    'doi.org',
    'openreview.net',
    'aclanthology.org',
    'dl.acm.org',
    'dblp.org',
  ];

  it('takes any text, and gives keys in order', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          fc.webUrl({ withQueryParameters: true, withFragments: true }),
          fc
            .tuple(
              fc.constantFrom(...hosts),
              fc.constantFrom('abs/', 'doi/', 'forum?id=', '10.1/', '%'),
              anything,
            )
            .map(([host, path, rest]) => `https://${host}/${path}${rest}`),
        ),
        (address) => {
          const keys = keysOfAddress(address);
          expect(keys).toEqual(inKeyOrder(keys));
          expect(keys.filter((key) => kindOf(key) === 'title')).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
