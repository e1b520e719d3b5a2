package quizhall.load.measure;

/**
 * Processor time in user and kernel, in seconds, and how long that was.
 *
 * @param servers of Quizhall's nodes or of a bare server
 * @param store of PostgreSQL
 * @param proxy of NGINX
 * @param client of this process and of others with players
 * @param machine of all that runs on this machine
 * @param elapsed in which it was taken
 */
public record Effort(
    double servers, double store, double proxy, double client, double machine, double elapsed) {
  public static final Effort NONE = new Effort(0, 0, 0, 0, 0, 0);

  /**
   * Until now.
   *
   * @param clients of other processes with players
   */
  public static Effort untilNow(double servers, double store, double proxy, double clients) {
    return new Effort(
        servers,
        store,
        proxy,
        ServerProcess.own().processorSeconds() + clients,
        Machine.busySeconds(),
        System.nanoTime() / 1e9);
  }

  public Effort minus(Effort before) {
    return new Effort(
        servers - before.servers,
        store - before.store,
        proxy - before.proxy,
        client - before.client,
        machine - before.machine,
        elapsed - before.elapsed);
  }

  /** As much in so long a time as in its own. */
  Effort over(double seconds) {
    double factor = elapsed == 0 ? 0 : seconds / elapsed;
    return new Effort(
        servers * factor,
        store * factor,
        proxy * factor,
        client * factor,
        machine * factor,
        seconds);
  }

  /** Of the servers and their store, without what both take when nothing happens. */
  double work(Effort idle) {
    Effort idling = idle.over(elapsed);
    return servers + store - idling.servers - idling.store;
  }

  /** The client's, of all that take part. */
  double clientShare() {
    double all = servers + store + proxy + client;
    return all == 0 ? 0 : client / all;
  }

  /** Of whoever takes no part, in all that the machine had to give. */
  double othersShare(int processors) {
    double others = machine - servers - store - proxy - client;
    return elapsed == 0 ? 0 : Math.max(0, others / (elapsed * processors));
  }
}
