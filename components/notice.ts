/** What is said at the foot of a screen after something was done, until the next thing is done. */
export interface Notice {
  text: string;
  /** Something did not work. */
  warn?: true;
  /** Takes back what was done. */
  undo?: () => void;
}

/** Shows a notice, or with nothing takes the last one away. */
export type Notify = (notice?: Notice) => void;
