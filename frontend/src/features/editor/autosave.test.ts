import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProblemError } from '@/api/problem';
import { Autosave } from './autosave';

const put = vi.fn<(form: string, revision: number) => Promise<number>>();
const remove = vi.fn<(only?: number) => Promise<void>>(async () => undefined);
const onKept = vi.fn<() => void>();

const failing = (status: number, type = 'any') => new ProblemError({ type, title: '', status });
const aSave = (revision = 0) => new Autosave({ put, remove, onKept }, revision);

describe('keeping what is being written', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.resetAllMocks();
    put.mockImplementation(async (_, revision) => revision + 1);
    remove.mockImplementation(async () => undefined);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('sends what was written once the writer pauses, and says when the server has it', async () => {
    const autosave = aSave();

    autosave.keep('R');
    autosave.keep('Ri');
    expect(autosave.sign()).toBe('saving');
    await vi.runAllTimersAsync();

    expect(put.mock.calls).toEqual([['Ri', 0]]);
    expect(autosave.sign()).toBe('kept');
    expect(onKept).toHaveBeenCalledTimes(1);
  });

  it('goes on from its own last revision, with what came while it was sent', async () => {
    const autosave = aSave(7);
    autosave.keep('one');
    put.mockImplementationOnce(async () => {
      autosave.keep('two');
      return 8;
    });

    await vi.runAllTimersAsync();

    expect(put.mock.calls).toEqual([
      ['one', 7],
      ['two', 8],
    ]);
    expect(onKept).toHaveBeenCalledTimes(1);
  });

  it('tries again until it is there', async () => {
    const autosave = aSave();
    put.mockRejectedValueOnce(new TypeError('no network'));
    put.mockRejectedValueOnce(failing(503));
    const signs: string[] = [];
    autosave.subscribe(() => signs.push(autosave.sign()));

    autosave.keep('R');
    await vi.runAllTimersAsync();

    expect(put).toHaveBeenCalledTimes(3);
    expect(signs).toEqual(['saving', 'retrying', 'kept']);
  });

  it('overwrites nothing that another page has written, until it is told to', async () => {
    const autosave = aSave(1);
    put.mockRejectedValueOnce(failing(409, 'stale-draft'));
    autosave.keep('R');
    await vi.runAllTimersAsync();
    autosave.keep('Ri');
    await vi.runAllTimersAsync();
    expect(autosave.sign()).toBe('elsewhere');
    expect(put).toHaveBeenCalledTimes(1);

    autosave.takeOver(5);
    await vi.runAllTimersAsync();

    expect(put.mock.lastCall).toEqual(['Ri', 5]);
    expect(autosave.sign()).toBe('kept');
  });

  it('tries what was refused again with the next change only', async () => {
    const autosave = aSave();
    put.mockRejectedValueOnce(failing(413));
    autosave.keep('too long');
    await vi.runAllTimersAsync();
    expect(autosave.sign()).toBe('refused');
    expect(autosave.problem()?.status).toBe(413);

    autosave.keep('short');
    await vi.runAllTimersAsync();

    expect(autosave.sign()).toBe('kept');
  });

  it('removes what is discarded, once nothing of it is on its way', async () => {
    const autosave = aSave();
    autosave.keep('R');
    await vi.runAllTimersAsync();
    autosave.keep('Ri');

    await autosave.discard();
    await vi.runAllTimersAsync();

    expect(put).toHaveBeenCalledTimes(1);
    expect(remove).toHaveBeenCalledTimes(1);
    expect(autosave.sign()).toBe('still');
  });

  it('tries again to remove what is discarded, and says so until it is gone', async () => {
    const autosave = aSave(3);
    remove.mockRejectedValueOnce(new TypeError('no network'));
    remove.mockRejectedValueOnce(failing(503));

    await autosave.discard();
    expect(autosave.sign()).toBe('discarding');
    await vi.runAllTimersAsync();

    expect(remove.mock.calls, 'later nothing that another page has written').toEqual([
      [undefined],
      [3],
      [3],
    ]);
    expect(autosave.sign()).toBe('still');
  });

  it('removes once what is discarded twice', async () => {
    const autosave = aSave(3);

    await Promise.all([autosave.discard(), autosave.discard()]);

    expect(remove).toHaveBeenCalledTimes(1);
    expect(autosave.sign()).toBe('still');
  });

  it('puts what is written next in place of what could not be removed', async () => {
    const autosave = aSave(3);
    remove.mockRejectedValueOnce(new TypeError('no network'));
    await autosave.discard();

    autosave.keep('anew');
    await vi.runAllTimersAsync();

    expect(remove).toHaveBeenCalledTimes(1);
    expect(put.mock.calls).toEqual([['anew', 3]]);
    expect(autosave.sign()).toBe('kept');
  });

  it('sends what is written while the discarded is removed, whether or not that works', async () => {
    for (const [fails, revision] of [
      [false, 0],
      [true, 3],
    ] as const) {
      put.mockClear();
      const autosave = aSave(3);
      remove.mockImplementationOnce(async () => {
        autosave.keep('anew');
        if (fails) {
          throw failing(503);
        }
      });

      await autosave.discard();
      await vi.runAllTimersAsync();

      expect(put.mock.calls).toEqual([['anew', revision]]);
      expect(autosave.sign()).toBe('kept');
    }
  });

  it('takes what is gone for discarded, and says what the server does not let go', async () => {
    remove.mockRejectedValueOnce(failing(404));
    const gone = aSave(3);
    await gone.discard();
    expect(gone.sign()).toBe('still');

    remove.mockRejectedValueOnce(failing(401));
    const there = aSave(3);
    await there.discard();
    await vi.runAllTimersAsync();

    expect(there.sign()).toBe('refused');
    expect(remove).toHaveBeenCalledTimes(2);
  });

  it('begins anew when the draft has become a quiz', async () => {
    const autosave = aSave(3);
    autosave.keep('R');
    await autosave.settle();
    autosave.begin();
    autosave.keep('S');
    await vi.runAllTimersAsync();

    expect(put.mock.calls).toEqual([['S', 0]]);
  });
});
