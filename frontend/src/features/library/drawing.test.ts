import { describe, expect, it } from 'vitest';
import { drawable, drawOf, NO_DRAW } from './drawing';

describe('what a room draws', () => {
  it('is nothing where no number is typed', () => {
    expect(drawOf({ ...NO_DRAW, tags: 'maps' })).toEqual({});
  });

  it('is a number of questions, of subjects as well', () => {
    expect(drawOf({ questions: 5, tags: '' })).toEqual({ draw: { questions: 5 } });
    expect(drawOf({ questions: 500, tags: ' maps, ,old maps,maps' })).toEqual({
      draw: { questions: 100, tags: ['maps', 'old maps'] },
    });
  });

  it('is of what takes answers', () => {
    expect(drawable([{ type: 'slide' }, { type: 'single' }, { type: 'open' }])).toBe(2);
  });
});
