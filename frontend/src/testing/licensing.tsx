import type { ReactNode } from 'react';
import type { Quiz } from '@/api/generated/quiz';
import { CreditLine } from '@/features/library/CreditLine';
import { LicenceLine } from '@/features/library/LicenceLine';
import { german, oneWord } from './extremes';

/** What a quiz's page says of its licence, its source and whom it is of. */
export const licensing: Readonly<Record<string, () => ReactNode>> = {
  licence: () =>
    scene({
      licence: 'CC-BY-SA-4.0',
      source: 'Atlas of Rivers, 3rd edition',
      sourceUrl: 'https://example.org/atlas?edition=3',
      editable: true,
      basedOn: { id: 'a', title: 'Rivers', author: 'Ann', licence: 'CC-BY-SA-4.0' },
      origin: { id: 'b', title: 'Water', licence: 'CC0-1.0' },
    }),
  'licence-alone': () => scene({ licence: 'all-rights-reserved' }),
  'licence-source': () => scene({ source: 'My own lessons' }),
  'licence-address': () => scene({ licence: 'other', sourceUrl: 'https://example.org/terms' }),
  'licence-long': () =>
    scene({
      licence: 'CC-BY-NC-ND-4.0',
      source: german.text.repeat(2).slice(0, 300),
      sourceUrl: `https://example.org/${'a'.repeat(480)}`,
      basedOn: { id: 'a', title: oneWord.text, author: oneWord.text, licence: 'CC-BY-NC-SA-4.0' },
      editable: true,
    }),
};

function scene(part: Partial<Quiz>): ReactNode {
  const quiz = part as Quiz;
  return (
    <main data-lights="up" style={{ padding: '1rem', maxInlineSize: '44rem', margin: '0 auto' }}>
      <h1>Rivers of Europe</h1>
      <LicenceLine licence={quiz.licence} source={quiz.source} sourceUrl={quiz.sourceUrl} />
      <CreditLine quiz={quiz} />
    </main>
  );
}
