import { useEffect, useState } from 'react';
import type { Question, QuestionKind } from '@/api/generated/quiz';
import { useMe } from '@/user/useMe';
import { BankScene } from './BankScene';
import { useBank, useOwnTags } from './useBank';

const PAUSE_MS = 250;

interface BankDialogProps {
  readonly onClose: () => void;
  readonly onAdd: (questions: readonly Question[]) => void;
}

/** Looks for questions of one's own and takes several at once. */
export function BankDialog({ onClose, onAdd }: BankDialogProps) {
  const [typed, setTyped] = useState('');
  const [q, setQ] = useState('');
  const [kind, setKind] = useState<QuestionKind>();
  const [tag, setTag] = useState<string>();
  const found = useBank({ q, kind, tag });
  const tags = useOwnTags(useMe().data?.id, found.isSuccess);

  // Typing is followed after a pause, which only time tells.
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <BankScene
      found={found}
      typed={typed}
      kind={kind}
      tags={tags}
      tag={tag}
      isFiltered={q !== '' || kind !== undefined || tag !== undefined}
      onType={setTyped}
      onKind={setKind}
      onTag={setTag}
      onClose={onClose}
      onAdd={onAdd}
    />
  );
}
