package quizhall.auth.account;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets all others go first where the system lets a single thread say so. Java's own priorities do
 * nothing on Linux unless the whole process is started by root with a flag; there, what {@code
 * setpriority} calls a process is a thread.
 */
final class Niceness {
  private static final Logger log = LoggerFactory.getLogger(Niceness.class);

  /** Others get some three times as much of a core where there is not enough for all. */
  private static final int NICE = 5;

  private static final int PRIO_PROCESS = 0;
  private static final int MYSELF = 0;

  private Niceness() {}

  /** Of this thread; does nothing where that cannot be done. */
  static void lower() {
    if (!System.getProperty("os.name").equals("Linux")) {
      return;
    }
    try {
      Optional<MethodHandle> setpriority = setpriority();
      if (setpriority.isPresent()) {
        int _ = (int) setpriority.get().invokeExact(PRIO_PROCESS, MYSELF, NICE);
      }
    } catch (Throwable unusable) { // a handle may throw anything
      log.debug("Hashing has the priority of all other threads", unusable);
    }
  }

  @SuppressWarnings("restricted") // its types are those of POSIX
  private static Optional<MethodHandle> setpriority() {
    Linker linker = Linker.nativeLinker();
    return linker
        .defaultLookup()
        .find("setpriority")
        .map(
            address ->
                linker.downcallHandle(
                    address,
                    FunctionDescriptor.of(
                        ValueLayout.JAVA_INT,
                        ValueLayout.JAVA_INT,
                        ValueLayout.JAVA_INT,
                        ValueLayout.JAVA_INT)));
  }
}
