import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleFingerprint, titleKey } from '@/lib/paper/fingerprint';

/** Titles as people write them, in several scripts. */
const TITLES = [
  'Attention Is All You Need',
  'Deep Learning',
  'On the Schrödinger Equation in Curved Spaces',
  'Über die Grundlagen der Geometrie',
  '深度学习综述',
  '大型语言模型的推理',
  '自然言語処理における深層学習の応用',
  'がん免疫療法の最新動向について',
  '한국어 자연어 처리를 위한 사전학습 모델',
  'О некоторых свойствах нейронных сетей',
  'Σχετικά με τη θεωρία των πινάκων',
  'التعلم العميق لمعالجة اللغة العربية',
  'למידה עמוקה לעיבוד שפה',
  'हिन्दी भाषा के लिए गहन शिक्षण',
  'การเรียนรู้เชิงลึกสำหรับภาษาไทย',
  'ጥልቅ ትምህርት ለአማርኛ ቋንቋ',
];

const anyTitle = fc.oneof(
  fc.constantFrom(...TITLES),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ minLength: 20, maxLength: 80 }),
);

describe('titleFingerprint', () => {
  it.each(TITLES)('%s has one, and no other title has the same', (title) => {
    expect(titleFingerprint(title)).not.toBe('');
    const same = TITLES.filter((other) => titleFingerprint(other) === titleFingerprint(title));
    expect(same).toEqual([title]);
  });

  it.each([
    ['Pre-training of Deep Models', 'Pretraining of deep models.'],
    ['  GPT-4:\n   Technical  Report ', 'GPT4 — technical report'],
    ['On the Schrödinger Equation', 'On the Schr\\"odinger Equation'],
    ['Über Maße und Gewichte', 'UBER MASSE UND GEWICHTE'],
    ['Ｄｅｅｐ　Ｌｅａｒｎｉｎｇ', 'Deep Learning'],
    ['$\\alpha$-Divergence Minimization', 'α-Divergence Minimization'],
    ['$\\varepsilon$-Greedy Exploration', 'ϵ-greedy exploration'],
    ['$\\varepsilon$-Greedy Exploration', 'Epsilon-Greedy Exploration'],
    ['$\\Delta$-Learning in $\\mathbb{R}^n$', 'Δ-learning in ℝⁿ'],
    ['Sorting in $\\mathcal{O}(n \\log n)$ Time', 'Sorting in 𝒪(n log n) time'],
    ['Splitting H$_2$O with Light', 'Splitting H₂O with light'],
    ['Efﬁcient Inference at Scale', 'Efficient inference at scale'],
    ['Λόγος καὶ πράξις', 'ΛΟΓΟΣ ΚΑΙ ΠΡΑΞΙΣ'],
    ['الْعَرَبِيَّة والتعلم العميق', 'العربية والتعلم العميق'],
    ['Всё о нейронных сетях', 'Все о нейронных сетях'],
  ])('%s = %s', (one, other) => {
    expect(titleFingerprint(one)).not.toBe('');
    expect(titleFingerprint(one)).toBe(titleFingerprint(other));
  });

  it.each([
    ['Deep Learning I: Foundations of the Field', 'Deep Learning II: Foundations of the Field'],
    ['Scaling Laws for Language Models, Part 1', 'Scaling Laws for Language Models, Part 2'],
    ['कि भाषा के लिए गहन शिक्षण', 'का भाषा के लिए गहन शिक्षण'],
    ['かんの治療法の最新動向', 'がんの治療法の最新動向'],
    ['$\\alpha$-Divergence Minimization', '$\\beta$-Divergence Minimization'],
  ])('%s ≠ %s', (one, other) => {
    expect(titleFingerprint(one)).not.toBe(titleFingerprint(other));
  });

  it.each([
    '',
    ' \n ',
    '…',
    '∀∃',
    '🦙🦙🦙🦙🦙🦙🦙🦙🦙🦙🦙🦙',
    'BERT',
    'Learning',
    '前言',
    '综述',
    'Introduction',
    'EDITORIAL.',
    'Guest Editorial',
    'Preface 2024',
    'Front Matter',
    'Untitled',
    'Einführung',
    'Avant-propos',
    'Introducción',
    'Предисловие',
  ])('%j says nothing', (title) => {
    expect(titleFingerprint(title)).toBe('');
  });

  it('is short, and the fingerprint of itself', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const fingerprint = titleFingerprint(title);
        expect(Array.from(fingerprint).length).toBeLessThanOrEqual(24);
        expect(titleFingerprint(fingerprint)).toBe(fingerprint);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not see case, blanks and punctuation', () => {
    const noise = fc.array(fc.constantFrom(' ', '\n', '-', ': ', '.', '“', '$', '—', '\u00a0'));
    fc.assert(
      fc.property(fc.constantFrom(...TITLES), noise, (title, signs) => {
        const noisy = Array.from(title, (letter, at) => letter + (signs[at % 7] ?? '')).join('');
        // A blank before a mark would separate it from its letter.
        const written = /\p{M}/u.test(title.normalize('NFKD'))
          ? `${signs.join('')}${title}`
          : noisy;
        for (const form of [
          written,
          written.toUpperCase(),
          written.toLowerCase(),
          written.normalize('NFD'),
        ]) {
          expect(titleFingerprint(form)).toBe(titleFingerprint(title));
        }
      }),
    );
  });

  it('differs among many titles that begin alike', () => {
    const titles = Array.from({ length: 200_000 }, (_, at) => `Notes on the Engine, Number ${at}`);
    expect(new Set(titles.map(titleFingerprint)).size).toBe(titles.length);
  });
});

describe('titleKey', () => {
  it.each([
    ['Deep Learning', [], 'title:deeplearning'],
    ['Deep Learning', ['Yann LeCun', 'Yoshua Bengio'], 'title:deeplearning-lecun'],
    ['Deep Learning', ['LeCun, Y.'], 'title:deeplearning-lecun'],
    ['Deep Learning', ['Anonymous', 'Goodfellow I'], 'title:deeplearning-goodfellow'],
    ['Editorial', ['Ada Lovelace'], undefined],
    ['', ['Ada Lovelace'], undefined],
  ])('%s by %j is %s', (title, authors, key) => {
    expect(titleKey(title, authors)).toBe(key);
  });
});
