import { browser } from 'wxt/browser';
import { send } from '@/lib/messaging';
import type { Answer, Ask, Messages } from '@/lib/messages';

const ATTEMPTS = 4;
/** How long an answer may take, in milliseconds; the first waits for the worker and the database to start. */
const DEADLINE = 8000;

/** The extension was updated or removed; this page's script is left over and reaches nothing any more. */
export class Outdated extends Error {
  override name = 'Outdated';
}

/**
 * Asks the worker until it answers: it may die between question and answer, and every question may be
 * asked again.
 * @throws Outdated if this page's script is left over from before an update, at once; what the last
 *   attempt threw, if none was answered
 */
export async function ask<Name extends keyof Messages>(
  name: Name,
  what: Ask<Name>,
): Promise<Answer<Name>> {
  for (let attempt = 1; ; attempt++) {
    // Reading `id` throws nothing and is undefined then: https://crbug.com/40189161
    if (!browser.runtime?.id) throw new Outdated();
    try {
      return await within(DEADLINE, send(name, what));
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100 * attempt));
    }
  }
}

async function within<Value>(time: number, promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the worker did not answer')), time);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Says for whoever looks what could not be done. A script that is left over from before an update has nothing to say. */
export function complain(what: string, error: unknown): void {
  if (!(error instanceof Outdated)) console.warn(`Déjà Lu could not ${what}:`, error);
}
