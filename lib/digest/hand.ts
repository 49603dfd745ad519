import type { Questions } from '@/lib/messages';
import { complain } from './ask';
import type { Guide } from './guide';
import type { MarkedEntry } from './marked-entry';
import { bringTools } from './tools';

/** Does in a page what the person asks for by shortcut or in the popup; what leads through it is loaded then. */
export class Hand implements Pick<Questions, 'goToNew' | 'saveCurrent'> {
  private guide: Guide | undefined;

  /** @param marked gives the marked entries of the page as it is now */
  constructor(private readonly marked: () => MarkedEntry[]) {}

  goToNew({ direction }: { direction: 'next' | 'previous' }): null {
    return this.withGuide((guide) => guide.go(direction));
  }

  saveCurrent(): null {
    return this.withGuide((guide) => guide.save());
  }

  /** The page has moved its entries. */
  follow(): void {
    this.guide?.follow();
  }

  private withGuide(work: (guide: Guide) => void | Promise<void>): null {
    const done = bringTools().then(async (tools) => {
      await work((this.guide ??= new tools.Guide(this.marked)));
    });
    done.catch((error: unknown) => complain('lead through this page', error));
    return null;
  }
}
