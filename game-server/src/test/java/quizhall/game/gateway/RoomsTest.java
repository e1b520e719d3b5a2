package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

import akka.actor.ExtendedActorSystem;
import akka.actor.typed.javadsl.Adapter;
import akka.persistence.testkit.JournalOperation;
import akka.persistence.testkit.ProcessingSuccess;
import akka.persistence.testkit.StorageFailure;
import akka.persistence.testkit.WriteEvents;
import akka.persistence.testkit.javadsl.PersistenceTestKit;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import quizhall.game.entity.RoomEntity;
import quizhall.game.entity.RoomSerializer;
import quizhall.game.entity.RoomSettings;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.gateway.Rooms.ResumePoint;
import quizhall.game.room.Decision.SeatOutcome;
import quizhall.game.room.DeviceId;
import quizhall.game.room.EndReason;
import quizhall.game.room.GameSettings;
import quizhall.game.room.HiddenWord;
import quizhall.game.room.Nickname;
import quizhall.game.room.OwnTime;
import quizhall.game.room.PairingCode;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Question;
import quizhall.game.room.Quiz;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState;
import quizhall.game.room.Seat;
import quizhall.game.room.Seats;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.Successor;
import quizhall.game.room.UserId;
import quizhall.game.room.question.Matching;
import quizhall.game.room.question.Multiple;
import quizhall.game.room.question.OpenTask;
import quizhall.game.room.question.Poll;
import quizhall.game.room.question.Task;
import quizhall.game.room.question.TextTask;
import quizhall.game.room.question.WordCloudTask;
import quizhall.game.token.SessionToken;
import quizhall.game.view.Views;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.CloseCode;

/** Rooms as the edges see them: relay, sharding and entity together, over a journal in memory. */
class RoomsTest {
  private static final UserId HOST = new UserId(new UUID(7, 7));
  private final Instant later = Instant.now().plus(Duration.ofHours(1));

  private static final AtomicReference<OptionalLong> JOURNAL_FAILING =
      new AtomicReference<>(OptionalLong.empty());

  private static RoomNode node;
  private static PersistenceTestKit journal;
  private static RelayedRooms rooms;
  private static int lastRoom;

  private RoomCode code;
  private Session session;

