package quizhall.quiz.interchange.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import quizhall.quiz.interchange.FileFormats;
import quizhall.quiz.interchange.Files;
import quizhall.quiz.interchange.Preview;

/** What somebody is told of a file, a line each. */
final class Told {

  /** What is longer says how long it is. */
  private static final int SHOWN = 100;

  /** Of more, only their number is of interest. */
  private static final int LISTED = 12;

  private Told() {}

  static List<String> of(FileCase given) {
    List<String> lines = new ArrayList<>();
    FileFormats.Found found = Files.found(given.file());
    lines.add(
        found.parts().isEmpty()
            ? "in no format"
            : found.parts().stream()
                .map(part -> part.format().code())
                .distinct()
                .collect(Collectors.joining(", ", "as ", "")));
    Preview preview = Files.preview(found);
    List<JsonNode> questions = Files.questions(preview);
    if (questions.size() > LISTED) {
      lines.add("%d questions in %d quizzes".formatted(questions.size(), preview.quizzes().size()));
    } else {
      questions.forEach(question -> lines.add(question(question)));
    }
    List<String> notices =
        preview.quizzes().stream().flatMap(quiz -> Files.messages(quiz).stream()).toList();
    if (notices.size() > LISTED) {
      lines.add("%d notices, such as %s".formatted(notices.size(), notices.getFirst()));
    } else {
      notices.forEach(message -> lines.add("notice " + message));
    }
    Files.messages(preview.refused()).forEach(message -> lines.add("refused " + message));
    return lines.stream().map(Told::shown).toList();
  }

  private static String question(JsonNode question) {
    StringBuilder line =
        new StringBuilder(
            "%s: %s"
                .formatted(question.path("type").asText(), cut(question.path("text").asText())));
    question
        .properties()
        .forEach(
            part -> {
              if (part.getKey().equals("options")) {
                line.append(" | ").append(options(part.getValue()));
              } else if (!part.getKey().equals("type")
                  && !part.getKey().equals("text")
                  && !part.getValue().isNull()
                  && !part.getValue().toString().equals("\"normal\"")
                  && !part.getValue().toString().equals("\"\"")) {
                line.append(" | %s %s".formatted(part.getKey(), cut(part.getValue().toString())));
              }
            });
    return line.toString();
  }

  private static String options(JsonNode options) {
    return options
        .valueStream()
        .map(
            option ->
                (option.path("correct").asBoolean() ? "+" : "") + cut(option.path("text").asText()))
        .collect(Collectors.joining(", "));
  }

  private static String cut(String text) {
    return text.length() > SHOWN
        ? text.substring(0, 10) + "… (%d characters)".formatted(text.length())
        : text;
  }

  /** Signs that nobody sees are named. */
  private static String shown(String line) {
    return line.replace("\n", "\\n")
        .replace("\t", "\\t")
        .replace("\r", "\\r")
        .replace("\u00a0", "\\u00a0")
        .replace("\u200b", "\\u200b");
  }
}
