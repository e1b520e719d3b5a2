package quizhall.game.room;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the answers to a question gave, by the seats of those who had one when it was closed: a few
 * bytes for each, since a room keeps it for every question. Immutable.
 */
public final class Marks {
  private static final int DID_NOT_PLAY = -1;

  /** Null where there was no answer. */
  private final Verdict[] verdicts;

  /** {@value #DID_NOT_PLAY} of those who did not play then. */
  private final int[] points;

  private Marks(Verdict[] verdicts, int[] points) {
    this.verdicts = verdicts;
    this.points = points;
  }

  /**
   * What {@link #verdict} and {@link #points} tell of each seat.
   *
   * @param points any below 0 for those who did not play
   */
  public static Marks of(List<Optional<Verdict>> verdicts, int[] points) {
    if (verdicts.size() != points.length) {
      throw new IllegalArgumentException("each verdict has its points");
    }
    return new Marks(
        verdicts.stream().map(verdict -> verdict.orElse(null)).toArray(Verdict[]::new),
        points.clone());
  }

  /** Of a question that is closed now. */
  static Marks of(Players players, Round round) {
    Marks marks = new Marks(new Verdict[players.size()], new int[players.size()]);
    for (int seat = 0; seat < marks.points.length; seat++) {
      if (!players.inOrder().get(seat).plays()) {
        marks.points[seat] = DID_NOT_PLAY;
      }
    }
    round.answers().stream()
        .filter(answer -> players.find(answer.player()).isPresent())
        .forEach(
            answer ->
                marks.set(
                    players.number(answer.player()),
                    answer.verdict(),
                    answer.points() - answer.bonus()));
    return marks;
  }

  Marks with(Players players, List<Regraded> grades) {
    Marks marks = new Marks(verdicts.clone(), points.clone());
    grades.forEach(
        grade ->
            marks.set(
                players.number(grade.player()), grade.verdict(), grade.points() - grade.bonus()));
    return marks;
  }

  /** Only while it is made. */
  private void set(int seat, Verdict verdict, int withoutBonus) {
    verdicts[seat] = verdict;
    points[seat] = withoutBonus;
  }

  /** Whether there was a player who might have answered. */
  public boolean plays(int seat) {
    return points[seat] >= 0;
  }

  public int seats() {
    return verdicts.length;
  }

  /** Empty where there was no answer. */
  public Optional<Verdict> verdict(int seat) {
    return Optional.ofNullable(verdicts[seat]);
  }

  /** Without the bonus for right answers in a row, which follows from what was before. */
  public int points(int seat) {
    return points[seat];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Marks marks
        && Arrays.equals(marks.verdicts, verdicts)
        && Arrays.equals(marks.points, points);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(verdicts) + Arrays.hashCode(points);
  }

  @Override
  public String toString() {
    return "Marks[verdicts=%s, points=%s]"
        .formatted(Arrays.toString(verdicts), Arrays.toString(points));
  }
}