  @BeforeAll
  static void start() {
    node = RoomNode.start(() -> JOURNAL_FAILING.get());
    node.join(node);
    rooms = node.rooms();
    journal = node.journal();
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  @BeforeEach
  void openRoom() {
    openRoom(question("First?"), question("Last?"));
  }

  private void openRoom(Question... questions) {
    openRoom(Optional.empty(), questions);
  }

  private void openRoom(Optional<GameSettings> settings, Question... questions) {
    JOURNAL_FAILING.set(OptionalLong.empty());
    journal.resetPolicy();
    lastRoom++;
    code = new RoomCode("TEST%02d".formatted(lastRoom));
    session = session(code, lastRoom, settings, List.of(questions));
    assertThat(get(rooms.open(session, List.of()))).isEqualTo(new Reply.Got<>(true));
  }

  @Test
  void a_paused_question_keeps_its_time_for_everybody_also_after_a_crash() {
    Client ann = join("Ann");
    Client host = connect(hostToken());
    host.say(new ClientMessage.Start("s"));
    ann.awaitPhase("question");

    host.say(new ClientMessage.Pause("p", Optional.empty()));
    JsonNode paused = ann.await("clock", frame -> frame.has("paused"));
    assertThat(paused.at("/paused/0").asText()).isEqualTo("host");
    assertThat(paused.get("answersWait").asBoolean()).isTrue();
    ann.say(Client.answer("a", 0, 0));
    assertThat(ann.await("refused").at("/problem/type").asText()).isEqualTo("paused");
    journal.failNextPersisted(persistenceId());
    Client ben = join("Ben");

    JsonNode woken = ben.await("welcome").get("phase");
    assertThat(woken.get("remainingMs")).isEqualTo(paused.get("remainingMs"));
    assertThat(woken.at("/paused/0").asText()).isEqualTo("host");
    host.say(new ClientMessage.Resume("r"));
    host.await("done", frame -> frame.get("id").asText().equals("r"));
    ann.say(Client.answer("b", 0, 0));
    ben.say(Client.answer("b", 0, 0));
    ann.awaitPhase("reveal");
  }

  @Test
  void a_key_gives_way_by_itself_and_keeps_its_countdown_after_a_crash() {
    openRoom(Optional.of(goingOn(Duration.ofSeconds(3))), question("First?"), question("Last?"));
    Client ann = join("Ann");
    Client host = hostStarts();
    ann.say(Client.answer("a", 0, 0));
    long left = ann.awaitPhase("reveal").get("goesOnInMs").asLong();
    assertThat(left).isBetween(1L, 3_000L);

    journal.failNextPersisted(persistenceId());
    Client ben = join("Ben");

    assertThat(ben.await("welcome").at("/phase/goesOnInMs").asLong()).isBetween(1L, left);
    assertThat(ann.awaitPhase("standings").get("goesOnInMs").asLong()).isPositive();
    ann.await("phase", frame -> frame.at("/phase/question/text").asText().equals("Last?"));
    assertThat(host.await("welcome").at("/pace/auto").asInt()).isEqualTo(3);
    assertThat(ann.await("welcome").has("pace")).isFalse();
  }

  @Test
  void a_host_holds_what_would_give_way_and_nobody_counts_down_any_more() {
    Client ann = join("Ann");
    Client host = hostStarts();
    ann.say(Client.answer("a", 0, 0));
    ann.awaitPhase("reveal");

    host.say(new ClientMessage.Auto("o", Optional.of(600)));
    assertThat(host.await("pace").get("auto").asInt()).isEqualTo(600);
    ann.await("clock", frame -> frame.has("goesOnInMs"));
    Client ben = join("Ben");
    assertThat(ben.await("welcome").at("/phase/goesOnInMs").asLong()).isPositive();
    host.say(new ClientMessage.Hold("h", Optional.empty()));

    ben.await("clock", frame -> !frame.has("goesOnInMs"));
    assertThat(join("Cat").await("welcome").at("/phase/goesOnInMs").isMissingNode()).isTrue();
  }

  @Test
  void whoever_is_sent_away_hears_and_says_nothing_more_also_after_a_crash() {
    SessionToken token = seat("Ann");
    Client ann = connect(token);
    Client ben = join("Ben");
    Client host = hostStarts();
    ann.awaitPhase("question");

    host.say(new ClientMessage.Kick("k", id("Ann"), Optional.of(false)));

    assertThat(ann.awaitClose()).isEqualTo(CloseCode.KICKED);
    host.await("players", frame -> frame.get("total").asInt() == 1);
    assertThat(connect(token).awaitClose()).isEqualTo(CloseCode.KICKED);
    journal.failNextPersisted(persistenceId());
    join("Cat");
    assertThat(connect(token).awaitClose()).isEqualTo(CloseCode.KICKED);
    assertThat(get(rooms.join(code, new Seat(new PlayerId(id("Ann")), named("Ann")))))
        .isEqualTo(new Reply.Got<>(new SeatOutcome.NotSeated(Refusal.KICKED)));
    assertThat(get(rooms.answer(token, Client.answer("a", 0, 0))))
        .isEqualTo(new Reply.Refused<>(Refusal.KICKED));
    assertThat(ben.find("players", frame -> frame.get("total").asInt() > 2)).isEmpty();
  }

  @Test
  void nobody_waits_for_the_answer_of_one_who_was_sent_away() {
    join("Ann");
    Client ben = join("Ben");
    Client host = connect(hostToken());
    host.awaitConnected(2);
    host.say(new ClientMessage.Start("s"));
    ben.awaitPhase("question");
    ben.say(Client.answer("b", 0, 0));
    ben.await("accepted");

    host.say(new ClientMessage.Kick("k", id("Ann"), Optional.of(true)));

    assertThat(ben.awaitPhase("reveal").get("players").asInt()).isEqualTo(1);
  }

  @Test
  void the_reveal_waits_for_who_has_more_time_and_nobody_else_answers_meanwhile() {
    openRoom(lasting(Duration.ofSeconds(1), question("?")));
    Client ann = join("Ann");
    Client ben = join("Ben");
    Client host = connect(hostToken());
    host.awaitConnected(2);
    host.say(new ClientMessage.Time("t", id("Ann"), Optional.empty()));
    host.await("done");
    host.say(new ClientMessage.Start("s"));

    assertThat(ann.awaitPhase("question").has("remainingMs")).isFalse();
    assertThat(ben.awaitPhase("question").get("remainingMs").asLong()).isPositive();
    host.await("answers", frame -> frame.path("unhurried").asInt() == 1);
    Duration over = Duration.ofMillis(1_500);
    await().until(() -> sight().now().roomTime().compareTo(openedAt().plus(over)) > 0);
    ben.say(Client.answer("b", 0, 0));
    assertThat(ben.await("refused").at("/problem/type").asText()).isEqualTo("question-closed");
    ann.say(Client.answer("a", 0, 0));
    ann.await("accepted");
    host.awaitPhase("reveal");
    assertThat(ben.find("clock", frame -> !frame.has("limitMs"))).isEmpty();
  }

  @Test
  void who_has_no_limit_and_is_not_back_after_a_crash_holds_no_question_open() {
    openRoom(lasting(Duration.ofSeconds(1), question("?")));
    Client ann = join("Ann");
    Client ben = join("Ben");
    Client host = connect(hostToken());
    host.awaitConnected(2);
    ann.leave();
    host.awaitConnected(1);
    host.say(new ClientMessage.Time("t", id("Ann"), Optional.empty()));
    host.await("done");
    host.say(new ClientMessage.Start("s"));
    ben.awaitPhase("question");
    journal.failNextPersisted(persistenceId());

    ben.say(Client.answer("b", 0, 0));
    ben.await("accepted");

    // Until then all may still come back who were there.
    await()
        .atMost(RoomSettings.DEFAULT.returning().multipliedBy(3))
        .until(() -> opened() instanceof RoomState.Reveal);
  }

  @Test
  void the_hall_is_told_how_many_still_have_time_of_those_who_brought_it_along() {
    Seat ann =
        new Seat(
            new PlayerId(id("Ann")), named("Ann"), Optional.empty(), Optional.of(OwnTime.TWICE));
    assertThat(got(get(rooms.join(code, ann)))).isEqualTo(new SeatOutcome.Seated(ann));
    connect(SessionToken.player(code, session.id(), ann.player(), ann.nickname(), later));

    Client host = hostStarts();

    host.awaitPhase("question");
    host.await("answers", frame -> frame.path("unhurried").asInt() == 1);
  }

  @Test
  void more_time_that_is_given_in_mid_question_is_there_at_once_and_after_a_crash() {
    SessionToken token = seat("Ann");
    Client ann = connect(token);
    Client host = hostStarts();
    ann.awaitPhase("question");

    host.say(new ClientMessage.Time("t", id("Ann"), Optional.of(BigDecimal.TWO)));
    assertThat(ann.await("clock").get("limitMs").asLong()).isEqualTo(40_000);
    assertThat(host.find("clock", frame -> frame.get("limitMs").asLong() > 20_000)).isEmpty();
    journal.failNextPersisted(persistenceId());
    join("Ben");

    Client back = connect(token);
    assertThat(back.await("welcome").at("/phase/remainingMs").asLong()).isGreaterThan(20_000);
    host.say(new ClientMessage.Next("n", Optional.empty()));
    back.awaitPhase("reveal");
  }

  @Test
  void whoever_may_return_is_told_so() {
    Client ann = join("Ann");
    Client host = connect(hostToken());

    host.say(new ClientMessage.Kick("k", id("Ann"), Optional.of(true)));

    assertThat(ann.awaitClose()).isEqualTo(CloseCode.MAY_REJOIN);
    assertThat(get(rooms.join(code, new Seat(new PlayerId("P-new"), named("Zoe")))))
        .isInstanceOf(Reply.Got.class);
  }

  @Test
  void phones_know_at_once_that_what_is_played_again_does_not_count_any_more() {
    openRoom(question("?"));
    Client ann = join("Ann");
    Client host = hostStarts();
    ann.say(Client.answer("a", 0, 0));
    ann.await("you", frame -> frame.at("/you/score").asInt() > 0);

    host.say(new ClientMessage.Replay("r", 0, Optional.of(2)));
    ann.await("phase", frame -> frame.at("/phase/question/playing").asInt() == 2);
    ann.await("you", frame -> frame.at("/you/score").asInt() == 0);
    host.say(new ClientMessage.Replay("again", 0, Optional.of(2)));

    host.await("done", frame -> frame.get("id").asText().equals("again"));
    assertThat(ann.find("phase", frame -> frame.at("/phase/question/playing").asInt() == 3))
        .isEmpty();
  }

  @Test
  void whoever_waits_at_the_door_sees_nothing_of_the_game_until_let_in() {
    Client host = connect(hostToken());
    host.await("welcome");
    host.say(
        new ClientMessage.ChangeDoor("d", Optional.empty(), Optional.empty(), Optional.of(true)));
    assertThat(host.await("door").get("waitingRoom").asBoolean()).isTrue();
    Client ann = join("Ann");
    host.await("players", frame -> frame.path("waiting").asInt() == 1);
    host.say(new ClientMessage.Start("s"));
    host.awaitPhase("question");
    ann.say(Client.answer("a", 0, 0));
    assertThat(ann.await("refused").at("/problem/type").asText()).isEqualTo("not-admitted");
    host.say(new ClientMessage.RevealUnscored("r", Optional.empty()));
    host.await("revised");

    host.say(new ClientMessage.Admit("l", List.of(id("Ann"))));

    JsonNode in = ann.await("welcome", frame -> frame.at("/phase/name").asText().equals("reveal"));
    assertThat(in.at("/you/waiting").isMissingNode()).isTrue();
    JsonNode before = ann.frames().getFirst();
    assertThat(before.at("/you/waiting").asBoolean()).isTrue();
    assertThat(before.at("/phase/name").asText()).isEqualTo("lobby");
    assertThat(ann.find("phase", _ -> true)).isEmpty();
    assertThat(ann.find("revised", _ -> true)).isEmpty();
  }

  @Test
  void a_name_that_is_to_be_approved_is_a_number_to_all_others() {
    Client host = connect(hostToken());
    host.await("welcome");
    host.say(
        new ClientMessage.ChangeDoor("d", Optional.of(true), Optional.empty(), Optional.empty()));
    host.await("door");
    Client ann = join("Ann");

    host.await("players", frame -> frame.at("/names/0/nickname").asText().equals("#1"));
    assertThat(ann.await("welcome").at("/you/nickname").asText()).isEqualTo("Ann");
    host.say(new ClientMessage.Approve("n", List.of(id("Ann"))));

    host.await("players", frame -> frame.at("/names/0/nickname").asText().equals("Ann"));
    ann.await("you", frame -> frame.at("/you/unnamed").isMissingNode());
  }

  @Test
  void time_stands_still_while_nobody_leads_the_game() {
    Client ann = join("Ann");
    Client host = connect(hostToken());
    host.say(new ClientMessage.Start("s"));
    ann.awaitPhase("question");

    host.leave();
    JsonNode paused = ann.await("clock", frame -> frame.has("paused"));
    assertThat(paused.at("/paused/0").asText()).isEqualTo("nobody");
    assertThat(paused.has("answersWait")).isFalse();
    connect(hostToken());

    ann.await("clock", frame -> !frame.has("paused") && ann.isAfter(paused, frame));
  }

  @Test
  void time_stands_still_until_most_players_are_back_who_went_at_once_also_after_a_crash() {
    List<SessionToken> tokens =
        Stream.of("Ann", "Ben", "Cat", "Dan", "Eve").map(this::seat).toList();
    List<Client> players = tokens.stream().map(this::connect).toList();
    Client host = connect(hostToken());
    host.awaitConnected(5);
    host.say(new ClientMessage.Start("s"));
    players.getFirst().awaitPhase("question");

    players.stream().skip(1).limit(3).forEach(Client::leave);

    Client ann = players.getFirst();
    JsonNode paused = ann.await("clock", frame -> frame.has("paused"));
    assertThat(paused.at("/paused/0").asText()).isEqualTo("players");
    assertThat(paused.has("answersWait")).isFalse();
    journal.failNextPersisted(persistenceId());
    ann.say(Client.answer("a", 0, 0));
    ann.await("accepted");
    tokens.stream().skip(1).limit(3).forEach(this::connect);

    ann.await("clock", frame -> !frame.has("paused") && ann.isAfter(paused, frame));
  }

  @Test
  void a_host_who_does_not_wait_for_those_who_have_gone_goes_on() {
    List<Client> players = Stream.of("Ann", "Ben", "Cat", "Dan", "Eve").map(this::join).toList();
    Client host = connect(hostToken());
    host.awaitConnected(5);
    host.say(new ClientMessage.Start("s"));
    Client ann = players.getFirst();
    ann.awaitPhase("question");
    players.stream().skip(1).forEach(Client::leave);
    JsonNode paused = ann.await("clock", frame -> frame.has("paused"));

    host.say(new ClientMessage.Resume("r"));

    ann.await("clock", frame -> !frame.has("paused") && ann.isAfter(paused, frame));
    host.say(new ClientMessage.Next("n", Optional.empty()));
    ann.awaitPhase("reveal");
  }

  @Test
  void those_who_have_gone_are_not_waited_for_again_in_the_next_question() {
    openRoom(question("?"), question("And this?"));
    List<Client> players = Stream.of("Ann", "Ben", "Cat", "Dan", "Eve").map(this::join).toList();
    Client host = connect(hostToken());
    host.awaitConnected(5);
    host.say(new ClientMessage.Start("s"));
    Client ann = players.getFirst();
    ann.awaitPhase("question");
    players.stream().skip(1).forEach(Client::leave);
    ann.await("clock", frame -> frame.has("paused"));

    host.say(new ClientMessage.Next("n1", Optional.empty()));
    ann.awaitPhase("reveal");
    ann.forget();
    host.say(new ClientMessage.Next("n2", Optional.empty()));
    ann.awaitPhase("standings");
    host.say(new ClientMessage.Next("n3", Optional.empty()));
    ann.awaitPhase("question");
    ann.say(Client.answer("a", 1, 0));

    ann.awaitPhase("reveal");
    assertThat(ann.find("clock", frame -> frame.has("paused"))).isEmpty();
  }

  @Test
  void nobody_is_waited_for_who_has_answered() {
    List<Client> players = Stream.of("Ann", "Ben", "Cat", "Dan", "Eve").map(this::join).toList();
    Client host = connect(hostToken());
    host.awaitConnected(5);
    host.say(new ClientMessage.Start("s"));
    for (Client player : players.subList(1, 5)) {
      player.awaitPhase("question");
      player.say(Client.answer("a", 0, 0));
      player.await("accepted");
      player.leave();
    }
    host.awaitConnected(1);
    Client ann = players.getFirst();
    ann.say(Client.answer("a", 0, 0));

    ann.awaitPhase("reveal");
    assertThat(ann.find("clock", frame -> frame.has("paused"))).isEmpty();
  }

  @Test
  void more_time_is_told_to_everybody() {
    Client ann = join("Ann");
    Client host = connect(hostToken());
    host.say(new ClientMessage.Start("s"));
    long limit = ann.awaitPhase("question").at("/question/limitMs").asLong();

    host.say(new ClientMessage.Extend("e", Optional.of(0), Optional.of(10)));
    ann.await("clock", frame -> frame.path("limitMs").asLong() == limit + 10_000);
    host.say(new ClientMessage.Extend("f", Optional.empty(), Optional.empty()));

    assertThat(ann.await("clock", frame -> !frame.has("limitMs")).has("remainingMs")).isFalse();
  }

  @Test
  void the_next_question_follows_one_that_is_skipped() {
    Client ann = join("Ann");
    Client host = connect(hostToken());
    host.say(new ClientMessage.Start("s"));
    ann.awaitPhase("question");

    host.say(new ClientMessage.Skip("k", Optional.of(0)));

    ann.await("phase", frame -> frame.at("/phase/question/text").asText().equals("Last?"));
    host.say(new ClientMessage.Skip("k", Optional.of(0)));
    host.await("done", frame -> frame.get("id").asText().equals("k"));
  }

  @Test
  void a_game_is_played_to_the_podium() {
    Client ann = join("Ann");
    Client ben = join("Ben");
    Client host = connect(hostToken());
    assertThat(host.await("welcome").at("/phase/name").asText()).isEqualTo("lobby");
    host.awaitConnected(2);

    host.say(new ClientMessage.Start("s"));
    host.await("done", frame -> frame.get("id").asText().equals("s"));
    assertThat(ann.awaitPhase("question").at("/question/text").asText()).isEqualTo("First?");
    ann.say(Client.answer("a1", 0, 0));
    ann.await("accepted", frame -> frame.get("id").asText().equals("a1"));
    host.await("answers", frame -> frame.get("answered").asInt() == 1);
    ben.say(Client.answer("b1", 0, 1));

    // Everyone has answered, so nobody waits for the clock.
    JsonNode reveal = host.awaitPhase("reveal");
    assertThat(reveal.at("/correct/0").asInt()).isEqualTo(0);
    assertThat(reveal.at("/counts/0").asInt()).isEqualTo(1);
    assertThat(reveal.at("/counts/1").asInt()).isEqualTo(1);
    assertThat(ann.await("you").at("/you/score").asInt()).isBetween(900, 1000);
    assertThat(ben.await("you").at("/you/outcome/verdict").asText()).isEqualTo("wrong");

    host.say(new ClientMessage.Next("n1", Optional.empty()));
    assertThat(ben.awaitPhase("standings").at("/top/0/nickname").asText()).isEqualTo("Ann");
    host.say(new ClientMessage.Next("n2", Optional.empty()));
    ben.await("phase", frame -> frame.at("/phase/question/index").asInt() == 1);
    host.say(new ClientMessage.Next("n3", Optional.empty()));
    host.await("phase", frame -> frame.get("seq").asInt() == 6);
    host.say(new ClientMessage.Next("n4", Optional.empty()));
    assertThat(ben.awaitPhase("finished").at("/reason").asText()).isEqualTo("completed");
  }

  @Test
  void words_are_shown_as_they_come_and_hidden_by_the_host() {
    openRoom(question("What comes to mind?", new WordCloudTask(2)));
    Client ann = join("Ann");
    Client ben = join("Ben");
    Client host = hostStarts();
    ann.say(Client.words("a", 0, "Ocean", "mud"));
    JsonNode tally = host.await("tally", frame -> frame.get("words").size() == 2);
    assertThat(tally.at("/words/0/text").asText()).isEqualTo("mud");

    host.say(new ClientMessage.Hide("h", 0, "MUD"));
    host.await("done", frame -> frame.get("id").asText().equals("h"));
    host.await("tally", frame -> frame.get("hidden").asInt() == 1);
    ben.say(Client.words("b", 0, "ocean", "bollocks"));

    JsonNode reveal = ben.awaitPhase("reveal");
    assertThat(reveal.get("words")).hasSize(1);
    assertThat(reveal.at("/words/0/count").asInt()).isEqualTo(2);
    assertThat(reveal.get("hidden").asInt()).isEqualTo(2);
    assertThat(ann.find("tally", _ -> true)).isEmpty();

    host.say(new ClientMessage.Show("s2", 0, "mud"));
    assertThat(ann.await("tally").get("words")).hasSize(2);
    JsonNode welcome = connect(hostToken()).await("welcome");
    assertThat(welcome.at("/phase/words")).hasSize(2);
  }

  @Test
  void a_host_s_own_words_are_hidden_and_told_to_nobody() {
    List<HiddenWord> own = Stream.of("mud", "quaggy").map(HiddenWord::new).toList();
    openRoom(
        Optional.of(new GameSettings(false, false, true, false, own)),
        question("What comes to mind?", new WordCloudTask(2)),
        question("Why?", new OpenTask(false)),
        question("Which city?", new TextTask(List.of("Paris"), Matching.LENIENT)));
    Client ann = join("Ann");
    Client ben = join("Ben");
    Client host = hostStarts();

    ann.say(Client.words("a0", 0, "MÜD", "muddle"));
    JsonNode tally = host.await("tally", frame -> frame.get("hidden").asInt() == 1);
    assertThat(tally.at("/words/0/text").asText()).isEqualTo("muddle");
    ben.say(Client.words("b0", 0, "bollocks"));
    assertThat(ben.awaitPhase("reveal").get("hidden").asInt()).isEqualTo(2);
    goOn(host, 1);
    ann.say(Client.writes("a1", 1, "Nothing but m.u.d!"));
    ben.say(Client.writes("b1", 1, "It was warm."));
    host.await("phase", frame -> frame.at("/phase/cards").size() == 1);
    goOn(host, 2);
    ann.say(Client.typed("a2", 2, "Mud"));
    ben.say(Client.typed("b2", 2, "Rome"));
    JsonNode others = host.await("unaccepted");
    assertThat(others.at("/spellings/0/text").asText()).isEqualTo("Rome");
    assertThat(others.get("more").asInt()).isEqualTo(1);

    JsonNode welcome = connect(hostToken()).await("welcome");
    assertThat(welcome.has("settings")).isFalse();
    for (Client client : List.of(ann, ben, host)) {
      assertThat(client.frames()).noneMatch(frame -> frame.toString().contains("quaggy"));
    }
  }

  private static void goOn(Client host, int question) {
    host.say(new ClientMessage.Next("s" + question, Optional.empty()));
    host.await("done", frame -> frame.get("id").asText().equals("s" + question));
    host.say(new ClientMessage.Next("q" + question, Optional.empty()));
    host.await("done", frame -> frame.get("id").asText().equals("q" + question));
  }

  @Test
  void what_a_host_accepts_at_the_reveal_counts_for_all_at_once() {
    openRoom(question("Which city?", new TextTask(List.of("Paris"), Matching.LENIENT)));
    Client ann = join("Ann");
    Client ben = join("Ben");
    Client host = hostStarts();
    ann.say(Client.typed("a", 0, "Lutetia"));
    ben.say(Client.typed("b", 0, "bollocks"));
    JsonNode others = host.await("unaccepted");
    assertThat(others.at("/spellings/0/text").asText()).isEqualTo("Lutetia");
    assertThat(others.get("spellings")).hasSize(1);
    assertThat(others.get("more").asInt()).isEqualTo(1);

    host.say(new ClientMessage.Accept("x", 0, "lutetia"));
    host.await("done", frame -> frame.get("id").asText().equals("x"));

    JsonNode revised = ben.await("revised", frame -> frame.at("/phase/wrong").asInt() == 1);
    assertThat(revised.at("/phase/byHost/0").asText()).isEqualTo("lutetia");
    JsonNode you = ann.await("you", frame -> frame.at("/you/score").asInt() > 0).get("you");
    assertThat(you.at("/outcome/byHost").asBoolean()).isTrue();
    host.await("unaccepted", frame -> frame.get("spellings").isEmpty());
    assertThat(ben.find("unaccepted", _ -> true)).isEmpty();
    Client again = connect(hostToken());
    assertThat(again.await("welcome").at("/phase/byHost/0").asText()).isEqualTo("lutetia");
    again.await("unaccepted", frame -> frame.get("more").asInt() == 1);

    host.say(new ClientMessage.Reject("y", 0, "Lutetia"));
    host.await("done", frame -> frame.get("id").asText().equals("y"));
    ben.await("revised", frame -> frame.at("/phase/wrong").asInt() == 2);
    host.say(new ClientMessage.Accept("z", 0, "Rome"));
    JsonNode refused = host.await("refused", frame -> frame.get("id").asText().equals("z"));
    assertThat(refused.at("/problem/type").asText()).isEqualTo("not-typed");
  }

  @Test
  void cards_wait_for_the_host_where_the_author_wants_it() {
    openRoom(question("Why?", new OpenTask(true)));
    Client ann = join("Ann");
    join("Ben");
    Client host = hostStarts();
    ann.say(Client.writes("a", 0, "It was  warm."));
    host.await("tally", frame -> frame.get("hidden").asInt() == 1);

    host.say(new ClientMessage.Show("s", 0, "It was warm."));
    JsonNode tally = host.await("tally", frame -> frame.get("cards").size() == 1);

    assertThat(tally.at("/cards/0/text").asText()).isEqualTo("It was warm.");
    assertThat(tally.get("hidden").asInt()).isZero();
  }

  @Test
  void nobody_can_say_who_said_what_to_an_anonymous_question() {
    List<String> one = storedOfAnonymousGame("sun", "the wide sea", "sky");
    List<String> other = storedOfAnonymousGame("sky", "sun", "the wide sea");

    assertThat(one).isEqualTo(other);
    List<String> telling = one.stream().filter(event -> event.contains("the wide sea")).toList();
    assertThat(telling).hasSize(2);
    assertThat(telling.getFirst()).contains("\"question-closed\"");
  }

  /** What is in the journal of a game, but for ciphers, times and names of the room. */
  private List<String> storedOfAnonymousGame(String... words) {
    openRoom(anonymous(new WordCloudTask(2)), question("Last?"));
    List<Client> players = Stream.of("Ann", "Ben", "Cem", "Dan").map(this::join).toList();
    Client host = hostStarts();
    for (int i = 0; i < words.length; i++) {
      assertThat(host.find("tally", frame -> !frame.get("words").isEmpty())).isEmpty();
      players.get(i).say(Client.words("a", 0, words[i]));
      assertThat(players.get(i).await("accepted").has("response")).isFalse();
    }
    host.await("tally", frame -> frame.get("words").size() == words.length);
    host.say(new ClientMessage.Hide("h", 0, "the wide sea"));
    host.await("tally", frame -> frame.get("hidden").asInt() == 1);
    host.say(new ClientMessage.Next("n", Optional.empty()));
    assertThat(host.awaitPhase("reveal").get("hidden").asInt()).isEqualTo(1);

    JsonNode back = connect(playerToken("Ann")).await("welcome");
    assertThat(back.at("/you/answer/question").asInt(-1)).isZero();
    assertThat(back.at("/you/answer").has("response")).isFalse();
    assertThat(node.keys().left(session)).isEmpty();
    return journal.persistedInStorage(persistenceId()).stream().map(this::masked).toList();
  }

  private String masked(Object event) {
    RoomSerializer serializer =
        new RoomSerializer((ExtendedActorSystem) Adapter.toClassic(node.kit().system()));
    return new String(serializer.toBinary(event), StandardCharsets.UTF_8)
        .replaceAll("\"cipher\":\"([^\"]*)\"", "cipher")
        .replaceAll("PT[0-9.]+S", "time")
        .replaceAll("\"(id|openedAt|expiresAt|startedAt)\":\"[^\"]*\"", "$1")
        .replace(code.value(), "code");
  }

  @Test
  void what_was_said_anonymously_outlives_the_room_s_owner() {
    openRoom(anonymous(new Poll(List.of("Yes", "No"))), question("Last?"));
    List<Client> players = Stream.of("Ann", "Ben", "Cem", "Dan").map(this::join).toList();
    Client host = hostStarts();
    players.get(0).say(Client.poll("a", 0, 1));
    players.get(0).await("accepted");
    players.get(1).say(Client.poll("a", 0, 1));
    players.get(1).await("accepted");
    journal.failNextPersisted(persistenceId());

    players.get(2).say(Client.poll("a", 0, 0));
    players.get(2).await("accepted");
    assertThat(opened().room().incarnation()).isEqualTo(2);
    players.get(0).say(Client.poll("a", 0, 1));
    host.say(new ClientMessage.Next("n", Optional.empty()));

    JsonNode reveal = host.awaitPhase("reveal");
    assertThat(reveal.at("/counts/0").asInt()).isEqualTo(1);
    assertThat(reveal.at("/counts/1").asInt()).isEqualTo(2);
  }

  @Test
  void what_the_host_hid_of_anonymous_words_stays_hidden_when_the_room_has_another_owner() {
    openRoom(anonymous(new WordCloudTask(2)), question("Last?"));
    List<Client> players = Stream.of("Ann", "Ben", "Cem", "Dan", "Eve").map(this::join).toList();
    Client host = hostStarts();
    for (Client player : players.subList(0, 3)) {
      player.say(Client.words("a", 0, "sun", "mud"));
    }
    host.await("tally", frame -> frame.get("words").size() == 2);
    host.say(new ClientMessage.Show("s", 0, "sun"));
    host.await("done", frame -> frame.get("id").asText().equals("s"));
    host.say(new ClientMessage.Hide("h", 0, "sun"));
    host.await("done", frame -> frame.get("id").asText().equals("h"));
    journal.failNextPersisted(persistenceId());

    players.get(3).say(Client.words("a", 0, "SUN"));
    players.get(3).await("accepted");
    assertThat(opened().room().incarnation()).isEqualTo(2);
    JsonNode tally = connect(hostToken()).await("tally");
    assertThat(tally.get("hidden").asInt()).isEqualTo(1);
    assertThat(tally.get("words")).hasSize(1);
    host.say(new ClientMessage.Next("n", Optional.empty()));

    JsonNode reveal = players.get(4).awaitPhase("reveal");
    assertThat(reveal.get("hidden").asInt()).isEqualTo(1);
    assertThat(reveal.at("/words/0/text").asText()).isEqualTo("mud");
    assertThat(connect(hostToken()).await("welcome").at("/phase/hidden").asInt()).isEqualTo(1);
  }

  @Test
  void of_two_answers_nothing_is_told_or_kept() {
    openRoom(anonymous(new WordCloudTask(2)), question("Last?"));
    Client ann = join("Ann");
    Client ben = join("Ben");
    Client host = hostStarts();
    ann.say(Client.words("a", 0, "sun"));
    ben.say(Client.words("b", 0, "ocean"));

    JsonNode reveal = host.awaitPhase("reveal");

    assertThat(reveal.get("words")).isEmpty();
    assertThat(reveal.get("answered").asInt()).isEqualTo(2);
    assertThat(journal.persistedInStorage(persistenceId()))
        .noneMatch(event -> masked(event).contains("ocean"));
  }

  @Test
  void an_answer_that_cannot_be_written_is_not_acknowledged_and_kept() {
    Client ann = join("Ann");
    Client host = hostStarts();
    ann.awaitPhase("question");
    journal.failNextPersisted(persistenceId());

    ann.say(Client.answer("a1", 0, 0));

    ann.await("saving", frame -> frame.get("saving").asBoolean());
    ann.await("accepted", frame -> frame.get("id").asText().equals("a1"));
    assertThat(opened().room().incarnation()).isEqualTo(2);
    assertThat(opened().lastRound().orElseThrow().answers()).hasSize(1);
    host.await("saving", frame -> !frame.get("saving").asBoolean());
  }

  @Test
  void whoever_asks_is_told_who_is_here_and_whose_way_is_long() {
    Client ann = join("Ann");
    join("Ben").leave();
    ann.say(new ClientMessage.Heartbeat());
    int echo = ann.await("alive").get("echo").asInt();
    long sentBy = System.nanoTime();

    Awaitility.await().until(() -> System.nanoTime() - sentBy > Connection.SLOW.toNanos());
    ann.say(new ClientMessage.Heartbeat(Optional.of(echo), Optional.empty()));

    Seats here = Seats.of(IntStream.of(0));
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(get(rooms.attendance(code)))
                    .isInstanceOfSatisfying(
                        Reply.Got.class,
                        got ->
                            assertThat(((Rooms.Attendance) got.value()).present())
                                .contains(new Rooms.Present(here, here))));
  }

