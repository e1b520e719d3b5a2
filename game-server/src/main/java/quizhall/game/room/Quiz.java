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
import java.util.stream.IntStream;
import quizhall.game.room.question.Kind;
import quizhall.game.room.question.Task;

/**
 * The room's own copy of a quiz, keys included: later changes do not touch a running game.
 *
 * @param language of its texts (BCP 47, such as {@code en} or {@code pt-BR}); empty where nobody
 *     said, and in rooms opened before it was kept
 * @param drawn which of more questions these are; empty where the room plays all there were, and in
 *     rooms opened before it was kept
 */
public record Quiz(
    UUID id,
    String title,
    Optional<String> language,
    List<Question> questions,
    Optional<Drawn> drawn) {
  public Quiz {
    Objects.requireNonNull(language);
    Objects.requireNonNull(drawn);
    questions = List.copyOf(questions);
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("a quiz has at least one question");
    }
  }

  /** All of it. */
  public Quiz(UUID id, String title, Optional<String> language, List<Question> questions) {
    this(id, title, language, questions, Optional.empty());
  }

  /**
   * The same with its questions in another order; what leads to a question stays before it.
   *
   * @param shuffle puts a list into another order
   */
  public Quiz shuffled(Consumer<List<?>> shuffle) {
    List<List<Question>> parts = new ArrayList<>(parts());
    List<Question> end = parts.removeLast();
    shuffle.accept(parts);
    parts.add(end);
    return asking(flat(parts));
  }

  /**
   * The same with so many of its questions, drawn at random, in the order they have; what leads to
   * a question is drawn with it, and what stands at the end stays. Where there are no more, all of
   * it.
   *
   * @param tags all of which the quizzes have that questions of it are from besides
   * @param shuffle puts a list into another order
   */
  public Quiz drawn(int many, List<String> tags, Consumer<List<?>> shuffle) {
    List<List<Question>> parts = new ArrayList<>(parts());
    List<Question> end = parts.removeLast();
    if (many >= parts.size()) {
      return this;
    }
    List<Integer> places = new ArrayList<>(IntStream.range(0, parts.size()).boxed().toList());
    shuffle.accept(places);
    List<List<Question>> drawn =
        new ArrayList<>(places.stream().limit(many).sorted().map(parts::get).toList());
    drawn.add(end);
    return new Quiz(
        id, title, language, flat(drawn), Optional.of(new Drawn(many, parts.size(), tags)));
  }

  /** Each question with what leads to it, and at last what leads to none. */
  private List<List<Question>> parts() {
    List<List<Question>> parts = new ArrayList<>();
    List<Question> part = new ArrayList<>();
    for (Question question : questions) {
      part.add(question);
      if (question.task().takesAnswers()) {
        parts.add(part);
        part = new ArrayList<>();
      }
    }
    parts.add(part);
    return parts;
  }

  private static List<Question> flat(List<List<Question>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  private Quiz asking(List<Question> others) {
    return new Quiz(id, title, language, others, drawn);
  }

  /** Without what a host accepted in a game: another one begins as its author wrote it. */
  public Quiz asWritten() {
    return asking(questions.stream().map(each -> each.with(each.task().asWritten())).toList());
  }

  Quiz with(int question, Task corrected) {
    List<Question> all = new ArrayList<>(questions);
    all.set(question, questions.get(question).with(corrected));
    return asking(all);
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
