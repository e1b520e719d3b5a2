package quizhall.quiz.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.events.Event;
import quizhall.core.testing.Answer;
import quizhall.core.testing.ApiClient;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.testing.Bus;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;

@ExtendWith(Stores.class)
class EventsIT {

  private static QuizServer server;

  private final TestBroker broker;
  private final Person ann = Person.named("Ann");
  private final Person bob = Person.named("Bob");
  private Bus bus;

  EventsIT(TestBroker broker) {
    this.broker = broker;
  }

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    server = QuizServer.start(database, broker);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void listen() {
    bus = Bus.connect(broker);
  }

  @AfterEach
  void close() {
    bus.close();
  }

  @Test
  void the_life_of_a_quiz_is_told_in_order() {
    String id = server.created(ann, aQuiz().titled("First"));
    server.as(ann).send("PUT", "/quizzes/" + id, aQuiz().titled("Next").basedOn(1).toString());
    server.as(ann).delete("/quizzes/" + id);

    List<Event> told = bus.awaitAbout(id, 3);

    assertThat(told)
        .extracting(Event::type)
        .containsExactly("quiz.created", "quiz.updated", "quiz.deleted");
    assertThat(told.get(1).data().path("quizId").asText()).isEqualTo(id);
    assertThat(told.get(1).data().path("ownerId").asText()).isEqualTo(ann.id().toString());
    assertThat(told.get(1).data().path("title").asText()).isEqualTo("Next");
    assertThat(told.get(1).data().path("version").asInt()).isEqualTo(2);
  }

  @Test
  void a_refused_change_is_not_told() {
    String id = server.created(ann, aQuiz().published());
    server.as(bob).send("PUT", "/quizzes/" + id, aQuiz().basedOn(1).toString());
    server.as(ann).send("PUT", "/quizzes/" + id, aQuiz().basedOn(9).toString());
    server.as(ann).delete("/quizzes/" + id);

    assertThat(bus.awaitAbout(id, 2))
        .extracting(Event::type)
        .containsExactly("quiz.created", "quiz.deleted");
  }

  @Test
  void a_session_that_starts_is_a_play_once_and_one_that_only_ended_is_none() {
    String id = server.created(ann, aQuiz());
    String endedInItsLobby = server.created(ann, aQuiz());
    bus.publish(sessionEvent("session.end", endedInItsLobby));
    Event start = sessionEvent("session.start", id);

    bus.publish(start);
    bus.publish(start);
    bus.publish(sessionEvent("session.end", id));
    bus.publish(sessionEvent("session.start", UUID.randomUUID().toString()));
    bus.publish(sessionEvent("session.start", id));

    await().untilAsserted(() -> assertThat(plays(id)).isEqualTo(2));
    assertThat(version(id)).as("a play is no change").isEqualTo(1);
    assertThat(plays(endedInItsLobby)).isZero();
  }

  @Test
  void what_a_deleted_account_has_left_is_deleted() {
    String hers = server.created(ann, aQuiz());
    String hersToo = server.created(ann, aQuiz().published());
    String his = server.created(bob, aQuiz());
    server.as(ann).post("/tags", Map.of("name", "hers"));

    bus.publish(
        Event.of("user.deleted", Instant.now(), ann.id().toString(), Map.of("userId", ann.id())));

    bus.awaitAbout(hers, 2);
    bus.awaitAbout(hersToo, 2);
    assertThat(server.as(ann).get("/quizzes/" + hers).status()).isEqualTo(404);
    assertThat(server.as(ann).get("/quizzes/" + hersToo).status()).isEqualTo(404);
    assertThat(server.as(bob).get("/quizzes/" + his).status()).isEqualTo(200);
    assertThat(server.as(ann).get("/tags?q=hers").json().path("items")).isEmpty();
  }

  @Test
  void from_the_moment_an_account_is_deleted_its_token_is_worth_nothing() {
    Person gone = Person.named("Gone");
    ApiClient client = server.as(gone);
    String quiz = server.created(gone, aQuiz());

    server.issuer().delete(gone);

    assertThat(requestsOf(client, quiz)).extracting(Answer::status).containsOnly(401);
    assertThat(internal(client, quiz).status()).isEqualTo(401);
  }

  @Test
  void while_auth_api_does_not_say_whether_an_account_is_there_its_user_is_told_to_come_back() {
    Person unsaid = Person.named("Unsaid");
    ApiClient client = server.as(unsaid);
    String quiz = server.created(unsaid, aQuiz().published());

    server.issuer().isSilentAbout(unsaid);

    assertThat(requestsOf(client, quiz)).extracting(Answer::status).containsOnly(503);
    assertThat(internal(client, quiz).status()).isEqualTo(503);
    assertThat(client.get("/tags").header("Retry-After")).isNotEmpty();
    assertThat(server.anonymous().get("/quizzes/" + quiz).status())
        .as("who needs no account needs no auth-api")
        .isEqualTo(200);
  }

  @Test
  void what_was_let_in_just_before_a_deletion_is_not_written_after_it() {
    Person gone = Person.named("Gone");
    String before = server.created(gone, aQuiz());
    bus.publish(
        Event.of("user.deleted", Instant.now(), gone.id().toString(), Map.of("userId", gone.id())));
    bus.awaitAbout(before, 2);

    ApiClient late = server.as(gone);

    assertThat(late.send("POST", "/quizzes", aQuiz().toString()).status()).isEqualTo(401);
    assertThat(late.post("/tags", Map.of("name", "late")).status()).isEqualTo(401);
    assertThat(late.get("/quizzes?mine=true").json().path("items")).isEmpty();
  }

  private static List<Answer> requestsOf(ApiClient client, String quiz) {
    return List.of(
        client.get("/quizzes?mine=true"),
        client.get("/quizzes/search?q=x"),
        client.get("/quizzes/" + quiz),
        client.get("/tags"),
        client.send("POST", "/quizzes", aQuiz().toString()),
        client.send("PUT", "/quizzes/" + quiz, aQuiz().basedOn(1).toString()),
        client.delete("/quizzes/" + quiz),
        client.post("/tags", Map.of("name", "mine")),
        client.delete("/tags/mine"));
  }

  private static Answer internal(ApiClient client, String quiz) {
    return client
        .with("Quizhall-Service-Key", QuizServer.SERVICE_KEY)
        .get("/internal/quizzes/" + quiz);
  }

  @Test
  void while_the_broker_is_away_quizzes_are_kept_and_told_later() {
    String before = server.created(ann, aQuiz());
    bus.awaitAbout(before, 1);
    bus.close();
    broker.stop();

    String meanwhile = server.created(ann, aQuiz());
    server.as(ann).delete("/quizzes/" + before);
    broker.start();
    bus = Bus.connect(broker);

    assertThat(bus.awaitAbout(meanwhile, 1)).extracting(Event::type).contains("quiz.created");
    assertThat(bus.awaitAbout(before, 1)).extracting(Event::type).contains("quiz.deleted");
    bus.publish(sessionEvent("session.start", meanwhile));
    await().untilAsserted(() -> assertThat(plays(meanwhile)).isEqualTo(1));
  }

  private int plays(String id) {
    return server.as(ann).get("/quizzes/" + id).json().path("plays").asInt();
  }

  private int version(String id) {
    return server.as(ann).get("/quizzes/" + id).json().path("version").asInt();
  }

  private static Event sessionEvent(String type, String quizId) {
    String session = UUID.randomUUID().toString();
    return Event.of(
        type,
        Instant.now(),
        session,
        Map.of("sessionId", session, "code", "K7M2QX", "quizId", quizId, "players", 3));
  }
}