  @Test
  void a_seat_that_is_taken_along_leaves_the_old_device_for_good() {
    SessionToken old = seat("Ann");
    Client before = connect(old);
    before.await("welcome");
    PairingCode shown = new PairingCode("123456");
    PlayerId ann = old.player().orElseThrow();
    get(rooms.order(code, session.id(), new RoomCommand.OfferRejoin(ann, shown, Instant.now())));

    get(
        rooms.order(
            code,
            session.id(),
            new RoomCommand.Rejoin(shown, new PlayerId("NEXT"), Optional.empty(), Instant.now())));

    assertThat(before.awaitClose()).isEqualTo(CloseCode.SEAT_MOVED);
    journal.failNextPersisted(persistenceId());
    Client after = connect(old.moved(1));
    assertThat(after.await("welcome").at("/you/nickname").asText()).isEqualTo("Ann");
    join("Ben");
    assertThat(connect(old).awaitClose()).isEqualTo(CloseCode.SEAT_MOVED);
    assertThat(get(rooms.answer(old, Client.answer("x", 0, 0))))
        .isEqualTo(new Reply.Refused<>(Refusal.SEAT_MOVED));
  }

  @Test
  void nobody_is_anywhere_in_a_room_that_is_not_there() {
    assertThat(get(rooms.attendance(new RoomCode("N0R00M")))).isEqualTo(new Reply.NoRoom<>());
  }

