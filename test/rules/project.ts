import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A file of the project. */
export interface SourceFile {
  /** From the project's root, with slashes: `lib/paper/key.ts`. */
  path: string;
  text: string;
}

/** All files of these kinds in a folder of the project, at any depth, sorted. */
export function filesIn(folder: string, ...kinds: string[]): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && kinds.includes(extname(entry.name)))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted()
    .map(read);
}

/** A file by its path from the project's root. */
export function read(path: string): SourceFile {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
}

/** What is shipped: all TypeScript in the three folders of the program. */
export const SHIPPED: readonly SourceFile[] = ['components', 'entrypoints', 'lib'].flatMap(
  (folder) => filesIn(folder, '.ts', '.tsx'),
);

/** An import, or an export from another file. */
export interface Import {
  from: string;
  /** A file of the project, or a package's name as it is written. */
  to: string;
}

/** Every import of a file, those of types and dynamic ones too. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const { module } = parseSync(path, text);
  const texts = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      text.slice(start + 1, end - 1),
    ),
  ];
  return [...new Set(texts)].map((name) => ({ from: path, to: fileOf(path, name) ?? name }));
}

/** The file that an import means; nothing for a package. */
function fileOf(from: string, name: string): string | undefined {
  const [bare = ''] = name.split('?');
  const stem = bare.startsWith('@/')
    ? bare.slice(2)
    : bare.startsWith('.') && posix.join(dirname(from), bare);
  if (!stem) return undefined;
  const candidates = [stem, `${stem}.ts`, `${stem}.tsx`, `${stem}/index.ts`, `${stem}/index.tsx`];
  return candidates.find((path) => extname(path) !== '' && existsSync(join(ROOT, path))) ?? stem;
}

/** A node of a syntax tree. https://github.com/estree/estree */
export interface SyntaxNode {
  type: string;
  start: number;
  [field: string]: unknown;
}

/** All nodes of a file's syntax tree, from the outside in. */
export function nodesOf({ path, text }: SourceFile): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('type' in value && typeof value.type === 'string') found.push(value as SyntaxNode);
    for (const part of Object.values(value)) collect(part);
  };
  collect(parseSync(path, text).program);
  return found;
}

/** The texts that a file writes as string literals or as templates without holes. */
export function literalsOf(file: SourceFile): string[] {
  return nodesOf(file).flatMap(({ type, value }) => {
    if (type === 'Literal' && typeof value === 'string') return [value];
    if (type !== 'TemplateElement') return [];
    return [(value as { cooked?: string }).cooked ?? ''];
  });
}

/** Where a position in a file is, for an error's text: `lib/paper/key.ts:12`. */
export function placeOf({ path, text }: SourceFile, position: number): string {
  return `${path}:${text.slice(0, position).split('\n').length}`;
}
