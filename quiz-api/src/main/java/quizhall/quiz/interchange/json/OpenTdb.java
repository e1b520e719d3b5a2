package quizhall.quiz.interchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quizhall.quiz.content.Choice;
import quizhall.quiz.interchange.Drafting;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatReader;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.QuestionPlace;
import quizhall.quiz.interchange.ReadFile;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadQuiz;
import quizhall.quiz.interchange.ReadingTime;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;

/** What the Open Trivia Database answers, in any of its encodings. A category is a quiz. */
final class OpenTdb implements FormatReader {

  /** Fewer categories become a quiz each, however small. */
  private static final int MANY = 6;

  /** Questions of a category, for which it is worth a quiz of its own. */
  private static final int ENOUGH = 5;

  private static final Notice MIXED =
      new Notice(
          "",
          "There are many categories with few questions each: they became one quiz, and the notes"
              + " of each question say its category.");

  @Override
  public FileFormat format() {
    return FileFormat.OPENTDB;
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return JsonTree.ifAny(file)
        .map(OpenTdb::results)
        .filter(results -> results.path(0).has("correct_answer"))
        .isPresent();
  }

  @Override
  public Optional<Notice> almost(SourceFile file) {
    return JsonTree.ifAny(file)
        .filter(root -> root.path("results").isArray() && root.path("response_code").isInt())
        .map(root -> new Notice("", said(root.path("response_code").intValue())));
  }

  /** As the database's page explains its codes. */
  private static String said(int code) {
    return switch (code) {
      case 1 -> "The database says that it has not enough questions of what was asked for.";
      case 5 -> "The database says that it was asked too often: ask again in a few seconds.";
      default -> "The database gave no questions: it says %d.".formatted(code);
    };
  }

  private static JsonNode results(JsonNode root) {
    return root.isArray() ? root : root.path("results");
  }

  @Override
  public ReadFile read(SourceFile file) {
    JsonNode results = results(JsonTree.of(file).root());
    TextEncoding encoding = TextEncoding.of(results);
    boolean isMixed = isMixed(results);
    Map<String, List<ReadQuestion>> quizzes = new LinkedHashMap<>();
    List<Notice> refused = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      ReadingTime.check();
      String place = QuestionPlace.of(i + 1, "");
      try {
        JsonNode result = results.get(i);
        String category = encoding.decoded(result.path("category").asText(""));
        ReadQuestion question = question(result, place, encoding, isMixed ? category : "");
        quizzes
            .computeIfAbsent(
                category.isBlank() || isMixed ? file.title() : category, _ -> new ArrayList<>())
            .add(question);
      } catch (UnreadableFile unreadable) {
        refused.add(unreadable.notice());
      }
    }
    List<Notice> notices = isMixed ? List.of(MIXED) : List.of();
    return new ReadFile(
        quizzes.entrySet().stream()
            .map(quiz -> quiz(quiz.getKey(), quiz.getValue(), notices))
            .toList(),
        refused,
        Map.of());
  }

  /** Whoever asks for questions of any category gets a few of each, and means one quiz. */
  private static boolean isMixed(JsonNode results) {
    long categories =
        results.valueStream().map(result -> result.path("category").asText("")).distinct().count();
    return categories >= MANY && results.size() < categories * ENOUGH;
  }

  private static ReadQuiz quiz(String title, List<ReadQuestion> questions, List<Notice> notices) {
    return new ReadQuiz(
        title, "", Optional.empty(), List.of(), Optional.empty(), questions, notices);
  }

  /**
   * @param category for its notes, where the quiz does not say it
   */
  private static ReadQuestion question(
      JsonNode result, String place, TextEncoding encoding, String category) {
    JsonNode correct = result.path("correct_answer");
    JsonNode incorrect = result.path("incorrect_answers");
    if (!result.path("question").isTextual() || !correct.isTextual() || !incorrect.isArray()) {
      throw new UnreadableFile(
          place, "It has no question, no correct answer or no list of incorrect ones.");
    }
    String text = encoding.decoded(result.path("question").textValue());
    String right = encoding.decoded(correct.textValue());
    List<String> wrong = new ArrayList<>();
    incorrect.forEach(answer -> wrong.add(encoding.decoded(answer.asText(""))));
    Drafting draft = new Drafting(place).text(text);
    String difficulty = encoding.decoded(result.path("difficulty").asText(""));
    draft.notes(
        Stream.of("Category: " + category, "Difficulty: " + difficulty)
            .filter(note -> !note.endsWith(": "))
            .collect(Collectors.joining("\n")));
    return encoding.decoded(result.path("type").asText("")).equals("boolean")
        ? trueFalse(draft, right)
        : mixed(draft, text, right, wrong);
  }

  private static ReadQuestion trueFalse(Drafting draft, String right) {
    boolean isTrue = right.equalsIgnoreCase("true");
    return draft.trueFalse(
        List.of(Drafting.option("True", isTrue), Drafting.option("False", !isTrue)));
  }

  /**
   * The place of the right one follows from the text: not always the first, and always the same.
   */
  private static ReadQuestion mixed(Drafting draft, String text, String right, List<String> wrong) {
    List<Choice.Draft> options = new ArrayList<>();
    wrong.forEach(answer -> options.add(Drafting.option(answer, false)));
    options.add(Math.floorMod(text.hashCode(), wrong.size() + 1), Drafting.option(right, true));
    return draft.single(options);
  }
}
