package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
import quizhall.quiz.interchange.Files;
import quizhall.quiz.store.ImportStore;
import quizhall.quiz.store.MediaUseStore;
import quizhall.quiz.testing.Bus;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;

@ExtendWith(Stores.class)
class ImportsIT {

  private static final Map<String, Object> SETTINGS =
      Map.of(
          "quizhall.quiz.media.file-megabytes", 2,
          "quizhall.quiz.media.files-per-owner", 3,
          "quizhall.quiz.limits.quizzes-per-owner", 3,
          "quizhall.quiz.limits.questions", 3,
          "quizhall.quiz.imports.imports-per-minute", 8,
          "quizhall.quiz.imports.imports-per-day", 4);

  private static final String GOOD = "question,option 1,option 2,correct\nOne?,a,b,1\nTwo?,a,b,2\n";

  /** The last row has no key. */
  private static final String PARTLY = GOOD + "Three?,a,b,\n";

  private static QuizServer server;
  private static TestDatabase database;
  private static TestBroker broker;

  private final Person ann = Person.named("Ann");
  private final Person bob = Person.named("Bob");

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    ImportsIT.database = database;
    ImportsIT.broker = broker;
    server = QuizServer.start(database, broker, SETTINGS);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_file_is_looked_at_and_accepted() {
    Answer held = brought(ann, Files.sample("kahoot-sheetjs.xlsx"));

    assertThat(held.status()).as(held.body()).isEqualTo(201);
    assertThat(held.text("format")).isEqualTo("kahoot");
    assertThat(held.json().path("quizzes")).as("more questions than a quiz has").hasSize(2);
    assertThat(held.json().at("/quizzes/0/title").asText()).isEqualTo("any (1 of 2)");
    assertThat(held.json().at("/quizzes/0/questions/0/type").asText()).isEqualTo("multiple");
    assertThat(held.header("Location")).isEqualTo("/api/quiz/imports/" + held.text("id"));
    assertThat(server.as(ann).get("/quizzes?mine=true").json().path("items")).isEmpty();
    assertThat(server.as(ann).get("/imports/" + held.text("id")).body()).isEqualTo(held.body());

    Answer accepted = accept(ann, held, "{}");

    assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
    String id = accepted.json().at("/items/0/id").asText();
    JsonNode quiz = server.as(ann).get("/quizzes/" + id).json();
    assertThat(quiz.path("questions")).isEqualTo(held.json().at("/quizzes/0/questions"));
    assertThat(quiz.path("visibility").asText()).isEqualTo("private");
    assertThat(accept(ann, held, "{\"goodOnly\": true}").body()).isEqualTo(accepted.body());
    assertThat(server.as(ann).get("/imports/" + held.text("id")).json().path("items"))
        .isEqualTo(accepted.json().path("items"));
  }

  @Test
  void a_text_is_the_same_as_a_file() {
    Answer held = pasted(ann, GOOD);

    assertThat(held.text("format")).isEqualTo("csv");
    assertThat(held.json().at("/quizzes/0/questions")).hasSize(2);
  }

  @Test
  void who_accepts_from_two_tabs_at_once_has_it_once() {
    Answer held = pasted(ann, GOOD);

    List<String> answers =
        IntStream.range(0, 4)
            .mapToObj(
                _ ->
                    CompletableFuture.supplyAsync(
                        () -> accept(ann, held, "{}").body(), Thread::startVirtualThread))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .distinct()
            .toList();

    assertThat(answers).hasSize(1);
    assertThat(server.as(ann).get("/quizzes?mine=true").json().path("items")).hasSize(1);
  }

  @Test
  void what_is_refused_is_named_and_the_rest_is_taken_when_it_is_wanted() {
    Answer held = pasted(ann, PARTLY);

    assertThat(held.json().path("refused"))
        .extracting(refused -> refused.path("place").asText() + refused.path("message").asText())
        .containsExactly("row 4No right answer is named.");
    assertThat(accept(ann, held, "{}").text("type")).isEqualTo("some-refused");
    assertThat(accept(ann, held, "{\"goodOnly\": true}").status()).isEqualTo(201);
  }

