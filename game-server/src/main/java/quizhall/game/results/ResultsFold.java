package quizhall.game.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quizhall.game.results.PlayedQuestion.Picture;
import quizhall.game.results.PlayedQuestion.Sound;
import quizhall.game.results.Results.AnswerResult;
import quizhall.game.results.Results.PlayerResult;
import quizhall.game.results.Results.QuestionResult;
import quizhall.game.room.Player;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Question;
import quizhall.game.room.Question.Weight;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.Room;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState;
import quizhall.game.room.RoomState.Finished;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.RoomState.QuestionOpen;
import quizhall.game.room.RoomState.Reveal;
import quizhall.game.room.Round;
import quizhall.game.room.question.Chosen;
import quizhall.game.room.question.Response;

/** Makes results of all that happened in a room. */
final class ResultsFold {
  private RoomState state = RoomState.initial();
  private final List<QuestionResult> questions = new ArrayList<>();
  private final Map<PlayerId, List<AnswerResult>> answers = new HashMap<>();

  private ResultsFold() {}

  /**
   * Asks nothing and knows nothing but these events.
   *
   * @param events from the first; empty results in none
   */
  static Optional<Results> of(List<RoomEvent> events) {
    ResultsFold fold = new ResultsFold();
    events.forEach(fold::add);
    return RoomState.opened(fold.state).map(fold::results);
  }

  private void add(RoomEvent event) {
    if (event instanceof RoomEvent.QuestionSkipped
        && state instanceof QuestionOpen open
        && open.takesAnswers()) {
      questions.add(question(open.room(), open.round(), Optional.of(true)));
    }
    state = state.after(event);
    if (state instanceof Reveal(var room, var round)) {
      switch (event) {
        case RoomEvent.QuestionClosed _ -> {
          questions.add(question(room, round, Optional.empty()));
          round.answers().forEach(answer -> keep(round.question(), answer));
        }
        case RoomEvent.Moderated _ ->
            questions.set(questions.size() - 1, question(room, round, Optional.empty()));
        case RoomEvent.AnswersRegraded(_, _, var regraded, _) -> {
          questions.set(questions.size() - 1, question(room, round, Optional.empty()));
          regraded.forEach(grade -> keepAnew(round, grade.player()));
        }
        default -> {}
      }
    }
    // Nothing more will come of it, and nobody closes it.
    if (event instanceof RoomEvent.QuestionOpened
        && state instanceof QuestionOpen open
        && !open.takesAnswers()) {
      questions.add(question(open.room(), open.round(), Optional.empty()));
    }
  }

  private void keep(int question, RecordedAnswer answer) {
    answers.computeIfAbsent(answer.player(), _ -> new ArrayList<>()).add(result(question, answer));
  }

  /** The answer to the question shown is the last one of its player. */
  private void keepAnew(Round round, PlayerId player) {
    List<AnswerResult> given = answers.get(player);
    given.set(given.size() - 1, result(round.question(), round.answerOf(player).orElseThrow()));
  }

  private static AnswerResult result(int question, RecordedAnswer answer) {
    return new AnswerResult(
        question,
        options(answer.response()),
        SaidPart.of(answer.response()),
        word(answer.verdict()),
        answer.points(),
        answer.took().toMillis());
  }

  private static Optional<List<Integer>> options(Response response) {
    return response instanceof Chosen(var options) ? Optional.of(options) : Optional.empty();
  }

  private static QuestionResult question(Room room, Round round, Optional<Boolean> skipped) {
    Question question = room.question(round.question());
    return new QuestionResult(
        new PlayedQuestion(
            round.question(),
            AskedPart.of(question),
            question.text(),
            question.limit().map(Duration::toMillis),
            points(question.weight()),
            question.media().map(media -> new Picture(media.image(), media.alt())),
            question.format().map(ResultsFold::word),
            question.anonymous().filter(Boolean::booleanValue),
            question.sound().map(sound -> new Sound(sound.address(), sound.transcript()))),
        OutcomePart.of(room, round),
        round.answers().size(),
        skipped);
  }

  private static JsonNode points(Weight weight) {
    return weight.word().<JsonNode>map(TextNode::new).orElseGet(() -> new IntNode(weight.full()));
  }

  private Results results(Opened last) {
    Room room = last.room();
    return new Results(
        room.session().id().value(),
        room.session().code().value(),
        room.session().quiz().title(),
        room.session().quiz().language(),
        last instanceof Finished,
        last instanceof Finished finished ? Optional.of(word(finished.reason())) : Optional.empty(),
        questions,
        Stream.concat(
                room.players().ranking().stream(),
                room.players().inOrder().stream().filter(Player::wasSentAway))
            .map(player -> player(room, player))
            .toList());
  }

  private PlayerResult player(Room room, Player player) {
    return new PlayerResult(
        player.id().value(),
        player.nickname().value(),
        player.rank().filter(_ -> player.plays()),
        player.score(),
        player.streak(),
        answers.getOrDefault(player.id(), List.of()),
        Optional.of(player.wasSentAway()).filter(Boolean::booleanValue),
        Optional.of(room.shownName(player))
            .filter(shown -> !shown.equals(player.nickname().value())));
  }

  /** How the API and the tables call it. */
  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
