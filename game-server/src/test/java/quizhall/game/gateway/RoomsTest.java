package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.room.EndReason;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomState;
import quizhall.game.room.Seat;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.Successor;
import quizhall.game.token.SessionToken;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.CloseCode;

/** The game from its opening to its end, and the orders that move it on. */
class RoomsTest extends RoomsFixture {

  @Test
  void the_same_session_opens_once_and_another_one_hears_that_the_code_is_taken() {
    assertThat(get(rooms.open(session, List.of()))).isEqualTo(new Reply.Got<>(true));

    assertThat(get(rooms.open(session(code, session.quiz().questions()), List.of())))
        .isEqualTo(new Reply.Refused<>(Refusal.CODE_TAKEN));
  }

  @Test
  void a_room_that_nobody_opened_is_not_there() {
    assertThat(get(rooms.look(new RoomCode("NXNE00")))).isInstanceOf(Reply.NoRoom.class);
  }

  @Test
  void what_follows_from_a_reply_holds_nobody_up() {
    CompletableFuture<Void> replied = new CompletableFuture<>();
    CompletableFuture<Void> over = new CompletableFuture<>();
    Thread.startVirtualThread(
        () -> {
          var _ =
              rooms
                  .look(code)
                  .thenAccept(
                      _ -> {
                        replied.complete(null);
                        over.join();
                      });
        });
    get(replied);

    Reply<?> next = get(rooms.look(code));

    over.complete(null);
    assertThat(next).isInstanceOf(Reply.Got.class);
  }

  @Test
  void a_token_of_an_earlier_session_under_this_code_is_worth_nothing() {
    SessionToken stale = SessionToken.host(code, new SessionId(UUID.randomUUID()), HOST, later);

    assertThat(connect(stale).awaitClose()).isEqualTo(CloseCode.NO_SUCH_ROOM);
    assertThat(get(rooms.order(code, stale.session(), new RoomCommand.Start(Instant.now()))))
        .isInstanceOf(Reply.NoRoom.class);
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
  void playing_again_takes_the_players_along() {
    SessionToken token = seat("Ann");
    Client ann = connect(token);
    ann.await("welcome");
    get(rooms.order(code, session.id(), new RoomCommand.Next(Optional.empty(), Instant.now())));
    get(
        rooms.order(
            code, session.id(), new RoomCommand.End(EndReason.ENDED_BY_HOST, Instant.now())));
    assertThat(ann.awaitClose()).isEqualTo(CloseCode.SESSION_ENDED);
    RoomCode newCode = nextCode();
    Session next = session(newCode, session.quiz().questions());
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
}
