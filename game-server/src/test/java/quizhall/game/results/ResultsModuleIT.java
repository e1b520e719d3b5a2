package quizhall.game.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.events.Event;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.game.gateway.Rooms.Reply;
import quizhall.game.gateway.Rooms.Sight;
import quizhall.game.results.OpenRooms.Place;
import quizhall.game.results.Results.PlayerResult;
import quizhall.game.room.EndReason;
import quizhall.game.room.Refusal;
import quizhall.game.room.RoomCode;
import quizhall.game.room.RoomCommand;
import quizhall.game.room.Session;
import quizhall.game.room.SessionId;
import quizhall.game.room.Successor;
import quizhall.game.room.UserId;
import quizhall.game.room.question.Choice;
import quizhall.game.room.question.Correction;

/** Rooms with a journal in a real database, and other services behind a real broker. */
@ExtendWith(Stores.class)
@TestMethodOrder(OrderAnnotation.class)
class ResultsModuleIT {
  /** A projection that starts where journals were deleted waits for the gaps first. */
  private static final int AFTER_THOSE_THAT_START_A_PROJECTION = Integer.MAX_VALUE;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static TestDatabase database;
  private static TestBroker broker;
  private static GameNode node;
  private static Bus bus;

  @BeforeAll
  static void start(TestDatabase testDatabase, TestBroker testBroker) {
    database = testDatabase;
    broker = testBroker;
    node = GameNode.start(database, broker);
    bus = new Bus(broker);
  }

  @AfterAll
  static void stop() {
    node.close();
  }

  private static void restart() {
    node.close();
    node = GameNode.start(database, broker);
  }

  @Test
  void a_game_leaves_its_results_and_is_told_of_once() {
    Host host = Host.opens(node.rooms()).seats("Ann", "Ben").playsToThePodium("Ann");
    Session session = host.session();

    List<Event> events = bus.awaitEnd(session.id());

    assertThat(events).extracting(Event::type).containsExactly("session.start", "session.end");
    JsonNode started = events.getFirst().data();
    assertThat(started.get("sessionId").asText()).isEqualTo(session.id().toString());
    assertThat(started.get("code").asText()).isEqualTo(session.code().value());
    assertThat(started.get("quizId").asText()).isEqualTo(session.quiz().id().toString());
    assertThat(started.get("hostId").asText()).isEqualTo(session.host().toString());
    assertThat(started.get("title").asText()).isEqualTo("Three questions");
    assertThat(started.get("players").asInt()).isEqualTo(2);
    JsonNode ended = events.getLast().data();
    assertThat(ended.get("reason").asText()).isEqualTo("completed");
    assertThat(ended.get("players").asInt()).isEqualTo(2);
    assertThat(ended.get("questionsPlayed").asInt()).isEqualTo(3);
    assertThat(ended.at("/results/0/nickname").asText()).isEqualTo("Ann");
    assertThat(ended.at("/results/0/rank").asInt()).isEqualTo(1);
    assertThat(ended.at("/results/1/score").asInt()).isZero();

    Results results = get(node.store().results(session.host(), session.id())).orElseThrow();
    assertThat(results.finished()).isTrue();
    assertThat(results.questions()).hasSize(3);
    assertThat(results.players()).extracting(PlayerResult::nickname).containsExactly("Ann", "Ben");
    assertThat(results.players().getFirst().score())
        .isEqualTo(ended.at("/results/0/score").asInt())
        .isGreaterThan(2_500);
    assertThat(results.players().getFirst().answers()).hasSize(3);
    assertThat(get(node.store().liveResults(session.code()))).contains(results);
  }

