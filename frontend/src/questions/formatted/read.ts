import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mathFromMarkdown } from 'mdast-util-math';
import { math } from 'micromark-extension-math';

/** What is no part of our texts, and is shown as it was typed. */
const NOWHERE = [
  'autolink',
  'blockQuote',
  'characterReference',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'setextUnderline',
  'thematicBreak',
];
const LINKS = ['labelStartLink', 'labelEnd'];
const BLOCKS = ['codeFenced', 'list', 'mathFlow'];

/** Deeper is nothing that anybody means, and browsers take long to lay it out. */
const DEEPEST = 12;

/** What a text consists of; undefined where it goes deeper than anybody means. */
export function read(text: string, isInline: boolean, hasLinks: boolean): Root | undefined {
  const disabled = [...NOWHERE, ...(hasLinks ? [] : LINKS), ...(isInline ? BLOCKS : [])];
  const root = fromMarkdown(text, {
    extensions: [math(), { disable: { null: disabled } }],
    mdastExtensions: [mathFromMarkdown()],
  });
  return isDeeper(root, DEEPEST) ? undefined : root;
}

function isDeeper(node: Nodes, most: number): boolean {
  return (
    'children' in node && (most === 0 || node.children.some((child) => isDeeper(child, most - 1)))
  );
}

/** The part of the text that a node was read from. */
export function typed(text: string, { position }: Nodes): string {
  return text.slice(position?.start.offset, position?.end.offset);
}

/** Whether dollars are prices, not the ends of a formula: `$5 and $6`. */
export function isMoney(source: string, after: string): boolean {
  return /^\$\s|\s\$$/.test(source) || (/^\$[^$]/.test(source) && /^\d/.test(after));
}

/** The address of a link that may be followed. */
export function linkTarget(address: string): string | undefined {
  return /^https?:\/\//i.test(address) ? address : undefined;
}
