package quizhall.quiz.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which part of a file a browser wants. Several parts at once are answered with the whole. */
sealed interface ByteRange {

  record Whole() implements ByteRange {}

  /** Both bytes are in it. */
  record Part(int first, int last) implements ByteRange {}

  /** Nothing of the file. */
  record None() implements ByteRange {}

  Pattern FORM = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

  /**
   * What is no range is as if it were not there.
   *
   * @param header the value of {@code Range}
   */
  static ByteRange of(Optional<String> header, int size) {
    Matcher range = FORM.matcher(header.orElse(""));
    if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
      return new Whole();
    }
    if (range.group(1).isEmpty()) {
      long last = Long.parseLong(range.group(2));
      return last == 0 || size == 0
          ? new None()
          : new Part((int) Math.max(0, size - last), size - 1);
    }
    long from = Long.parseLong(range.group(1));
    long to = range.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(range.group(2));
    if (to < from) {
      return new Whole();
    }
    return from >= size ? new None() : new Part((int) from, (int) Math.min(to, size - 1L));
  }
}
