package quizhall.game.room;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One question being played or just played. Immutable.
 *
 * <p>Adding answers copies the map: with 10,000 players and tens of batches that is well below a
 * millisecond a batch.
 */
public final class Round {
  private final int question;
  private final Duration openedAt;
  private final Map<PlayerId, RecordedAnswer> answers;

  private Round(int question, Duration openedAt, Map<PlayerId, RecordedAnswer> answers) {
    this.question = question;
    this.openedAt = Objects.requireNonNull(openedAt);
    this.answers = answers;
  }

  public static Round of(int question, Duration openedAt, List<RecordedAnswer> answers) {
    return new Round(question, openedAt, Map.of()).with(answers);
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
    Map<PlayerId, RecordedAnswer> all =
        LinkedHashMap.newLinkedHashMap(answers.size() + more.size());
    all.putAll(answers);
    more.forEach(answer -> all.putIfAbsent(answer.player(), answer));
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
