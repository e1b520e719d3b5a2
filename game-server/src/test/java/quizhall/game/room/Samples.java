package quizhall.game.room;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import quizhall.game.room.Question.Weight;
import quizhall.game.room.RoomCommand.Answer;
import quizhall.game.room.RoomCommand.Submit;
import quizhall.game.room.question.Chosen;
import quizhall.game.room.question.Matching;
import quizhall.game.room.question.Multiple;
import quizhall.game.room.question.Poll;
import quizhall.game.room.question.Single;
import quizhall.game.room.question.SlideTask;
import quizhall.game.room.question.Task;
import quizhall.game.room.question.TextResponse;
import quizhall.game.room.question.TextTask;
import quizhall.game.room.question.TrueFalse;
import quizhall.game.room.question.WordCloudTask;
import quizhall.game.room.question.WordsResponse;

/** Things to play with. Option 0 is right, of several 0 and 1. */
final class Samples {
  static final Duration LIMIT = Duration.ofSeconds(20);
  static final Instant WALL_CLOCK = Instant.parse("2026-11-24T20:00:00Z");
  static final Successor SUCCESSOR =
      new Successor(sessionId(2), new RoomCode("BBBBBB"), WALL_CLOCK, true);

  private static final List<String> OPTIONS = List.of("A", "B", "C", "D");

  private Samples() {}

  static Question single() {
    return question(new Single(OPTIONS, 0));
  }

  static Question multiple() {
    return question(new Multiple(OPTIONS, Set.of(0, 1)));
  }

  static Question trueFalse() {
    return question(new TrueFalse(List.of("True", "False"), 0));
  }

  static Question poll() {
    return question(new Poll(OPTIONS));
  }

  static Question wordCloud() {
    return question(new WordCloudTask(2));
  }

  /** Paris is right. */
  static Question text() {
    return question(new TextTask(List.of("Paris"), Matching.LENIENT));
  }

  static Question slide() {
    return question(new SlideTask(Optional.of("Look.")), Optional.empty(), Weight.NONE);
  }

  static Question question(Task task) {
    return question(task, Optional.of(LIMIT), Weight.NORMAL);
  }

  static Question question(Task task, Optional<Duration> limit, Weight weight) {
    return new Question("?", task, limit, weight, Optional.empty(), Optional.empty());
  }

  static Question toRead(Duration reading, Question question) {
    return new Question(
        question.text(),
        question.task(),
        question.limit(),
        question.weight(),
        question.explanation(),
        question.media(),
        question.format(),
        Optional.of(reading),
        question.hint(),
        question.source(),
        question.notes(),
        question.anonymous(),
        question.optionPictures(),
        question.sound());
  }

  static Question weighing(Weight weight, Question question) {
    return question(question.task(), question.limit(), weight);
  }

  static Question withoutLimit(Question question) {
    return question(question.task(), Optional.empty(), question.weight());
  }

  static Session session(int number, List<Question> questions, int maxPlayers) {
    return session(number, questions, maxPlayers, Optional.empty());
  }

  static Session session(
      int number, List<Question> questions, int maxPlayers, Optional<GameSettings> settings) {
    return new Session(
        sessionId(number),
        new RoomCode("AAAAAA"),
        new UserId(new UUID(0, 1)),
        new Quiz(new UUID(0, 1), "Quiz", Optional.empty(), questions),
        WALL_CLOCK,
        WALL_CLOCK.plusSeconds(3_600),
        maxPlayers,
        settings);
  }

  static SessionId sessionId(int number) {
    return new SessionId(new UUID(0, number));
  }

  static PlayerId player(int number) {
    return new PlayerId("P" + number);
  }

  static Nickname named(String nickname) {
    return new Nickname(nickname);
  }

  static Seat seat(int number) {
    return seat(number, "Player " + number);
  }

  static Seat seat(int number, String nickname) {
    return new Seat(player(number), named(nickname));
  }

  /** Seats of the players 1 to {@code count}. */
  static List<Seat> seats(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(Samples::seat).toList();
  }

  /** An answer after a second. */
  static Answer answer(int player, String id, int question, Integer... options) {
    return new Answer(
        player(player),
        id,
        question,
        Optional.empty(),
        new Chosen(Arrays.asList(options)),
        Duration.ofSeconds(1));
  }

  /** Words after a second. */
  static Answer says(int player, String id, int question, String... words) {
    return new Answer(
        player(player),
        id,
        question,
        Optional.empty(),
        new WordsResponse(Arrays.asList(words)),
        Duration.ofSeconds(1));
  }

  /** A text after a second. */
  static Answer types(int player, String id, int question, String text) {
    return new Answer(
        player(player),
        id,
        question,
        Optional.empty(),
        new TextResponse(text),
        Duration.ofSeconds(1));
  }

  static Answer taking(Duration took, Answer answer) {
    return new Answer(
        answer.player(), answer.id(), answer.question(), answer.kind(), answer.response(), took);
  }

  /** The same, of a player whose way and back was measured. */
  static Answer over(Duration roundTrip, Answer answer) {
    return new Answer(
        answer.player(),
        answer.id(),
        answer.question(),
        answer.playing(),
        answer.kind(),
        answer.response(),
        answer.took(),
        FairSpeed.USUAL.allowance(Optional.of(roundTrip)));
  }

  static Scoring.Score score(Question question, List<Integer> options, Duration took, int streak) {
    return Scoring.score(
        question.task().grade(new Chosen(options)),
        question.weight(),
        question.limit(),
        took,
        streak);
  }

  static Submit joins(Seat... seats) {
    return new Submit(Arrays.asList(seats), List.of());
  }

  static Submit answers(Answer... answers) {
    return new Submit(List.of(), Arrays.asList(answers));
  }

  static DeviceId deviceId(int number) {
    return new DeviceId("DEVICE%06d".formatted(number));
  }

  static Device device(int number, Device.Duty duty) {
    return new Device(deviceId(number), duty, Optional.of(new Nickname("Device " + number)));
  }
}
