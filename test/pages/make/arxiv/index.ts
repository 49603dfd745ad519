import type { MadePage } from '../page.ts';
import { abstractPages } from './abs.ts';
import { lists } from './lists.ts';
import { nearMisses } from './near-misses.ts';
import { searches } from './search.ts';

/** All pages of arXiv. */
export const arxiv = (): MadePage[] => [
  ...lists(),
  ...searches(),
  ...abstractPages(),
  ...nearMisses(),
];
