package quizhall.core.service;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/**
 * What Java keeps from one start to the next, {@code -XX:AOTCache}. Where it cannot be used, for
 * other options or another Java, the JVM goes on without. What it says of that itself is not for
 * operators.
 */
public final class AotCache {
  /** What the JVM says of itself where it has taken one, as in {@code java -version}. */
  private static final String USED = "sharing";

  private AotCache() {}

  /** What is to be said once where this process was given one and does not use it. */
  public static Optional<String> whyUnused() {
    if (System.getProperty("java.vm.info", "").contains(USED)) {
      return Optional.empty();
    }
    var jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
    return Optional.of(jvm.getVMOption("AOTCache").getValue())
        .filter(file -> !file.isEmpty())
        .map(
            file ->
                "Java does not use %s, so starts take longer; all else is as ever. It was made for another Java or other jars, or an option forbids it: ZGC does, and a heap above 32 GB."
                    .formatted(file));
  }
}