  @Test
  void quizzes_are_chosen_by_their_places() {
    Answer held = brought(ann, Files.sample("kahoot-sheetjs.xlsx"));

    for (String wrong : List.of("[]", "[2]", "[-1]", "[0,1,2]", "[null]")) {
      assertThat(accept(ann, held, "{\"quizzes\": %s}".formatted(wrong)).status())
          .as(wrong)
          .isEqualTo(422);
    }
    assertThat(accept(ann, held, "{\"quizzes\": [\"a\"]}").status()).isEqualTo(400);
    assertThat(accept(ann, held, "{\"quizzes\": [1]}").json().at("/items/0/title").asText())
        .isEqualTo("any (2 of 2)");
  }

  @Test
  void pictures_come_along_and_stay_as_long_as_something_has_them() {
    Answer held = brought(ann, Files.sample("dots.cqa"));
    String image = held.json().at("/quizzes/0/questions/0/media/image").asText();
    assertThat(image).startsWith("/api/quiz/media/");
    assertThat(held.json().at("/quizzes/0/cover/image").asText()).startsWith("/api/quiz/media/");

    deleteUnused();
    assertThat(uploads(ann)).isEqualTo(2);
    assertThat(accept(ann, held, "{}").status()).isEqualTo(201);
    deleteImports();
    deleteUnused();
    assertThat(uploads(ann)).isEqualTo(2);

    brought(bob, Files.sample("dots.cqa"));
    deleteImports();
    deleteUnused();
    assertThat(uploads(bob)).isZero();
  }

  @Test
  void a_picture_that_an_import_waits_with_is_not_deleted() {
    Answer held = brought(ann, Files.sample("dots.cqa"));
    String medium =
        held.json()
            .at("/quizzes/0/questions/0/media/image")
            .asText()
            .replaceFirst("^/api/quiz/media/([^/]+)/.*$", "/media/$1");

    assertThat(server.as(ann).send("DELETE", medium, "").text("type")).isEqualTo("upload-in-use");

    deleteImports();
    assertThat(server.as(ann).send("DELETE", medium, "").status()).isEqualTo(204);
  }

