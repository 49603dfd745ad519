import { registerHooks } from 'node:module';

const ROOT = new URL('../../', import.meta.url);

/**
 * Lets Node import the program's modules, which name each other without an ending and from the root (`@/lib/...`),
 * as its bundler allows. Holds for what is imported dynamically afterwards.
 */
export function allowOwnModules(): void {
  registerHooks({
    resolve(name, context, next) {
      const isOwn = !context.parentURL?.includes('/node_modules/');
      const path = name.startsWith('@/') ? new URL(name.slice(2), ROOT).href : name;
      const hasEnding = !isOwn || !/^(?:\.|file:).*\/[^./]+$/.test(path);
      return next(hasEnding ? path : `${path}.ts`, context);
    },
  });
}
