package quizhall.load.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the nodes of this machine have sent to each other, by the counters of their connections. An
 * Artery connection carries messages in one direction, to the port that listens.
 */
public final class ArteryTraffic {
  private static final Pattern RECEIVED = Pattern.compile("bytes_received:(\\d+)");

  private ArteryTraffic() {}

  /**
   * @param ports where nodes listen for each other
   * @return empty where {@code ss} (iproute2) is missing
   */
  public static OptionalLong bytes(Collection<Integer> ports) {
    long sum = 0;
    for (int port : ports) {
      try {
        Process process =
            new ProcessBuilder("ss", "-tinH", "state", "established", "sport", "=", ":" + port)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        sum +=
            RECEIVED
                .matcher(output)
                .results()
                .map(MatchResult::group)
                .mapToLong(counter -> Long.parseLong(counter.substring(counter.indexOf(':') + 1)))
                .sum();
      } catch (IOException missing) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(sum);
  }
}