  @Test
  void a_room_that_comes_back_goes_on_with_the_time_it_had() {
    Client ann = join("Ann");
    hostStarts();
    ann.awaitPhase("question");
    // given: a second or two of the question are over
    ann.say(new ClientMessage.Heartbeat());
    long before =
        get(rooms.look(code)) instanceof Reply.Got(var sight)
            ? Views.remainingMs(sight.state(), sight.now(), Optional.empty()).orElseThrow()
            : -1;

    journal.failNextPersisted(persistenceId());
    ann.say(Client.answer("a1", 0, 0));
    ann.await("accepted");

    JsonNode clock = ann.await("clock");
    assertThat(clock.get("remainingMs").asLong()).isBetween(before - 1_500, before + 2_000);
  }

  @Test
  void nobodys_time_runs_while_the_journal_is_away() {
    Client ann = join("Ann");
    hostStarts();
    ann.awaitPhase("question");

    JOURNAL_FAILING.set(OptionalLong.of(System.nanoTime()));
    ann.await("saving", frame -> frame.get("saving").asBoolean());
    Duration stopped = sight().now().roomTime();

    assertThat(sight().now().roomTime()).isEqualTo(stopped);
    JOURNAL_FAILING.set(OptionalLong.empty());
    ann.await("saving", frame -> !frame.get("saving").asBoolean());
  }

