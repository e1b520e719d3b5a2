import { describe, expect, it } from 'vitest';
import { formsOf } from './pictures';

const id = '/api/quiz/media/0d3f6c1e-3a5b-4c86-9d6e-6f1f6a0c9a10';

describe('an uploaded picture', () => {
  it('is there in its own width and in all smaller ones', () => {
    expect(formsOf(`${id}/1200x900.jpg`)).toEqual({
      width: 1200,
      height: 900,
      sets: {
        webp: `${id}/480.webp 480w, ${id}/960.webp 960w, ${id}/1200.webp 1200w`,
        plain: `${id}/480.jpg 480w, ${id}/960.jpg 960w, ${id}/1200x900.jpg 1200w`,
      },
    });
  });

  it('is there as it is, where it is small', () => {
    expect(formsOf(`${id}/480x360.png`)?.sets).toEqual({
      webp: `${id}/480.webp 480w`,
      plain: `${id}/480x360.png 480w`,
    });
  });

  it('has one form where it moves', () => {
    expect(formsOf(`${id}/300x200.gif`)).toEqual({ width: 300, height: 200 });
  });

  it.each(['https://pictures.test' + id + '/8x6.jpg', '/pictures/8x6.jpg', `${id}/tone.mp3`, ''])(
    'is not %s',
    (image) => {
      expect(formsOf(image)).toBeUndefined();
    },
  );
});
