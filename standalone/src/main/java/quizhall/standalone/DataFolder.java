package quizhall.standalone;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import quizhall.core.config.BadConfiguration;
import quizhall.embedded.StartFailed;

/** What outlives the process, and is nobody's business but its owner's: keys, accounts, logs. */
final class DataFolder {
  private static final int OTHERS_NOTHING = 0077;

  private DataFolder() {}

  /**
   * Makes the folder where it is missing, and closes a new or empty one to other users of the
   * machine; one with things in it may be meant for them. From now on nobody else can read what
   * this process and those that it starts write, wherever that is.
   */
  static void prepare(Path folder) {
    setUmask(OTHERS_NOTHING);
    try {
      Files.createDirectories(folder);
      var view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
      if (view == null) {
        return; // Windows has other means
      }
      if (view.readAttributes().permissions().contains(PosixFilePermission.OTHERS_WRITE)) {
        throw new BadConfiguration(
            "everybody may write to %s: name a folder of your own with --data".formatted(folder));
      }
      if (isEmpty(folder)) {
        view.setPermissions(PosixFilePermissions.fromString("rwx------"));
      }
    } catch (IOException e) {
      throw new StartFailed("Cannot use the folder %s: %s".formatted(folder, e), e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.findAny().isEmpty();
    }
  }

  /** Java has no call of its own for it; where the system has none either, nothing happens. */
  private static void setUmask(int mask) {
    Linker linker = Linker.nativeLinker();
    linker.defaultLookup().find("umask").ifPresent(umask -> call(linker, umask, mask));
  }

  @SuppressWarnings("restricted") // allowed on the command line, as other libraries need it too
  private static void call(Linker linker, MemorySegment umask, int mask) {
    try {
      int _ =
          (int)
              linker
                  .downcallHandle(
                      umask, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT))
                  .invokeExact(mask);
    } catch (Throwable e) {
      throw new IllegalStateException("umask failed", e);
    }
  }
}
