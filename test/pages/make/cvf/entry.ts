import { escape } from '../html.ts';
import type { InventedPaper } from '../paper.ts';
import { familyFirst } from '../proceedings.ts';

/** `Ouyang_Slow_Nets_CVPR_2023`: what the files of a paper are called. */
export const fileName = (paper: InventedPaper, event: string): string => {
  const family = paper.authors[0]!.split(' ').at(-1)!;
  const words = `${family} ${paper.title}`.normalize('NFKD').match(/[a-z\d]+/gi) ?? [];
  return `${words.slice(0, 12).join('_')}_${event}`;
};

/** The BibTeX behind "bibtex": it holds the only date, and numbers that look like one. */
export const bibtex = (paper: InventedPaper, year: string, lineBreak = '\n'): string =>
  [
    `@InProceedings{${paper.authors[0]!.split(' ').at(-1)}_${year}_CVPR,`,
    `    author    = {${escape(paper.authors.map(familyFirst).join(' and '))}},`,
    `    title     = {${escape(paper.title)}},`,
    '    booktitle = {Proceedings of the IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)},',
    '    month     = {June},',
    `    year      = {${year}},`,
    '    pages     = {1205-1214}',
    '}',
  ].join(lineBreak);

/** An entry as the site has written it since 2021. */
export function entry2023(paper: InventedPaper, withArxiv: boolean): string {
  const file = fileName(paper, 'CVPR_2023');
  const names = paper.authors.map(
    (
      name,
      index,
    ) => `<form id="form-${file}-${index}" action="/CVPR2023" method="post" class="authsearch">
<input type="hidden" name="query_author" value="${escape(name)}">
<a href="#" onclick="document.getElementById('form-${file}-${index}').submit();">${escape(name)}</a>${index + 1 < paper.authors.length ? ',' : ''}
</form>`,
  );
  return `<dt class="ptitle"><br><a href="/content/CVPR2023/html/${file}_paper.html">${escape(paper.title)}</a></dt>
<dd>
${names.join('\n')}
</dd>
<dd>
[<a href="/content/CVPR2023/papers/${file}_paper.pdf">pdf</a>]
[<a href="/content/CVPR2023/supplemental/${file}_supplemental.pdf">supp</a>]
${withArxiv ? `[<a href="http://arxiv.org/abs/${paper.id}">arXiv</a>]\n` : ''}<div class="link2">[<a class="fakelink" onclick="$(this).siblings('.bibref').slideToggle()">bibtex</a>]
<div class="bibref pre-white-space">${bibtex(paper, '2023')}</div>
</div>
</dd>`;
}

/** An entry of 2018: addresses without a slash before them, names as links of their own. */
export function entry2018(paper: InventedPaper, withArxiv: boolean): string {
  const file = fileName(paper, 'CVPR_2018');
  const names = paper.authors.map(
    (name) => `<a href="#" onclick="document.forms[0].submit();">${escape(name)}</a>`,
  );
  return `<dt class="ptitle"><br><a href="content_cvpr_2018/html/${file}_paper.html">${escape(paper.title)}</a></dt>
<dd>
${names.join(',\n')}
</dd>
<dd>
[<a href="content_cvpr_2018/papers/${file}_paper.pdf">pdf</a>]
${withArxiv ? `[<a href="http://arxiv.org/abs/${paper.id}v2">arXiv</a>]\n` : ''}[<a class="fakelink" onclick="$(this).siblings('.bibref').slideToggle()">bibtex</a>]
<div class="bibref">${bibtex(paper, '2018', '<br>\n')}</div>
</dd>`;
}

/** An entry of ECVA: names in one text, some with a star; a link to Springer where the volume is out. */
export function entryEcva(
  paper: InventedPaper,
  year: string,
  number: number,
  doi?: string,
): string {
  const names = paper.authors.map((name, index) => escape(name) + (index % 2 === 0 ? '*' : ''));
  return `<dt class="ptitle"><br>
<a href=papers/eccv_${year}/papers_ECCV/html/${number}_ECCV_${year}_paper.php>
${escape(paper.title)}</a></dt><dd>
${names.join(', ')}
</dd>
<dd>
[<a href='papers/eccv_${year}/papers_ECCV/papers/0000${number}.pdf'>pdf</a>]
[<a href='papers/eccv_${year}/papers_ECCV/papers/0000${number}-supp.pdf'>supplementary material</a>]
${doi ? `[<a href='https://link.springer.com/chapter/${doi}'>DOI</a>]` : ''}</dd>`;
}
