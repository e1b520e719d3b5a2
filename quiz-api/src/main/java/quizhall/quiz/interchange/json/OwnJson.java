package quizhall.quiz.interchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatReader;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadFile;
import quizhall.quiz.interchange.ReadQuiz;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;

/**
 * Quizzes as the API has them: one, a list, or an object with {@code quizzes}. All other JSON comes
 * here in the end, to be told what is wrong with it.
 */
final class OwnJson implements FormatReader {

  private static final int LOOKED_AT = 200;
  private static final Pattern TYPOGRAPHIC =
      Pattern.compile("\\s*[{\\[][\\s{\\[]*[\u201c\u201d\u201e\u00ab]");

  @Override
  public FileFormat format() {
    return FileFormat.JSON;
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return JsonTree.looksLikeJson(file)
        && JsonTree.ifAny(file).filter(root -> root.has("response_code")).isEmpty();
  }

  @Override
  public Optional<Notice> almost(SourceFile file) {
    return file.text()
        .map(text -> text.substring(0, Math.min(text.length(), LOOKED_AT)))
        .filter(text -> TYPOGRAPHIC.matcher(text).lookingAt())
        .map(
            _ ->
                new Notice(
                    "line 1",
                    "This looks like JSON with typographic quotation marks: a word processor has"
                        + " changed them. Write \" instead."));
  }

  @Override
  public ReadFile read(SourceFile file) {
    QuizNodes nodes = new QuizNodes(address -> address);
    List<ReadQuiz> quizzes = quizzes(nodes, JsonTree.of(file).root(), file.title());
    return new ReadFile(quizzes, nodes.refused(), Map.of());
  }

  static List<ReadQuiz> quizzes(QuizNodes nodes, JsonNode root, String name) {
    JsonNode list = root.isArray() ? root : root.path("quizzes");
    if (QuizNodes.isQuiz(root)) {
      return List.of(nodes.quiz(root, "", name));
    }
    List<ReadQuiz> quizzes = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (QuizNodes.isQuiz(list.get(i))) {
        quizzes.add(
            nodes.quiz(list.get(i), list.size() > 1 ? "quiz %d".formatted(i + 1) : "", name));
      } else {
        nodes
            .refused()
            .add(
                new Notice(
                    "quiz %d".formatted(i + 1), "It is no quiz: it has no list of questions."));
      }
    }
    if (quizzes.isEmpty()) {
      throw new UnreadableFile("", "is JSON, but holds no quiz with a list of questions");
    }
    return quizzes;
  }
}