  @Test
  void a_key_that_is_corrected_after_the_game_changes_what_was_kept() {
    Host host = Host.opens(node.rooms()).seats("Ann", "Ben").playsToThePodium("Ann");
    Session session = host.session();
    bus.awaitEnd(session.id());
    int before = kept(session).players().getFirst().score();

    host.orders(new RoomCommand.VoidQuestion(0, Optional.of("Spoilt.")));
    await().atMost(PATIENCE).until(() -> kept(session).players().getFirst().score() < before);
    assertThat(kept(session).questions().getFirst().standing()).contains("void");

    Choice choice = (Choice) session.quiz().questions().getFirst().task();
    var key = new Correction.Key.Options(choice.options().size(), choice.correct());
    host.orders(new RoomCommand.Regrade(0, key, Optional.empty()));
    await().atMost(PATIENCE).until(() -> kept(session).players().getFirst().score() == before);
    assertThat(kept(session).questions().getFirst().mended().orElseThrow()).hasSize(1);
  }

  @Test
  void nothing_is_kept_of_a_game_that_its_host_discards() {
    Host host = Host.opens(node.rooms()).seats("Ann").starts().answers("Ann", 0, 0);
    UserId user = host.session().host();

    host.orders(new RoomCommand.End(EndReason.DISCARDED, Instant.now()));

    assertThat(bus.awaitEnd(host.session().id()))
        .last()
        .satisfies(
            event -> {
              assertThat(event.data().get("reason").asText()).isEqualTo("discarded");
              assertThat(event.data().get("results")).isEmpty();
            });
    assertThat(get(node.store().history(user, 10, Optional.empty())).items()).isEmpty();
    assertThat(get(node.store().results(user, host.session().id()))).isEmpty();
    assertThat(get(node.store().code(user, host.session().id()))).isEmpty();
  }

  @Test
  void a_quiz_that_is_tried_counts_nowhere() {
    Host host = Host.tries(node.rooms(), "Ann");
    Session session = host.session();
    UserId user = session.host();
    await().atMost(PATIENCE).until(() -> isHost(user, session));
    assertThat(get(node.store().history(user, 10, Optional.empty())).items()).isEmpty();

    host.playsToThePodium("Ann");
    host.orders(new RoomCommand.VoidQuestion(0, Optional.empty()));

    await().atMost(PATIENCE).until(() -> !isHost(user, session));
    assertThat(get(node.store().history(user, 10, Optional.empty())).items()).isEmpty();
    assertThat(get(node.store().results(user, session.id()))).isEmpty();
    assertThat(outbox(host)).isEmpty();
  }

  private static boolean isHost(UserId user, Session session) {
    return get(node.openRooms().isHost(user, session.code()));
  }

  private static Results kept(Session session) {
    return get(node.store().results(session.host(), session.id())).orElseThrow();
  }

  @Test
  void a_node_looks_into_its_journal_before_a_room_has_to() {
    assertThat(node.firstLook()).succeedsWithin(PATIENCE);
  }

  @Test
  void results_of_others_and_of_running_sessions_are_not_there() {
    Host ended = Host.opens(node.rooms()).seats("Ann").starts().ends();
    Host running = Host.opens(node.rooms()).seats("Ann").starts();
    bus.awaitEnd(ended.session().id());

    assertThat(get(node.store().results(Sessions.host(), ended.session().id()))).isEmpty();
    assertThat(get(node.store().results(running.session().host(), running.session().id())))
        .isEmpty();
  }

  @Test
  void a_running_room_shows_what_is_closed() {
    Host host = Host.opens(node.rooms()).seats("Ann").starts();
    assertThat(live(host).questions()).isEmpty();
    assertThat(live(host).players().getFirst().score()).isZero();

    host.answers("Ann", 0, 0).leaves(2);

    assertThat(live(host).finished()).isFalse();
    assertThat(live(host).questions()).hasSize(1);
    assertThat(live(host).players().getFirst().score()).isPositive();
  }

  @Test
  void a_session_that_never_started_is_told_of_when_it_ends() {
    Host host = Host.opens(node.rooms()).seats("Ann").ends();

    List<Event> events = bus.awaitEnd(host.session().id());

    assertThat(events).extracting(Event::type).containsExactly("session.end");
    assertThat(events.getFirst().data().get("questionsPlayed").asInt()).isZero();
  }

