package quizhall.game.results;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import quizhall.game.room.GameSettings;
import quizhall.game.room.Nickname;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Question;
import quizhall.game.room.Question.Weight;
import quizhall.game.room.Quiz;
import quizhall.game.room.RoomCode;
import quizhall.game.room.Seat;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.Trial;
import quizhall.game.room.UserId;
import quizhall.game.room.question.Multiple;
import quizhall.game.room.question.Poll;
import quizhall.game.room.question.Single;
import quizhall.game.room.question.SlideTask;
import quizhall.game.room.question.Task;

/** Sessions of one quiz: a single choice, a multiple choice, a poll. Option 0 is right, and 1. */
final class Sessions {
  static final Duration LIMIT = Duration.ofSeconds(20);

  private Sessions() {}

  static Session session(RoomCode code, UserId host, Duration expiresIn) {
    return session(code, host, expiresIn, questions());
  }

  private static Session session(
      RoomCode code, UserId host, Duration expiresIn, List<Question> questions) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    return new Session(
        new SessionId(UUID.randomUUID()),
        code,
        host,
        new Quiz(new UUID(2, 2), "Three questions", Optional.of("en"), questions),
        now,
        now.plus(expiresIn),
        100,
        Optional.empty());
  }

  /** One that its host plays alone. */
  static Session trial(RoomCode code, UserId host) {
    Session played = session(code, host, Duration.ofHours(1));
    return new Session(
        played.id(),
        played.code(),
        played.host(),
        played.quiz(),
        played.openedAt(),
        played.expiresAt(),
        1,
        Optional.of(GameSettings.USUAL.tried(new Trial(0))));
  }

  static Session session() {
    return session(new RoomCode("RESV7S"), host(), Duration.ofHours(1));
  }

  static Session session(List<Question> questions) {
    return session(new RoomCode("RESV7S"), host(), Duration.ofHours(1), questions);
  }

  static UserId host() {
    return new UserId(UUID.randomUUID());
  }

  static Seat seat(String nickname) {
    return new Seat(player(nickname), Nickname.parse(nickname).orElseThrow());
  }

  static PlayerId player(String nickname) {
    return new PlayerId("P-" + nickname);
  }

  static Question slide() {
    return new Question(
        "Half-time",
        new SlideTask(Optional.of("Ten more to go.")),
        Optional.empty(),
        Weight.NONE,
        Optional.empty(),
        Optional.empty());
  }

  static List<Question> questions() {
    List<String> options = List.of("A", "B", "C");
    return List.of(
        question("One?", new Single(options, 0), Weight.NORMAL),
        question("Several?", new Multiple(options, Set.of(0, 1)), Weight.DOUBLE),
        question("Who is for it?", new Poll(options), Weight.NORMAL));
  }

  private static Question question(String text, Task task, Weight weight) {
    return new Question(text, task, Optional.of(LIMIT), weight, Optional.empty(), Optional.empty());
  }
}
