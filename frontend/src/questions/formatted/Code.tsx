import bash from 'highlight.js/lib/languages/bash';
import c from 'highlight.js/lib/languages/c';
import cpp from 'highlight.js/lib/languages/cpp';
import csharp from 'highlight.js/lib/languages/csharp';
import css from 'highlight.js/lib/languages/css';
import go from 'highlight.js/lib/languages/go';
import haskell from 'highlight.js/lib/languages/haskell';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import kotlin from 'highlight.js/lib/languages/kotlin';
import php from 'highlight.js/lib/languages/php';
import python from 'highlight.js/lib/languages/python';
import ruby from 'highlight.js/lib/languages/ruby';
import rust from 'highlight.js/lib/languages/rust';
import sql from 'highlight.js/lib/languages/sql';
import swift from 'highlight.js/lib/languages/swift';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import { createLowlight } from 'lowlight';
import { type ReactNode, useMemo } from 'react';
import './Code.css';

/** What schools teach; code in another language is shown in one colour. */
const lowlight = createLowlight({
  bash,
  c,
  cpp,
  csharp,
  css,
  go,
  haskell,
  java,
  javascript,
  json,
  kotlin,
  php,
  python,
  ruby,
  rust,
  sql,
  swift,
  typescript,
  xml,
});

type Highlighted = ReturnType<typeof lowlight.highlight>['children'][number];

/** Code in colours. */
export function Code({ language, children }: { language: string | undefined; children: string }) {
  const pieces = useMemo(
    () =>
      language && lowlight.registered(language)
        ? lowlight.highlight(language, children).children
        : undefined,
    [language, children],
  );
  return pieces ? pieces.map(coloured) : children;
}

function coloured(piece: Highlighted, index: number): ReactNode {
  if (piece.type === 'text') {
    return piece.value;
  }
  return piece.type === 'element' ? (
    <span key={index} className={String((piece.properties['className'] as string[]).join(' '))}>
      {piece.children.map(coloured)}
    </span>
  ) : null;
}
