package quizhall.game.room;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where a room stands. Made only from what happened: {@link #after} applies an event and asks
 * nothing, since {@link Rules} decided that it may happen.
 */
public sealed interface RoomState {

  /** The journal tells of no session under this code. */
  record Unopened() implements RoomState {}

  /** A room that is there. */
  sealed interface Opened extends RoomState {
    Room room();

    /** The question being played or played last. */
    Optional<Round> lastRound();

    /** The question that is shown just now, open or revealed. */
    default Optional<Round> shownRound() {
      return switch (this) {
        case QuestionOpen(_, var open) -> Optional.of(open);
        case Reveal(_, var closed) -> Optional.of(closed);
        case Lobby _, Standings _, Finished _ -> Optional.empty();
      };
    }

    /** Whether answers are taken from anybody. */
    default boolean takesAnswers() {
      return switch (this) {
        case QuestionOpen open -> open.question().task().takesAnswers();
        case Reveal(_, var round) -> !round.answering().isEmpty();
        case Lobby _, Standings _, Finished _ -> false;
      };
    }

    /**
     * The question to which the player may answer as far as its phase goes: who has more time than
     * others may when its key is shown to them.
     */
    default Optional<Round> openTo(PlayerId player) {
      return switch (this) {
        case QuestionOpen(_, var round) -> Optional.of(round);
        case Reveal(_, var round) -> Optional.of(round).filter(shown -> shown.isAnswering(player));
        case Lobby _, Standings _, Finished _ -> Optional.empty();
      };
    }

    /** Whether the key is shown, but not to this player, who may still answer. */
    default boolean isStillAnswering(PlayerId player) {
      return this instanceof Reveal && openTo(player).isPresent();
    }

    /**
     * Whether it may give way by itself, if the host wants that: nobody is to do anything in it.
     */
    default boolean mayGoOnByItself() {
      return switch (this) {
        case Reveal _ -> !takesAnswers();
        case Standings _ -> true;
        case Lobby _, QuestionOpen _, Finished _ -> false;
      };
    }

    /**
     * Whether players may react to what is shown: not while they answer, since that would distract
     * them, and tell who thinks what of an option.
     */
    default boolean takesReactions() {
      return room().session().game().takesReactions() && mayBeReactedTo();
    }

    /** The same, whether the host wants them or not. */
    default boolean mayBeReactedTo() {
      return switch (this) {
        case QuestionOpen open -> !open.takesAnswers();
        case Lobby _, Reveal _, Standings _ -> true;
        case Finished finished -> !finished.closed();
      };
    }

    /** Whether time runs out for what is shown, so that it matters when it stands still. */
    default boolean runsOut() {
      return switch (this) {
        case QuestionOpen open -> open.takesAnswers();
        case Reveal _ -> takesAnswers() || room().goesOnAt().isPresent();
        case Standings _ -> room().goesOnAt().isPresent();
        case Lobby _, Finished _ -> false;
      };
    }

    /** The player's own time with the question that was shown last. */
    default Optional<Turn> turnOf(PlayerId player) {
      return lastRound().map(round -> turn(round).of(room().players().own(player)));
    }

    /** What is recorded of the player for this question, as it was played last. */
    default Optional<RecordedAnswer> answerOf(PlayerId player, int question) {
      return lastRound()
          .filter(round -> round.question() == question)
          .flatMap(round -> round.answerOf(player));
    }

    /** All that was counted so far. */
    default Ledger ledger() {
      return room().ledger().orElseGet(() -> Ledger.of(this));
    }

    /** What each entry of the ledger gives to each seat, bonus included. */
    default List<int[]> given() {
      return Counting.given(room(), ledger());
    }

    /** Which questions were opened so far. */
    default Course course() {
      return room()
          .course()
          .orElseGet(
              () -> Course.straight(room().session().quiz().questions().size(), lastRound()));
    }

    /** The time with this round of all players who have none of their own. */
    default Turn turn(Round round) {
      Question question = room().question(round.question());
      return new Turn(
          round.question(),
          round.openedAt(),
          question.reading().orElse(Duration.ZERO),
          round.limit().map(Limit::time).orElse(question.limit()));
    }

    /** Whether this player took the seat only when the last question was over. */
    default boolean isLateForLastRound(PlayerId player) {
      return lastRound()
          .flatMap(Round::seats)
          .filter(seats -> !room().players().isAmongFirst(seats, player))
          .isPresent();
    }
  }

  /** Players gather. */
  record Lobby(Room room) implements Opened {
    @Override
    public Optional<Round> lastRound() {
      return Optional.empty();
    }
  }

  /** A question takes answers, or there is nothing to answer and it is shown. */
  record QuestionOpen(Room room, Round round) implements Opened {
    @Override
    public Optional<Round> lastRound() {
      return Optional.of(round);
    }

    public Question question() {
      return room.question(round.question());
    }

    boolean takesAnswersTo(int index) {
      return round.question() == index && takesAnswers();
    }

    /** When answers are taken, in room time. */
    public Duration answersFrom() {
      return turn(round).answersFrom();
    }

    /**
     * When everybody's time is up, but for those who may take longer.
     *
     * @return room time; empty without a time limit
     */
    public Optional<Duration> deadline() {
      return turn(round).deadline();
    }

    /**
     * When the time is up of all who are waited for, those too who may take longer.
     *
     * @param awaited whether a player is
     * @return room time; empty where there is no end to it
     */
    public Optional<Duration> lastDeadline(Predicate<Player> awaited) {
      Optional<Duration> last = deadline();
      for (Player player : unhurried().filter(awaited).toList()) {
        Optional<Duration> own = turn(round).of(player.own()).deadline();
        last = last.flatMap(end -> own.map(later -> later.compareTo(end) > 0 ? later : end));
      }
      return last;
    }

    /** Those who may take longer than others, and have yet to answer. */
    public Stream<Player> unhurried() {
      return room.players().unhurried().stream()
          .filter(player -> player.plays() && round.answerOf(player.id()).isEmpty());
    }
  }

  /** The question's key is shown, and scores count what was answered. */
  record Reveal(Room room, Round round) implements Opened {

    /** Whether the ranking comes before what is next. */
    public boolean standingsFollow() {
      return course().following().isPresent()
          && room.session().game().areStandingsDue(round.question());
    }

    @Override
    public Optional<Round> lastRound() {
      return Optional.of(round);
    }
  }

  /** The ranking is shown. */
  record Standings(Room room, Round round) implements Opened {
    @Override
    public Optional<Round> lastRound() {
      return Optional.of(round);
    }
  }

  /**
   * The session is over.
   *
   * @param closed whether everyone was sent away
   */
  record Finished(
      Room room,
      Optional<Round> lastRound,
      EndReason reason,
      Optional<Successor> successor,
      boolean closed)
      implements Opened {}

  static RoomState initial() {
    return new Unopened();
  }

  /** This state after an event that {@link Rules} allowed in it. */
  default RoomState after(RoomEvent event) {
    return switch (this) {
      case Unopened _ -> opened(event);
      case Opened opened -> Evolution.of(opened, event);
    };
  }

  private static Lobby opened(RoomEvent event) {
    if (event instanceof RoomEvent.RoomOpened(var session, var seats, var at)) {
      return new Lobby(Room.opened(session, Players.none().with(seats), at));
    }
    throw new IllegalStateException("not opened: " + event);
  }

  /** Narrows a room that is there. */
  static Optional<Opened> opened(RoomState state) {
    return Objects.requireNonNull(state) instanceof Opened opened
        ? Optional.of(opened)
        : Optional.empty();
  }
}
