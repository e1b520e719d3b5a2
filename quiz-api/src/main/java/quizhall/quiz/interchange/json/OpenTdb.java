package quizhall.quiz.interchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quizhall.quiz.content.Choice;
import quizhall.quiz.interchange.Drafting;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatReader;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadFile;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadQuiz;
import quizhall.quiz.interchange.ReadingTime;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;

/** What the Open Trivia Database answers, in any of its encodings. A category is a quiz. */
final class OpenTdb implements FormatReader {

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

  private static JsonNode results(JsonNode root) {
    return root.isArray() ? root : root.path("results");
  }

  @Override
  public ReadFile read(SourceFile file) {
    JsonNode results = results(JsonTree.of(file).root());
    TextEncoding encoding = TextEncoding.of(results);
    Map<String, List<ReadQuestion>> categories = new LinkedHashMap<>();
    List<Notice> refused = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      ReadingTime.check();
      String place = "result %d".formatted(i + 1);
      try {
        JsonNode result = results.get(i);
        String category = encoding.decoded(result.path("category").asText(""));
        categories
            .computeIfAbsent(category.isBlank() ? file.title() : category, _ -> new ArrayList<>())
            .add(question(result, place, encoding));
      } catch (UnreadableFile unreadable) {
        refused.add(unreadable.notice());
      }
    }
    List<ReadQuiz> quizzes = new ArrayList<>();
    categories.forEach((category, questions) -> quizzes.add(ReadQuiz.of(category, questions)));
    return new ReadFile(quizzes, refused, Map.of());
  }

  private static ReadQuestion question(JsonNode result, String place, TextEncoding encoding) {
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
    if (!difficulty.isBlank()) {
      draft.notes("Difficulty: " + difficulty);
    }
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