  @Test
  void a_projection_that_starts_anew_goes_on_where_it_was() {
    Host host = Host.opens(node.rooms()).seats("Ann").starts();
    awaitRow(host, row -> row.startedAt().isPresent());

    restart();
    host.goesOnIn(node.rooms()).answers("Ann", 0, 0).ends();
    List<Event> events = bus.awaitEnd(host.session().id());
    restart();

    assertThat(events).extracting(Event::type).containsExactly("session.start", "session.end");
    assertThat(outbox(host)).containsExactly("session.start", "session.end");
    Session session = host.session();
    assertThat(get(node.store().results(session.host(), session.id())).orElseThrow().players())
        .singleElement()
        .satisfies(player -> assertThat(player.score()).isPositive());
  }

  @Test
  void what_could_not_be_noted_as_done_is_undone_and_done_again() {
    execute(
        """
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN RAISE EXCEPTION 'refused'; END $$
        """);
    execute(
        """
        CREATE TRIGGER refuse BEFORE INSERT OR UPDATE ON akka_projection_offset_store
        EXECUTE FUNCTION refuse()
        """);
    Host host = Host.opens(node.rooms()).seats("Ann").starts().ends();
    // given: the projection has tried, and nothing of it has stayed
    await().during(Duration.ofSeconds(2)).atMost(PATIENCE).until(() -> outbox(host).isEmpty());

    execute("DROP TRIGGER refuse ON akka_projection_offset_store");

    assertThat(bus.awaitEnd(host.session().id()))
        .extracting(Event::type)
        .containsExactly("session.start", "session.end");
    assertThat(outbox(host)).containsExactly("session.start", "session.end");
  }

  @Test
  void without_a_broker_a_game_is_played_and_told_of_when_it_is_back() {
    Host host = Host.opens(node.rooms()).seats("Ann");

    broker.stop();
    try {
      host.playsToThePodium("Ann");
      awaitRow(host, row -> row.endedAt().isPresent());
    } finally {
      broker.start();
    }

    assertThat(bus.awaitEnd(host.session().id()))
        .extracting(Event::type)
        .containsExactly("session.start", "session.end");
  }

  @Test
  void a_room_that_expired_while_nobody_looked_ends_as_abandoned() {
    Host host = Host.opens(node.rooms(), Sessions.host(), Duration.ofSeconds(3)).seats("Ann");
    node.close();
    await().atMost(PATIENCE).until(() -> host.session().expiresAt().isBefore(Instant.now()));

    node = GameNode.start(database, broker);

    assertThat(bus.awaitEnd(host.session().id()))
        .singleElement()
        .satisfies(event -> assertThat(event.data().get("reason").asText()).isEqualTo("abandoned"));
  }

  @Test
  void the_rooms_of_a_deleted_account_end_and_its_history_goes() {
    UserId user = Sessions.host();
    Host played = Host.opens(node.rooms(), user, Duration.ofHours(1)).seats("Ann").starts().ends();
    Host open = Host.opens(node.rooms(), user, Duration.ofHours(1)).seats("Ben").starts();
    awaitRow(played, row -> row.endedAt().isPresent());
    awaitRow(open, row -> row.startedAt().isPresent());

    bus.publish(
        Event.of("user.deleted", Instant.now(), user.toString(), Map.of("userId", user.value())));
    Host late = Host.opens(node.rooms(), user, Duration.ofHours(1));

    for (Host host : List.of(open, late)) {
      assertThat(bus.awaitEnd(host.session().id()).getLast().data().get("reason").asText())
          .isEqualTo("account-deleted");
    }
    await()
        .atMost(PATIENCE)
        .until(() -> get(node.store().history(user, 10, Optional.empty())).items().isEmpty());
    assertThat(get(node.store().results(user, played.session().id()))).isEmpty();
    assertThat(takes(user, 20)).isInstanceOf(Place.HostDeleted.class);
    assertThat(get(take(user, Optional.of(played.session().id()), 20)))
        .isInstanceOf(Place.HostDeleted.class);
  }

