package quizhall.game.room;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What the answers to a question gave, by the seats of those who had one when it was closed: a few
 * bytes for each, since a room keeps it for every question. Immutable.
 */
public final class Marks {
  private static final int DID_NOT_PLAY = -1;

  /** Null where there was no answer. */
  private final Verdict[] verdicts;

  /** {@value #DID_NOT_PLAY} of those who did not play then, and who still answer. */
  private final int[] points;

  /** {@link Merit#right}, 0 without merit; no seats where nobody has any. */
  private final int[] rights;

  /** {@link Merit#time}, as {@code rights}. */
  private final int[] times;

  private Marks(Verdict[] verdicts, int[] points, int[] rights, int[] times) {
    this.verdicts = verdicts;
    this.points = points;
    this.rights = rights;
    this.times = times;
  }

  /**
   * What {@link #verdict}, {@link #points} and {@link #merit} tell of each seat.
   *
   * @param points any below 0 for those who did not play
   * @param merits as long, or empty where nobody has any
   */
  public static Marks of(
      List<Optional<Verdict>> verdicts, int[] points, List<Optional<Merit>> merits) {
    if (verdicts.size() != points.length
        || (!merits.isEmpty() && merits.size() != verdicts.size())) {
      throw new IllegalArgumentException("each verdict has its points");
    }
    Verdict[] all = verdicts.stream().map(verdict -> verdict.orElse(null)).toArray(Verdict[]::new);
    boolean anyMerit = merits.stream().anyMatch(Optional::isPresent);
    return anyMerit
        ? new Marks(all, points.clone(), part(merits, Merit::right), part(merits, Merit::time))
        : new Marks(all, points.clone(), new int[0], new int[0]);
  }

  private static int[] part(List<Optional<Merit>> merits, ToLongFunction<Merit> part) {
    return merits.stream()
        .mapToInt(merit -> Math.toIntExact(part.applyAsLong(merit.orElse(Merit.NONE))))
        .toArray();
  }

  /** Of a question that is closed now. */
  static Marks of(Players players, Round round) {
    boolean anyMerit = round.answers().stream().anyMatch(answer -> answer.merit().isPresent());
    Marks marks = unmarked(players.size(), anyMerit);
    for (int seat = 0; seat < marks.points.length; seat++) {
      Player player = players.inOrder().get(seat);
      if (!player.plays() || round.isAnswering(player.id())) {
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
                    answer.points() - answer.bonus(),
                    answer.merit()));
    return marks;
  }

  Marks with(Players players, List<Regraded> grades) {
    Marks marks = copy(grades.stream().anyMatch(grade -> grade.merit().isPresent()));
    grades.forEach(
        grade ->
            marks.set(
                players.number(grade.player()),
                grade.verdict(),
                grade.points() - grade.bonus(),
                grade.merit()));
    return marks.settled();
  }

  /** Where the question is over for these as well, who could answer longer than all others. */
  Marks over(Players players, List<PlayerId> ended, Round round) {
    List<RecordedAnswer> answers =
        ended.stream().flatMap(player -> round.answerOf(player).stream()).toList();
    Marks marks = copy(answers.stream().anyMatch(answer -> answer.merit().isPresent()));
    ended.forEach(player -> marks.points[players.number(player)] = 0);
    answers.forEach(
        answer ->
            marks.set(
                players.number(answer.player()),
                answer.verdict(),
                answer.points() - answer.bonus(),
                answer.merit()));
    return marks;
  }

  private Marks copy(boolean anyMerit) {
    Marks marks = unmarked(seats(), anyMerit || rights.length > 0);
    System.arraycopy(verdicts, 0, marks.verdicts, 0, verdicts.length);
    System.arraycopy(points, 0, marks.points, 0, points.length);
    System.arraycopy(rights, 0, marks.rights, 0, rights.length);
    System.arraycopy(times, 0, marks.times, 0, times.length);
    return marks;
  }

  /** Only while it is made. */
  private void set(int seat, Verdict verdict, int withoutBonus, Optional<Merit> merit) {
    verdicts[seat] = verdict;
    points[seat] = withoutBonus;
    if (rights.length > 0) {
      rights[seat] = Math.toIntExact(merit.orElse(Merit.NONE).right());
      times[seat] = Math.toIntExact(merit.orElse(Merit.NONE).time());
    }
  }

  private static Marks unmarked(int seats, boolean anyMerit) {
    int merits = anyMerit ? seats : 0;
    return new Marks(new Verdict[seats], new int[seats], new int[merits], new int[merits]);
  }

  /** The same marks are always kept alike. */
  private Marks settled() {
    return Arrays.stream(rights).allMatch(right -> right == 0)
        ? new Marks(verdicts, points, new int[0], new int[0])
        : this;
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

  /** Empty where the answer gave no points, and where equal points share the place. */
  public Optional<Merit> merit(int seat) {
    return rights.length > 0 && rights[seat] > 0
        ? Optional.of(new Merit(rights[seat], times[seat]))
        : Optional.empty();
  }

  /** Whether any seat has some. */
  public boolean hasMerit() {
    return rights.length > 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Marks marks
        && Arrays.equals(marks.verdicts, verdicts)
        && Arrays.equals(marks.points, points)
        && Arrays.equals(marks.rights, rights)
        && Arrays.equals(marks.times, times);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        Arrays.hashCode(verdicts),
        Arrays.hashCode(points),
        Arrays.hashCode(rights),
        Arrays.hashCode(times));
  }

  @Override
  public String toString() {
    return "Marks[verdicts=%s, points=%s, rights=%s, times=%s]"
        .formatted(
            Arrays.toString(verdicts),
            Arrays.toString(points),
            Arrays.toString(rights),
            Arrays.toString(times));
  }
}
