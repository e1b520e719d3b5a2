package quizhall.game.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.Address;
import akka.actor.testkit.typed.javadsl.ActorTestKit;
import akka.actor.testkit.typed.javadsl.FishingOutcomes;
import akka.actor.testkit.typed.javadsl.LoggingTestKit;
import akka.actor.testkit.typed.javadsl.TestProbe;
import akka.actor.typed.ActorRef;
import akka.actor.typed.Behavior;
import akka.actor.typed.javadsl.Behaviors;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import quizhall.game.entity.Lead;
import quizhall.game.entity.RoomMessage;
import quizhall.game.entity.RoomMessage.SubmitBatch;
import quizhall.game.entity.RoomSignal;
import quizhall.game.entity.ToRelay;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.room.Decision.AnswerOutcome;
import quizhall.game.room.Decision.SeatOutcome;
import quizhall.game.room.Decision.Settled;
import quizhall.game.room.EndReason;
import quizhall.game.room.FairSpeed;
import quizhall.game.room.Nickname;
import quizhall.game.room.OwnTime;
import quizhall.game.room.PlayerId;
import quizhall.game.room.Question;
import quizhall.game.room.Quiz;
import quizhall.game.room.Reactions;
import quizhall.game.room.RecordedAnswer;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.RoomEvent;
import quizhall.game.room.RoomState;
import quizhall.game.room.RoomState.Opened;
import quizhall.game.room.Seat;
import quizhall.game.room.Seats;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.Sign;
import quizhall.game.room.UserId;
import quizhall.game.room.Verdict;
import quizhall.game.room.question.Chosen;
import quizhall.game.room.question.Multiple;
import quizhall.game.testing.GameServer;
import quizhall.game.token.SessionToken;
import quizhall.game.token.SessionTokens;
import quizhall.game.wire.ClientMessage;
import quizhall.game.wire.CloseCode;

/** A relay whose room is a puppet of the test. */
class RelayTest {
  private static final RoomCode CODE = new RoomCode("RE1AY2");
  private static final SessionId SESSION = new SessionId(new UUID(1, 1));
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Seat SEAT =
      new Seat(new PlayerId("P1"), Nickname.parse("Ann").orElseThrow());
  private static final Seat BEN = new Seat(new PlayerId("P2"), Nickname.parse("Ben").orElseThrow());
  private static final Seat CAT = new Seat(new PlayerId("P3"), Nickname.parse("Cat").orElseThrow());
  private static final Duration AT_ONCE = Duration.ZERO;
  private static final Address ELSEWHERE = new Address("akka", "elsewhere", "127.0.0.1", 1);
  private static final RelaySettings SETTINGS =
      retrying(Duration.ofMillis(10), Duration.ofMillis(100));

  private static final ActorTestKit KIT = ActorTestKit.create();

  private final TestProbe<RoomMessage> heard = KIT.createTestProbe(RoomMessage.class);
  private final TestProbe<RoomMessage.Presence> present =
      KIT.createTestProbe(RoomMessage.Presence.class);
  private final List<RoomMessage> said = new CopyOnWriteArrayList<>();
  private final AtomicBoolean journalAway = new AtomicBoolean();
  private final AtomicBoolean away = new AtomicBoolean();
  private final AtomicBoolean reactionsKnown = new AtomicBoolean(true);
  private final AtomicReference<Opened> state = new AtomicReference<>(lobby());
  private final AtomicReference<Duration> roomTime = new AtomicReference<>(Duration.ZERO);
  private final ActorRef<RoomMessage> room = KIT.spawn(Behaviors.receiveMessage(this::hear));
  private final ActorRef<ToRelay> relay = relay(SETTINGS);

  @AfterAll
  static void stop() {
    KIT.shutdownTestKit();
  }

