import { optionPath } from './options';

export function OptionShape({
  index,
  className,
}: {
  index: number;
  className?: string | undefined;
}) {
  return (
    <svg viewBox="0 0 24 24" className={className} aria-hidden="true" fill="currentColor">
      <path fillRule="evenodd" d={optionPath(index)} />
    </svg>
  );
}
