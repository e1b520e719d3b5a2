import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProblemError } from '@/api/problem';
import { Autosave } from './autosave';

const put = vi.fn<(form: string, revision: number) => Promise<number>>();
const remove = vi.fn<() => Promise<void>>(async () => undefined);
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
