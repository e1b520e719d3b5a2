package quizhall.quiz.interchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import quizhall.quiz.content.Picture;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.QuestionDraft;
import quizhall.quiz.content.Terms;
import quizhall.quiz.document.QuizJson;
import quizhall.quiz.interchange.MediaAddresses;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.QuestionPlace;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadQuiz;
import quizhall.quiz.interchange.ReadingTime;

/** Quizzes in our own JSON, question by question, so that a broken one spoils no other. */
final class QuizNodes {

  private final UnaryOperator<String> addresses;
  private static final Set<String> KNOWN = known();

  private final List<Notice> refused = new ArrayList<>();

  /**
   * @param addresses makes of an address in the file what it means in a draft
   */
  QuizNodes(UnaryOperator<String> addresses) {
    this.addresses = addresses;
  }

  List<Notice> refused() {
    return refused;
  }

  static boolean isQuiz(JsonNode node) {
    return node.isObject() && node.path("questions").isArray();
  }

  /**
   * One of them.
   *
   * @param place of it in the file; empty where it is the only one
   * @param name where it has no title
   */
  ReadQuiz quiz(JsonNode quiz, String place, String name) {
    List<ReadQuestion> questions = new ArrayList<>();
    JsonNode list = quiz.path("questions");
    for (int i = 0; i < list.size(); i++) {
      ReadingTime.check();
      question(list.get(i), QuestionPlace.within(place, QuestionPlace.of(i + 1, "")))
          .ifPresent(questions::add);
    }
    List<Notice> notices = new ArrayList<>();
    if (quiz.path("visibility").asText("").equals("public")) {
      notices.add(new Notice(place, "The quiz is public there, and private here at first."));
    }
    return new ReadQuiz(
        quiz.path("title").asText(name),
        quiz.path("description").asText(""),
        text(quiz, "language"),
        tags(quiz.path("tags")),
        cover(quiz.path("cover")),
        new Terms.Draft(text(quiz, "licence"), text(quiz, "source"), text(quiz, "sourceUrl")),
        questions,
        notices);
  }

  private static Optional<String> text(JsonNode node, String name) {
    return Optional.of(node.path(name)).filter(JsonNode::isTextual).map(JsonNode::textValue);
  }

  private static List<String> tags(JsonNode node) {
    List<String> tags = new ArrayList<>();
    node.forEach(
        tag -> {
          if (tag.isTextual()) {
            tags.add(tag.textValue());
          }
        });
    return tags;
  }

  private Optional<Picture.Draft> cover(JsonNode node) {
    return text(node, "image")
        .map(image -> new Picture.Draft(Optional.of(addresses.apply(image)), text(node, "alt")));
  }

  private Optional<ReadQuestion> question(JsonNode node, String place) {
    try {
      QuestionDraft draft = QuizJson.draft(node);
      if (draft == null) {
        refused.add(new Notice(place, "There is nothing."));
        return Optional.empty();
      }
      QuestionDraft addressed =
          MediaAddresses.changed(draft, address -> Optional.of(addresses.apply(address)));
      return Optional.of(new ReadQuestion(place, withoutId(addressed), unknown(node, place)));
    } catch (JsonProcessingException misfit) {
      refused.add(new Notice(place, reason(misfit)));
      return Optional.empty();
    }
  }

  private static List<Notice> unknown(JsonNode node, String place) {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!KNOWN.contains(field.getKey())) {
        names.add(field.getKey());
      }
    }
    return names.isEmpty()
        ? List.of()
        : List.of(
            new Notice(
                place,
                "This is not known and was left out: %s.".formatted(String.join(", ", names))));
  }

  /** All names that the schema has anywhere. */
  private static Set<String> known() {
    try (InputStream schema =
        QuizNodes.class.getResourceAsStream("/interchange/quizzes.schema.json")) {
      Set<String> names = new HashSet<>(Set.of("id"));
      QuizJson.mapper()
          .readTree(schema)
          .findValues("properties")
          .forEach(properties -> properties.fieldNames().forEachRemaining(names::add));
      return Set.copyOf(names);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** A copy is another question. */
  private static QuestionDraft withoutId(QuestionDraft draft) {
    Prompt.Draft prompt = draft.prompt();
    if (prompt.id().isEmpty()) {
      return draft;
    }
    return new QuestionDraft(
        new Prompt.Draft(
            Optional.empty(),
            prompt.text(),
            prompt.format(),
            prompt.timeLimitSeconds(),
            prompt.points(),
            prompt.readingSeconds(),
            prompt.hint(),
            prompt.explanation(),
            prompt.source(),
            prompt.notes(),
            prompt.media()),
        draft.task(),
        draft.names());
  }

  private static String reason(JsonProcessingException misfit) {
    String field =
        misfit instanceof JsonMappingException mapping
            ? mapping.getPath().stream()
                .map(
                    step ->
                        step.getFieldName() == null
                            ? "[%d]".formatted(step.getIndex())
                            : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "")
            : "";
    return field.isEmpty()
        ? "It is no question as the schema has it."
        : "“%s” holds something else than the schema says.".formatted(field);
  }
}
