package quizhall.game.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import quizhall.game.results.PlayedQuestion.Picture;
import quizhall.game.results.PlayedQuestion.Sound;
import quizhall.game.results.Results.AnswerResult;
import quizhall.game.results.Results.DrawnQuestions;
import quizhall.game.results.Results.Mend;
import quizhall.game.results.Results.PlayerResult;
import quizhall.game.results.Results.QuestionResult;
import quizhall.game.room.Ledger;
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
import quizhall.game.room.Round;
import quizhall.game.room.Verdict;
import quizhall.game.room.question.Chosen;
import quizhall.game.room.question.Response;

/** Makes results of all that happened in a room. */
final class ResultsFold {
  private RoomState state = RoomState.initial();
  private final SequencedMap<Playing, Part> parts = new LinkedHashMap<>();

  private ResultsFold() {}

  /** A question, and how often it had been opened. */
  private record Playing(int question, int number) {
    static Playing of(Round round) {
      return new Playing(round.question(), round.playing());
    }
  }

  /** What is known of one playing. */
  private record Part(Round round, boolean skipped, List<Mend> mends) {
    Part with(Round later) {
      return new Part(later, skipped, mends);
    }

    Part with(Mend mend) {
      return new Part(round, skipped, Stream.concat(mends.stream(), Stream.of(mend)).toList());
    }
  }

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
    if (state instanceof Opened opened) {
      addWhatWas(opened, event);
    }
    state = state.after(event);
    if (state instanceof Opened opened) {
      addWhatIs(opened);
    }
  }

  private void addWhatWas(Opened room, RoomEvent event) {
    switch (event) {
      case RoomEvent.QuestionSkipped _ when room instanceof QuestionOpen(_, var round) ->
          parts.put(Playing.of(round), new Part(round, true, List.of()));
      case RoomEvent.AnswersRegraded(var question, var task, _, var reason, _)
          when !task.asWritten().equals(room.room().question(question).task().asWritten()) ->
          mended(room, question, part -> Mend.key(OutcomePart.of(room.room(), part), reason));
      case RoomEvent.QuestionVoided(var question, var reason, _) ->
          mended(room, question, _ -> Mend.none(reason));
      default -> {}
    }
  }

  private void mended(Opened room, int question, Function<Round, Mend> mend) {
    int number = room.ledger().last(question).orElseThrow().playing();
    parts.computeIfPresent(
        new Playing(question, number), (_, part) -> part.with(mend.apply(part.round())));
  }

  /** Of what takes no answers nothing more will come, and nobody closes it. */
  private void addWhatIs(Opened room) {
    room.lastRound()
        .filter(
            round ->
                room.ledger().of(round).isPresent()
                    || !room.room().question(round.question()).task().takesAnswers())
        .ifPresent(
            round ->
                parts.merge(
                    Playing.of(round),
                    new Part(round, false, List.of()),
                    (known, _) -> known.with(round)));
  }

  private static AnswerResult result(
      Playing playing, RecordedAnswer answer, Verdict verdict, int points) {
    return new AnswerResult(
        playing.question(),
        Optional.of(playing.number()).filter(number -> number > 1),
        options(answer.response()),
        SaidPart.of(answer.response()),
        word(verdict),
        points,
        answer.took().toMillis());
  }

  private static Optional<List<Integer>> options(Response response) {
    return response instanceof Chosen(var options) ? Optional.of(options) : Optional.empty();
  }

  private static QuestionResult question(Opened last, Part part) {
    Room room = last.room();
    Round round = part.round();
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
        Optional.of(part.skipped()).filter(Boolean::booleanValue),
        Optional.of(round.playing()).filter(number -> number > 1),
        entry(last, Playing.of(round))
            .filter(entry -> !entry.counts())
            .map(entry -> word(entry.standing())),
        Optional.of(part.mends()).filter(mends -> !mends.isEmpty()));
  }

  private static Optional<Ledger.Entry> entry(Opened last, Playing playing) {
    return last.ledger().entries().stream()
        .filter(
            entry -> entry.question() == playing.question() && entry.playing() == playing.number())
        .findFirst();
  }

  private static JsonNode points(Weight weight) {
    return weight.word().<JsonNode>map(TextNode::new).orElseGet(() -> new IntNode(weight.full()));
  }

  private Results results(Opened last) {
    Room room = last.room();
    Map<PlayerId, List<AnswerResult>> answers = answers(last);
    return new Results(
        room.session().id().value(),
        room.session().code().value(),
        room.session().quiz().title(),
        room.session().quiz().language(),
        last instanceof Finished,
        last instanceof Finished finished ? Optional.of(word(finished.reason())) : Optional.empty(),
        parts.values().stream().map(part -> question(last, part)).toList(),
        Stream.concat(
                room.players().ranking().stream(),
                room.players().inOrder().stream().filter(Player::wasSentAway))
            .map(player -> player(room, player, answers.getOrDefault(player.id(), List.of())))
            .toList(),
        room.session().quiz().drawn().map(DrawnQuestions::of));
  }

  /** By what they give in the end, whatever they gave when the question was closed. */
  private Map<PlayerId, List<AnswerResult>> answers(Opened last) {
    Map<PlayerId, List<AnswerResult>> answers = new HashMap<>();
    List<int[]> given = last.given();
    List<Ledger.Entry> entries = last.ledger().entries();
    for (int i = 0; i < entries.size(); i++) {
      Ledger.Entry entry = entries.get(i);
      Playing playing = new Playing(entry.question(), entry.playing());
      for (RecordedAnswer answer : parts.get(playing).round().answers()) {
        int seat = last.room().players().number(answer.player());
        Verdict verdict = entry.marks().verdict(seat).orElseThrow();
        answers
            .computeIfAbsent(answer.player(), _ -> new ArrayList<>())
            .add(result(playing, answer, verdict, given.get(i)[seat]));
      }
    }
    return answers;
  }

  private static PlayerResult player(Room room, Player player, List<AnswerResult> answers) {
    return new PlayerResult(
        player.id().value(),
        player.nickname().value(),
        player.rank().filter(_ -> player.plays()),
        player.score(),
        player.streak(),
        answers,
        Optional.of(player.wasSentAway()).filter(Boolean::booleanValue),
        Optional.of(room.shownName(player))
            .filter(shown -> !shown.equals(player.nickname().value())),
        player.own().map(TimeFactor::of));
  }

  /** How the API and the tables call it. */
  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
