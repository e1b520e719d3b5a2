package quizhall.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The programs of the PostgreSQL server, unpacked once for each user and version from the archive
 * that is on the class path.
 */
final class PostgresBinaries {
  private static final Map<String, String> ARCHITECTURES =
      Map.of("amd64", "x86_64", "x86_64", "x86_64", "aarch64", "arm_64");

  private PostgresBinaries() {}

  /** The folder that holds {@code bin}, {@code lib} and {@code share}. */
  static Path unpacked() {
    String archive = archiveName();
    try {
      Path home = cacheFolder().resolve("postgres-" + digest(archive).substring(0, 16));
      if (!Files.isDirectory(home)) {
        unpack(archive, home);
      }
      return home;
    } catch (IOException e) {
      throw new StartFailed("PostgreSQL's programs could not be unpacked: " + e, e);
    }
  }

  private static String archiveName() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String architecture = System.getProperty("os.arch");
    String known = ARCHITECTURES.get(architecture);
    if (known == null || !(system.startsWith("linux") || system.startsWith("mac"))) {
      throw new StartFailed(
          "There is no embedded PostgreSQL for %s on %s.".formatted(system, architecture));
    }
    return "/postgres-%s-%s.txz".formatted(system.startsWith("mac") ? "darwin" : "linux", known);
  }

  /** A user's own folder: one that everybody may write to would let others plant programs. */
  private static Path cacheFolder() throws IOException {
    String given = System.getenv("XDG_CACHE_HOME");
    Path caches =
        given != null && !given.isBlank()
            ? Path.of(given)
            : Path.of(System.getProperty("user.home"), ".cache");
    return Files.createDirectories(caches.resolve("quizhall"));
  }

  private static String digest(String archive) throws IOException {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      try (var in = new DigestInputStream(open(archive), sha)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static InputStream open(String archive) {
    var in = PostgresBinaries.class.getResourceAsStream(archive);
    if (in == null) {
      throw new StartFailed(
          "PostgreSQL's programs (%s) are not on the class path.".formatted(archive));
    }
    return new BufferedInputStream(in);
  }

  private static void unpack(String archive, Path home) throws IOException {
    Path unfinished = Files.createTempDirectory(home.getParent(), "unpacking-");
    try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(open(archive)))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = unfinished.resolve(entry.getName()).normalize();
        if (!target.startsWith(unfinished)) {
          throw new IOException("The archive leaves its folder: " + entry.getName());
        }
        write(tar, entry, target);
      }
    }
    try {
      Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException another) {
      Folders.delete(unfinished); // another process was faster; its copy is the same
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    if ((entry.getMode() & 0b001_000_000) != 0 && !target.toFile().setExecutable(true, false)) {
      throw new IOException("Cannot make executable: " + target);
    }
  }
}