  @Test
  void an_import_whose_day_is_over_is_gone_before_it_is_deleted() {
    Answer held = pasted(ann, GOOD);

    Jdbi.create(database::connect)
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        "UPDATE imports SET created_at = created_at - interval '1 day' WHERE id ="
                            + " CAST(:id AS uuid)")
                    .bind("id", held.text("id"))
                    .execute());

    assertThat(server.as(ann).get("/imports/" + held.text("id")).status()).isEqualTo(404);
    assertThat(accept(ann, held, "{}").status()).isEqualTo(404);
  }

  @Test
  void without_room_for_all_pictures_none_is_kept() {
    assertThat(brought(ann, Files.sample("dots.cqa")).status()).isEqualTo(201);

    Answer full = brought(ann, Files.sample("dots.cqa"));

    assertThat(full.status()).isEqualTo(409);
    assertThat(full.text("type")).isEqualTo("too-many-files");
    assertThat(uploads(ann)).isEqualTo(2);
  }

  @Test
  void an_archive_is_a_folder_of_files() {
    byte[] zip =
        zip(
            Map.of(
                "unit 1/rivers.csv", GOOD.getBytes(StandardCharsets.UTF_8),
                "unit 1/notes.bin", new byte[] {0, 1, 2},
                "__MACOSX/._rivers.csv", new byte[] {0}));

    Answer held = brought(ann, zip);

    assertThat(held.text("format")).isEqualTo("csv");
    assertThat(held.json().at("/quizzes/0/title").asText()).isEqualTo("rivers");
    assertThat(held.json().at("/refused/0/place").asText()).isEqualTo("unit 1/notes.bin");
    assertThat(held.json().path("refused")).hasSize(1);
  }

  @Test
  void where_nothing_can_be_read_it_says_why() {
    for (String nothing : List.of("", "hello", "{", "question,option 1,option 2,correct\n")) {
      Answer answer =
          nothing.isEmpty()
              ? brought(Person.named("Any"), new byte[0])
              : pasted(Person.named("Any"), nothing);
      assertThat(answer.status()).as(nothing).isEqualTo(422);
      assertThat(answer.text("type")).isEqualTo("not-importable");
      assertThat(answer.json().path("errors")).as(nothing).isNotEmpty();
    }
  }

  @Test
  void an_import_is_its_uploaders_alone() {
    Answer held = pasted(ann, GOOD);

    assertThat(server.as(bob).get("/imports/" + held.text("id")).status()).isEqualTo(404);
    assertThat(accept(bob, held, "{}").status()).isEqualTo(404);
    assertThat(server.anonymous().get("/imports/" + held.text("id")).status()).isEqualTo(401);
    assertThat(server.anonymous().post("/imports/" + held.text("id") + "/accept").status())
        .isEqualTo(401);
    assertThat(server.anonymous().postFile("/imports", new byte[0], Map.of()).status())
        .isEqualTo(401);
    deleteImports();
    assertThat(accept(ann, held, "{}").status()).isEqualTo(404);
  }

  @Test
  void a_form_that_is_none_is_refused() {
    assertThat(server.as(ann).send("POST", "/imports", "{}").status()).isEqualTo(415);
    assertThat(
            server
                .as(ann)
                .with("Content-Type", "multipart/form-data; boundary=x")
                .send("POST", "/imports", "what?")
                .status())
        .isEqualTo(400);
    assertThat(brought(ann, new byte[2_000_001]).status()).isEqualTo(413);
    Answer held = pasted(ann, GOOD);
    String path = "/imports/" + held.text("id") + "/accept";
    assertThat(server.as(ann).send("POST", path, "{").status()).isEqualTo(400);
    assertThat(server.as(ann).send("POST", path, "\"" + "x".repeat(70_000) + "\"").status())
        .isEqualTo(413);
    assertThat(server.as(ann).with("Content-Type", "text/plain").send("POST", path, "{}").status())
        .isEqualTo(415);
  }

  @Test
  void imports_and_quizzes_of_one_owner_are_bounded() {
    accept(ann, brought(ann, Files.sample("kahoot-sheetjs.xlsx")), "{}");
    Answer two = brought(ann, Files.sample("kahoot-sheetjs.xlsx"));
    assertThat(accept(ann, two, "{}").text("type")).isEqualTo("too-many-quizzes");
    assertThat(accept(ann, two, "{\"quizzes\": [0]}").status()).isEqualTo(201);

    assertThat(pasted(ann, GOOD).status()).isEqualTo(201);
    assertThat(pasted(ann, GOOD).status()).isEqualTo(201);
    assertThat(pasted(ann, GOOD).text("type")).isEqualTo("too-many-imports");
    IntStream.range(0, 3).forEach(_ -> pasted(ann, GOOD));
    assertThat(pasted(ann, GOOD).status()).isEqualTo(429);
  }

  @Test
  void an_account_that_goes_takes_its_imports() {
    Answer held = pasted(ann, GOOD);
    try (Bus bus = Bus.connect(broker)) {
      bus.publish(
          Event.of("user.deleted", Instant.now(), ann.id().toString(), Map.of("userId", ann.id())));
      await()
          .atMost(Duration.ofSeconds(20))
          .until(
              () ->
                  transaction(
                      read ->
                          new ImportStore(read)
                              .find(
                                  UUID.fromString(held.text("id")),
                                  new OwnerId(ann.id()),
                                  Instant.EPOCH)
                              .isEmpty()));
    }
    assertThat(pasted(ann, GOOD).status()).isEqualTo(401);
    assertThat(accept(ann, held, "{}").status()).isEqualTo(401);
  }

  private static Answer brought(Person author, byte[] file) {
    return server.as(author).postFile("/imports", file, Map.of());
  }

  private static Answer pasted(Person author, String text) {
    String form =
        "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n%s\r\n--x--\r\n"
            .formatted(text);
    return server
        .as(author)
        .with("Content-Type", "multipart/form-data; boundary=x")
        .send("POST", "/imports", form);
  }

  private static Answer accept(Person author, Answer held, String wanted) {
    return server.as(author).send("POST", "/imports/%s/accept".formatted(held.text("id")), wanted);
  }

  private static int uploads(Person author) {
    return server.as(author).get("/media").json().path("files").asInt();
  }

  private static void deleteUnused() {
    transaction(delete -> new MediaUseStore(delete).deleteNeverPlayed(Instant.now(), 1000));
  }

  private static void deleteImports() {
    transaction(delete -> new ImportStore(delete).deleteCreatedBefore(Instant.now(), 1000));
  }

  private static <T> T transaction(Function<Transaction, T> work) {
    return Jdbi.create(database::connect)
        .installPlugin(new PostgresPlugin())
        .inTransaction(handle -> work.apply(new Transaction(handle)));
  }

  private static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