  @Test
  void a_batch_that_got_lost_on_the_way_goes_again_though_the_room_is_heard() {
    CompletableFuture<Reply<SeatOutcome>> reply = join(SEAT);
    heard.expectMessageClass(RoomMessage.Subscribe.class);
    SubmitBatch lost = heard.expectMessageClass(SubmitBatch.class);

    heard.expectMessageClass(RoomMessage.Subscribe.class);
    SubmitBatch again = heard.expectMessageClass(SubmitBatch.class);
    assertThat(again.submit()).isEqualTo(lost.submit());
    relay.tell(
        new RoomSignal.BatchSettled(
            1, again.batch(), new Settled(List.of(new SeatOutcome.Seated(SEAT)), List.of())));

    assertThat(reply.orTimeout(10, TimeUnit.SECONDS).join())
        .isEqualTo(new Reply.Got<>(new SeatOutcome.Seated(SEAT)));
  }

  @Test
  void a_room_that_is_looked_for_in_vain_is_looked_for_again_when_a_node_is_gone() {
    away.set(true);
    ActorRef<ToRelay> patient = relay(retrying(Duration.ofHours(1), Duration.ofHours(1)));
    patient.tell(new RelayMessage.Join(SEAT, new CompletableFuture<>()));
    heard.expectMessageClass(RoomMessage.Subscribe.class);

    patient.tell(new RelayMessage.NodeGone(ELSEWHERE));

    heard.expectMessageClass(RoomMessage.Subscribe.class);
  }

  @Test
  void nobody_looks_for_a_room_in_contact_because_another_node_is_gone() {
    var _ = join(SEAT);
    heard.expectMessageClass(RoomMessage.Subscribe.class);
    heard.expectMessageClass(SubmitBatch.class);

    relay.tell(new RelayMessage.NodeGone(ELSEWHERE));

    heard.expectNoMessage(SETTINGS.silence().dividedBy(2));
  }

  @Test
  void a_room_whose_node_is_gone_is_looked_for_before_its_end_is_heard() {
    comesBack(question(), Duration.ZERO);
    Client ann = connect();
    ann.await("welcome");
    heard.expectMessageClass(RoomMessage.Subscribe.class);
    away.set(true);

    relay.tell(new RelayMessage.NodeGone(room.path().address()));

    heard.expectMessageClass(RoomMessage.Subscribe.class);
  }

  @Test
  void a_node_that_goes_down_opens_no_room_any_more() {
    away.set(true);
    CompletableFuture<Rooms.Reply<Boolean>> reply = new CompletableFuture<>();
    relay.tell(new RelayMessage.Open(lobby().room().session(), List.of(), reply));
    heard.expectMessageClass(RoomMessage.OpenRoom.class);

    relay.tell(new RelayMessage.GoDown());

    heard.expectNoMessage(SETTINGS.longestRetry().multipliedBy(3));
    assertThat(reply)
        .as("whoever opens it tries another node, and waits for nothing")
        .isCompletedWithValue(new Rooms.Reply.Unavailable<>());
  }

  @Test
  void what_a_node_that_goes_down_is_to_open_is_tried_once() {
    away.set(true);
    ActorRef<ToRelay> patient = relay(retrying(Duration.ofHours(1), Duration.ofHours(1)));
    patient.tell(new RelayMessage.GoDown());
    CompletableFuture<Rooms.Reply<Boolean>> reply = new CompletableFuture<>();
    Session session = lobby().room().session();

    patient.tell(new RelayMessage.Open(session, List.of(), reply));
    heard.expectMessageClass(RoomMessage.OpenRoom.class);
    patient.tell(new RoomSignal.OpenReply(CODE, session.id(), true));

    assertThat(reply).succeedsWithin(PATIENCE).isEqualTo(new Rooms.Reply.Got<>(true));
  }

  @Test
  void a_batch_that_waits_for_the_journal_is_not_lost() {
    journalAway.set(true);
    var _ = join(SEAT);
    heard.expectMessageClass(RoomMessage.Subscribe.class);
    heard.expectMessageClass(SubmitBatch.class);

    heard.expectNoMessage(SETTINGS.silence().plusSeconds(2));
  }