  @Test
  void a_player_who_returns_gets_what_was_missed() {
    SessionToken token = seat("Ann");
    Client ann = connect(token);
    String epoch = ann.await("welcome").get("epoch").asText();
    ann.leave();
    Client host = hostStarts();
    host.awaitPhase("question");

    Client again = Client.connect(rooms, token, Optional.of(new ResumePoint(epoch, 1)));

    again.await("resumed");
    assertThat(again.awaitPhase("question").at("/question/index").asInt()).isEqualTo(0);
    assertThat(again.await("you").at("/you/nickname").asText()).isEqualTo("Ann");
    again.await("clock");
    assertThat(again.find("welcome", _ -> true)).isEmpty();
  }

  @Test
  void a_player_from_another_epoch_gets_a_snapshot() {
    SessionToken token = seat("Ann");

    Client ann = Client.connect(rooms, token, Optional.of(new ResumePoint("another", 1)));

    assertThat(ann.await("welcome").at("/you/nickname").asText()).isEqualTo("Ann");
  }

  @Test
  void the_newest_connection_of_a_player_wins() {
    SessionToken token = seat("Ann");
    Client first = connect(token);
    first.await("welcome");

    connect(token).await("welcome");

    assertThat(first.awaitClose()).isEqualTo(CloseCode.REPLACED);
  }

