/** Drawn, since not every projector has a font with the sign. Named by what is around. */
export function Thumb() {
  return (
    <svg viewBox="0 0 24 24" width="1em" height="1em" aria-hidden="true" fill="currentColor">
      <path d="M3 10.5h3.5V21H3zM8.5 10.5 12 3.2c1.5 0 2.6 1 2.6 2.5V9h4.6c1.3 0 2.2 1.1 2 2.4l-1.2 7.4c-.2 1.3-1.2 2.2-2.5 2.2h-9z" />
    </svg>
  );
}
