package quizhall.game.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the answers to questions do to those who play: the only place that gives scores and streaks.
 */
final class Counting {
  private Counting() {}

  /** When the question closes. Whoever is not in the game, or still answers, is left alone. */
  static Players counted(Players players, Question question, Round round) {
    return players.rescored(
        player ->
            player.plays() && !round.isAnswering(player.id())
                ? counted(player, question, round)
                : player);
  }

  private static Player counted(Player player, Question question, Round round) {
    return round
        .answerOf(player.id())
        .map(answer -> player.credited(answer.verdict(), answer.points(), answer.merit()))
        .orElseGet(() -> player.missed(question));
  }

  /**
   * Everything counted anew by another ledger, as if that had been so from the start: scores,
   * streaks and ranks, and what the last question gave or is to give.
   */
  static Room recounted(Room room, Ledger ledger) {
    return room.with(ledger).with(players(room, ledger, ledger.entries().size()));
  }

  /** The last round where all before it and itself counts as the room's ledger says. */
  static Round recounted(Room room, Round round) {
    Ledger ledger = room.ledger().orElseThrow();
    return ledger
        .of(round)
        .map(entry -> closed(room, round, ledger, entry))
        .orElseGet(() -> round.worth(answer -> open(room, round, answer)));
  }

  private static RecordedAnswer open(Room room, Round round, RecordedAnswer answer) {
    Player player = room.players().find(answer.player()).orElseThrow();
    return worth(
        answer,
        answer.verdict(),
        answer.points() - answer.bonus(),
        bonus(player, room.question(round.question()), answer.verdict()),
        answer.merit());
  }

  private static Round closed(Room room, Round round, Ledger ledger, Ledger.Entry entry) {
    Players before = players(room, ledger, ledger.entries().size() - 1);
    Question question = room.question(round.question());
    return round.worth(
        answer -> {
          int seat = before.number(answer.player());
          Verdict verdict = entry.marks().verdict(seat).orElseThrow();
          return entry.counts()
              ? worth(
                  answer,
                  verdict,
                  entry.marks().points(seat),
                  bonus(before.inOrder().get(seat), question, verdict),
                  entry.marks().merit(seat))
              : answer.worth(verdict, 0, 0, Optional.empty());
        });
  }

  private static RecordedAnswer worth(
      RecordedAnswer answer, Verdict verdict, int points, int bonus, Optional<Merit> merit) {
    return answer.worth(verdict, points + bonus, bonus, merit);
  }

  /** Where they stood when so many questions had been closed. */
  static Players players(Room room, Ledger ledger, int closed) {
    List<Player> seats = started(room, ledger);
    // Ranks are dear and only the last two are asked for.
    int unranked = Math.max(0, closed - 2);
    ledger.entries().subList(0, unranked).forEach(entry -> count(room, seats, entry));
    Players players = room.players().standing(seats);
    if (closed < 2 && ledger.start().isPresent()) {
      players = players.rescored(seats.subList(0, ledger.start().get().scores().size()));
    }
    for (Ledger.Entry entry : ledger.entries().subList(unranked, closed)) {
      List<Player> counted = new ArrayList<>(players.inOrder());
      count(room, counted, entry);
      players = players.rescored(counted.subList(0, entry.marks().seats()));
    }
    return players;
  }

  /** What each entry of the ledger gives to each seat, bonus included. */
  static List<int[]> given(Room room, Ledger ledger) {
    List<Player> seats = started(room, ledger);
    return ledger.entries().stream().map(entry -> count(room, seats, entry)).toList();
  }

  private static List<Player> started(Room room, Ledger ledger) {
    List<Player> players = room.players().inOrder();
    List<Player> seats = new ArrayList<>(players.size());
    for (int seat = 0; seat < players.size(); seat++) {
      seats.add(start(players.get(seat), seat, ledger));
    }
    return seats;
  }

  private static Player start(Player player, int seat, Ledger ledger) {
    return ledger
        .start()
        .filter(start -> seat < start.scores().size())
        .map(start -> player.standing(start.scores().get(seat), start.streaks().get(seat)))
        .orElseGet(() -> player.standing(0, 0));
  }

  /**
   * Counts an entry.
   *
   * @param seats are changed
   * @return what it gives to each
   */
  private static int[] count(Room room, List<Player> seats, Ledger.Entry entry) {
    Question question = room.question(entry.question());
    Marks marks = entry.marks();
    int[] given = new int[marks.seats()];
    if (entry.counts()) {
      for (int seat = 0; seat < given.length; seat++) {
        Player player = seats.get(seat);
        if (!marks.plays(seat)) {
          continue;
        }
        Optional<Verdict> verdict = marks.verdict(seat);
        given[seat] =
            verdict.map(right -> bonus(player, question, right)).orElse(0) + marks.points(seat);
        int points = given[seat];
        int merited = seat;
        seats.set(
            seat,
            verdict
                .map(right -> player.credited(right, points, marks.merit(merited)))
                .orElseGet(() -> player.missed(question)));
      }
    }
    return given;
  }

  private static int bonus(Player player, Question question, Verdict verdict) {
    return verdict == Verdict.CORRECT ? Scoring.bonus(player.streak(), question.weight()) : 0;
  }
}