  @Test
  void an_answer_from_before_the_first_contact_is_stamped_with_the_time_since_the_question() {
    away.set(true);
    Client ann = connect();
    ann.say(Client.answer("a", 0, 0));
    heard.expectMessageClass(RoomMessage.Subscribe.class);

    comesBack(question(), Duration.ofSeconds(9));

    assertThat(awaitBatch().submit().answers().getFirst().took())
        .isBetween(Duration.ofSeconds(9), Duration.ofSeconds(29));
  }

  @Test
  void an_answer_on_its_way_from_an_older_page_is_told_to_the_newer_one() {
    comesBack(question(), Duration.ZERO);
    Client older = connect();
    older.say(Client.answer("a", 0, 0));
    SubmitBatch batch = awaitBatch();
    Client newer = connect();
    newer.await("welcome");

    var recorded =
        new RecordedAnswer(
            SEAT.player(), "a", new Chosen(List.of(0)), Duration.ZERO, Verdict.CORRECT, 1, 0);
    relay.tell(
        new RoomSignal.BatchSettled(
            1,
            batch.batch(),
            new Settled(List.of(), List.of(new AnswerOutcome.Recorded(0, recorded)))));

    assertThat(newer.await("accepted").get("id").asText()).isEqualTo("a");
  }

  @Test
  void an_answer_is_allowed_the_way_that_was_measured_on_heartbeats() {
    comesBack(question(), Duration.ZERO);
    Client ann = connect();
    ann.await("welcome");
    ann.say(new ClientMessage.Heartbeat());
    int echo = ann.await("alive").get("echo").asInt();
    ann.say(new ClientMessage.Heartbeat(Optional.of(echo), Optional.empty()));

    ann.say(Client.answer("a", 0, 0));

    assertThat(awaitBatch().submit().answers())
        .extracting(RoomCommand.Answer::allowance)
        .singleElement(InstanceOfAssertFactories.DURATION)
        .isPositive()
        .isLessThanOrEqualTo(FairSpeed.USUAL.most());
  }

  @Test
  void the_room_hears_who_is_here_before_it_hears_an_answer() {
    comesBack(question(), Duration.ZERO);
    Client ann = connect();
    ann.await("welcome");
    ann.say(Client.answer("a", 0, 0));

    SubmitBatch batch = awaitBatch();

    assertThat(said.subList(0, said.indexOf(batch)))
        .contains(
            new RoomMessage.Presence(
                batch.relay(), Seats.of(IntStream.of(0)), Optional.of(Lead.NEVER)));
  }

  @Test
  void the_room_hears_who_is_here_before_it_is_given_an_order() {
    Client ann = connect();
    ann.await("welcome");
    relay.tell(
        new RelayMessage.GiveOrder(
            SESSION,
            Optional.empty(),
            new RoomCommand.Start(Instant.now()),
            new CompletableFuture<>()));

    RoomMessage.GiveOrder order = awaitOrder();

    assertThat(said.subList(0, said.indexOf(order)))
        .contains(
            new RoomMessage.Presence(
                order.relay(), Seats.of(IntStream.of(0)), Optional.of(Lead.NEVER)));
  }

  @Test
  void in_the_middle_of_an_upgrade_nobody_is_told_to_react_until_it_is_over() {
    SessionToken host = SessionToken.host(CODE, SESSION, new UserId(new UUID(7, 7)), later());
    Client ann = connect();
    assertThat(ann.await("welcome").path("reactions").asBoolean()).isTrue();

    reactionsKnown.set(false);
    ann.await("reactions", frame -> !frame.get("on").asBoolean());
    assertThat(connect(host).await("welcome").has("reactions")).isFalse();

    reactionsKnown.set(true);
    ann.await("reactions", frame -> frame.get("on").asBoolean());
    assertThat(connect(host).await("welcome").path("reactions").asBoolean()).isTrue();
  }

  @Test
  void who_is_here_is_told_again_with_each_question_as_it_may_have_been_lost() {
    Client ann = connect();
    ann.await("welcome");
    Seats here = Seats.of(IntStream.of(0));
    awaitPresence(presence -> presence.connected().equals(here));

    happens(new RoomEvent.GameStarted(1, Instant.EPOCH, Duration.ZERO));
    happens(new RoomEvent.QuestionOpened(0, Duration.ZERO));

    awaitPresence(presence -> presence.connected().equals(here));
  }

