import type { MadePage } from '../page.ts';
import { profiles } from './profiles.ts';
import { resultPages } from './results.ts';

/** All pages of Google Scholar. */
export const googleScholar = (): MadePage[] => [...resultPages(), ...profiles()];
