package quizhall.standalone;

import java.util.concurrent.CountDownLatch;
import quizhall.core.config.BadConfiguration;
import quizhall.core.service.AotCache;

/** {@code ./quizhall cluster N}: N game servers and the two services as processes of their own. */
public final class ClusterMain {
  private static final int MOST_NODES = 20;

  private ClusterMain() {}

  public static void main(String[] arguments) {
    Terminal.run(
        () -> {
          var options = Options.parse(arguments);
          int size = size(options);
          DataFolder.prepare(options.data());
          LogFile.in(options.data());
          Terminal.say("  Starting %d processes …".formatted(size + 2));
          var cluster = LocalCluster.start(size, options, System.getenv(), new News());
          Terminal.atTheEnd(cluster);
          Terminal.say(Welcome.text(cluster, options.data()));
          AotCache.whyUnused().ifPresent(why -> Terminal.say("  " + why));
          StartCacheMaking.whereMissing();
          untilTheSignal();
        });
  }

  private static int size(Options options) {
    if (options.rest().size() != 1) {
      throw new BadConfiguration("cluster needs the number of game servers: ./quizhall cluster 3");
    }
    int size = Options.number("the number of game servers", options.rest().getFirst(), MOST_NODES);
    if (size == 0) {
      throw new BadConfiguration("a cluster has one game server at least");
    }
    return size;
  }

  private static void untilTheSignal() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
