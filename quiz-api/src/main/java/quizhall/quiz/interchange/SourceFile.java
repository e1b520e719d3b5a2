package quizhall.quiz.interchange;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What somebody brought: a file, or a text that was pasted. Its name decides nothing. For one
 * thread at a time.
 */
public final class SourceFile {

  /** What spreadsheets and editors on Windows write where they do not write UTF-8. */
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final char REPLACEMENT = '\uFFFD';

  private final String name;
  private final byte[] bytes;
  private final ImportBudget budget;
  private final Map<Class<?>, Result<?>> made = new HashMap<>();

  /** Null until somebody asks: most readers look at it to see whether the file is theirs. */
  private Optional<String> text;

  /**
   * A file in memory; nobody changes the bytes afterwards.
   *
   * @param name for titles and places
   */
  public SourceFile(String name, byte[] bytes, ImportBudget budget) {
    this.name = requireNonNull(name);
    this.bytes = requireNonNull(bytes);
    this.budget = requireNonNull(budget);
  }

  /** By itself. */
  public SourceFile(String name, byte[] bytes, ReadingLimits limits) {
    this(name, bytes, new ImportBudget(limits));
  }

  /** Within the usual limits. */
  public SourceFile(String name, byte[] bytes) {
    this(name, bytes, ReadingLimits.USUAL);
  }

  private record Result<T>(Optional<T> value, Optional<UnreadableFile> failure) {
    static <T> Result<T> of(Supplier<T> make) {
      try {
        return new Result<>(Optional.of(make.get()), Optional.empty());
      } catch (UnreadableFile unreadable) {
        return new Result<>(Optional.empty(), Optional.of(unreadable));
      }
    }

    T orThrow() {
      if (failure.isPresent()) {
        throw failure.get();
      }
      return value.orElseThrow();
    }
  }

  /**
   * What is made of the file to see whether it is in some format, and is the same for others: an
   * archive's entries, a spreadsheet's rows. Made once; so is the failure.
   */
  public <T> T once(Class<T> shape, Supplier<T> make) {
    Result<?> result = made.get(shape);
    if (result == null) {
      result = Result.of(make);
      made.put(shape, result);
    }
    return shape.cast(result.orThrow());
  }

  /** The bound that was passed while somebody looked whether the file is in some format. */
  Optional<UnreadableFile> passedBound() {
    return made.values().stream()
        .flatMap(result -> result.failure().stream())
        .filter(UnreadableFile::isBeyondBound)
        .findFirst();
  }

  public ReadingLimits limits() {
    return budget.limits();
  }

  /** Shared by all files of an import. */
  public ImportBudget budget() {
    return budget;
  }

  public String name() {
    return name;
  }

  /** The name without folder and ending, for a quiz that has no title of its own. */
  public String title() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }

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
   * As text: UTF-16 where a byte order mark says so, UTF-8 where it is valid, else windows-1252.
   * The mark is not part of it; empty where there are NUL characters, so it is no text.
   */
  public Optional<String> text() {
    if (text == null) {
      text = Optional.of(decoded()).filter(decoded -> decoded.indexOf('\0') < 0);
    }
    return text;
  }

  private String decoded() {
    if (startsWith(0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    int start = startsWith(0xEF, 0xBB, 0xBF) ? 3 : 0;
    String lenient = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    // It stands for what is no UTF-8, unless it was in the file itself.
    if (lenient.indexOf(REPLACEMENT) < 0) {
      return lenient;
    }
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
