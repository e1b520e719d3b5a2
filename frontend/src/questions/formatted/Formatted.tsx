import type { Nodes, Parent } from 'mdast';
import { Fragment, type ReactNode, useMemo } from 'react';
import type { FormattedText } from '@/design/QuizText';
import { usePart } from '../part';
import { textParts } from '../textParts';
import styles from './Formatted.module.css';
import { isMoney, linkTarget, read, typed } from './read';

/**
 * A text in Markdown. All of it are elements that may stand in a heading, a paragraph or a button;
 * what is no part of our Markdown, and what cannot be read, is shown as it was typed.
 */
export function Formatted({ text, isInline, hasLinks }: FormattedText) {
  const root = useMemo(() => read(text, isInline, hasLinks), [text, isInline, hasLinks]);
  if (!root) {
    return text;
  }
  return (
    <span className={isInline ? styles.line : styles.blocks}>
      <Children text={text} of={root} isInline={isInline} />
    </span>
  );
}

interface PieceProps {
  readonly text: string;
  readonly isInline: boolean;
}

function Children({ of, ...props }: PieceProps & { of: Parent }) {
  return of.children.map((child, index) => (
    // A text changes as a whole.
    // oxlint-disable-next-line react/no-array-index-key
    <Piece key={index} {...props} node={child} isFirst={index === 0} />
  ));
}

function Piece({
  node,
  isFirst,
  ...props
}: PieceProps & { node: Nodes; isFirst: boolean }): ReactNode {
  const { text, isInline } = props;
  const asTyped = typed(text, node);
  switch (node.type) {
    case 'paragraph':
      return isInline ? (
        <Fragment>
          {!isFirst && '\n'}
          <Children {...props} of={node} />
        </Fragment>
      ) : (
        <span className={styles.block}>
          <Children {...props} of={node} />
        </span>
      );
    case 'text':
      return node.value;
    case 'break':
      return <br />;
    case 'strong':
      return (
        <strong className={styles.strong}>
          <Children {...props} of={node} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Children {...props} of={node} />
        </em>
      );
    case 'inlineCode':
      return <code className={styles.code}>{node.value}</code>;
    case 'list':
      return (
        <span role="list" className={styles.list}>
          {node.children.map((item, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <span key={index} role="listitem" className={styles.item}>
              <span className={styles.mark}>
                {node.ordered ? `${(node.start ?? 1) + index}.` : '•'}
              </span>
              <span className={styles.blocks}>
                <Children {...props} of={item} />
              </span>
            </span>
          ))}
        </span>
      );
    case 'code':
      return <CodeBlock value={node.value} language={node.lang ?? undefined} />;
    case 'math':
      return <AnyFormula tex={node.value} typed={asTyped} isBlock />;
    case 'inlineMath': {
      const isBlock = asTyped.startsWith('$$') && !isInline;
      return isMoney(asTyped, text.slice(node.position?.end.offset)) ? (
        asTyped
      ) : (
        <AnyFormula tex={node.value} typed={asTyped} isBlock={isBlock} />
      );
    }
    case 'link': {
      const target = linkTarget(node.url);
      return target ? (
        <a href={target} target="_blank" rel="noopener noreferrer">
          <Children {...props} of={node} />
        </a>
      ) : (
        asTyped
      );
    }
    default:
      return asTyped;
  }
}

function CodeBlock({ value, language }: { value: string; language: string | undefined }) {
  const state = usePart(textParts.code);
  return (
    // Wide enough or smaller on a projector, see `fit`; on a phone its lines break.
    <code className={styles.codeBlock} dir="ltr" translate="no" data-fit>
      {state.name === 'there' ? (
        <state.part.Code language={language}>{value}</state.part.Code>
      ) : (
        value
      )}
    </code>
  );
}

function AnyFormula(props: { tex: string; typed: string; isBlock: boolean }) {
  const state = usePart(textParts.formulas);
  return state.name === 'there' ? <state.part.Formula {...props} /> : props.typed;
}
