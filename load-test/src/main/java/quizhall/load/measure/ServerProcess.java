package quizhall.load.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Java process of this machine as the system sees it. Linux only. */
public record ServerProcess(long pid) {
  static final double TICKS_PER_SECOND = 100;

  private static final int PARENT = 1;
  private static final int USER_TIME = 11;
  private static final int SYSTEM_TIME = 12;
  private static final int USER_TIME_OF_ENDED_CHILDREN = 13;
  private static final int SYSTEM_TIME_OF_ENDED_CHILDREN = 14;
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final Pattern HEAP_USED = Pattern.compile("used (\\d+)K");

  /**
   * @param residentBytes of the whole process
   * @param heapBytes of objects that live
   */
  public record Memory(long residentBytes, long heapBytes) {
    public static final Memory NONE = new Memory(0, 0);

    public Memory plus(Memory other) {
      return new Memory(residentBytes + other.residentBytes, heapBytes + other.heapBytes);
    }

    public Memory minus(Memory other) {
      return new Memory(residentBytes - other.residentBytes, heapBytes - other.heapBytes);
    }
  }

  /** After a full garbage collection. */
  public Memory memory() {
    // Twice: what the first one finds may have had a finalizer or a cleaner.
    jcmd("GC.run");
    jcmd("GC.run");
    return new Memory(
        1024 * number(RESIDENT, read("status")), 1024 * number(HEAP_USED, jcmd("GC.heap_info")));
  }

  /** This one. */
  static ServerProcess own() {
    return new ServerProcess(ProcessHandle.current().pid());
  }

  /** Of all its threads, in user and kernel. */
  public double processorSeconds() {
    return seconds(stat(), USER_TIME, SYSTEM_TIME);
  }

  /** The same with its children, those that have ended among them. */
  public double processorSecondsWithChildren() {
    String[] own = stat();
    return seconds(own, USER_TIME, SYSTEM_TIME)
        + seconds(own, USER_TIME_OF_ENDED_CHILDREN, SYSTEM_TIME_OF_ENDED_CHILDREN)
        + ProcessHandle.of(pid).stream()
            .flatMap(ProcessHandle::children)
            .mapToDouble(ServerProcess::secondsIfAlive)
            .sum();
  }

  long parent() {
    return Long.parseLong(stat()[PARENT]);
  }

  private static double secondsIfAlive(ProcessHandle child) {
    try {
      return new ServerProcess(child.pid()).processorSeconds();
    } catch (UncheckedIOException ended) {
      return 0;
    }
  }

  private static double seconds(String[] fields, int user, int system) {
    return (Long.parseLong(fields[user]) + Long.parseLong(fields[system])) / TICKS_PER_SECOND;
  }

  private String[] stat() {
    String stat = read("stat");
    // The second field is the name in brackets, which may hold spaces.
    return stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
  }

  private String read(String name) {
    try {
      return Files.readString(Path.of("/proc", Long.toString(pid), name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String jcmd(String command) {
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                  Long.toString(pid),
                  command)
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.onExit().join().exitValue() != 0) {
        throw new IllegalStateException("jcmd %d %s: %s".formatted(pid, command, output));
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long number(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("no %s in %s".formatted(pattern, text));
    }
    return Long.parseLong(matcher.group(1));
  }
}