  @Test
  void who_joins_over_http_is_there_once_seated() {
    var _ = join(BEN);
    awaitPresence(presence -> presence.connected().isEmpty());

    happens(new RoomEvent.PlayersJoined(List.of(BEN), Duration.ofSeconds(1)));

    awaitPresence(presence -> presence.connected().equals(Seats.of(IntStream.of(1))));
  }

  @Test
  void who_looks_over_http_is_there_but_not_by_the_device_a_seat_was_taken_from() {
    happens(new RoomEvent.PlayersJoined(List.of(BEN), Duration.ofSeconds(1)));
    happens(
        new RoomEvent.PlayerMoved(
            BEN.player(), new PlayerId("HOLDER"), Optional.empty(), Duration.ofSeconds(2)));
    SessionToken ben = token(BEN);

    look(ben);
    look(token());
    awaitPresence(presence -> presence.connected().equals(Seats.of(IntStream.of(0))));
    look(ben.moved(1));

    awaitPresence(presence -> presence.connected().equals(Seats.of(IntStream.of(0, 1))));
  }

  @Test
  void a_relay_that_fails_sends_its_sockets_to_another_one() {
    Client ann = connect();
    ann.await("welcome");

    LoggingTestKit.error("happened")
        .expect(
            KIT.system(),
            () -> {
              relay.tell(new RoomSignal.Part(0, 1, "happened", new byte[] {'{'}));
              return ann;
            });

    assertThat(ann.awaitClose()).isEqualTo(CloseCode.TRY_AGAIN);
  }

  @Test
  void parts_of_a_signal_of_which_one_is_missing_are_dropped() {
    Client ann = connect();
    ann.await("welcome");

    relay.tell(new RoomSignal.Part(0, 3, "happened", new byte[] {'{'}));
    relay.tell(new RoomSignal.Part(2, 3, "happened", new byte[] {'}'}));

    ann.say(new ClientMessage.Heartbeat());
    ann.await("alive");
  }

  @Test
  void an_order_that_waited_for_the_room_is_given_once() {
    away.set(true);
    CompletableFuture<Reply<Sight>> reply = new CompletableFuture<>();
    relay.tell(
        new RelayMessage.GiveOrder(
            SESSION, Optional.empty(), new RoomCommand.Start(Instant.now()), reply));
    heard.expectMessageClass(RoomMessage.Subscribe.class);

    comesBack(lobby(), Duration.ZERO);

    awaitOrder();
    relay.tell(new RelayMessage.Join(SEAT, new CompletableFuture<>()));
    heard.expectMessageClass(SubmitBatch.class);
  }

  @Test
  void whoever_waits_for_a_reply_hears_it_before_the_end_of_the_session_closes_the_socket() {
    comesBack(question(), Duration.ZERO);
    Client ann = connect();
    ann.await("welcome");
    ann.say(Client.answer("a", 0, 0));
    SubmitBatch batch = awaitBatch();

    happens(new RoomEvent.QuestionClosed(0, Duration.ZERO));
    happens(new RoomEvent.SessionEnded(EndReason.ENDED_BY_HOST, Instant.EPOCH, Duration.ZERO));
    happens(new RoomEvent.RoomClosed(Duration.ZERO));
    var late = new AnswerOutcome.NotRecorded(Refusal.SESSION_ENDED);
    relay.tell(
        new RoomSignal.BatchSettled(1, batch.batch(), new Settled(List.of(), List.of(late))));

    assertThat(ann.awaitClose()).isEqualTo(CloseCode.SESSION_ENDED);
    assertThat(ann.find("refused", frame -> frame.get("id").asText().equals("a"))).isPresent();
  }