  @Test
  void a_history_is_read_page_by_page_newest_first() {
    UserId user = Sessions.host();
    Host first = Host.opens(node.rooms(), user, Duration.ofHours(1));
    Host second = Host.opens(node.rooms(), user, Duration.ofHours(1)).seats("Ann");
    Host third = Host.opens(node.rooms(), user, Duration.ofHours(1)).seats("Ann", "Ben").starts();
    List.of(first, second, third).forEach(Host::ends);
    List.of(first, second, third).forEach(host -> awaitRow(host, row -> row.endedAt().isPresent()));

    SessionPage page = get(node.store().history(user, 2, Optional.empty()));
    SessionPage rest = get(node.store().history(user, 2, page.next().flatMap(Position::parse)));

    assertThat(page.items())
        .extracting(SessionSummary::sessionId)
        .containsExactly(third.session().id().value(), second.session().id().value());
    assertThat(page.items().getFirst())
        .isEqualTo(
            new SessionSummary(
                third.session().id().value(),
                third.session().code().value(),
                third.session().quiz().id(),
                "Three questions",
                Optional.of("en"),
                third.session().openedAt(),
                page.items().getFirst().startedAt(),
                page.items().getFirst().endedAt(),
                2,
                "ended",
                Optional.of("ended-by-host")));
    assertThat(rest.items())
        .extracting(SessionSummary::sessionId)
        .containsExactly(first.session().id().value());
    assertThat(rest.items().getFirst().startedAt()).isEmpty();
    assertThat(rest.next()).isEmpty();
  }

  @Test
  void a_session_that_has_ended_leaves_its_place_to_another() {
    UserId user = Sessions.host();
    Host host = Host.opens(node.rooms(), user, Duration.ofHours(1));
    awaitRow(host, _ -> true);
    assertThat(takes(user, 1)).isInstanceOf(Place.NoneFree.class);

    host.ends();
    awaitRow(host, row -> row.endedAt().isPresent());

    assertThat(takes(user, 1)).isInstanceOf(Place.Taken.class);
  }

  @Test
  void of_many_who_open_rooms_at_once_as_many_as_allowed_find_a_place() {
    UserId user = Sessions.host();

    List<CompletionStage<Place>> all =
        IntStream.range(0, 40).mapToObj(_ -> take(user, Optional.empty(), 20)).toList();

    assertThat(all).map(ResultsModuleIT::get).filteredOn(Place.Taken.class::isInstance).hasSize(20);
  }

  @Test
  void a_place_is_free_again_when_whoever_took_it_was_cut_off() {
    UserId user = Sessions.host();
    assertThat(takes(user, 1)).isInstanceOf(Place.Taken.class);
    assertThat(takes(user, 1)).isInstanceOf(Place.NoneFree.class);

    tookTheirPlaces(user, "2 minutes");

    assertThat(takes(user, 1)).isInstanceOf(Place.Taken.class);
  }

  @Test
  void a_place_stays_taken_as_long_as_its_room_is_open() {
    UserId user = Sessions.host();
    Host host = Host.opens(node.rooms(), user, Duration.ofHours(1));
    awaitRow(host, _ -> true);

    tookTheirPlaces(user, "2 hours");

    assertThat(takes(user, 1)).isInstanceOf(Place.NoneFree.class);
  }

  @Test
  void a_session_that_is_played_again_has_one_place_however_often_it_is_asked_for() {
    UserId user = Sessions.host();
    Session first = taken(takes(user, 1));

    List<CompletionStage<Place>> all =
        IntStream.range(0, 10).mapToObj(_ -> take(user, Optional.of(first.id()), 1)).toList();

    assertThat(all)
        .map(next -> taken(get(next)).id())
        .containsOnly(taken(get(all.getFirst())).id());
  }

