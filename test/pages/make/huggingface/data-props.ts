import type { InventedPaper } from '../paper.ts';
import { comments, votes } from './frame.ts';

/** The site's ids: 24 hexadecimal digits. */
const objectId = (paper: InventedPaper, index: number): string =>
  (BigInt(paper.id.replace('.', '')) * 7919n + BigInt(index)).toString(16).padStart(24, '66aa');

/** Texts there keep the line breaks of arXiv's metadata: every 60 characters or so, titles with two blanks more. */
const wrapped = (text: string, indent: string): string =>
  text.replaceAll(/(.{50,70}) (?=\S)/g, `$1\n${indent}`);

/** One item of `dailyPapers`; `submitter` is missing now and then. */
export const item = (paper: InventedPaper, submitter?: string): object => ({
  paper: {
    id: paper.id,
    authors: paper.authors.map((name, index) => ({
      _id: objectId(paper, index),
      name,
      hidden: false,
      ...(index === 0 && {
        user: { fullname: name, user: `reader-${paper.id.slice(-4)}`, type: 'user' },
      }),
    })),
    publishedAt: `${paper.published}T15:53:20.000Z`,
    title: wrapped(paper.title, '  '),
    summary: wrapped(paper.abstract, ''),
    upvotes: votes(paper),
    discussionId: objectId(paper, 99),
    ...(paper.organisation && { organization: { name: 'org', fullname: paper.organisation } }),
  },
  // When it was put on Hugging Face, which is not when it was published.
  publishedAt: '2026-10-01T22:58:44.675Z',
  title: wrapped(paper.title, '  '),
  summary: wrapped(paper.abstract, ''),
  thumbnail: `https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/${paper.id}.png`,
  numComments: comments(paper),
  ...(submitter && {
    submittedBy: { fullname: submitter, name: submitter, type: 'user', isHf: false },
  }),
});

/** The whole attribute, with the keys that the 2024 pages had (`date`) or those of 2026. */
export const props2024 = (papers: InventedPaper[], date: string): string =>
  JSON.stringify({
    canSubmit: false,
    date: `${date}T00:00:00.000Z`,
    dailyPapers: papers.map((paper) => item(paper, 'tidepool')),
    nextDate: '2024-08-02',
    prevDate: '2024-07-31',
    publisher: { fullname: 'Tide Pool', user: 'tidepool', type: 'user' },
  });

export const props2026 = (papers: InventedPaper[], more: object): string =>
  JSON.stringify({
    authLight: {},
    canSubmit: false,
    dailyPapers: papers.map((paper, index) =>
      item(paper, index % 4 === 3 ? undefined : 'tidepool'),
    ),
    publisher: { fullname: 'Tide Pool', user: 'tidepool', type: 'user' },
    ...more,
  });