  @Test
  void one_with_a_time_of_their_own_costs_the_others_no_frames_of_their_own() {
    RoomState started =
        lobby()
            .after(new RoomEvent.PlayersJoined(List.of(BEN, CAT), AT_ONCE))
            .after(new RoomEvent.TimeGiven(SEAT.player(), Optional.of(OwnTime.TWICE), AT_ONCE))
            .after(new RoomEvent.GameStarted(1, Instant.EPOCH, Duration.ZERO));
    comesBack((Opened) started, AT_ONCE);
    Client ann = connect();
    Client ben = connect(token(BEN));
    Client cat = connect(token(CAT));
    List.of(ann, ben, cat).forEach(client -> client.await("welcome"));

    happens(new RoomEvent.QuestionOpened(0, Duration.ZERO));

    JsonNode anns = ann.await("phase");
    assertThat(ann.isShared(anns)).isFalse();
    for (Client other : List.of(ben, cat)) {
      JsonNode phase = other.await("phase");
      assertThat(other.isShared(phase)).isTrue();
    }
    assertThat(ann.frames())
        .filteredOn(frame -> frame.get("type").asText().equals("phase"))
        .hasSize(1);
  }

  @Test
  void before_a_key_is_shown_early_all_is_settled_that_came_in_time_and_more_time_goes_on() {
    RoomState asked = question().after(new RoomEvent.PlayersJoined(List.of(BEN, CAT), AT_ONCE));
    var more = new RoomEvent.TimeGiven(SEAT.player(), Optional.of(OwnTime.TWICE), AT_ONCE);
    comesBack((Opened) asked.after(more), AT_ONCE);
    journalAway.set(true); // batches take as long as the test wants
    Client ann = connect();
    Client ben = connect(token(BEN));
    Client cat = connect(token(CAT));
    List.of(ann, ben, cat).forEach(client -> client.await("welcome"));
    ben.say(Client.answer("b", 0, 1));
    SubmitBatch bens = awaitBatch();

    relay.tell(new RoomSignal.Closing(1, 0, Optional.of(true)));
    cat.say(Client.answer("c", 0, 1));
    assertThat(cat.await("refused").at("/problem/type").asText()).isEqualTo("question-closed");
    ann.say(Client.answer("a", 0, 0));
    ann.say(new ClientMessage.Reaction("after", "clap"));
    assertThat(ann.await("refused").get("id").asText()).isEqualTo("after");
    settle(bens);

    SubmitBatch anns = await(SubmitBatch.class, batch -> batch.batch() > bens.batch());
    assertThat(anns.submit().answers())
        .extracting(RoomCommand.Answer::player)
        .containsExactly(SEAT.player());
    assertThat(said).noneMatch(RoomMessage.Flushed.class::isInstance);
    settle(anns);
    assertThat(await(RoomMessage.Flushed.class).question()).isZero();
  }

  /** As the room does, whatever it says to it. */
  private void settle(SubmitBatch batch) {
    List<AnswerOutcome> outcomes =
        batch.submit().answers().stream()
            .<AnswerOutcome>map(_ -> new AnswerOutcome.NotRecorded(Refusal.PAUSED))
            .toList();
    relay.tell(new RoomSignal.BatchSettled(1, batch.batch(), new Settled(List.of(), outcomes)));
  }

  @Test
  void what_players_show_is_counted_here_and_told_to_the_room_in_one() {
    Client ann = connect();
    ann.await("welcome");
    CompletableFuture<Reply<Boolean>> overHttp = new CompletableFuture<>();

    ann.say(new ClientMessage.Reaction("r-1", "clap"));
    ann.say(new ClientMessage.Reaction("r-2", "clap"));
    ann.say(new ClientMessage.Reaction("r-3", "wow"));
    relay.tell(new RelayMessage.React(token(), Sign.HEART, overHttp));

    assertThat(await(RoomMessage.React.class).reactions()).isEqualTo(new Reactions(2, 1, 0, 1));
    assertThat(overHttp.join()).isEqualTo(new Reply.Got<>(true));
    assertThat(ann.find("refused", _ -> true)).isEmpty();
  }

