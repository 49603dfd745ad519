import type { Outcome } from '@/lib/messages';
import { problemOf } from './library-error';
import { openDatabase } from './open';
import type { Database } from './schema';

/** The way to the database, for the worker alone. It opens when it is first asked, and again after the connection was lost. */
export class Library {
  readonly #name: string;
  #database: Promise<Database> | undefined;

  /** @param name of the database; tests give each its own. */
  constructor(name = 'deja-lu') {
    this.#name = name;
  }

  /**
   * Does some work on the database: here, and nowhere else, failures that were to be expected become values.
   * @throws what was not to be expected.
   */
  async ask<Value>(work: (database: Database) => Promise<Value>): Promise<Outcome<Value>> {
    try {
      return { ok: true, value: await work(await this.#open()) };
    } catch (error) {
      const problem = problemOf(error);
      if (!problem) throw error;
      return { ok: false, problem };
    }
  }

  /** Closes the connection; the next question opens it again. */
  async close(): Promise<void> {
    const database = this.#database;
    this.#database = undefined;
    (await database)?.close();
  }

  async #open(): Promise<Database> {
    const lost = (): void => {
      if (this.#database === opening) this.#database = undefined;
    };
    const opening = (this.#database ??= openDatabase(this.#name, lost));
    try {
      return await opening;
    } catch (error) {
      lost();
      throw error;
    }
  }
}
