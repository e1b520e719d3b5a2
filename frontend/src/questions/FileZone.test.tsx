import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { FileZone } from './FileZone';

it('of zones that lie in each other the innermost takes a file, and none stays marked', () => {
  const onOuter = vi.fn();
  const onInner = vi.fn();
  const { container } = render(
    <FileZone className="outer" onFile={onOuter}>
      <FileZone className="inner" onFile={onInner}>
        here
      </FileZone>
    </FileZone>,
  );
  const classesOf = () =>
    ['.outer', '.inner'].map((zone) => container.querySelector(zone)?.className);
  const before = classesOf();
  const file = new File(['any bytes'], 'hill.jpg');
  const dataTransfer = { files: [file], types: ['Files'], dropEffect: 'none' };

  fireEvent.dragOver(screen.getByText('here'), { dataTransfer });
  const [outer, inner] = classesOf();
  expect(outer).toBe(before[0]);
  expect(inner).not.toBe(before[1]);

  fireEvent.drop(screen.getByText('here'), { dataTransfer });
  expect(classesOf()).toEqual(before);
  expect(onInner).toHaveBeenCalledExactlyOnceWith(file);
  expect(onOuter).not.toHaveBeenCalled();
});
