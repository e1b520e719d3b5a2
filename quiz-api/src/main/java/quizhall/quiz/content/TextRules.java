package quizhall.quiz.content;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How texts are tidied and what no text may hold. */
final class TextRules {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final char SOFT_HYPHEN = '\u00ad';

  /** The first character that joins another one, so that there are two ways to write the same. */
  private static final char FIRST_JOINING = '\u0300';

  private final Findings findings;

  TextRules(Findings findings) {
    this.findings = findings;
  }

  /** One line that must be there; runs of white space become one space. */
  String requiredLine(Field field, Optional<String> given, int maxLength) {
    return present(field, optionalLine(field, given, maxLength));
  }

  Optional<String> optionalLine(Field field, Optional<String> given, int maxLength) {
    if (given.isEmpty()) {
      return given;
    }
    return isPlain(given.get()) && !given.get().contains("  ")
        ? optionalPlain(field, given.get(), maxLength)
        : optional(field, tidied(given.get()), maxLength);
  }

  /**
   * A text that must be there and keeps its line breaks and indentation: it may be code, or verse.
   */
  String requiredParagraphs(Field field, Optional<String> given, int maxLength, int maxLines) {
    return present(field, optionalParagraphs(field, given, maxLength, maxLines));
  }

  /** The same for a text that may be absent. */
  Optional<String> optionalParagraphs(
      Field field, Optional<String> given, int maxLength, int maxLines) {
    Optional<String> text = optionalParagraphs(field, given, maxLength);
    if (text.isPresent()
        && text.get().indexOf('\n') >= 0
        && text.get().lines().count() > maxLines) {
      findings.add(field, "must have at most %d lines".formatted(maxLines));
    }
    return text;
  }

  /** And of any number of lines. */
  Optional<String> optionalParagraphs(Field field, Optional<String> given, int maxLength) {
    if (given.isEmpty()) {
      return given;
    }
    return isPlain(given.get())
        ? optionalPlain(field, given.get(), maxLength)
        : optional(field, tidyParagraphs(given.get()), maxLength);
  }

  private String present(Field field, Optional<String> text) {
    if (text.isEmpty()) {
      findings.add(field, "must not be empty");
    }
    return text.orElse("");
  }

  /** What is left to tidy of it is at its ends. */
  private Optional<String> optionalPlain(Field field, String text, int maxLength) {
    String tidy = text.strip();
    if (tidy.isEmpty()) {
      return Optional.empty();
    }
    if (tidy.length() > maxLength) {
      findings.add(field, tooLong(maxLength));
    }
    return Optional.of(tidy);
  }

  private Optional<String> optional(Field field, String text, int maxLength) {
    if (!hasSomethingToSee(text)) {
      return Optional.empty();
    }
    if (text.codePointCount(0, text.length()) > maxLength) {
      findings.add(field, tooLong(maxLength));
    }
    if (text.codePoints().anyMatch(TextRules::unprintable)) {
      findings.add(field, "must not contain control characters");
    }
    return Optional.of(text);
  }

  private static String tooLong(int maxLength) {
    return "must have at most %d characters".formatted(maxLength);
  }

  /**
   * Whether all of it is letters, digits and signs of Latin-1, and spaces: then there is but one
   * way to write it, it is seen as it is written, and what is left to tidy is spaces. Most texts
   * are.
   */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isLatin =
          (c >= ' ' && c <= '~') || (c > NO_BREAK_SPACE && c < FIRST_JOINING && c != SOFT_HYPHEN);
      if (!isLatin) {
        return false;
      }
    }
    return true;
  }

  static String withoutUnprintable(String text) {
    return text.codePoints()
        .filter(c -> !unprintable(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static String tidyLine(String text) {
    return isPlain(text) && !text.contains("  ") ? text.strip() : tidied(text);
  }

  private static String tidied(String text) {
    return BLANKS.matcher(normalized(text)).replaceAll(" ").strip();
  }

  /**
   * Lines end with {@code \n} alone, and no white space that nobody can see is left at their ends.
   * Indentation means something where there are several lines.
   */
  private static String tidyParagraphs(String text) {
    String tidy =
        normalized(text)
            .replace('\u2028', '\n')
            .replace('\u2029', '\n')
            .lines()
            .map(String::stripTrailing)
            .dropWhile(String::isEmpty)
            .collect(Collectors.joining("\n"))
            .stripTrailing();
    return tidy.indexOf('\n') < 0 ? tidy.strip() : tidy;
  }

  /** One form for letters that Unicode can write in several ways, so that equal looks equal. */
  private static String normalized(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static boolean hasSomethingToSee(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (Character.getType(c) != Character.FORMAT && !Character.isWhitespace(c)) {
        return true;
      }
      i += Character.charCount(c);
    }
    return false;
  }

  /** Among them U+0000 and lone surrogates, which PostgreSQL cannot store. */
  private static boolean unprintable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint != '\n' && codePoint != '\t';
      case Character.SURROGATE -> true;
      default -> false;
    };
  }
}
