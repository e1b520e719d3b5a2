package quizhall.load.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.HdrHistogram.Histogram;

/**
 * What a write to the disk under a folder takes, as PostgreSQL writes its log: a page into a file
 * that is there already, then {@code fdatasync}.
 */
public final class Disk {
  private static final int PAGE = 8192;
  private static final int WRITES = 200;
  private static final int SIGNIFICANT_DIGITS = 3;

  private Disk() {}

  /** From the write to its being on disk, in nanoseconds. */
  public static Histogram writes(Path folder) {
    Histogram histogram = new Histogram(SIGNIFICANT_DIGITS);
    try {
      Path file = Files.createTempFile(folder, "write", ".probe");
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        ByteBuffer page = ByteBuffer.allocateDirect(PAGE);
        for (int i = 0; i < WRITES; i++) {
          channel.write(page.clear(), (long) i * PAGE);
        }
        channel.force(true);
        for (int i = 0; i < WRITES; i++) {
          long begun = System.nanoTime();
          channel.write(page.clear(), (long) i * PAGE);
          channel.force(false);
          histogram.recordValue(System.nanoTime() - begun);
        }
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return histogram;
  }
}
