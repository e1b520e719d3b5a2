package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.room.PairingCode;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomState;
import quizhall.game.room.Seats;
import quizhall.game.token.SessionToken;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.CloseCode;

/** Seats of devices and of players, and who is where. */
class RoomsSeatsTest extends RoomsFixture {

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
  void nobody_is_anywhere_in_a_room_that_is_not_there() {
    assertThat(get(rooms.attendance(new RoomCode("N0R00M")))).isEqualTo(new Reply.NoRoom<>());
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
}
