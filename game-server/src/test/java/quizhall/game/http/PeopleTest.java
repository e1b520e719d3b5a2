package quizhall.game.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quizhall.game.gateway.Rooms.Attendance;
import quizhall.game.gateway.Rooms.Present;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.http.People.Only;
import quizhall.game.http.People.Person;
import quizhall.game.room.Door;
import quizhall.game.room.Nickname;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Question;
import quizhall.game.room.Quiz;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.Seat;
import quizhall.game.room.Seats;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.UserId;
import quizhall.game.room.Verdict;
import quizhall.game.room.question.Chosen;
import quizhall.game.room.question.Poll;
import quizhall.game.room.question.SlideTask;
import quizhall.game.room.question.Task;
import quizhall.game.view.Moment;

class PeopleTest {
  private static final Duration NOW = Duration.ofSeconds(4);
  private static final Task POLL = new Poll(List.of("tea", "coffee"), false);

  /** Ann and Ben are here, Ben's way is long, Cat is away, and Ann has answered. */
  private static final Present PRESENT =
      new Present(Seats.of(IntStream.of(0, 1)), Seats.of(IntStream.of(1, 2)));

  @Test
  void it_is_told_who_is_where_and_who_has_answered_after_which_time() {
    People people = look(question(POLL, false), Only.ALL);

    assertThat(people.people())
        .extracting(Person::nickname, Person::connection, Person::answered, Person::tookMs)
        .containsExactly(
            tuple("Cat", Optional.of("away"), Optional.of(false), Optional.empty()),
            tuple("Ben", Optional.of("slow"), Optional.of(false), Optional.empty()),
            tuple("Ann", Optional.of("here"), Optional.of(true), Optional.of(3_200L)));
    assertThat(people.counts())
        .isEqualTo(new People.Counts(3, Optional.of(1), Optional.of(1), Optional.of(2)));
  }

  @Test
  void only_those_are_found_who_are_looked_for() {
    Opened room = question(POLL, false);

    assertThat(names(look(room, Only.AWAY))).containsExactly("Cat");
    assertThat(names(look(room, Only.SLOW))).containsExactly("Ben");
    assertThat(names(look(room, Only.UNANSWERED))).containsExactly("Cat", "Ben");
    assertThat(look(room, Only.AWAY).counts()).isEqualTo(look(room, Only.ALL).counts());
  }

  @Test
  void who_answered_anonymously_is_told_to_nobody() {
    People people = look(question(POLL, true), Only.ALL);

    assertThat(people.counts().unanswered()).isEmpty();
    assertThat(people.people())
        .allMatch(person -> person.answered().isEmpty() && person.tookMs().isEmpty());
    assertThat(look(question(POLL, true), Only.UNANSWERED).found()).isZero();
  }

  @Test
  void what_is_only_shown_is_answered_by_nobody() {
    assertThat(look(question(new SlideTask(Optional.empty()), false), Only.ALL).counts())
        .isEqualTo(new People.Counts(3, Optional.of(1), Optional.of(1), Optional.empty()));
  }

  @Test
  void who_was_sent_away_is_neither_counted_nor_anywhere() {
    Opened room =
        (Opened) question(POLL, false).after(new RoomEvent.PlayerKicked(id("Cat"), false, NOW));

    People people = look(room, Only.ALL);

    assertThat(people.counts())
        .isEqualTo(new People.Counts(2, Optional.of(0), Optional.of(1), Optional.of(1)));
    assertThat(people.people().getLast())
        .extracting(Person::state, Person::connection, Person::answered)
        .containsExactly("barred", Optional.empty(), Optional.empty());
  }

  @Test
  void who_waits_to_be_let_in_is_not_said_to_be_away() {
    Door waits = new Door(false, false, false, true, Optional.empty(), Optional.empty());
    Opened room =
        (Opened)
            question(POLL, false)
                .after(new RoomEvent.DoorChanged(waits, NOW))
                .after(new RoomEvent.PlayersJoined(List.of(seat("Eve")), NOW));

    assertThat(look(room, Only.ALL).people().getFirst())
        .extracting(Person::nickname, Person::state, Person::connection)
        .containsExactly("Eve", "waiting", Optional.empty());
  }

  @Test
  void in_the_middle_of_an_upgrade_nobody_is_said_to_be_away() {
    Opened room = question(POLL, false);
    People people = People.of(new Attendance(sight(room), Optional.empty()), "", Only.ALL, 1);

    assertThat(people.counts())
        .isEqualTo(new People.Counts(3, Optional.empty(), Optional.empty(), Optional.of(2)));
    assertThat(people.people()).allMatch(person -> person.connection().isEmpty());
  }

  private static List<String> names(People people) {
    return people.people().stream().map(Person::nickname).toList();
  }

  private static People look(Opened room, Only only) {
    return People.of(new Attendance(sight(room), Optional.of(PRESENT)), "", only, 1);
  }

  private static Sight sight(Opened room) {
    return new Sight(room, new Moment(NOW, false), 2, Set.of());
  }

  private static Opened question(Task task, boolean isAnonymous) {
    Question plain =
        new Question(
            "Which?",
            task,
            Optional.empty(),
            Question.Weight.NORMAL,
            Optional.empty(),
            Optional.empty());
    Question question = isAnonymous ? plain.anonymously() : plain;
    Session session =
        new Session(
            new SessionId(new UUID(1, 1)),
            new RoomCode("PE0P1E"),
            new UserId(new UUID(7, 7)),
            new Quiz(new UUID(2, 2), "One question", Optional.empty(), List.of(question)),
            Instant.EPOCH,
            Instant.EPOCH.plus(Duration.ofHours(1)),
            10,
            Optional.empty());
    RoomState open =
        RoomState.initial()
            .after(
                new RoomEvent.RoomOpened(
                    session, List.of(seat("Ann"), seat("Ben"), seat("Cat")), Duration.ZERO))
            .after(new RoomEvent.GameStarted(3, Instant.EPOCH, Duration.ZERO))
            .after(new RoomEvent.QuestionOpened(0, Duration.ZERO));
    return (Opened)
        (task.takesAnswers()
            ? open.after(new RoomEvent.AnswersRecorded(0, List.of(answer()), NOW))
            : open);
  }

  private static RecordedAnswer answer() {
    return new RecordedAnswer(
        id("Ann"), "a", new Chosen(List.of(0)), Duration.ofMillis(3_200), Verdict.COUNTED, 0, 0);
  }

  private static Seat seat(String name) {
    return new Seat(id(name), Nickname.parse(name).orElseThrow());
  }

  private static PlayerId id(String name) {
    return new PlayerId(name.toUpperCase(Locale.ROOT));
  }
}
