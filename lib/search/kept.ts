/** Keeps what was loaded last, by name. */
export class Kept<Name, Value> {
  readonly #most: number;
  readonly #values = new Map<Name, Promise<Value>>();

  /** @param most how many values are kept; the one that was asked for longest ago goes first */
  constructor(most: number) {
    this.#most = most;
  }

  /** The value of this name; what could not be loaded is tried again by whoever asks next. */
  get(name: Name, load: () => Promise<Value>): Promise<Value> {
    const value = this.#values.get(name) ?? this.#load(name, load);
    this.#values.delete(name);
    this.#values.set(name, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }

  #load(name: Name, load: () => Promise<Value>): Promise<Value> {
    const value = load();
    value.catch(() => {
      if (this.#values.get(name) === value) this.#values.delete(name);
    });
    return value;
  }
}
