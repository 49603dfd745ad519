import type { MadePage } from '../page.ts';
import { hydration, inPlace } from './changing.ts';
import { daily2024 } from './grid-2024.ts';
import { daily2026, period } from './grid-2026.ts';
import { hostile } from './hostile.ts';
import { nearMisses } from './near-misses.ts';
import { ownPage } from './paper.ts';
import { search } from './search.ts';
import { trending } from './trending.ts';
import { userPapers } from './user-papers.ts';

/** All pages of Hugging Face. */
export const huggingface = (): MadePage[] => [
  daily2024(),
  daily2026(),
  period('weekly'),
  period('monthly'),
  trending(),
  search(),
  ownPage(),
  userPapers(),
  ...hydration(),
  ...inPlace(),
  ...nearMisses(),
  ...hostile(),
];