  @Test
  void whoever_shows_too_much_is_told_so_and_not_counted() {
    Client ann = connect();
    ann.await("welcome");

    IntStream.rangeClosed(1, Applause.BURST + 1)
        .forEach(i -> ann.say(new ClientMessage.Reaction("r-" + i, "laugh")));

    JsonNode refused = ann.await("refused");
    assertThat(refused.get("id").asText()).isEqualTo("r-6");
    assertThat(refused.at("/problem/type").asText()).isEqualTo("too-many-reactions");
    assertThat(await(RoomMessage.React.class).reactions())
        .isEqualTo(new Reactions(0, 0, Applause.BURST, 0));
  }

  @Test
  void what_was_shown_just_before_a_question_is_not_told_during_it() {
    Client ann = connect();
    ann.await("welcome");
    ann.say(new ClientMessage.Reaction("r-1", "clap"));
    happens(new RoomEvent.GameStarted(1, Instant.EPOCH, Duration.ZERO));
    happens(new RoomEvent.QuestionOpened(0, Duration.ZERO));
    ann.awaitPhase("question");
    ann.say(new ClientMessage.Reaction("r-2", "clap"));
    assertThat(ann.await("refused").at("/problem/type").asText()).isEqualTo("not-now");

    relay.tell(new RelayMessage.SendReactions());
    happens(new RoomEvent.QuestionClosed(0, Duration.ZERO));
    ann.awaitPhase("reveal");
    ann.say(new ClientMessage.Reaction("r-3", "heart"));

    assertThat(await(RoomMessage.React.class, react -> react.reactions().heart() > 0).reactions())
        .isEqualTo(new Reactions(0, 1, 0, 0));
  }

  @Test
  void those_who_show_the_game_see_reactions_and_players_do_not() {
    Client ann = connect();
    ann.await("welcome");
    Client host = connect(SessionToken.host(CODE, SESSION, new UserId(new UUID(7, 7)), later()));
    assertThat(host.await("welcome").get("reactions").asBoolean()).isTrue();

    relay.tell(new RoomSignal.Reacted(1, new Reactions(3, 0, 0, 1)));
    assertThat(host.await("reactions").at("/counts/clap").asInt()).isEqualTo(3);
    assertThat(host.await("reactions").at("/counts/heart").asInt()).isZero();
    host.forget();
    happens(new RoomEvent.ReactionsChosen(false, Duration.ZERO));

    assertThat(host.await("reactions").get("on").asBoolean()).isFalse();
    assertThat(ann.await("reactions").has("counts")).isFalse();
    relay.tell(new RoomSignal.Reacted(1, new Reactions(1, 0, 0, 0)));
    ann.say(new ClientMessage.Reaction("r-1", "clap"));
    assertThat(ann.await("refused").at("/problem/type").asText()).isEqualTo("reactions-off");
    assertThat(host.find("reactions", frame -> frame.has("counts"))).isEmpty();
    assertThat(connect().await("welcome").has("reactions")).isFalse();
  }

  @Test
  void sockets_that_wait_for_the_room_are_told_of_a_restart() {
    away.set(true);
    Client ann = connect();
    heard.expectMessageClass(RoomMessage.Subscribe.class);

    relay.tell(new RelayMessage.GoDown());

    assertThat(ann.awaitClose()).isEqualTo(CloseCode.RESTARTING);
  }

  private void comesBack(Opened to, Duration at) {
    state.set(to);
    roomTime.set(at);
    away.set(false);
  }

  private ActorRef<ToRelay> relay(RelaySettings settings) {
    return KIT.spawn(
        Relay.create(
            CODE,
            new RelayContext(
                (_, message) -> room.tell(message),
                KIT.<Relays.Message>createTestProbe().ref(),
                SessionTokens.of(GameServer.SESSION_KEYS, InstantSource.system()),
                settings,
                _ -> true,
                () -> true,
                reactionsKnown::get)));
  }

  private static RelaySettings retrying(Duration first, Duration longest) {
    return new RelaySettings(
        Duration.ofMillis(500),
        first,
        longest,
        Duration.ofSeconds(8),
        Duration.ofMillis(200),
        Duration.ofNanos(200_000),
        Duration.ofSeconds(20),
        FairSpeed.USUAL);
  }

  private Client connect() {
    return connect(token());
  }

