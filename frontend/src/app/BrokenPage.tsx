import { Button } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { common } from '@/text/common';

export function BrokenPage() {
  return (
    <main data-lights="up">
      <EmptyState sign="!" title={common.brokenTitle} text={common.brokenText}>
        <Button onClick={() => location.reload()}>{common.reload}</Button>
      </EmptyState>
    </main>
  );
}
