import { complete } from './invent.ts';
import type { InventedPaper } from './paper.ts';
import { unusualAuthors } from './people.ts';

/** Titles that are hard to read off a page, each with a short name. */
const TITLES = {
  formula:
    'How Many Raters Does It Take? $\\ell_1$-Consistent Preferences from Quarrelsome Annotators',
  formulaFirst: '$\\mathbb{Z}_2$-Graded Embeddings for Palindromic Languages',
  formulas: 'From $k$-Means to $k$-Meanings: an $O(n \\log n)$ Clustering of Senses',
  dollars: 'What a $5 Prompt and a $50 Prompt Have in Common',
  angles: 'The Secret Life of <unk>: Q&A with a Missing Token',
  quotes: '"It Depends", Said the Model: Hedging & Héloïse’s Dilemma — a Case Study',
  emoji: '🦔 Hedgehog: Slow, Spiky and Surprisingly Robust Decoding',
  chinese: '雨夜读图：面向低照度渔港影像的缓慢注意力',
  japanese: '忘れるための学習：短い記憶をもつ対話モデル',
  korean: '느린 기울기: 적은 자료로 배우는 지도 읽기',
  russian: 'Тихая дистилляция: как учить модель вполголоса',
  greek: 'Μικροί κριτές για μεγάλα κείμενα',
  arabic: 'قراءة المخطوطات البحرية بشبكات صبورة',
  hebrew: 'לשכוח נכון: זיכרון קצר במודלי שפה',
  accents: 'Çöl Rüzgârı: Naïve Façade Détection für Überbelichtete Straßen',
  letters: '𝓛-Nets and ℝ-Trees: ﬁne-Grained Taxonomies without Ｆｕｌｌｗｉｄｔｈ Labels',
  short: 'Noise',
  long: 'On the Curious, Occasionally Useful and Thoroughly Underreported Relation between the Order in Which Examples Are Shown to a Language Model, the Hour at Which Its Annotators Were Asked to Label Them, and the Number of Times That Either Was Told to Begin Again from the Very Beginning: a Report in Four Parts',
} as const;

/** One of the papers with a difficult title, as published on `published` under the number `number`. */
export function notable(
  name: keyof typeof TITLES,
  published: string,
  number: number,
  more: Partial<InventedPaper> = {},
): InventedPaper {
  const month = published.slice(2, 7).replace('-', '');
  const authors = unusualAuthors(number % 28, 1 + (number % 5));
  return complete({ id: `${month}.${number}`, title: TITLES[name], published, authors, ...more });
}
