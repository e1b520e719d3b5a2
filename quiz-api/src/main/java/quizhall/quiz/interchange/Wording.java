package quizhall.quiz.interchange;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import quizhall.core.problem.FieldError;

/** What the rules say of a field, for somebody who sees no fields but a file. */
final class Wording {

  private static final Pattern NUMBERED = Pattern.compile("\\b(\\w+)\\[(\\d+)]");

  private static final Map<String, String> ONE_OF =
      Map.of(
          "options", "option",
          "items", "item",
          "pairs", "pair",
          "accepted", "accepted answer",
          "statements", "statement",
          "regions", "region");

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("text", "the question"),
          Map.entry("options", "the options"),
          Map.entry("items", "the items"),
          Map.entry("pairs", "the pairs"),
          Map.entry("accepted", "the accepted answers"),
          Map.entry("timeLimitSeconds", "the time limit in seconds"),
          Map.entry("media.alt", "the words for the picture"),
          Map.entry("media.transcript", "the words of the sound"),
          Map.entry("explanation", "the explanation"),
          Map.entry("hint", "the hint"),
          Map.entry("source", "the source"),
          Map.entry("notes", "the notes"),
          Map.entry("points", "the points"),
          Map.entry("number.value", "the number"),
          Map.entry("number.tolerance", "the tolerance"));

  private Wording() {}

  /**
   * As one sentence each.
   *
   * @param question what the fields begin with, such as {@code questions[0]}
   */
  static String of(List<FieldError> errors, String question) {
    return errors.stream()
        .map(error -> sentence(field(error.field(), question), error.message()))
        .collect(Collectors.joining(" "));
  }

  private static String sentence(String field, String message) {
    String whole = field.isEmpty() ? "the question " + message : field + " " + message;
    return Character.toUpperCase(whole.charAt(0)) + whole.substring(1) + ".";
  }

  private static String field(String field, String question) {
    String name = field.startsWith(question) ? field.substring(question.length()) : field;
    String bare = name.startsWith(".") ? name.substring(1) : name;
    if (NAMES.containsKey(bare)) {
      return NAMES.get(bare);
    }
    return NUMBERED
        .matcher(bare)
        .replaceAll(Wording::numbered)
        .replaceAll("\\.(text|left|right)$", "")
        .replace("scale.", "")
        .replace("media.", "the ");
  }

  private static String numbered(MatchResult found) {
    return "%s %d"
        .formatted(
            ONE_OF.getOrDefault(found.group(1), found.group(1)),
            Integer.parseInt(found.group(2)) + 1);
  }
}
