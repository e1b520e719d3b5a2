package quizhall.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a server said on one connection, by the rules of HTTP and by nothing of the server's.
 *
 * @param whole answers that came to their end
 * @param isTorn whether the last one did not
 */
public record Answers(int whole, boolean isTorn) {
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 ([1-5]\\d\\d) [ -~]*");
  private static final Pattern HEADER =
      Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+): ([\\t -~\\x80-\\xFF]*)");
  private static final Pattern CHUNK = Pattern.compile("([0-9A-Fa-f]{1,8})\r\n");
  private static final String HEAD_END = "\r\n\r\n";

  /** While it is read. */
  private static final class Reading {
    private final String all;
    private int at;
    private int whole;

    Reading(String all) {
      this.all = all;
    }
  }

  /**
   * What is malformed is an error.
   *
   * @param isHead which of the requests, counted from 0, wanted the head alone
   */
  public static Answers read(byte[] said, IntPredicate isHead) {
    Reading reading = new Reading(new String(said, ISO_8859_1));
    boolean isWhole = true;
    while (isWhole && reading.at < reading.all.length()) {
      isWhole = one(reading, isHead);
    }
    return new Answers(reading.whole, !isWhole);
  }

  private static boolean one(Reading reading, IntPredicate isHead) {
    int end = reading.all.indexOf(HEAD_END, reading.at);
    if (end < 0) {
      return false;
    }
    String[] lines = reading.all.substring(reading.at, end).split("\r\n", -1);
    reading.at = end + HEAD_END.length();
    Matcher status = STATUS.matcher(lines[0]);
    require(status.matches(), "a status line is", lines[0]);
    for (int i = 1; i < lines.length; i++) {
      require(HEADER.matcher(lines[i]).matches(), "a header is", lines[i]);
    }
    int code = Integer.parseInt(status.group(1));
    if (code == 100) {
      return true;
    }
    if (code == 101) {
      // No HTTP any more.
      reading.at = reading.all.length();
      reading.whole++;
      return true;
    }
    boolean mayHaveBody = code != 204 && code != 304;
    // Whoever says that a request did not arrive in time has not read what it asks for.
    boolean isToUnread = code == 408 && reading.at < reading.all.length();
    boolean hasBody = mayHaveBody && (!isHead.test(reading.whole) || isToUnread);
    if (hasBody && !body(reading, lines)) {
      return false;
    }
    reading.whole++;
    require(
        !header(lines, "Connection").filter("close"::equalsIgnoreCase).isPresent()
            || reading.at == reading.all.length(),
        "behind the last answer is",
        reading.all.substring(reading.at));
    return true;
  }

  private static boolean body(Reading reading, String[] lines) {
    Optional<String> length = header(lines, "Content-Length");
    Optional<String> coding = header(lines, "Transfer-Encoding");
    require(
        length.isEmpty() || coding.isEmpty(), "two lengths of a body:", String.join("|", lines));
    if (length.isPresent()) {
      int bytes = Integer.parseInt(length.get());
      boolean isWhole = reading.all.length() - reading.at >= bytes;
      reading.at += bytes;
      return isWhole;
    }
    if (coding.isPresent()) {
      require(coding.get().equals("chunked"), "a coding is", coding.get());
      return chunks(reading);
    }
    require(
        header(lines, "Connection").filter("close"::equalsIgnoreCase).isPresent(),
        "a body has no end:",
        String.join("|", lines));
    reading.at = reading.all.length();
    return true;
  }

  private static boolean chunks(Reading reading) {
    while (true) {
      Matcher size = CHUNK.matcher(reading.all).region(reading.at, reading.all.length());
      if (!size.lookingAt()) {
        require(
            reading.all.indexOf("\r\n", reading.at) < 0,
            "a chunk begins with",
            reading.all.substring(reading.at));
        return false;
      }
      int bytes = Integer.parseInt(size.group(1), 16);
      reading.at = size.end() + bytes;
      if (reading.at + 2 > reading.all.length()) {
        return false;
      }
      require(
          reading.all.startsWith("\r\n", reading.at),
          "a chunk ends with",
          reading.all.substring(reading.at));
      reading.at += 2;
      if (bytes == 0) {
        return true;
      }
    }
  }

  private static Optional<String> header(String[] lines, String name) {
    Optional<String> found = Optional.empty();
    for (String line : lines) {
      Matcher header = HEADER.matcher(line);
      if (header.matches() && header.group(1).equalsIgnoreCase(name)) {
        require(found.isEmpty(), "twice there is", name);
        found = Optional.of(header.group(2));
      }
    }
    return found;
  }

  private static void require(boolean holds, String what, String text) {
    if (!holds) {
      throw new AssertionError("Malformed: %s '%s'".formatted(what, text));
    }
  }
}
