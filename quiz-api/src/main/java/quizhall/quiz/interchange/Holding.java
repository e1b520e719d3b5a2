package quizhall.quiz.interchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import quizhall.quiz.content.Question;

/** What is left of a question in a file of another tool. */
public sealed interface Holding {

  /**
   * It is in the file.
   *
   * @param lost what the question has and the format has no place for
   * @param changed what is there in another form, with a sentence that says in which
   */
  record Kept(Set<Extra> lost, Map<Extra, String> changed) implements Holding {
    public Kept {
      lost = Set.copyOf(lost);
      changed = Map.copyOf(changed);
    }

    public boolean isWhole() {
      return lost.isEmpty() && changed.isEmpty();
    }

    /** All there is to say, in one line. */
    public String message() {
      List<String> sentences = new ArrayList<>();
      if (!lost.isEmpty()) {
        sentences.add("Without %s.".formatted(listed(lost.stream().sorted().toList())));
      }
      changed.keySet().stream().sorted().map(changed::get).forEach(sentences::add);
      return String.join(" ", sentences);
    }

    private static String listed(List<Extra> extras) {
      List<String> words = extras.stream().map(Extra::words).toList();
      return words.size() == 1
          ? words.getFirst()
          : words.subList(0, words.size() - 1).stream().collect(Collectors.joining(", "))
              + " and "
              + words.getLast();
    }
  }

  /**
   * It is not.
   *
   * @param reason a sentence
   */
  record LeftOut(String reason) implements Holding {}

  /** Builds what is said of one question. */
  final class Telling {
    private final Set<Extra> lost;
    private final Map<Extra, String> changed = new EnumMap<>(Extra.class);

    /**
     * @param held what the format has a place for
     */
    public Telling(Question question, Collection<Extra> held) {
      lost = EnumSet.noneOf(Extra.class);
      lost.addAll(Extra.of(question));
      lost.removeAll(held);
    }

    /** That it has no place with a question of this kind, if it is there. */
    public Telling without(Question question, Extra extra) {
      if (Extra.of(question).contains(extra)) {
        lost.add(extra);
      }
      return this;
    }

    /** That it is there, but otherwise. */
    public Telling changed(Extra extra, String sentence) {
      lost.remove(extra);
      changed.put(extra, sentence);
      return this;
    }

    public Kept kept() {
      return new Kept(lost, changed);
    }
  }
}
