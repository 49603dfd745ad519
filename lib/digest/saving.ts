import type { PaperFacts, PaperState } from '@/lib/paper/paper';
import { ask, Outdated } from './ask';
import type { Doing } from './face';

/** For how long nothing is shown of what is under way (ms): the answer usually comes before the eye misses it. */
const UNNOTICED = 50;

/** Saves a paper and takes it back, as often as the person changes their mind. */
export interface Saving {
  state: PaperState;
  doing?: Doing;
  /** What the person wants it to be, while that is being done. */
  wanted?: boolean;
}

/**
 * The person pressed the button: what is saved is taken back, what is not is saved. Pressed again while
 * the worker has not answered, the last wish counts, and only one change is under way at a time.
 * @param readFacts reads what the page says of the paper, at this moment
 * @param onChange called whenever there is something new to show
 */
export async function press(
  saving: Saving,
  readFacts: () => PaperFacts,
  onChange: () => void,
): Promise<void> {
  const facts = readFacts();
  const underWay = saving.wanted !== undefined;
  saving.wanted = !(saving.wanted ?? isSaved(saving));
  saving.doing = saving.wanted ? 'saving' : 'removing';
  if (underWay) {
    onChange();
    return;
  }
  // Painting it at once would keep the answer waiting.
  const timer = setTimeout(onChange, UNNOTICED);
  let failure: Doing | undefined;
  while (!failure && saving.wanted !== isSaved(saving)) {
    failure = await change(saving, facts);
  }
  clearTimeout(timer);
  delete saving.doing;
  if (failure) saving.doing = failure;
  delete saving.wanted;
  onChange();
}

/** Brings the library to what is wanted; says what went wrong, if anything did. */
async function change(saving: Saving, facts: PaperFacts): Promise<Doing | undefined> {
  const failure = saving.wanted ? 'saveFailed' : 'removeFailed';
  try {
    if (saving.wanted) {
      const outcome = await ask('save', { facts });
      if (!outcome.ok) return failure;
      saving.state.saved = outcome.value.at;
    } else {
      const outcome = await ask('remove', { key: facts.keys[0] });
      if (!outcome.ok) return failure;
      delete saving.state.saved;
    }
    return undefined;
  } catch (error) {
    if (error instanceof Outdated) return 'outdated';
    console.warn('Déjà Lu could not reach its library:', error);
    return failure;
  }
}

function isSaved({ state }: Saving): boolean {
  return state.saved !== undefined;
}
