package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static quizhall.quiz.media.Pictures.photo;
import static quizhall.quiz.media.Pictures.written;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.database.Transaction;
import quizhall.core.events.Event;
import quizhall.core.testing.Answer;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.content.OwnerId;
import quizhall.quiz.events.AccountRemoval;
import quizhall.quiz.store.DeletedOwnerStore;
import quizhall.quiz.store.MediaStore;
import quizhall.quiz.testing.Bus;
import quizhall.quiz.testing.DraftJson;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;

@ExtendWith(Stores.class)
class CopiesIT {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final int MOST_FILES = 3;
  private static final int MOST_QUIZZES = 5;

  private static QuizServer server;
  private static TestDatabase database;
  private static TestBroker broker;

  private final Person ann = Person.named("Ann");
  private final Person bob = Person.named("Bob");
  private final Person cem = Person.named("Cem");

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    CopiesIT.database = database;
    CopiesIT.broker = broker;
    server =
        QuizServer.start(
            database,
            broker,
            Map.of(
                "quizhall.quiz.limits.quizzes-per-owner", MOST_QUIZZES,
                "quizhall.quiz.media.files-per-owner", MOST_FILES));
  }

  @AfterAll
  static void stop() {
    server.close();
    HTTP.close();
  }

  @Test
  void a_duplicate_of_ones_own_is_private_and_changed_apart() {
    String picture = uploaded(ann);
    String id =
        server.created(
            ann,
            aQuiz()
                .published()
                .with("/cover", media(picture))
                .with("/questions/0/notes", "\"Play the waltz.\""));

    Answer copy = copy(ann, id, Map.of("title", " Rivers again "));

    assertThat(copy.status()).isEqualTo(201);
    assertThat(copy.header("Location")).isEqualTo("/api/quiz/quizzes/" + copy.text("id"));
    assertThat(copy.text("title")).isEqualTo("Rivers again");
    assertThat(copy.text("visibility")).isEqualTo("private");
    assertThat(copy.json().path("version").asInt()).isEqualTo(1);
    assertThat(copy.json().at("/cover/image").asText()).isEqualTo(picture);
    assertThat(copy.json().at("/questions/0/notes").asText()).isEqualTo("Play the waltz.");
    assertThat(copy.json().has("basedOn")).as("nobody credits themselves").isFalse();
    assertThat(read(ann, copy.text("id")).json()).isEqualTo(copy.json());
    assertThat(change(ann, copy.text("id"), aQuiz().titled("Lakes")).status()).isEqualTo(200);
    assertThat(read(ann, id).text("title")).isEqualTo("Rivers");
  }

  @Test
  void a_public_quiz_is_used_with_its_keys_and_credit_and_without_notes() {
    String id =
        server.created(ann, aQuiz().published().with("/questions/0/notes", "\"Mine alone.\""));

    Answer copy = copy(bob, id, Map.of());

    assertThat(copy.status()).isEqualTo(201);
    assertThat(copy.text("ownerName")).isEqualTo("Bob");
    assertThat(copy.json().path("editable").asBoolean()).isTrue();
    assertThat(copy.json().at("/questions/0/options/1/correct").asBoolean()).isTrue();
    assertThat(copy.body()).doesNotContain("Mine alone");
    assertThat(copy.json().at("/basedOn/id").asText()).isEqualTo(id);
    assertThat(copy.json().at("/basedOn/title").asText()).isEqualTo("Rivers");
    assertThat(copy.json().at("/basedOn/author").asText()).isEqualTo("Ann");
    assertThat(copy.json().has("origin")).isFalse();
    String mine = copy.text("id");
    change(bob, mine, aQuiz().titled("Lakes").published());
    assertThat(server.anonymous().get("/quizzes/" + mine).json().at("/basedOn/author").asText())
        .as("readers see whom it is of, also after changes")
        .isEqualTo("Ann");
  }

  @Test
  void credit_is_kept_through_copies_of_copies() {
    String first = server.created(ann, aQuiz().titled("First").published());
    String second = published(bob, copy(bob, first, Map.of("title", "Second")));
    String third = published(cem, copy(cem, second, Map.of("title", "Third")));

    JsonNode own = copy(cem, third, Map.of()).json();
    JsonNode back = copy(ann, third, Map.of()).json();

    assertThat(own.at("/basedOn/title").asText()).isEqualTo("Second");
    assertThat(own.at("/origin/title").asText()).isEqualTo("First");
    assertThat(own.at("/origin/author").asText()).isEqualTo("Ann");
    assertThat(back.at("/basedOn/title").asText()).isEqualTo("Third");
    assertThat(back.at("/origin/id").asText()).isEqualTo(first);
  }

  @Test
  void a_copy_outlives_the_original_with_its_pictures_and_its_authors_account() {
    Person gone = Person.named("Gone");
    String picture = uploaded(gone);
    String cover = uploaded(gone);
    String id =
        server.created(
            gone,
            aQuiz()
                .published()
                .with("/cover", media(cover))
                .with("/questions/0/media", media(picture))
                .with("/questions/1/options/0", media(picture)));
    Answer copy = copy(bob, id, Map.of());
    String copied = copy.json().at("/questions/0/media/image").asText();
    assertThat(copied).isNotEqualTo(picture);
    assertThat(copy.json().at("/questions/1/options/0/image").asText()).isEqualTo(copied);
    assertThat(copy.json().at("/cover/image").asText()).isNotEqualTo(cover).isNotEqualTo(copied);
    byte[] before = file(picture);
    assertThat(usage(bob)).isEqualTo(2);

    try (Bus bus = Bus.connect(broker)) {
      bus.publish(
          Event.of(
              "user.deleted", Instant.now(), gone.id().toString(), Map.of("userId", gone.id())));
      await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> server.anonymous().get("/quizzes/" + id).status() == 404);
    }
    transaction(sweep -> new MediaStore(sweep).deleteRemoved(Instant.now(), 1000));

    JsonNode kept = read(bob, copy.text("id")).json();
    assertThat(kept.at("/basedOn/title").asText()).isEqualTo("Rivers");
    assertThat(kept.path("basedOn").has("author")).as("somebody").isFalse();
    assertThat(file(copied)).isEqualTo(before);
    assertThat(change(bob, copy.text("id"), aQuiz().with("/cover", media(copied))).status())
        .as("they are uploads of the copier")
        .isEqualTo(200);
  }

  @Test
  void what_a_node_of_before_has_left_of_an_account_goes_when_it_is_forgotten() {
    String id = server.created(ann, aQuiz().published());
    Answer copy = copy(bob, id, Map.of());
    transaction(
        before -> {
          new DeletedOwnerStore(before).add(new OwnerId(ann.id()));
          return true;
        });

    transaction(sweep -> AccountRemoval.forgetBefore(sweep, Instant.now().plusSeconds(60), 1000));

    assertThat(read(bob, copy.text("id")).json().path("basedOn").has("author")).isFalse();
  }

  @Test
  void without_room_for_all_files_nothing_is_copied() {
    String picture = uploaded(ann);
    String cover = uploaded(ann);
    String id =
        server.created(
            ann,
            aQuiz()
                .published()
                .with("/cover", media(cover))
                .with("/questions/0/media", media(picture)));
    IntStream.range(0, MOST_FILES - 1).forEach(i -> uploaded(bob));

    Answer refused = copy(bob, id, Map.of());

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("type")).endsWith("too-many-files");
    assertThat(usage(bob)).isEqualTo(MOST_FILES - 1);
    assertThat(server.as(bob).get("/quizzes?mine=true").json().path("items")).isEmpty();
  }

  @Test
  void who_keeps_as_many_quizzes_as_fit_copies_none() {
    String id = server.created(ann, aQuiz());
    IntStream.range(1, MOST_QUIZZES).forEach(i -> server.created(ann, aQuiz()));

    Answer refused = copy(ann, id, Map.of());

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.text("type")).endsWith("too-many-quizzes");
  }

  @Test
  void only_what_may_be_read_may_be_copied() {
    String hers = server.created(ann, aQuiz());
    String binned = server.created(ann, aQuiz().published());
    server.as(ann).delete("/quizzes/" + binned);

    assertThat(copy(bob, hers, Map.of()).status()).isEqualTo(404);
    assertThat(copy(bob, binned, Map.of()).status()).isEqualTo(404);
    assertThat(copy(ann, UUID.randomUUID().toString(), Map.of()).status()).isEqualTo(404);
    assertThat(server.anonymous().post("/quizzes/" + hers + "/copy", Map.of()).status())
        .isEqualTo(401);
    Answer tooLong = copy(ann, hers, Map.of("title", "x".repeat(121)));
    assertThat(tooLong.status()).isEqualTo(422);
    assertThat(tooLong.json().at("/errors/0/field").asText()).isEqualTo("title");
    assertThat(copy(ann, hers, Map.of("title", " ")).text("title")).isEqualTo("Rivers");
    assertThat(server.as(ann).send("POST", "/quizzes/" + hers + "/copy", "[]").status())
        .isEqualTo(400);
  }

  @Test
  void of_one_attempt_there_is_one_copy_however_often_it_is_asked_for() {
    String source = server.created(ann, aQuiz().with("/cover", media(uploaded(ann))).published());
    Map<String, ?> wanted = Map.of("title", "Mine", "attempt", UUID.randomUUID());

    List<Answer> atOnce =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> copy(bob, source, wanted), Thread::startVirtualThread))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    String made = atOnce.getFirst().text("id");
    assertThat(atOnce).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
    assertThat(atOnce).extracting(answer -> answer.text("id")).containsOnly(made);
    assertThat(usage(bob)).as("files of the others were taken back").isEqualTo(1);
    assertThat(copy(cem, source, wanted).text("id")).as("for each their own").isNotEqualTo(made);
    assertThat(copy(bob, made, wanted).text("id")).as("of another").isNotEqualTo(made);

    server.as(ann).delete("/quizzes/" + source);
    assertThat(copy(bob, source, wanted).text("id")).as("without the source").isEqualTo(made);
    server.as(bob).delete("/quizzes/" + made);
    assertThat(copy(bob, source, wanted).text("type")).isEqualTo("made-already");
  }

  private static Answer copy(Person copier, String id, Map<String, ?> wanted) {
    return server.as(copier).post("/quizzes/" + id + "/copy", wanted);
  }

  private static Answer read(Person reader, String id) {
    return server.as(reader).get("/quizzes/" + id);
  }

  private static Answer change(Person author, String id, DraftJson draft) {
    return server.as(author).send("PUT", "/quizzes/" + id, draft.basedOn(1).toString());
  }

  private static String published(Person author, Answer copy) {
    String id = copy.text("id");
    DraftJson draft = aQuiz().titled(copy.text("title")).published();
    assertThat(change(author, id, draft).status()).isEqualTo(200);
    return id;
  }

  private static String uploaded(Person author) {
    Answer answer = server.as(author).postFile("/media", written("jpeg", photo(120, 90)), Map.of());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.text("url");
  }

  private static String media(String url) {
    return "{\"image\": \"%s\", \"alt\": \"A hill\"}".formatted(url);
  }

  private static int usage(Person owner) {
    return server.as(owner).get("/media").json().path("files").asInt();
  }

  private static byte[] file(String url) {
    try {
      var answer =
          HTTP.send(
              HttpRequest.newBuilder(server.uri().resolve(url)).build(),
              BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      return answer.body();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static <T> T transaction(Function<Transaction, T> work) {
    return Jdbi.create(database::connect)
        .installPlugin(new PostgresPlugin())
        .inTransaction(handle -> work.apply(new Transaction(handle)));
  }
}
