package quizhall.game.room;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pcollections.OrderedPMap;

/**
 * One question being played or just played. Immutable.
 *
 * <p>Answers may come in one by one: what has been recorded before is shared, not copied.
 */
public final class Round {
  private final int question;
  private final Duration openedAt;
  private final OrderedPMap<PlayerId, RecordedAnswer> answers;

  private Round(int question, Duration openedAt, OrderedPMap<PlayerId, RecordedAnswer> answers) {
    this.question = question;
    this.openedAt = Objects.requireNonNull(openedAt);
    this.answers = answers;
  }

  public static Round of(int question, Duration openedAt, List<RecordedAnswer> answers) {
    return new Round(question, openedAt, OrderedPMap.empty()).with(answers);
  }

  /** Index of the question, from 0. */
  public int question() {
    return question;
  }

  /** Room time. */
  public Duration openedAt() {
    return openedAt;
  }

  /** In the order in which they were recorded. */
  public Collection<RecordedAnswer> answers() {
    return Collections.unmodifiableCollection(answers.values());
  }

  public Optional<RecordedAnswer> answerOf(PlayerId player) {
    return Optional.ofNullable(answers.get(player));
  }

  Round with(List<RecordedAnswer> more) {
    OrderedPMap<PlayerId, RecordedAnswer> all = answers;
    for (RecordedAnswer answer : more) {
      if (all.get(answer.player()) == null) {
        all = all.plus(answer.player(), answer);
      }
    }
    return new Round(question, openedAt, all);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Round round
        && round.question == question
        && round.openedAt.equals(openedAt)
        && round.answers.equals(answers);
  }

  @Override
  public int hashCode() {
    return Objects.hash(question, openedAt, answers);
  }

  @Override
  public String toString() {
    return "Round[question=%d, openedAt=%s, answers=%s]"
        .formatted(question, openedAt, answers.values());
  }
}
