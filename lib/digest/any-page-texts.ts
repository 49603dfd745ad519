import { namingsIn } from '@/lib/paper/text-keys';
import type { Mention } from './any-page-mentions';

/** What a text must have for reading it to be worth while; most have nothing of it. */
const TELLING = /arxiv|doi|pmc?id|hf\.co|papers\/\d|\w\.\w+\/\S*\d/i;

/** Program text, and what is not shown. */
const SILENT = 'code, script, style, noscript, template, select, svg, deja-lu';

const known = new WeakMap<Text, { text: string; mentions: Mention[] }>();

/** What a text of a page names: `arXiv:2403.12345`, `doi:10.…`, addresses of papers. What stands in a link says what that leads to. */
export function mentionsInText(text: Text): Mention[] {
  const { data } = text;
  if (!TELLING.test(data)) return [];
  const before = known.get(text);
  if (before?.text === data) return before.mentions;
  const element = text.parentElement;
  const mentions =
    element && !element.closest(`${SILENT}, a[href^=http]`)
      ? namingsIn(data)
          .toSorted((one, other) => one.from - other.from)
          .map(({ keys, from, to }): Mention => ({ keys, element, at: { text, from, to } }))
      : [];
  known.set(text, { text: data, mentions });
  return mentions;
}
