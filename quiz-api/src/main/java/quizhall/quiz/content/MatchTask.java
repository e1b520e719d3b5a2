package quizhall.quiz.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What belongs together, to be joined again. */
public record MatchTask(List<Pair> pairs) implements Task {
  public MatchTask {
    pairs = List.copyOf(pairs);
  }

  public record Pair(String left, String right) {}

  public record PairDraft(Optional<String> left, Optional<String> right) {}

  public record Draft(Optional<List<PairDraft>> pairs) implements TaskDraft {
    private static final int FEWEST = 2;

    @Override
    public Task checked(TaskRules rules) {
      List<String> lefts = new ArrayList<>();
      List<String> rights = new ArrayList<>();
      List<Pair> found = new ArrayList<>();
      List<PairDraft> drafts =
          rules.lists().counted(rules.at("pairs"), pairs, FEWEST, rules.limits().pairs());
      for (int i = 0; i < drafts.size(); i++) {
        Optional<PairDraft> draft = Optional.ofNullable(drafts.get(i));
        Field place = rules.at("pairs").item(i);
        found.add(
            new Pair(
                side(rules, place.part("left"), draft.flatMap(PairDraft::left), lefts),
                // Twice the same on this side could be joined in two ways, of which one is wrong.
                side(rules, place.part("right"), draft.flatMap(PairDraft::right), rights)));
      }
      return new MatchTask(found);
    }

    private static String side(
        TaskRules rules, Field field, Optional<String> given, List<String> seen) {
      String text = rules.lists().item(field, given);
      rules.lists().unrepeated(field, text, seen);
      return text;
    }
  }

  @Override
  public QuestionType type() {
    return QuestionType.MATCH;
  }

  @Override
  public boolean hasKey() {
    return true;
  }
}
