import { ButtonLink } from '@/design/Button';
import { EmptyState } from '@/design/EmptyState';
import { common } from '@/text/common';

export function NotFoundPage() {
  return (
    <EmptyState sign="?" title={common.notFoundTitle} text={common.notFoundText}>
      <ButtonLink to="/">{common.home}</ButtonLink>
      <ButtonLink to="/library" look="secondary">
        {common.catalog}
      </ButtonLink>
    </EmptyState>
  );
}
