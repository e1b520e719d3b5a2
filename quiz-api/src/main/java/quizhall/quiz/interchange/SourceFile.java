package quizhall.quiz.interchange;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What somebody brought: a file, or a text that was pasted. Its name decides nothing. */
public final class SourceFile {

  /** What spreadsheets and editors on Windows write where they do not write UTF-8. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final String name;
  private final byte[] bytes;

  /**
   * A file in memory; nobody changes the bytes afterwards.
   *
   * @param name for titles and places, without a folder
   */
  @SuppressWarnings("ArrayIsStoredDirectly") // A copy of up to many megabytes would help nobody.
  public SourceFile(String name, byte[] bytes) {
    this.name = requireNonNull(name);
    this.bytes = requireNonNull(bytes);
  }

  public String name() {
    return name;
  }

  /** The name without its ending, for a quiz that has no title of its own. */
  public String title() {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  @SuppressWarnings("MethodReturnsInternalArray")
  public byte[] bytes() {
    return bytes;
  }

  public boolean startsWith(int... values) {
    if (bytes.length < values.length) {
      return false;
    }
    for (int i = 0; i < values.length; i++) {
      if ((bytes[i] & 0xFF) != values[i]) {
        return false;
      }
    }
    return true;
  }

  /** All that begins like a ZIP: packages, archives, XLSX. */
  public boolean isZip() {
    return startsWith('P', 'K', 3, 4) || startsWith('P', 'K', 5, 6);
  }

  /**
   * As text: UTF-16 where a byte order mark says so, UTF-8 where it is valid, else windows-1252. The
   * mark is not part of it; empty where there are NUL characters, so it is no text.
   */
  public Optional<String> text() {
    String text = decoded();
    return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
  }

  private String decoded() {
    if (startsWith(0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    int start = startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
          .toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, WINDOWS);
    }
  }
}