  private static SessionToken token() {
    return token(SEAT);
  }

  private static SessionToken token(Seat seat) {
    return SessionToken.player(CODE, SESSION, seat.player(), seat.nickname(), later());
  }

  private static Instant later() {
    return Instant.now().plus(Duration.ofHours(1));
  }

  private Client connect(SessionToken token) {
    return Client.connect(
        new Connection(
            token,
            Optional.empty(),
            Optional.empty(),
            KIT.spawn(Behaviors.receiveMessage(this::route))));
  }

  private Behavior<Relays.Message> route(Relays.Message message) {
    if (message instanceof Relays.ToRoom(_, var inner)) {
      relay.tell(inner);
    }
    return Behaviors.same();
  }

  private SubmitBatch awaitBatch() {
    return await(SubmitBatch.class);
  }

  private RoomMessage.GiveOrder awaitOrder() {
    return await(RoomMessage.GiveOrder.class);
  }

  private <T extends RoomMessage> T await(Class<T> type) {
    return await(type, _ -> true);
  }

  private <T extends RoomMessage> T await(Class<T> type, Predicate<T> fits) {
    return type.cast(
        heard
            .fishForMessage(
                PATIENCE,
                message ->
                    type.isInstance(message) && fits.test(type.cast(message))
                        ? FishingOutcomes.complete()
                        : FishingOutcomes.continueAndIgnore())
            .getLast());
  }

  private void awaitPresence(Predicate<RoomMessage.Presence> fits) {
    present.fishForMessage(
        PATIENCE,
        presence ->
            fits.test(presence) ? FishingOutcomes.complete() : FishingOutcomes.continueAndIgnore());
  }

  private void happens(RoomEvent event) {
    Opened before = state.get();
    state.set((Opened) before.after(event));
    relay.tell(new RoomSignal.Happened(1, before.room().version(), List.of(event)));
  }

  private void look(SessionToken by) {
    relay.tell(new RelayMessage.Look(Optional.of(by), new CompletableFuture<>()));
  }

  private CompletableFuture<Reply<SeatOutcome>> join(Seat seat) {
    CompletableFuture<Reply<SeatOutcome>> reply = new CompletableFuture<>();
    relay.tell(new RelayMessage.Join(seat, reply));
    return reply;
  }

  /** Takes everybody in, is heard all the time, and leaves batches to the test. */
  private Behavior<RoomMessage> hear(RoomMessage message) {
    if (message instanceof RoomMessage.Subscribe && !away.get()) {
      relay.tell(new RoomSignal.Subscribed(1, room, state.get(), roomTime.get()));
      KIT.scheduler()
          .scheduleAtFixedRate(
              Duration.ZERO,
              Duration.ofMillis(50),
              () -> relay.tell(new RoomSignal.Pulse(1, roomTime.get(), journalAway.get(), 0)),
              KIT.system().executionContext());
    }
    said.add(message);
    if (message instanceof RoomMessage.Presence presence) {
      present.ref().tell(presence);
    } else {
      heard.ref().tell(message);
    }
    return Behaviors.same();
  }

  private static Opened question() {
    return (Opened)
        lobby()
            .after(new RoomEvent.GameStarted(1, Instant.EPOCH, Duration.ZERO))
            .after(new RoomEvent.QuestionOpened(0, Duration.ZERO));
  }

  private static Opened lobby() {
    Question question =
        new Question(
            "Which?",
            new Multiple(List.of("right", "wrong"), Set.of(0)),
            Optional.empty(),
            Question.Weight.NORMAL,
            Optional.empty(),
            Optional.empty());
    Session session =
        new Session(
            SESSION,
            CODE,
            new UserId(new UUID(7, 7)),
            new Quiz(new UUID(2, 2), "One question", Optional.empty(), List.of(question)),
            Instant.EPOCH,
            Instant.EPOCH.plus(Duration.ofHours(1)),
            10,
            Optional.empty());
    return (Opened)
        new RoomState.Unopened()
            .after(new RoomEvent.RoomOpened(session, List.of(SEAT), Duration.ZERO));
  }
}
