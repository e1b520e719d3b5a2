package quizhall.standalone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import quizhall.core.config.BadConfiguration;

/**
 * How the processes of a cluster run Java.
 *
 * @param gameHeap the largest heap of a game server, as {@code -Xmx} takes it
 */
record NodeJvm(String gameHeap) {
  /** Enough for the two other services, and for a game server with some thousand sockets. */
  private static final String USUAL_HEAP = "768m";

  private static final Pattern HEAP = Pattern.compile("[1-9]\\d{0,5}[kmgKMG]");

  NodeJvm {
    if (!HEAP.matcher(gameHeap).matches()) {
      throw new BadConfiguration(
          "QUIZHALL_NODE_HEAP must be a size such as 768m or 2g, not " + gameHeap);
    }
  }

  /**
   * @param environment {@code QUIZHALL_NODE_HEAP} for more than {@value #USUAL_HEAP}
   */
  static NodeJvm of(Map<String, String> environment) {
    return new NodeJvm(environment.getOrDefault("QUIZHALL_NODE_HEAP", USUAL_HEAP));
  }

  List<String> flags(ServiceName service) {
    return flags(service == ServiceName.GAME ? gameHeap : USUAL_HEAP);
  }

  private static List<String> flags(String heap) {
    return List.of(
        "--sun-misc-unsafe-memory-access=allow",
        "--enable-native-access=ALL-UNNAMED",
        "-Xmx" + heap);
  }

  /** To run the main class of a service. */
  List<String> command(ServiceName service, String classPath, Path config) {
    List<String> command = java(flags(service));
    StartCache.named().ifPresent(cache -> command.addAll(cache.flags(classPath)));
    command.addAll(List.of("-Dconfig.file=" + config, "-cp", classPath, service.mainClass()));
    return command;
  }

  /** To run what is no service. */
  static List<String> command(String... rest) {
    List<String> command = java(flags(USUAL_HEAP));
    command.addAll(List.of(rest));
    return command;
  }

  private static List<String> java(List<String> flags) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    return command;
  }
}
