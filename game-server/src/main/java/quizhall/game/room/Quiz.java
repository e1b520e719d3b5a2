package quizhall.game.room;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import quizhall.game.room.question.Kind;
import quizhall.game.room.question.Task;

/**
 * The room's own copy of a quiz, keys included: later changes do not touch a running game.
 *
 * @param language of its texts (BCP 47, such as {@code en} or {@code pt-BR}); empty where nobody
 *     said, and in rooms opened before it was kept
 */
public record Quiz(UUID id, String title, Optional<String> language, List<Question> questions) {
  public Quiz {
    Objects.requireNonNull(language);
    questions = List.copyOf(questions);
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("a quiz has at least one question");
    }
  }

  /**
   * The same with its questions in another order; what leads to a question stays before it.
   *
   * @param shuffle puts a list into another order
   */
  public Quiz shuffled(Consumer<List<?>> shuffle) {
    List<List<Question>> parts = new ArrayList<>();
    List<Question> part = new ArrayList<>();
    for (Question question : questions) {
      part.add(question);
      if (question.task().takesAnswers()) {
        parts.add(part);
        part = new ArrayList<>();
      }
    }
    shuffle.accept(parts);
    parts.add(part);
    return new Quiz(id, title, language, parts.stream().flatMap(List::stream).toList());
  }

  /** Without what a host accepted in a game: another one begins as its author wrote it. */
  public Quiz asWritten() {
    return new Quiz(
        id,
        title,
        language,
        questions.stream().map(each -> each.with(each.task().asWritten())).toList());
  }

  Quiz with(int question, Task corrected) {
    List<Question> all = new ArrayList<>(questions);
    all.set(question, questions.get(question).with(corrected));
    return new Quiz(id, title, language, all);
  }

  /** Of its questions, in the order in which they first come. */
  public SequencedSet<Kind> kinds() {
    SequencedSet<Kind> kinds = new LinkedHashSet<>();
    questions.forEach(question -> kinds.add(question.task().kind()));
    return kinds;
  }

  /** What any of its questions has besides. */
  public Set<Extra> extras() {
    Set<Extra> extras = EnumSet.noneOf(Extra.class);
    questions.forEach(question -> extras.addAll(question.extras()));
    return extras;
  }
}
