package quizhall.game.room;

import java.util.Objects;
import java.util.Optional;

/**
 * A player's seat.
 *
 * @param streak right answers in a row
 * @param rank among all players since the last question closed; empty before, and as long as nobody
 *     has points
 * @param previousRank the rank one question earlier
 */
public record Player(
    PlayerId id,
    Nickname nickname,
    int score,
    int streak,
    Optional<Integer> rank,
    Optional<Integer> previousRank) {
  public Player {
    Objects.requireNonNull(id);
    Objects.requireNonNull(nickname);
  }

  public static Player seated(Seat seat) {
    return new Player(seat.player(), seat.nickname(), 0, 0, Optional.empty(), Optional.empty());
  }

  Player credited(RecordedAnswer answer) {
    int newStreak =
        switch (answer.verdict()) {
          case CORRECT -> streak + 1;
          case COUNTED -> streak;
          case PARTLY, WRONG -> 0;
        };
    return new Player(id, nickname, score + answer.points(), newStreak, rank, previousRank);
  }

  /** As it was before the question; what was before that is forgotten, and nobody asks for it. */
  Player uncounted(Optional<RecordedAnswer> answer, int streakBefore) {
    int points = answer.map(RecordedAnswer::points).orElse(0);
    return new Player(id, nickname, score - points, streakBefore, previousRank, Optional.empty());
  }

  Player missed(Question question) {
    return question.task().hasKey() ? new Player(id, nickname, score, 0, rank, previousRank) : this;
  }

  Player unranked() {
    return new Player(id, nickname, score, streak, Optional.empty(), rank);
  }

  Player ranked(int newRank) {
    return new Player(id, nickname, score, streak, Optional.of(newRank), rank);
  }
}
