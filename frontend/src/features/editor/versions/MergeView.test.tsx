import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Quiz, Version } from '@/api/generated/quiz';
import { aSingle } from '@/testing/imported';
import { versions } from '@/text/versions';
import { formOf } from '../form';
import { MergeView } from './MergeView';

const written = {
  title: 'Rivers',
  description: '',
  language: 'en',
  visibility: 'private',
  tags: [],
  questions: [aSingle('Which one?')],
} as const;
const AT = '2026-03-08T12:00:00Z';
const base = { ...written, version: 1, savedAt: AT } as unknown as Version;
const theirs = {
  ...written,
  id: 'quiz',
  version: 2,
  updatedAt: AT,
  cover: { image: '/images/map.jpg', alt: 'A map' },
  licence: 'CC0-1.0',
  source: 'Atlas',
  sourceUrl: 'https://example.org/atlas',
} as unknown as Quiz;

it('takes what the other has added to a quiz that had no such part', async () => {
  const onSave = vi.fn();
  const mine = { ...formOf(base as unknown as Quiz), title: 'Long rivers' };
  render(
    <MergeView
      meeting={{ theirs, base }}
      mine={mine}
      isSaving={false}
      onSave={onSave}
      onLeave={() => undefined}
    />,
  );

  await userEvent.click(screen.getByRole('button', { name: versions.merge.save }));

  expect(onSave).toHaveBeenCalledWith(
    expect.objectContaining({
      title: 'Long rivers',
      cover: theirs.cover,
      licence: 'CC0-1.0',
      source: 'Atlas',
      sourceUrl: 'https://example.org/atlas',
    }),
  );
});
