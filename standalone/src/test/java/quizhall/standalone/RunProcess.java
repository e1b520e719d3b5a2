package quizhall.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import quizhall.embedded.FreePorts;

/** What {@code ./quizhall run} starts, as a person has it: a process with a terminal. */
final class RunProcess implements AutoCloseable {
  private final Process process;
  private final int port;
  private final Path data;
  private final Path output;

  private RunProcess(Process process, int port, Path data, Path output) {
    this.process = process;
    this.port = port;
    this.data = data;
    this.output = output;
  }

  static RunProcess start(Path home, int port) throws IOException {
    return start(home, port, List.of());
  }

  private static RunProcess start(Path home, int port, List<String> options) throws IOException {
    Path data = home.resolve("data");
    Path output = Files.createTempFile(home, "terminal", ".out");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx512m"));
    command.addAll(options);
    command.addAll(
        List.of(
            "-cp",
            PackagedMachines.jar().toString(),
            Main.class.getName(),
            "--home",
            home.toString(),
            "--data",
            data.toString(),
            "--port",
            Integer.toString(port)));
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    if (!options.isEmpty()) {
      builder.environment().remove("JDK_JAVA_OPTIONS"); // these say all
    }
    return new RunProcess(builder.start(), port, data, output);
  }

  /**
   * @param options for Java, in the place of those that tests usually give
   */
  static RunProcess start(Path home, List<String> options) throws IOException {
    return start(home, FreePorts.next(), options);
  }

  static RunProcess start(Path home) throws IOException {
    return start(home, FreePorts.next());
  }

  int port() {
    return port;
  }

  Path data() {
    return data;
  }

  boolean isWelcoming() throws IOException {
    return output().contains("Ctrl-C");
  }

  String output() throws IOException {
    return Files.readString(output);
  }

  /** The exit code, once there is one. */
  int exitCode() {
    return process.onExit().join().exitValue();
  }

  /** Ends it and everything it started, PostgreSQL as well, as a power cut would. */
  void killEverything() {
    List<ProcessHandle> all =
        Stream.concat(Stream.of(process.toHandle()), databaseServers()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().join());
  }

  /** Ends its PostgreSQL as the system does when memory is short. */
  void killDatabaseServer() {
    databaseServer().destroyForcibly();
  }

  /** The same with one of the server's processes, whereupon it ends all others and recovers. */
  void killDatabaseProcess() {
    databaseServer().children().findAny().orElseThrow().destroyForcibly();
  }

  void stop() {
    process.destroy();
    process.onExit().join();
  }

  private ProcessHandle databaseServer() {
    return databaseServers().findAny().orElseThrow();
  }

  private Stream<ProcessHandle> databaseServers() {
    return ProcessHandle.allProcesses()
        .filter(each -> each.info().commandLine().orElse("").contains("-D " + data));
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