  @Test
  void a_page_that_comes_back_by_itself_takes_nothing_from_a_newer_one() {
    SessionToken token = seat("Ann");
    Client older = connect(token);
    older.await("welcome");
    Client newer = connect(token);
    newer.await("welcome");

    assertThat(older.comeBack(rooms, token).awaitClose()).isEqualTo(CloseCode.REPLACED);
    Client again = newer.comeBack(rooms, token);

    again.await("welcome");
    assertThat(newer.awaitClose()).isEqualTo(CloseCode.REPLACED);
  }

  @Test
  void a_question_stays_open_for_those_who_lost_their_connection() {
    Client ann = join("Ann");
    SessionToken token = seat("Ben");
    Client ben = connect(token);
    ben.await("welcome");
    Client host = connect(hostToken());
    host.awaitConnected(2);
    host.say(new ClientMessage.Start("s"));
    ann.awaitPhase("question");
    ben.leave();

    ann.say(Client.answer("a", 0, 0));
    ann.await("accepted");
    host.await("players", frame -> frame.get("connected").asInt() == 1);

    Client again = connect(token);
    assertThat(again.await("welcome").at("/phase/name").asText()).isEqualTo("question");
    again.say(Client.answer("b", 0, 0));
    host.awaitPhase("reveal");
  }

  @Test
  void a_question_that_opened_before_anybody_came_waits_for_those_who_come() {
    Client host = hostStarts();
    SessionToken token = seat("Ann");

    Client ann = connect(token);
    assertThat(ann.await("welcome").at("/phase/name").asText()).isEqualTo("question");
    ann.say(Client.answer("a", 0, 0));

    ann.await("accepted");
    host.awaitPhase("reveal");
  }

  @Test
  void the_next_question_after_a_crash_waits_for_those_who_are_not_back_yet() {
    SessionToken token = seat("Ben");
    Client away = connect(token);
    away.await("welcome");
    away.leave();
    Client ann = join("Ann");
    Client host = hostStarts();
    ann.awaitPhase("question");
    journal.failNextPersisted(persistenceId());
    ann.say(Client.answer("a1", 0, 0));
    ann.await("accepted");
    host.say(new ClientMessage.Next("n1", Optional.empty()));
    host.awaitPhase("reveal");
    host.say(new ClientMessage.Next("n2", Optional.empty()));
    host.awaitPhase("standings");
    host.say(new ClientMessage.Next("n3", Optional.empty()));
    ann.await("phase", frame -> frame.at("/phase/question/index").asInt() == 1);

    ann.say(Client.answer("a2", 1, 0));
    ann.await("accepted", frame -> frame.get("id").asText().equals("a2"));

    Client ben = connect(token);
    assertThat(ben.await("welcome").at("/phase/name").asText()).isEqualTo("question");
    ben.say(Client.answer("b2", 1, 0));
    ben.await("accepted");
  }

