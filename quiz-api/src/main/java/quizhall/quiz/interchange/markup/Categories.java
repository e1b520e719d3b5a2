package quizhall.quiz.interchange.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadQuiz;

/** Questions by the categories that Moodle keeps them in: each category becomes a quiz. */
public final class Categories {

  private final Map<List<String>, Category> categories = new LinkedHashMap<>();
  private final String untitled;
  private Category current;

  private static final class Category {
    private final List<ReadQuestion> questions = new ArrayList<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final Set<String> notices = new LinkedHashSet<>();
    private String description = "";
  }

  /**
   * None yet.
   *
   * @param untitled the title for questions of no category
   */
  public Categories(String untitled) {
    this.untitled = untitled;
    switchTo("");
  }

  /** All questions from here on are of this one, a path of which a slash is written twice. */
  public void switchTo(String path) {
    current = categories.computeIfAbsent(names(path), names -> new Category());
  }

  /** What the category says of itself. */
  public void describe(String words) {
    current.description = words;
  }

  public void add(ReadQuestion question, List<String> tags) {
    current.questions.add(question);
    for (String tag : tags) {
      if (!tag.isBlank()) {
        current.tags.add(tag);
      }
    }
  }

  /** Something to know of the quiz as a whole, said once. */
  public void notice(String message) {
    current.notices.add(message);
  }

  public List<ReadQuiz> quizzes() {
    List<ReadQuiz> quizzes = new ArrayList<>();
    categories.forEach(
        (names, category) -> {
          if (!category.questions.isEmpty()) {
            quizzes.add(quiz(names, category));
          }
        });
    return quizzes;
  }

  private ReadQuiz quiz(List<String> names, Category category) {
    // Every context of Moodle has a category of this name, which nobody sees there.
    List<String> seen =
        names.size() > 1 && names.getFirst().equals("top") ? names.subList(1, names.size()) : names;
    String title = seen.isEmpty() ? untitled : String.join(" / ", seen);
    String path = names.isEmpty() ? "" : "Category: " + String.join(" / ", names);
    String description =
        category.description.isBlank() ? path : category.description + "\n\n" + path;
    return new ReadQuiz(
        title,
        description.strip(),
        Optional.empty(),
        List.copyOf(category.tags),
        Optional.empty(),
        category.questions,
        category.notices.stream().map(message -> new Notice("", Sentences.of(message))).toList());
  }

  /** The parts of a path, without the words that only say in which context it is. */
  static List<String> names(String path) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) != '/') {
        name.append(path.charAt(i));
      } else if (i + 1 < path.length() && path.charAt(i + 1) == '/') {
        name.append('/');
        i++;
      } else {
        names.add(name.toString().strip());
        name.setLength(0);
      }
    }
    names.add(name.toString().strip());
    names.removeIf(part -> part.isEmpty() || part.matches("\\$[a-z]+\\d*\\$"));
    return List.copyOf(names);
  }
}
