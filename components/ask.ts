import type { Answer, Ask, Messages, Outcome } from '@/lib/messages';
import { send } from '@/lib/messaging';

/**
 * Sends a message from a screen, once more if the worker died over it. An answer that does not come
 * at all is the problem `unavailable`, so that a screen has one kind of failure to speak of.
 */
export async function ask<Name extends keyof Messages>(
  name: Name,
  question: Ask<Name>,
): Promise<Answer<Name> | Extract<Outcome<never>, { ok: false }>> {
  try {
    return await send(name, question).catch(() => send(name, question));
  } catch (error) {
    console.error(`Déjà Lu: no answer to "${name}"`, error);
    return { ok: false, problem: 'unavailable' };
  }
}