  @Test
  void who_answers_and_leaves_is_not_waited_for() {
    Client ann = join("Ann");
    Client ben = join("Ben");
    Client host = hostStarts();
    ann.awaitPhase("question");
    ann.say(Client.answer("a", 0, 0));
    ann.await("accepted");

    ben.say(Client.answer("b", 0, 0));
    ben.leave();

    host.awaitPhase("reveal");
  }

  @Test
  void an_answered_question_closes_though_the_room_failed_when_it_should_have() {
    AtomicBoolean failed = new AtomicBoolean();
    journal.withPolicy(
        (id, operation) ->
            id.equals(persistenceId()) && isClosing(operation) && failed.compareAndSet(false, true)
                ? StorageFailure.create()
                : ProcessingSuccess.getInstance());
    Client ann = join("Ann");
    hostStarts();
    ann.awaitPhase("question");

    ann.say(Client.answer("a", 0, 0));

    ann.awaitPhase("reveal");
    assertThat(failed).isTrue();
    assertThat(opened().room().incarnation()).isEqualTo(2);
  }

  @Test
  void players_cannot_command() {
    Client ann = join("Ann");

    ann.say(new ClientMessage.Start("x"));

    JsonNode refused = ann.await("refused", frame -> frame.get("id").asText().equals("x"));
    assertThat(refused.at("/problem/type").asText()).isEqualTo("not-your-role");
    assertThat(opened()).isInstanceOf(RoomState.Lobby.class);
  }

  @Test
  void a_double_click_skips_nothing() {
    Client host = hostStarts();
    host.awaitPhase("question");

    host.say(new ClientMessage.Next("n1", Optional.of(2L)));
    host.say(new ClientMessage.Next("n2", Optional.of(2L)));

    host.await("done", frame -> frame.get("id").asText().equals("n1"));
    JsonNode refused = host.await("refused", frame -> frame.get("id").asText().equals("n2"));
    assertThat(refused.at("/problem/type").asText()).isEqualTo("stale");
    assertThat(opened()).isInstanceOf(RoomState.Reveal.class);
  }

  @Test
  void an_order_that_is_repeated_is_carried_out_once() {
    Client host = hostStarts();
    host.awaitPhase("question");

    host.say(new ClientMessage.Next("n1", Optional.empty()));
    host.say(new ClientMessage.Next("n1", Optional.empty()));
    host.await("done", frame -> frame.get("id").asText().equals("n1"));
    host.say(new ClientMessage.Next("n1", Optional.empty()));

    host.say(new ClientMessage.Heartbeat());
    host.await("alive");
    assertThat(opened()).isInstanceOf(RoomState.Reveal.class);
  }

  @Test
  void the_same_session_opens_once_and_another_one_hears_that_the_code_is_taken() {
    assertThat(get(rooms.open(session, List.of()))).isEqualTo(new Reply.Got<>(true));

    assertThat(get(rooms.open(session(code, 99, session.quiz().questions()), List.of())))
        .isEqualTo(new Reply.Refused<>(Refusal.CODE_TAKEN));
  }

  @Test
  void a_room_that_nobody_opened_is_not_there() {
    assertThat(get(rooms.look(new RoomCode("NXNE00")))).isInstanceOf(Reply.NoRoom.class);
  }

  @Test
  void a_token_of_an_earlier_session_under_this_code_is_worth_nothing() {
    SessionToken stale = SessionToken.host(code, new SessionId(UUID.randomUUID()), HOST, later);

    assertThat(connect(stale).awaitClose()).isEqualTo(CloseCode.NO_SUCH_ROOM);
    assertThat(get(rooms.order(code, stale.session(), new RoomCommand.Start(Instant.now()))))
        .isInstanceOf(Reply.NoRoom.class);
  }

  @Test
  void answers_come_over_http_as_well() {
    SessionToken ann = seat("Ann");
    get(rooms.order(code, session.id(), new RoomCommand.Start(Instant.now())));

    var first = get(rooms.answer(ann, Client.answer("x", 0, 0)));
    var again = get(rooms.answer(ann, Client.answer("x", 0, 0)));
    var other = get(rooms.answer(ann, Client.answer("y", 0, 1)));

    assertThat(first).isEqualTo(again);
    assertThat(got(first).options()).contains(List.of(0));
    assertThat(other).isEqualTo(new Reply.Refused<>(Refusal.ALREADY_ANSWERED));
  }

  @Test
  void a_taken_seat_says_nothing_any_more_after_a_crash_either() {
    Client host = connect(hostToken());
    host.say(new ClientMessage.GiveSeat("g", "remote", Optional.of("Phone")));
    JsonNode seat = host.await("done", frame -> frame.get("id").asText().equals("g")).get("seat");
    SessionToken token = token(seat);
    Client remote = connect(token);
    remote.await("welcome");
    host.await("seats", frame -> frame.at("/seats/0/connected").asBoolean());
    assertThat(opened().room().device(token.device().orElseThrow())).isPresent();

    host.say(new ClientMessage.Unseat("u", seat.get("id").asText()));
    host.await("done", frame -> frame.get("id").asText().equals("u"));
    assertThat(remote.awaitClose()).isEqualTo(CloseCode.SEAT_TAKEN);
    remote.say(new ClientMessage.Start("late"));
    crash();

    assertThat(connect(token).awaitClose()).isEqualTo(CloseCode.SEAT_TAKEN);
    assertThat(
            get(
                rooms.order(
                    code, session.id(), token.device(), new RoomCommand.Start(Instant.now()))))
        .isEqualTo(new Reply.Refused<>(Refusal.SEAT_TAKEN));
    assertThat(opened()).isInstanceOf(RoomState.Lobby.class);
  }

  @Test
  void an_order_of_another_client_under_the_same_id_is_another_order() {
    join("Ann");
    Client host = connect(hostToken());
    host.say(new ClientMessage.GiveSeat("1", "co-host", Optional.empty()));
    Client coHost = connect(token(host.await("done").get("seat")));

    coHost.say(new ClientMessage.Start("1"));

    assertThat(coHost.await("done").has("seat")).isFalse();
    coHost.awaitPhase("question");
    coHost.say(new ClientMessage.End("e", Optional.empty()));
    assertThat(coHost.await("refused").at("/problem/type").asText()).isEqualTo("not-your-role");
  }

  @Test
  void no_player_gets_the_reply_to_another_ones_order_by_its_id() {
    Client ann = join("Ann");
    Client ben = join("Ben");
    Client host = connect(hostToken());
    host.say(new ClientMessage.GiveSeat("1", "co-host", Optional.empty()));
    host.await("done", frame -> frame.has("seat"));

    ann.say(new ClientMessage.Rejoin("1", id("Ann")));
    String code = ann.await("done").at("/rejoin/rejoinCode").asText();
    ben.say(new ClientMessage.Rejoin("1", id("Ben")));

    assertThat(ann.await("done").has("seat")).isFalse();
    assertThat(code).isNotEmpty();
    assertThat(ben.await("done").at("/rejoin/rejoinCode").asText()).isNotEqualTo(code);
  }

