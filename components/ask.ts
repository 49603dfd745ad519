import type { Answer, Ask, Messages, Outcome } from '@/lib/messages';
import { send, sendFromScreen } from '@/lib/messaging';

/**
 * How long a screen waits before it asks once more (ms). A message that reaches a worker while the browser installs
 * it may never be answered, nor fail; the worker that comes after it answers.
 */
const PATIENCE = 2000;

/**
 * Sends a message from a screen, once more if the worker died over it or says nothing for long: the first answer
 * counts. One that does not come at all is the problem `unavailable`, so that a screen has one kind of failure to
 * speak of.
 */
export async function ask<Name extends keyof Messages>(
  name: Name,
  question: Ask<Name>,
): Promise<Answer<Name> | Extract<Outcome<never>, { ok: false }>> {
  const first = sendFromScreen(name, question);
  const isAnswered = first.then(
    () => true,
    () => false,
  );
  const isLate = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE, false));
  const second = Promise.race([isAnswered, isLate]).then((isThere) =>
    isThere ? first : send(name, question),
  );
  try {
    return await Promise.any([first, second]);
  } catch (error) {
    console.error(`Déjà Lu: no answer to "${name}"`, error);
    return { ok: false, problem: 'unavailable' };
  }
}
