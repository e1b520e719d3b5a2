package quizhall.fuzz;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What this process holds after collecting garbage, which must not grow with the inputs. */
public final class Growth {
  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration INTERVAL = Duration.ofSeconds(20);

  /** Reading the clock for each input would cost more than many of them. */
  private static final int INPUTS_A_LOOK = 64;

  private final int inputsALook;
  private long dueAt = System.nanoTime() + WARM_UP.toNanos();
  private int inputs;
  private Held before;

  private record Held(long heapBytes, long directBytes, long files, int threads) {
    /** Classes that are loaded late, and threads that come and go. */
    private static final Held LEEWAY = new Held(24L << 20, 16L << 20, 64, 24);

    static Held now() {
      System.gc();
      return new Held(
          ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
          ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
              .mapToLong(BufferPoolMXBean::getMemoryUsed)
              .sum(),
          ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
              ? unix.getOpenFileDescriptorCount()
              : 0,
          Thread.activeCount());
    }

    boolean isMuchMoreThan(Held before) {
      return heapBytes - before.heapBytes > LEEWAY.heapBytes
          || directBytes - before.directBytes > LEEWAY.directBytes
          || files - before.files > LEEWAY.files
          || threads - before.threads > LEEWAY.threads;
    }
  }

  public Growth() {
    this(INPUTS_A_LOOK);
  }

  Growth(int inputsALook) {
    this.inputsALook = inputsALook;
  }

  /** To be called with each input. */
  public void look() {
    inputs++;
    if (inputs < inputsALook) {
      return;
    }
    inputs = 0;
    if (System.nanoTime() - dueAt < 0) {
      return;
    }
    Held now = Held.now();
    if (before == null) {
      before = now;
    } else if (now.isMuchMoreThan(before)) {
      throw new AssertionError("It grew from %s to %s".formatted(before, now));
    }
    dueAt = System.nanoTime() + INTERVAL.toNanos();
  }
}
