/**
 * Does `work` when no other tab of this browser does work of that name. Where there are no locks
 * (pages on plain http) or they are barred together with storage, it is done at once.
 */
export async function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  let isStarted = false;
  const start = () => {
    isStarted = true;
    return work();
  };
  try {
    // Where they are barred, the mere look at them may throw.
    const locks = navigator.locks as LockManager | undefined;
    return await (locks ? locks.request(name, start) : start());
  } catch (failure) {
    if (isStarted) {
      throw failure;
    }
    return start();
  }
}
