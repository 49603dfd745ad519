import { describe, expect, it } from 'vitest';
import { nodesOf, read, SHIPPED } from './project.ts';
import type { SyntaxNode } from './project.ts';

interface Named {
  name?: string;
}

const MESSAGES = 'lib/messages.ts';
const WORKER = 'entrypoints/background.ts';

const nodes = nodesOf(read(MESSAGES));
const names = nodes
  .filter(({ type, id }) => type === 'TSInterfaceDeclaration' && (id as Named).name === 'Messages')
  .flatMap(({ body }) => (body as { body: SyntaxNode[] }).body)
  .map(({ key }) => (key as Named).name ?? '');

const senders = SHIPPED.filter(({ path }) => path !== MESSAGES && path !== WORKER).flatMap(nodesOf);
const sent = new Set(senders.filter(({ type }) => type === 'CallExpression').map(firstArgument));
const answered = new Set(
  nodesOf(read(WORKER))
    .filter(({ type }) => type === 'Property')
    .map(({ key }) => (key as Named).name),
);

describe('messages', () => {
  it('have names', () => {
    expect(names.length).toBeGreaterThan(3);
  });

  it.each(names)('%s is sent somewhere', (name) => {
    expect(sent).toContain(name);
  });

  it.each(names)('%s is answered by the worker', (name) => {
    expect(answered).toContain(name);
  });

  it('are sent by the names that they have', () => {
    const calls = senders.filter(
      ({ type, callee }) => type === 'CallExpression' && (callee as Named).name === 'send',
    );
    const unknown = calls.map(firstArgument).filter((name) => name && !names.includes(name));
    expect(unknown).toEqual([]);
  });
});

/** The first argument of a call, if it is a text. */
function firstArgument(call: SyntaxNode): string | undefined {
  const [first] = call['arguments'] as { value?: unknown }[];
  return typeof first?.value === 'string' ? first.value : undefined;
}
