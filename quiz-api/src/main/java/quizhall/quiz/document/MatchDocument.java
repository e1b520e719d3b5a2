package quizhall.quiz.document;

import java.util.List;
import java.util.Optional;
import quizhall.quiz.content.MatchTask;
import quizhall.quiz.content.MatchTask.Pair;
import quizhall.quiz.content.QuestionId;

/** Pairs, or each side by itself with the right one shuffled. */
record MatchDocument(
    Optional<List<PairDocument>> pairs, Optional<List<String>> left, Optional<List<String>> right)
    implements TaskDocument {

  record PairDocument(String left, String right) {}

  static MatchDocument withKey(MatchTask task) {
    return new MatchDocument(
        Optional.of(
            task.pairs().stream()
                .map(pair -> new PairDocument(pair.left(), pair.right()))
                .toList()),
        Optional.empty(),
        Optional.empty());
  }

  static MatchDocument withoutKey(QuestionId id, MatchTask task) {
    return new MatchDocument(
        Optional.empty(),
        Optional.of(task.pairs().stream().map(Pair::left).toList()),
        Optional.of(Shuffle.of(id, task.pairs().stream().map(Pair::right).toList())));
  }

  @Override
  public MatchTask task() {
    return new MatchTask(
        pairs.orElseThrow().stream().map(pair -> new Pair(pair.left(), pair.right())).toList());
  }
}
