package quizhall.standalone;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a process of a local cluster takes for its machine.
 *
 * @param host where its processes listen and are reached
 * @param entry the command that runs another command there; empty for this machine itself
 */
record Machine(String host, List<String> entry) {
  static final Machine LOOPBACK = new Machine("127.0.0.1", List.of());

  URI http(int port) {
    return URI.create("http://%s:%d".formatted(host, port));
  }

  List<String> command(List<String> command) {
    return Stream.concat(entry.stream(), command.stream()).toList();
  }
}
