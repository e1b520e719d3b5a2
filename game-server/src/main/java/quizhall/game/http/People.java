package quizhall.game.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
  private static final int LAST_PLACE = 3;

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
    List<Integer> found = roll.found(only, has(search));
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
    return wanted.isEmpty()
        ? _ -> true
        : player -> Folding.letters(player.nickname().value()).contains(wanted);
  }

  private static int place(Optional<Admission> admission) {
    if (admission.isEmpty()) {
      return 2;
    }
    return switch (admission.get()) {
      case WAITING -> 0;
      case UNNAMED -> 1;
      case MAY_RETURN, BARRED -> LAST_PLACE;
    };
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

  /**
   * What is known of each, by the number of the seat. The page asks again every few seconds: so
   * sets of seats are counted, and a room of thousands is walked once.
   */
  private static final class Roll {
    private final Players players;
    private final Seats playing;

    /** Who is not connected; empty where that is not known. */
    private final Optional<Seats> away;

    /** Who is, and whose way is long; empty where that is not known. */
    private final Optional<Seats> slow;

    /** The question whose answers may be told of by name. */
    private final Optional<Round> asked;

    Roll(Attendance there) {
      Opened state = there.sight().state();
      Room room = state.room();
      players = room.players();
      playing = players.seatsOfPlaying();
      away = there.present().map(present -> players.seats().without(present.connected()));
      slow = there.present().map(present -> present.slow().common(present.connected()));
      asked =
          state
              .shownRound()
              .filter(
                  round ->
                      room.question(round.question()).task().takesAnswers()
                          && !room.question(round.question()).hasAnonymousAnswers());
    }

    /** Those first of whom the host has to decide something, then the newest. */
    List<Integer> found(Only only, Predicate<Player> named) {
      Seats wanted =
          switch (only) {
            case ALL -> players.seats();
            case AWAY -> away.map(playing::common).orElse(Seats.none());
            case SLOW -> slow.map(playing::common).orElse(Seats.none());
            case UNANSWERED -> asked.map(this::unanswered).orElse(Seats.none());
          };
      List<List<Integer>> places = new ArrayList<>();
      for (int place = 0; place <= LAST_PLACE; place++) {
        places.add(new ArrayList<>());
      }
      for (int number = players.size() - 1; number >= 0; number--) {
        Player player = players.inOrder().get(number);
        if (wanted.has(number) && named.test(player)) {
          places.get(place(player.admission())).add(number);
        }
      }
      return places.stream().flatMap(List::stream).toList();
    }

    private Seats unanswered(Round round) {
      return playing.without(players.seats(round.answers().stream().map(RecordedAnswer::player)));
    }

    Counts counts() {
      return new Counts(
          players.playing(),
          away.map(seats -> playing.common(seats).size()),
          slow.map(seats -> playing.common(seats).size()),
          asked.map(round -> unanswered(round).size()));
    }

    Person person(int number) {
      Player player = players.inOrder().get(number);
      boolean plays = playing.has(number);
      Optional<RecordedAnswer> answer =
          asked.filter(_ -> plays).flatMap(round -> round.answerOf(player.id()));
      return new Person(
          player.id().value(),
          player.nickname().value(),
          number + 1,
          word(player.admission()),
          // Of those who wait to be let in no node says whether they are there.
          plays ? connection(number) : Optional.empty(),
          asked.filter(_ -> plays).map(_ -> answer.isPresent()),
          answer.map(RecordedAnswer::took).map(Duration::toMillis),
          player.own().map(TimeFactor::of));
    }

    private Optional<String> connection(int number) {
      return away.map(
          seats ->
              seats.has(number) ? "away" : slow.orElse(Seats.none()).has(number) ? "slow" : "here");
    }
  }
}
