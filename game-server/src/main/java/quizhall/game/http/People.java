package quizhall.game.http;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quizhall.game.gateway.Rooms.Attendance;
import quizhall.game.results.TimeFactor;
import quizhall.game.room.Admission;
import quizhall.game.room.Player;
import quizhall.game.room.Players;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.Room;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.Round;
import quizhall.game.room.Seats;
import quizhall.game.room.text.Folding;

/**
 * All who have or had a seat in a room, for its host: a page of those whose names have in them what
 * is searched.
 *
 * @param page from 1
 * @param pages how many there are
 * @param found players on all of them
 * @param counts of all who play, whatever is searched
 * @param people those first of whom the host has to decide something, then the newest; last who was
 *     sent away
 */
record People(int page, int pages, int found, Counts counts, List<Person> people) {
  static final int PER_PAGE = 100;

  /**
   * How many there are of whom the host may want to know.
   *
   * @param away empty where it is not known, in the middle of an upgrade
   * @param unanswered empty where nobody is asked, or nobody is to know who has answered
   */
  record Counts(
      int playing, Optional<Integer> away, Optional<Integer> slow, Optional<Integer> unanswered) {}

  /**
   * @param number of the seat, from 1: what others see of a name that was not approved
   * @param state {@code in}, {@code unnamed}, {@code waiting}, {@code may-return} or {@code barred}
   * @param connection {@code here}, {@code slow} or {@code away}; empty where it is not known
   * @param answered the question that is open or revealed; empty where there is none, or nobody is
   *     to know
   * @param tookMs how long the answer took
   * @param time of the player's own; absent where that is everybody's
   */
  record Person(
      String playerId,
      String nickname,
      int number,
      String state,
      Optional<String> connection,
      Optional<Boolean> answered,
      Optional<Long> tookMs,
      Optional<TimeFactor> time) {}

  /** Which of them are looked for. */
  enum Only {
    ALL,
    AWAY,
    SLOW,
    UNANSWERED;

    static Optional<Only> of(Optional<String> word) {
      return word.isEmpty()
          ? Optional.of(ALL)
          : Stream.of(AWAY, SLOW, UNANSWERED)
              .filter(each -> each.name().equalsIgnoreCase(word.get()))
              .findFirst();
    }
  }

  static People of(Attendance there, String search, Only only, int page) {
    Roll roll = new Roll(there);
    List<Player> found =
        roll.newestFirst()
            .filter(has(search))
            .filter(roll.isWanted(only))
            .sorted(Comparator.comparingInt(People::place))
            .toList();
    int pages = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
    int shown = Math.min(page, pages);
    return new People(
        shown,
        pages,
        found.size(),
        roll.counts(),
        found.stream().skip((shown - 1L) * PER_PAGE).limit(PER_PAGE).map(roll::person).toList());
  }

  private static Predicate<Player> has(String search) {
    String wanted = Folding.letters(search).strip();
    return player ->
        wanted.isEmpty() || Folding.letters(player.nickname().value()).contains(wanted);
  }

  private static int place(Player player) {
    return player
        .admission()
        .map(
            held ->
                switch (held) {
                  case WAITING -> 0;
                  case UNNAMED -> 1;
                  case MAY_RETURN, BARRED -> 3;
                })
        .orElse(2);
  }

  private static String word(Optional<Admission> admission) {
    return admission
        .map(
            held ->
                switch (held) {
                  case UNNAMED -> "unnamed";
                  case WAITING -> "waiting";
                  case MAY_RETURN -> "may-return";
                  case BARRED -> "barred";
                })
        .orElse("in");
  }

  /** What is known of each. */
  private static final class Roll {
    private final Players players;
    private final Optional<Seats> connected;
    private final Seats slow;

    /** The question whose answers may be told of by name. */
    private final Optional<Round> asked;

    Roll(Attendance there) {
      Opened state = there.sight().state();
      Room room = state.room();
      players = room.players();
      connected = there.present().map(present -> present.connected());
      slow = there.present().map(present -> present.slow()).orElse(Seats.none());
      asked =
          state
              .shownRound()
              .filter(
                  round ->
                      room.question(round.question()).task().takesAnswers()
                          && !room.question(round.question()).hasAnonymousAnswers());
    }

    Stream<Player> newestFirst() {
      List<Player> all = players.inOrder();
      return IntStream.rangeClosed(1, all.size()).mapToObj(back -> all.get(all.size() - back));
    }

    Predicate<Player> isWanted(Only only) {
      return switch (only) {
        case ALL -> _ -> true;
        case AWAY -> player -> player.plays() && isAway(player);
        case SLOW -> player -> player.plays() && isSlow(player);
        case UNANSWERED ->
            player -> player.plays() && asked.isPresent() && answer(player).isEmpty();
      };
    }

    private boolean isAway(Player player) {
      return connected.filter(there -> !there.has(players.number(player.id()))).isPresent();
    }

    private boolean isSlow(Player player) {
      return slow.has(players.number(player.id())) && !isAway(player);
    }

    private Optional<RecordedAnswer> answer(Player player) {
      return asked.flatMap(round -> round.answerOf(player.id()));
    }

    Counts counts() {
      return new Counts(
          players.playing(),
          connected.map(_ -> count(this::isAway)),
          connected.map(_ -> count(this::isSlow)),
          asked.map(_ -> count(player -> answer(player).isEmpty())));
    }

    private int count(Predicate<Player> is) {
      return (int) players.inOrder().stream().filter(Player::plays).filter(is).count();
    }

    Person person(Player player) {
      Optional<RecordedAnswer> answer = answer(player);
      boolean plays = player.plays();
      return new Person(
          player.id().value(),
          player.nickname().value(),
          players.number(player.id()) + 1,
          word(player.admission()),
          connected
              // Of those who wait to be let in no node says whether they are there.
              .filter(_ -> plays)
              .map(_ -> isAway(player) ? "away" : isSlow(player) ? "slow" : "here"),
          asked.filter(_ -> plays).map(_ -> answer.isPresent()),
          answer.filter(_ -> plays).map(RecordedAnswer::took).map(Duration::toMillis),
          player.own().map(TimeFactor::of));
    }
  }
}
