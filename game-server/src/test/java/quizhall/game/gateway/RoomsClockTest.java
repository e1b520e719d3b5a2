package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import quizhall.game.entity.RoomSettings;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.room.Decision.SeatOutcome;
import quizhall.game.room.GameSettings;
import quizhall.game.room.OwnTime;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Question;
import quizhall.game.room.RoomState;
import quizhall.game.room.Seat;
import quizhall.game.testing.Choices;
import quizhall.game.token.SessionToken;
import quizhall.game.view.Views;
import quizhall.game.wire.ClientMessage;

/**
 * Room time as everybody sees it: who may stop it, what stops it by itself, and whose is longer.
 */
class RoomsClockTest extends RoomsFixture {

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

  private static GameSettings goingOn(Duration after) {
    return Choices.of().goingOn(after).settings();
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
}
