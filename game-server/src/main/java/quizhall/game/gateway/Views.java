package quizhall.game.gateway;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quizhall.game.room.Player;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Question;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.Room;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.Lobby;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.RoomState.Reveal;
import quizhall.game.room.RoomState.Standings;
import quizhall.game.room.Round;
import quizhall.game.wire.ServerMessage;
import quizhall.game.wire.ServerMessage.PhaseView;

/**
 * What may be seen of a room's state, and by whom. Keys leave the room only in {@link
 * PhaseView.Reveal} and in a player's own outcome after it.
 */
public final class Views {
  private static final int TOP = 10;
  private static final int NAMES = 300;

  private Views() {}

  /** The phase as everyone may see it. */
  public static PhaseView phase(Opened state, Duration roomTime) {
    Room room = state.room();
    return switch (state) {
      case Lobby _ -> new PhaseView.Lobby();
      case QuestionOpen(_, var round) ->
          new PhaseView.QuestionOpen(
              question(room, round.question()), remainingMs(state, roomTime));
      case Reveal(_, var round) -> reveal(room, round);
      case Standings(_, var round) -> new PhaseView.Standings(round.question(), top(state));
      case Finished(_, _, var reason, _, _) ->
          new PhaseView.Finished(code(reason), room.players().size(), top(state));
    };
  }

  /** What is left of an open question that has a time limit. */
  public static Optional<Long> remainingMs(Opened state, Duration roomTime) {
    return state instanceof QuestionOpen open
        ? open.deadline().map(end -> Math.max(0, end.minus(roomTime).toMillis()))
        : Optional.empty();
  }

  /** A question without its key. */
  public static ServerMessage.QuestionView question(Room room, int index) {
    Question question = room.question(index);
    return new ServerMessage.QuestionView(
        index,
        kind(question.task()),
        question.text(),
        question.task().options(),
        question.limit().map(Duration::toMillis),
        code(question.weight()),
        question.media().map(media -> new ServerMessage.MediaView(media.image(), media.alt())));
  }

  /** A player's own state; empty for one without a seat. */
  static Optional<ServerMessage.PlayerView> player(Opened state, PlayerId id) {
    return state.room().players().find(id).map(player -> player(state, player));
  }

  static ServerMessage.PlayerView player(Opened state, Player player) {
    Optional<RecordedAnswer> answer =
        state.lastRound().flatMap(round -> round.answerOf(player.id()));
    return new ServerMessage.PlayerView(
        player.id().value(),
        player.nickname().value(),
        player.score(),
        player.rank(),
        player.streak(),
        answer.flatMap(
            given ->
                state
                    .lastRound()
                    .map(round -> new ServerMessage.AnswerView(round.question(), given.options()))),
        outcome(state, player, answer));
  }

  private static Optional<ServerMessage.OutcomeView> outcome(
      Opened state, Player player, Optional<RecordedAnswer> answer) {
    if (state instanceof QuestionOpen) {
      return Optional.empty();
    }
    return state
        .lastRound()
        .map(
            round ->
                answer
                    .map(
                        given ->
                            new ServerMessage.OutcomeView(
                                round.question(),
                                code(given.verdict()),
                                given.points(),
                                given.bonus()))
                    .orElseGet(
                        () ->
                            new ServerMessage.OutcomeView(
                                round.question(),
                                state.isLateForLastRound(player.id()) ? "late" : "missed",
                                0,
                                0)));
  }

  /** Who is in the room; {@code named} for hosts and screens. */
  static ServerMessage.Players players(Opened state, int connected, boolean named) {
    List<Player> all = state.room().players().inOrder();
    List<ServerMessage.Name> names =
        named
            ? all.reversed().stream()
                .limit(NAMES)
                .map(
                    player ->
                        new ServerMessage.Name(player.id().value(), player.nickname().value()))
                .toList()
            : List.of();
    return new ServerMessage.Players(all.size(), Math.min(connected, all.size()), names);
  }

  private static PhaseView reveal(Room room, Round round) {
    Question question = room.question(round.question());
    Map<Integer, Long> chosen =
        round.answers().stream()
            .flatMap(answer -> answer.options().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return new PhaseView.Reveal(
        question(room, round.question()),
        question.task().correct().stream().sorted().toList(),
        IntStream.range(0, question.task().options().size())
            .mapToObj(option -> Math.toIntExact(chosen.getOrDefault(option, 0L)))
            .toList(),
        round.answers().size(),
        round.seats().orElse(room.players().size()),
        question.explanation());
  }

  private static List<ServerMessage.Standing> top(Opened state) {
    return state.room().players().ranking().stream()
        .limit(TOP)
        .map(player -> standing(state, player))
        .toList();
  }

  private static ServerMessage.Standing standing(Opened state, Player player) {
    int gained =
        state
            .lastRound()
            .flatMap(round -> round.answerOf(player.id()))
            .map(RecordedAnswer::points)
            .orElse(0);
    return new ServerMessage.Standing(
        player.rank(),
        player.previousRank(),
        player.id().value(),
        player.nickname().value(),
        player.score(),
        gained);
  }

  /** How a kind of question is called on the wire. */
  private static String kind(Question.Task task) {
    return switch (task) {
      case Question.Task.Single _ -> "single";
      case Question.Task.Multiple _ -> "multiple";
      case Question.Task.TrueFalse _ -> "true-false";
      case Question.Task.Poll _ -> "poll";
    };
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
