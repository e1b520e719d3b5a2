package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.room.Decision.SeatOutcome;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Refusal;
import quizhall.game.room.Seat;
import quizhall.game.token.SessionToken;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.CloseCode;

/** Who gets in, under which name, and who is sent away. */
class RoomsDoorTest extends RoomsFixture {

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
  void whoever_may_return_is_told_so() {
    Client ann = join("Ann");
    Client host = connect(hostToken());

    host.say(new ClientMessage.Kick("k", id("Ann"), Optional.of(true)));

    assertThat(ann.awaitClose()).isEqualTo(CloseCode.MAY_REJOIN);
    assertThat(get(rooms.join(code, new Seat(new PlayerId("P-new"), named("Zoe")))))
        .isInstanceOf(Reply.Got.class);
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
}
