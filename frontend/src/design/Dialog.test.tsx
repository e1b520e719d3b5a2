import { createEvent, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Dialog } from './Dialog';
import { Lightbox } from './Lightbox';

/** What browsers send to the element that Escape is for, or to an input whose file picker was closed. */
const cancel = (element: Element) =>
  fireEvent(element, createEvent('cancel', element, { bubbles: element.tagName === 'INPUT' }));

describe('a dialog', () => {
  const closeOuter = vi.fn();
  const closeInner = vi.fn();

  function open(inner: ReactNode): void {
    closeOuter.mockReset();
    closeInner.mockReset();
    render(
      <Dialog title="Devices" actions={null} onClose={closeOuter}>
        {inner}
      </Dialog>,
    );
  }

  it('is closed by Escape', () => {
    open(null);

    cancel(screen.getByRole('dialog', { name: 'Devices' }));

    expect(closeOuter).toHaveBeenCalledOnce();
  });

  it.each([
    [
      'dialog',
      <Dialog key="d" title="Inner" actions={null} onClose={closeInner}>
        {null}
      </Dialog>,
    ],
    [
      'picture',
      <Lightbox key="l" label="Inner" close="Close" onClose={closeInner}>
        {null}
      </Lightbox>,
    ],
  ])('stays when Escape closes a %s inside', (_, inner) => {
    open(inner);

    cancel(screen.getByRole('dialog', { name: 'Inner' }));

    expect(closeInner).toHaveBeenCalledOnce();
    expect(closeOuter).not.toHaveBeenCalled();
  });

  it('has the focus itself when the button that had it is disabled', async () => {
    open(<button type="button">Give it</button>);
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Give it' });
    button.focus();

    button.disabled = true;

    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('dialog')));
  });

  it('stays when no file was chosen inside', () => {
    open(<input type="file" aria-label="Picture" />);

    cancel(screen.getByLabelText('Picture'));

    expect(closeOuter).not.toHaveBeenCalled();
  });
});
