/**
 * WebDriver BiDi, as far as these tests speak it directly: Puppeteer has no words for closed shadow roots
 * and for Firefox's own windows. https://w3c.github.io/webdriver-bidi/
 */
export interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** A tab, or a window of Firefox itself. */
interface Context {
  context: string;
  url: string;
}

/** A value or node that a page handed out. */
export interface RemoteValue {
  type: string;
  /** Names a node for later commands. */
  sharedId?: string;
  value?: unknown;
}

/** Every tab; or, with `moz:scope`, every window of Firefox itself. */
export async function contextsOf(bidi: Bidi, scope?: 'chrome'): Promise<Context[]> {
  const { result } = await bidi.send(
    'browsingContext.getTree',
    scope ? { 'moz:scope': scope } : {},
  );
  return (result as { contexts: Context[] }).contexts;
}

/** All elements that a selector finds, with everything inside them: closed roots too. */
export async function locate(bidi: Bidi, context: string, css: string): Promise<RemoteValue[]> {
  const { result } = await bidi.send('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: css },
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  return (result as { nodes: RemoteValue[] }).nodes;
}

/**
 * Calls a function in a tab.
 * @param declaration the function's text; it may be async, and returns a JSON text
 * @param nodes are its arguments
 * @throws if the function throws
 */
export async function call<Value>(
  bidi: Bidi,
  context: string,
  declaration: string,
  nodes: RemoteValue[] = [],
): Promise<Value> {
  const { result } = await bidi.send('script.callFunction', {
    functionDeclaration: declaration,
    arguments: nodes.map(({ sharedId }) => ({ sharedId })),
    target: { context },
    awaitPromise: true,
  });
  const answer = result as {
    type: string;
    result?: { value?: string };
    exceptionDetails?: { text: string };
  };
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? answer.type);
  return JSON.parse(answer.result?.value ?? 'null') as Value;
}

/** Presses the mouse at a point of a tab, in CSS pixels from the viewport's upper left. */
export async function click(bidi: Bidi, context: string, x: number, y: number): Promise<void> {
  await point(bidi, context, x, y, [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]);
}

/** Moves the mouse to a point of a tab, and does more there. */
export async function point(
  bidi: Bidi,
  context: string,
  x: number,
  y: number,
  then: object[] = [],
): Promise<void> {
  const actions = [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, ...then];
  await bidi.send('input.performActions', {
    context,
    actions: [{ type: 'pointer', id: 'mouse', actions }],
  });
}
