package quizhall.game.room;

import java.util.Collection;
import java.util.function.Predicate;
import org.pcollections.OrderedPSet;

/**
 * Those who go on while a key is shown to all others. Immutable, and as quick for thousands as for
 * one.
 *
 * @param answering who may still answer, in order
 * @param late who has answered since, as long as somebody may still answer
 */
record Latecomers(OrderedPSet<PlayerId> answering, OrderedPSet<PlayerId> late) {
  static final Latecomers NONE = new Latecomers(OrderedPSet.empty(), OrderedPSet.empty());

  static Latecomers of(Collection<PlayerId> answering, Collection<PlayerId> late) {
    return answering.isEmpty()
        ? NONE
        : new Latecomers(OrderedPSet.from(answering), OrderedPSet.from(late));
  }

  /**
   * For these it is over.
   *
   * @param hasAnswered who of them has answered
   */
  Latecomers over(Collection<PlayerId> players, Predicate<PlayerId> hasAnswered) {
    OrderedPSet<PlayerId> left = answering.minusAll(players);
    return left.isEmpty()
        ? NONE
        : new Latecomers(left, late.plusAll(players.stream().filter(hasAnswered).toList()));
  }
}
