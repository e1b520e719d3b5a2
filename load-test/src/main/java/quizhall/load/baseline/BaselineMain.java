package quizhall.load.baseline;

import java.io.IOException;

/** The process of a bare server, which {@link BaselineProcess} starts. */
public final class BaselineMain {
  private BaselineMain() {}

  @SuppressWarnings("SystemOut") // its parent reads the port there
  public static void main(String[] arguments) throws IOException {
    try (BareServer server = Baseline.valueOf(arguments[0]).start()) {
      System.out.println(server.port());
      // Its parent holds the other end, and closes it whichever way it ends.
      var _ = System.in.readAllBytes();
    }
  }
}