  private static Place takes(UserId user, int most) {
    return get(take(user, Optional.empty(), most));
  }

  private static Session taken(Place place) {
    return ((Place.Taken) place).session();
  }

  private static CompletionStage<Place> take(UserId user, Optional<SessionId> follows, int most) {
    Session wanted =
        Sessions.session(RoomCode.random(new SecureRandom()), user, Duration.ofHours(1));
    return node.openRooms().take(wanted, follows, most);
  }

  private static void tookTheirPlaces(UserId user, String ago) {
    execute(
        "UPDATE open_rooms SET taken_at = now() - INTERVAL '%s' WHERE host_id = '%s'"
            .formatted(ago, user.value()));
  }

  @Test
  @Order(AFTER_THOSE_THAT_START_A_PROJECTION)
  void a_code_whose_journal_is_deleted_is_of_no_room_and_taken_for_a_year() {
    Host host = Host.opens(node.rooms()).seats("Ann").playsToThePodium("Ann");
    Session session = host.session();
    awaitRow(host, row -> row.endedAt().isPresent());
    Session next = Sessions.session(session.code(), Sessions.host(), Duration.ofHours(1));

    node.deletesWhatIsDueIn(Duration.ofDays(13));
    assertThat(get(node.store().liveResults(session.code()))).isPresent();
    node.deletesWhatIsDueIn(Duration.ofDays(15));

    assertThat(get(node.store().liveResults(session.code()))).isEmpty();
    assertThat(get(node.store().results(session.host(), session.id()))).isPresent();
    restart();
    assertThat(get(node.rooms().look(session.code()))).isInstanceOf(Reply.NoRoom.class);
    assertThat(get(node.rooms().open(next, List.of())))
        .isEqualTo(new Reply.Refused<>(Refusal.CODE_TAKEN));

    node.deletesWhatIsDueIn(Duration.ofDays(366));
    restart();

    assertThat(get(node.rooms().open(next, List.of()))).isEqualTo(new Reply.Got<>(true));
  }

  @Test
  @Order(AFTER_THOSE_THAT_START_A_PROJECTION)
  void a_room_that_is_awake_when_its_journal_is_deleted_writes_nothing_behind_it() {
    Host host = Host.opens(node.rooms()).seats("Ann").starts().ends();
    Session session = host.session();
    awaitRow(host, row -> row.endedAt().isPresent());
    get(node.rooms().look(session.code()));

    node.deletesWhatIsDueIn(Duration.ofDays(15));
    Successor next =
        new Successor(Sessions.session().id(), session.code(), session.expiresAt(), false);
    var _ = get(node.rooms().order(session.code(), session.id(), new RoomCommand.MoveOn(next)));

    await()
        .atMost(PATIENCE)
        .until(() -> get(node.rooms().look(session.code())), new Reply.NoRoom<Sight>()::equals);
    assertThat(get(node.store().liveResults(session.code()))).isEmpty();
  }

  private static Results live(Host host) {
    return get(node.store().liveResults(host.session().code())).orElseThrow();
  }

  private static void awaitRow(Host host, Predicate<SessionSummary> fits) {
    await()
        .atMost(PATIENCE)
        .until(
            () -> get(node.store().history(host.session().host(), 10, Optional.empty())).items(),
            rows ->
                rows.stream()
                    .filter(row -> row.sessionId().equals(host.session().id().value()))
                    .anyMatch(fits));
  }

  /** What was ever to be published of the host's session. */
  private static List<String> outbox(Host host) {
    return node.unitOfWork()
        .inTransaction(
            transaction ->
                transaction
                    .handle()
                    .createQuery("SELECT type FROM outbox WHERE key = :key ORDER BY position")
                    .bind("key", host.session().id().toString())
                    .mapTo(String.class)
                    .list());
  }

  private static void execute(String sql) {
    node.unitOfWork().run(transaction -> transaction.handle().execute(sql));
  }

  private static <T> T get(CompletionStage<T> stage) {
    return stage.toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
  }
}
