import { about, escape } from './html.ts';

/** What a page of any site is made of. */
export interface SitePage {
  stands: string;
  tricky: string;
  title: string;
  style: string;
  head?: string;
  /** Attributes of `html` and of `body`, as written. */
  html?: string;
  bodyAttributes?: string;
  body: string;
  /** The text of scripts at the end of the body. */
  scripts?: string[];
  /** What the scripts put into the page later, each in a `template` of that id: parsed, not shown. */
  templates?: Record<string, string>;
}

/** A whole page. */
export function sitePage(parts: SitePage): string {
  const { stands, tricky, title, style, head = '', html = '', bodyAttributes = '', body } = parts;
  const templates = Object.entries(parts.templates ?? {}).map(
    ([id, inner]) => `<template id="${id}">${inner}</template>\n`,
  );
  const scripts = (parts.scripts ?? []).map((text) => `<script>\n${text}</script>\n`);
  return `${about(stands, tricky)}<!DOCTYPE html>
<html lang="en"${html}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
${head}<style>${style}</style>
</head>
<body${bodyAttributes}>
${body}
${templates.join('')}${scripts.join('')}</body>
</html>
`;
}
