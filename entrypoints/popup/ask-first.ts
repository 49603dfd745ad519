import { askAhead } from '@/components/ask-ahead';

// As the first thing that the popup does: what it shows first is on its way while all else is made.
askAhead();