  @Test
  void time_runs_as_long_as_somebody_leads_the_game_from_whatever_device() {
    Client host = connect(hostToken());
    host.say(new ClientMessage.GiveSeat("g", "remote", Optional.empty()));
    Client remote = connect(token(host.await("done").get("seat")));
    remote.await("welcome");
    Client ann = join("Ann");
    host.say(new ClientMessage.Start("s"));
    ann.awaitPhase("question");

    host.leave();
    remote.say(new ClientMessage.Extend("e", Optional.empty(), Optional.of(10)));
    remote.await("clock");
    remote.leave();

    JsonNode paused = ann.await("clock", frame -> frame.has("paused"));
    assertThat(paused.at("/paused/0").asText()).isEqualTo("nobody");
  }

  private SessionToken token(JsonNode seat) {
    return SessionToken.device(
        session, opened().room().device(new DeviceId(seat.get("id").asText())).orElseThrow());
  }

  /** The room loses its actor at its next write, and comes back. */
  private void crash() {
    journal.failNextPersisted(persistenceId());
    var _ = seat("Crash");
  }

  @Test
  void playing_again_takes_the_players_along() {
    SessionToken token = seat("Ann");
    Client ann = connect(token);
    ann.await("welcome");
    get(rooms.order(code, session.id(), new RoomCommand.Next(Optional.empty(), Instant.now())));
    get(
        rooms.order(
            code, session.id(), new RoomCommand.End(EndReason.ENDED_BY_HOST, Instant.now())));
    assertThat(ann.awaitClose()).isEqualTo(CloseCode.SESSION_ENDED);
    RoomCode newCode = new RoomCode("TEST%02d".formatted(++lastRoom));
    Session next = session(newCode, lastRoom, session.quiz().questions());
    Seat seat = new Seat(token.player().orElseThrow(), token.nickname().orElseThrow());
    get(rooms.open(next, List.of(seat)));

    get(
        rooms.order(
            code,
            session.id(),
            new RoomCommand.MoveOn(new Successor(next.id(), newCode, next.expiresAt(), true))));

    Client late = connect(token);
    JsonNode moved = late.await("moved");
    assertThat(moved.get("code").asText()).isEqualTo(newCode.value());
    assertThat(late.awaitClose()).isEqualTo(CloseCode.SESSION_ENDED);
  }

  @Test
  void at_the_end_of_the_session_sockets_close_with_a_code_of_its_own() {
    Client ann = join("Ann");
    Client host = hostStarts();

    host.say(new ClientMessage.End("e", Optional.empty()));

    assertThat(ann.awaitPhase("finished").at("/reason").asText()).isEqualTo("ended-by-host");
    assertThat(ann.awaitClose()).isEqualTo(CloseCode.SESSION_ENDED);
  }

  @Test
  void whoever_ends_the_session_hears_that_it_is_done_before_the_socket_closes() {
    Client host = hostStarts();

    host.say(new ClientMessage.End("e", Optional.empty()));

    assertThat(host.awaitClose()).isEqualTo(CloseCode.SESSION_ENDED);
    assertThat(host.find("done", frame -> frame.get("id").asText().equals("e"))).isPresent();
  }

  @Test
  void whoever_sends_all_away_from_the_podium_hears_that_it_is_done() {
    Client host = hostStarts();
    for (int moves = 0; host.find("phase", RoomsTest::isFinished).isEmpty(); moves++) {
      String id = "next-" + moves;
      host.say(new ClientMessage.Next(id, Optional.empty()));
      host.await("done", frame -> frame.get("id").asText().equals(id));
    }

    host.say(new ClientMessage.End("e", Optional.empty()));

    assertThat(host.awaitClose()).isEqualTo(CloseCode.SESSION_ENDED);
    assertThat(host.find("done", frame -> frame.get("id").asText().equals("e"))).isPresent();
  }

  private static boolean isFinished(JsonNode phase) {
    return phase.at("/phase/name").asText().equals("finished");
  }

  private Client hostStarts() {
    Client host = connect(hostToken());
    host.await("welcome");
    host.say(new ClientMessage.Start("start"));
    host.await("done", frame -> frame.get("id").asText().equals("start"));
    return host;
  }

  private static GameSettings goingOn(Duration after) {
    return new GameSettings(
        false,
        false,
        true,
        false,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.of(after));
  }

  private Client join(String nickname) {
    Client client = connect(seat(nickname));
    client.await("welcome");
    return client;
  }

  private SessionToken seat(String nickname) {
    Seat seat =
        new Seat(new PlayerId("P" + nickname + code), Nickname.parse(nickname).orElseThrow());
    assertThat(got(get(rooms.join(code, seat)))).isEqualTo(new SeatOutcome.Seated(seat));
    return SessionToken.player(code, session.id(), seat.player(), seat.nickname(), later);
  }

  private String id(String nickname) {
    return "P" + nickname + code;
  }

  private static Nickname named(String nickname) {
    return Nickname.parse(nickname).orElseThrow();
  }

  private SessionToken playerToken(String nickname) {
    return SessionToken.player(
        code,
        session.id(),
        new PlayerId("P" + nickname + code),
        Nickname.parse(nickname).orElseThrow(),
        later);
  }

  private Client connect(SessionToken token) {
    return Client.connect(rooms, token);
  }

  private SessionToken hostToken() {
    return SessionToken.host(code, session.id(), HOST, later);
  }

  private Rooms.Sight sight() {
    return got(get(rooms.look(code)));
  }

  private RoomState.Opened opened() {
    return sight().state();
  }

  private String persistenceId() {
    return RoomEntity.persistenceId(code).id();
  }

  private static boolean isClosing(JournalOperation operation) {
    return operation instanceof WriteEvents write
        && write.getBatch().stream().anyMatch(RoomEvent.QuestionClosed.class::isInstance);
  }

  private static <T> T got(Reply<T> reply) {
    return reply instanceof Reply.Got<T>(var value) ? value : fail("got " + reply);
  }

  private static <T> T get(CompletionStage<T> stage) {
    return stage.toCompletableFuture().orTimeout(10, TimeUnit.SECONDS).join();
  }

  private Session session(RoomCode code, int number, List<Question> questions) {
    return session(code, number, Optional.empty(), questions);
  }

  private Session session(
      RoomCode code, int number, Optional<GameSettings> settings, List<Question> questions) {
    return new Session(
        new SessionId(new UUID(1, number)),
        code,
        HOST,
        new Quiz(new UUID(2, 2), "Two questions", Optional.of("en"), questions),
        Instant.now(),
        later,
        1_000,
        settings);
  }

  private static Question anonymous(Task task) {
    return question("What do you think?", task).anonymously();
  }

  private static Question question(String text) {
    return question(text, new Multiple(List.of("right", "wrong", "wrong too"), Set.of(0)));
  }

  private static Question lasting(Duration limit, Question question) {
    return new Question(
        question.text(),
        question.task(),
        Optional.of(limit),
        question.weight(),
        question.explanation(),
        question.media());
  }

  private Duration openedAt() {
    return opened().lastRound().orElseThrow().openedAt();
  }

  private static Question question(String text, Task task) {
    return new Question(
        text,
        task,
        Optional.of(Duration.ofSeconds(20)),
        Question.Weight.NORMAL,
        Optional.of("Because."),
        Optional.empty());
  }
}
