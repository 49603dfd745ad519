import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askAhead } from '@/components/ask-ahead';

/** Runs in the popup before all else is loaded: what the popup shows first is on its way while that is. */
export default defineUnlistedScript(() => askAhead());
