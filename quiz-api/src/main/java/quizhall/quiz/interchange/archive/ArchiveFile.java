package quizhall.quiz.interchange.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP that is written as it goes, the other way round of {@link Archive}. The same content makes
 * the same bytes.
 */
public final class ArchiveFile {

  /** The first that a ZIP can tell. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  /**
   * @param out not closed by this
   */
  public ArchiveFile(OutputStream out) {
    this.zip = new ZipOutputStream(out, UTF_8);
  }

  /** An entry that is written until the next one begins. */
  public OutputStream entry(String name) throws IOException {
    return begun(name, Deflater.DEFAULT_COMPRESSION);
  }

  public void text(String name, String content) throws IOException {
    entry(name).write(content.getBytes(UTF_8));
  }

  /** A picture or a sound, which is as small as it gets. */
  public void medium(String name, InputStream content) throws IOException {
    content.transferTo(begun(name, Deflater.NO_COMPRESSION));
  }

  private OutputStream begun(String name, int level) throws IOException {
    zip.setLevel(level);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    return zip;
  }

  /** After the last one. */
  public void finish() throws IOException {
    zip.finish();
  }
}
