const CONTROLS = 'input, textarea, select';
const MARKS = 'input[type="radio"], input[type="checkbox"]';

/** Scrolls to what has the name as its `data-field`, and puts the cursor there if it can be written or marked. */
export function bringIntoView(page: Element, field: string): void {
  const element = [...page.querySelectorAll<HTMLElement>('[data-field]')].find(
    (each) => each.dataset['field'] === field,
  );
  const current = page.querySelector('[aria-current="true"]');
  current?.scrollIntoView({ block: 'nearest' });
  if (!element) {
    return;
  }
  if (element.matches(CONTROLS)) {
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'center' });
  } else {
    element.querySelector<HTMLElement>(element.matches('fieldset') ? MARKS : 'none')?.focus();
    element.scrollIntoView({ block: 'start' });
  }
}
