package quizhall.game.http;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quizhall.game.results.TimeFactor;
import quizhall.game.room.Admission;
import quizhall.game.room.Player;
import quizhall.game.room.Players;
import quizhall.game.room.Room;
import quizhall.game.room.text.Folding;

/**
 * All who have or had a seat in a room, for its host: a page of those whose names have in them what
 * is searched.
 *
 * @param page from 1
 * @param pages how many there are
 * @param found players on all of them
 * @param people those first of whom the host has to decide something, then the newest; last who was
 *     sent away
 */
record People(int page, int pages, int found, List<Person> people) {
  static final int PER_PAGE = 100;

  /**
   * @param number of the seat, from 1: what others see of a name that was not approved
   * @param state {@code in}, {@code unnamed}, {@code waiting}, {@code may-return} or {@code barred}
   * @param time of the player's own; absent where that is everybody's
   */
  record Person(
      String playerId, String nickname, int number, String state, Optional<TimeFactor> time) {}

  static People of(Room room, String search, int page) {
    Players players = room.players();
    List<Person> found =
        newestFirst(players)
            .filter(has(search))
            .sorted(Comparator.comparingInt(People::place))
            .map(player -> person(players, player))
            .toList();
    int pages = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
    int shown = Math.min(page, pages);
    return new People(
        shown,
        pages,
        found.size(),
        found.stream().skip((shown - 1L) * PER_PAGE).limit(PER_PAGE).toList());
  }

  private static Stream<Player> newestFirst(Players players) {
    List<Player> all = players.inOrder();
    return IntStream.rangeClosed(1, all.size()).mapToObj(back -> all.get(all.size() - back));
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

  private static Person person(Players players, Player player) {
    return new Person(
        player.id().value(),
        player.nickname().value(),
        players.number(player.id()) + 1,
        word(player.admission()),
        player.own().map(TimeFactor::of));
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
}
