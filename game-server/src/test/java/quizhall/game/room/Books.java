package quizhall.game.room;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a game should come to, counted the long way: from all answers that were promised, in the
 * order in which their questions were closed.
 */
final class Books {
  /** Of a player, by all that counts. */
  record Standing(int score, int streak, long right, long time) {}

  private static final class Playing {
    final int question;
    final int number;
    final Map<PlayerId, RecordedAnswer> answers = new HashMap<>();
    boolean counts;
    boolean isVoid;
    Optional<Question> closed = Optional.empty();
    Set<PlayerId> seats = Set.of();

    Playing(int question, int number) {
      this.question = question;
      this.number = number;
    }
  }

  private final List<Playing> playings = new ArrayList<>();

  void opened(int question, int number) {
    int before = Math.toIntExact(playings.stream().filter(p -> p.question == question).count());
    assertThat(number).isEqualTo(before + 1);
    playings.stream().filter(p -> p.question == question).forEach(p -> p.counts = false);
    playings.add(new Playing(question, number));
  }

  /** When the key is shown to others: it counts as if it had come before that. */
  void recordedLate(int question, RecordedAnswer answer) {
    Playing playing = last(question);
    assertThat(playing.closed).as("closed before").isPresent();
    assertThat(playing.answers.put(answer.player(), answer)).as("recorded twice").isNull();
    over(question, List.of(answer.player()));
  }

  /** It counts for these as well, who could still answer. */
  void over(int question, List<PlayerId> players) {
    Playing playing = last(question);
    assertThat(playing.seats).doesNotContainAnyElementsOf(players);
    playing.seats = Stream.concat(playing.seats.stream(), players.stream()).collect(toSet());
  }

  void recorded(int question, RecordedAnswer answer) {
    Playing playing = last(question);
    assertThat(playing.closed).as("closed before").isEmpty();
    assertThat(playing.answers.put(answer.player(), answer)).as("recorded twice").isNull();
  }

  void forgot(int question, PlayerId player) {
    last(question).answers.remove(player);
  }

  void skipped(int question) {
    last(question).answers.clear();
  }

  /**
   * @param answering those for whom it is not over yet
   */
  void closed(int question, Question asked, Players players, List<PlayerId> answering) {
    Playing playing = last(question);
    assertThat(playing.closed).as("closed once").isEmpty();
    playing.closed = Optional.of(asked);
    playing.seats =
        players.inOrder().stream()
            .filter(Player::plays)
            .map(Player::id)
            .filter(player -> !answering.contains(player))
            .collect(toSet());
    playing.counts = true;
    // In the order in which they count.
    playings.remove(playing);
    playings.add(playing);
  }

  void regraded(int question, List<Regraded> grades) {
    Playing playing = last(question);
    assertThat(playing.closed).isPresent();
    playing.counts = true;
    playing.isVoid = false;
    grades.forEach(
        grade ->
            playing.answers.computeIfPresent(
                grade.player(),
                (_, answer) ->
                    answer.worth(grade.verdict(), grade.points(), grade.bonus(), grade.merit())));
  }

  void voided(int question) {
    Playing playing = last(question);
    assertThat(playing.closed).isPresent();
    playing.counts = false;
    playing.isVoid = true;
  }

  List<RecordedAnswer> answersTo(int question) {
    return List.copyOf(last(question).answers.values());
  }

  Optional<RecordedAnswer> lastAnswer(int question, PlayerId player) {
    return Optional.ofNullable(last(question).answers.get(player));
  }

  private Playing last(int question) {
    return playings.stream()
        .filter(playing -> playing.question == question)
        .reduce((one, other) -> one.number > other.number ? one : other)
        .orElseThrow();
  }

  Standing standing(PlayerId player) {
    return standing(player, playings.size());
  }

  private Standing standing(PlayerId player, int before) {
    Standing standing = new Standing(0, 0, 0, 0);
    for (Playing playing : playings.subList(0, before)) {
      if (playing.counts && playing.closed.isPresent() && playing.seats.contains(player)) {
        standing = after(standing, playing, player);
      }
    }
    return standing;
  }

  private static Standing after(Standing before, Playing playing, PlayerId player) {
    Question question = playing.closed.orElseThrow();
    RecordedAnswer answer = playing.answers.get(player);
    if (answer == null) {
      return new Standing(
          before.score(),
          question.task().hasKey() ? 0 : before.streak(),
          before.right(),
          before.time());
    }
    int score = before.score() + answer.points() - answer.bonus();
    long right = before.right() + answer.merit().map(Merit::right).orElse(0L);
    long time = before.time() + answer.merit().map(Merit::time).orElse(0L);
    return switch (answer.verdict()) {
      case CORRECT ->
          new Standing(score + bonus(before, question), before.streak() + 1, right, time);
      case COUNTED -> new Standing(score, before.streak(), right, time);
      case PARTLY, WRONG -> new Standing(score, 0, right, time);
    };
  }

  private static int bonus(Standing before, Question question) {
    return question.weight().of(Math.min(500, 100 * before.streak()));
  }

  /**
   * The answers of a round with what they give now, or are to give when it is closed.
   *
   * @param asked where it is still open
   */
  List<RecordedAnswer> worth(Round round, Question asked) {
    Playing playing =
        playings.stream()
            .filter(p -> p.question == round.question() && p.number == round.playing())
            .findFirst()
            .orElseThrow();
    return playing.answers.values().stream().map(answer -> worth(playing, asked, answer)).toList();
  }

  private RecordedAnswer worth(Playing playing, Question asked, RecordedAnswer answer) {
    if (playing.isVoid) {
      return answer.worth(answer.verdict(), 0, 0, Optional.empty());
    }
    int bonus =
        answer.verdict() == Verdict.CORRECT
            ? bonus(
                standing(answer.player(), playings.indexOf(playing)), playing.closed.orElse(asked))
            : answer.bonus();
    return answer.worth(
        answer.verdict(), answer.points() - answer.bonus() + bonus, bonus, answer.merit());
  }
}
