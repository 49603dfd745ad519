import { ask } from '@/components/ask';

/**
 * Has the worker started whenever somebody comes back to this page: it was stopped meanwhile, and its databases
 * closed. By the time that the first letter is typed they are there. What is asked does not matter.
 */
export function wakeOnReturn(): void {
  addEventListener('focus', () => void ask('latest', { offset: 0, limit: 1 }));
}
