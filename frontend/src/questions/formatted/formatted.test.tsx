import { render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { QuizText } from '@/design/QuizText';
import { QuestionTexts } from '../QuestionTexts';
import { textParts } from '../textParts';

// KaTeX asks for it, and happy-dom has none.
Object.defineProperty(document, 'compatMode', { value: 'CSS1Compat' });

interface Written {
  readonly text: string;
  readonly as?: 'p' | 'span';
  readonly hasLinks?: boolean;
  readonly isPlain?: boolean;
}

function shown({ text, ...props }: Written): HTMLElement {
  render(
    <QuestionTexts format="markdown">
      <QuizText as="p" {...props} data-testid="text">
        {text}
      </QuizText>
    </QuestionTexts>,
  );
  return screen.getByTestId('text');
}

beforeAll(async () => {
  Object.values(textParts).forEach((part) => part.load());
  await vi.waitUntil(
    () => Object.values(textParts).every((part) => part.state().name === 'there'),
    { timeout: 20_000 },
  );
});

describe('a text in Markdown', () => {
  it('shows what is bold, italic and code', () => {
    const text = shown({ text: '**One** of *two* `x = 1`' });

    expect(text.textContent).toBe('One of two x = 1');
    expect(text.querySelector('strong')?.textContent).toBe('One');
    expect(text.querySelector('em')?.textContent).toBe('two');
    expect(text.querySelector('code')?.textContent).toBe('x = 1');
  });

  it('keeps paragraphs and line breaks, and reads lists', () => {
    const text = shown({ text: 'One\ntwo\n\nthree\n\n3. a\n4. b' });

    expect(text.textContent).toBe('One\ntwothree3.a4.b');
    expect(within(text).getAllByRole('listitem')).toHaveLength(2);
  });

  it('is one line among others where it is no paragraph', () => {
    const text = shown({ as: 'span', text: '- **One**\n- two\n\n```\nthree' });

    expect(text.textContent).toBe('- One\n- two\n```\nthree');
    expect(within(text).queryByRole('list')).toBeNull();
  });

  it('is left as it was typed where a player wrote it', () => {
    const text = shown({ text: '**One**', isPlain: true });

    expect(text.innerHTML).toBe('**One**');
  });

  it.each([
    '<script>one()</script>',
    'a <b onclick="one()">c</b>',
    '<!-- one -->',
    '# One',
    '> One',
    '---',
    '&amp;',
    '[one]: https://example.org',
    '![one](https://example.org/one.png)',
    '[one](https://example.org)',
    '<https://example.org>',
  ])('shows as typed what is no part of it: %s', (text) => {
    const element = shown({ text });

    expect(element.textContent).toBe(text);
    expect(element.querySelector('a, img, script, b, h1, blockquote, hr')).toBeNull();
  });

  it('shows as typed what goes deeper than anybody means', () => {
    const deep = `${'- '.repeat(100)}one`;

    expect(shown({ text: deep }).textContent).toBe(deep);
  });
});

describe('links', () => {
  it('open elsewhere and tell nothing of where they were', () => {
    shown({ text: 'See [the **source**](https://example.org/a?b=1).', hasLinks: true });

    const link = screen.getByRole('link', { name: 'the source' });
    expect(link.getAttribute('href')).toBe('https://example.org/a?b=1');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it.each([
    'javascript:one()',
    'JavaScript:one()',
    'data:text/html,one',
    '/one',
    '//example.org',
    'mailto:a@b.example',
  ])('lead nowhere but to the web: %s', (address) => {
    const text = shown({ text: `[one](${address})`, hasLinks: true });

    expect(text.textContent).toBe(`[one](${address})`);
    expect(text.querySelector('a')).toBeNull();
  });
});

describe('formulas', () => {
  it('are drawn for eyes and written for ears', () => {
    const text = shown({ text: 'What is $x^2$?' });

    expect(text.querySelector('.katex-mathml msup')).not.toBeNull();
    expect(text.querySelector('.katex-html')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('stand by themselves between two dollars', () => {
    const text = shown({ text: 'So:\n\n$$\n\\frac{1}{2}\n$$\n\nand $$y$$' });

    expect(text.querySelectorAll('.katex-display')).toHaveLength(2);
  });

  it.each([
    'It costs $5 and $6.',
    'From $5 to 6 $ each',
    'An open $x^2',
    '$\\frac{1}$',
    '$\\unknown$',
    `$${'x'.repeat(700)}$`,
    `$${'{'.repeat(500)}$`,
    '$\\def\\a{b}\\a$',
    '$\\newcommand{\\a}{b}\\a$',
    '$\\href{https://example.org}{x}$',
    '$\\url{https://example.org}$',
    '$\\includegraphics{https://example.org/one.png}$',
    '$\\htmlStyle{color: red}{x}$',
  ])('are shown as typed where they are none: %s', (text) => {
    const element = shown({ text });

    expect(element.textContent).toBe(text);
    expect(element.querySelector('a, img, .katex')).toBeNull();
  });

  it('are no larger than their place', () => {
    const text = shown({ text: '$\\rule{999em}{999em}$' });

    expect(text.innerHTML).toContain('8em');
    expect(text.querySelector('.katex-html')?.innerHTML).not.toContain('999em');
  });
});

describe('code', () => {
  it('is coloured in a language that is known', () => {
    const text = shown({ text: '```java\nvar one = "<b>";\n```' });

    expect(text.textContent).toBe('var one = "<b>";');
    expect(text.querySelector('.hljs-string')?.textContent).toBe('"<b>"');
  });

  it('has one colour in another', () => {
    const text = shown({ text: '```klingon\nvar one;\n```' });

    expect(text.querySelector('code')?.innerHTML).toBe('var one;');
  });
});
