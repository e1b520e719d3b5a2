package quizhall.game.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All that was counted in a room, from which every score, streak and rank follows: so that what was
 * counted can still be mended. Immutable.
 *
 * @param start where players stood before the first entry; empty where that is at nothing
 * @param entries in the order in which the questions were closed
 */
public record Ledger(Optional<Start> start, List<Entry> entries) {
  private static final Ledger NOTHING = new Ledger(Optional.empty(), List.of());

  public Ledger {
    Objects.requireNonNull(start);
    entries = List.copyOf(entries);
  }

  /**
   * Of a room that had counted something before it kept a ledger, by the seats taken then.
   *
   * @param streaks right answers in a row
   */
  public record Start(List<Integer> scores, List<Integer> streaks) {
    public Start {
      scores = List.copyOf(scores);
      streaks = List.copyOf(streaks);
    }
  }

  /** Whether what a question gave is counted. */
  public enum Standing {
    COUNTS,
    /** It was played again, and counts by its last playing. */
    PLAYED_AGAIN,
    /** The host wants it to count for nobody. */
    VOID
  }

  /**
   * A question that was closed.
   *
   * @param playing how often it had been opened by then
   * @param closedAt the version of the room with which it was closed, or answered for the last
   *     time, where that was later: its answers stand in the journal before that, and after the
   *     entry before
   */
  public record Entry(int question, int playing, Standing standing, Marks marks, long closedAt) {
    public boolean counts() {
      return standing == Standing.COUNTS;
    }

    private Entry with(Standing changed) {
      return new Entry(question, playing, changed, marks, closedAt);
    }

    private Entry with(Marks changed) {
      return new Entry(question, playing, Standing.COUNTS, changed, closedAt);
    }

    private boolean isOf(Round round) {
      return question == round.question() && playing == round.playing();
    }
  }

  static Ledger nothing() {
    return NOTHING;
  }

  /**
   * Of a room that kept none. A question that is closed and still the last one can be mended, as
   * long as it is known which streaks it found; all before it is a sum.
   */
  static Ledger of(RoomState.Opened room) {
    List<Player> players = room.room().players().inOrder();
    Optional<Round> closed = room.lastRound().filter(round -> round.streaks().isPresent());
    if (closed.isEmpty()) {
      return new Ledger(
          Optional.of(
              new Start(
                  players.stream().map(Player::score).toList(),
                  players.stream().map(Player::streak).toList())),
          List.of());
    }
    Round round = closed.get();
    List<Integer> streaks = round.streaks().orElseThrow();
    List<Player> seated = players.subList(0, streaks.size());
    List<Integer> scores =
        seated.stream()
            .map(
                player ->
                    player.score()
                        - round.answerOf(player.id()).map(RecordedAnswer::points).orElse(0))
            .toList();
    return new Ledger(Optional.of(new Start(scores, streaks)), List.of())
        .with(round, Marks.of(Players.of(seated), round), room.room().version());
  }

  /** With a question that is closed now. */
  Ledger with(Round round, Marks marks, long closedAt) {
    List<Entry> all = new ArrayList<>(entries);
    all.add(new Entry(round.question(), round.playing(), Standing.COUNTS, marks, closedAt));
    return new Ledger(start, all);
  }

  /** The last playing of a question, as far as it was closed. */
  public Optional<Entry> last(int question) {
    return entries.reversed().stream().filter(entry -> entry.question() == question).findFirst();
  }

  /** That of a round, once it is closed. */
  public Optional<Entry> of(Round round) {
    return last(round.question()).filter(entry -> entry.isOf(round));
  }

  /** Where in the room's journal the answers to the last playing of a question are. */
  public Optional<Span> span(int question) {
    return last(question)
        .map(
            entry -> {
              int index = entries.indexOf(entry);
              long before = index == 0 ? 0 : entries.get(index - 1).closedAt();
              return new Span(before + 1, entry.closedAt());
            });
  }

  /**
   * Events of a room.
   *
   * @param from the version of the room after the first of them
   * @param to the version after the last one
   */
  public record Span(long from, long to) {}

  /** Where the question is played again: only the last time counts. */
  Ledger playedAgain(int question) {
    return with(
        entries.stream()
            .map(entry -> entry.question() == question ? entry.with(Standing.PLAYED_AGAIN) : entry)
            .toList());
  }

  /** Where the last playing of a question counts for nobody. */
  Ledger voided(int question) {
    return replacing(question, last(question).orElseThrow().with(Standing.VOID));
  }

  /** Where the last playing of a question counts, and gives something else. */
  Ledger regraded(int question, Players players, List<Regraded> grades) {
    Entry entry = last(question).orElseThrow();
    return replacing(question, entry.with(entry.marks().with(players, grades)));
  }

  /**
   * Where a question is over for some as well who could answer when it was closed for all others.
   *
   * @param answeredAt the version of the room with which they answered; empty where they did not
   */
  Ledger settled(Round round, Players players, List<PlayerId> ended, Optional<Long> answeredAt) {
    Entry entry = of(round).orElseThrow();
    return replacing(
        round.question(),
        new Entry(
            entry.question(),
            entry.playing(),
            entry.standing(),
            entry.marks().over(players, ended, round),
            answeredAt.orElse(entry.closedAt())));
  }

  private Ledger replacing(int question, Entry changed) {
    int index =
        IntStream.range(0, entries.size())
            .filter(i -> entries.get(i).question() == question)
            .max()
            .orElseThrow();
    List<Entry> all = new ArrayList<>(entries);
    all.set(index, changed);
    return with(all);
  }

  private Ledger with(List<Entry> changed) {
    return new Ledger(start, changed);
  }
}
