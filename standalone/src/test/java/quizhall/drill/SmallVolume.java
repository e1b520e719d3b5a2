package quizhall.drill;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;

/** A file system with little room, mounted for a drill. */
final class SmallVolume implements AutoCloseable {
  private static final int MEGABYTES = 64;

  private final Path folder;

  private SmallVolume(Path folder) {
    this.folder = folder;
  }

  /** Empty where this user may not mount anything, or the system knows no tmpfs. */
  static Optional<SmallVolume> mount() throws IOException {
    Path folder = Files.createTempDirectory("quizhall-small-volume");
    if (SystemCommand.succeeds(
        "mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", folder.toString())) {
      return Optional.of(new SmallVolume(folder));
    }
    Files.delete(folder);
    return Optional.empty();
  }

  /** An empty folder on it. */
  Path folderOf(UserPrincipal owner) throws IOException {
    Path place = Files.createDirectory(folder.resolve("data"));
    Files.setOwner(place, owner);
    return place;
  }

  /** Not a byte more can be written. */
  void fill() throws IOException {
    byte[] block = new byte[4096];
    try (OutputStream ballast = Files.newOutputStream(ballast())) {
      while (true) {
        ballast.write(block);
      }
    } catch (IOException full) {
      if (folder.toFile().getUsableSpace() > 0) {
        throw full;
      }
    }
  }

  void free() throws IOException {
    Files.deleteIfExists(ballast());
  }

  @Override
  public void close() throws IOException {
    if (SystemCommand.succeeds("umount", folder.toString())) {
      Files.delete(folder);
    }
  }

  private Path ballast() {
    return folder.resolve("ballast");
  }
}
