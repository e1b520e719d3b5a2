package quizhall.quiz.content;

import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Collectors;

/** How texts are tidied and what no text may hold. */
final class TextRules {

  private final Findings findings;

  TextRules(Findings findings) {
    this.findings = findings;
  }

  /** One line that must be there; runs of white space become one space. */
  String requiredLine(String field, Optional<String> given, int maxLength) {
    return present(field, optionalLine(field, given, maxLength));
  }

  Optional<String> optionalLine(String field, Optional<String> given, int maxLength) {
    return optional(field, given.map(TextRules::tidyLine), maxLength);
  }

  /**
   * A text that must be there and keeps its line breaks and indentation: it may be code, or verse.
   */
  String requiredParagraphs(String field, Optional<String> given, int maxLength, int maxLines) {
    return present(field, optionalParagraphs(field, given, maxLength, maxLines));
  }

  /** The same for a text that may be absent. */
  Optional<String> optionalParagraphs(
      String field, Optional<String> given, int maxLength, int maxLines) {
    Optional<String> text = optionalParagraphs(field, given, maxLength);
    if (text.filter(found -> found.lines().count() > maxLines).isPresent()) {
      findings.add(field, "must have at most %d lines".formatted(maxLines));
    }
    return text;
  }

  /** And of any number of lines. */
  Optional<String> optionalParagraphs(String field, Optional<String> given, int maxLength) {
    return optional(field, given.map(TextRules::tidyParagraphs), maxLength);
  }

  private String present(String field, Optional<String> text) {
    if (text.isEmpty()) {
      findings.add(field, "must not be empty");
    }
    return text.orElse("");
  }

  private Optional<String> optional(String field, Optional<String> text, int maxLength) {
    Optional<String> present = text.filter(TextRules::hasSomethingToSee);
    present.ifPresent(
        found -> {
          if (found.codePointCount(0, found.length()) > maxLength) {
            findings.add(field, "must have at most %d characters".formatted(maxLength));
          }
          if (found.codePoints().anyMatch(TextRules::unprintable)) {
            findings.add(field, "must not contain control characters");
          }
        });
    return present;
  }

  static String withoutUnprintable(String text) {
    return text.codePoints()
        .filter(c -> !unprintable(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static String tidyLine(String text) {
    return normalized(text).replaceAll("[\\s\\p{Z}]+", " ").strip();
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
    return text.codePoints()
        .anyMatch(c -> Character.getType(c) != Character.FORMAT && !Character.isWhitespace(c));
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
