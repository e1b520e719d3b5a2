package quizhall.standalone;

import quizhall.embedded.StartFailed;

/** {@code ./quizhall test} and {@code drill}: makes the {@link StartCache} of what is built. */
public final class StartCacheMain {
  private StartCacheMain() {}

  public static void main(String[] arguments) {
    Terminal.run(
        () -> {
          var cache = StartCache.named().orElseThrow(() -> new StartFailed("No file was named"));
          if (!StartCacheMaking.atOnce(cache, System.getProperty("java.class.path")).make()) {
            throw new StartFailed("Nothing was made");
          }
        });
  }
}
