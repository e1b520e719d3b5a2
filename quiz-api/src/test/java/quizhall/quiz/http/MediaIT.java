package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static quizhall.quiz.media.Pictures.flag;
import static quizhall.quiz.media.Pictures.jpegOfCamera;
import static quizhall.quiz.media.Pictures.photo;
import static quizhall.quiz.media.Pictures.pngThatAnnounces;
import static quizhall.quiz.media.Pictures.written;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
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
import quizhall.quiz.media.MediaId;
import quizhall.quiz.media.Medium;
import quizhall.quiz.media.Pictures;
import quizhall.quiz.media.Sounds;
import quizhall.quiz.store.MediaStore;
import quizhall.quiz.store.MediaUseStore;
import quizhall.quiz.testing.Bus;
import quizhall.quiz.testing.DraftJson;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;

@ExtendWith(Stores.class)
class MediaIT {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Map<String, Object> SETTINGS =
      Map.of(
          "quizhall.quiz.media.file-megabytes", 2,
          "quizhall.quiz.media.megabytes-per-owner", 3,
          "quizhall.quiz.media.files-per-owner", 3,
          "quizhall.quiz.media.picture-megapixels", 2,
          "quizhall.quiz.media.uploads-per-minute", 8,
          "quizhall.quiz.media.uploads-at-once", 18);

  private static QuizServer server;
  private static TestDatabase database;
  private static TestBroker broker;

  private final Person ann = Person.named("Ann");
  private final Person bob = Person.named("Bob");

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    MediaIT.database = database;
    MediaIT.broker = broker;
    server = QuizServer.start(database, broker, SETTINGS);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void an_author_uploads_a_picture_and_everybody_sees_it() {
    Answer answer = upload(ann, jpegOfCamera(photo(1200, 800), 6), Map.of("alt", " A hill "));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().path("width").asInt()).isEqualTo(800);
    assertThat(answer.text("type")).isEqualTo("image/jpeg");
    String url = answer.text("url");
    assertThat(url).endsWith(answer.text("id") + "/800x1200.jpg");
    assertThat(answer.header("Location")).isEqualTo(url);

    for (String name : List.of("800x1200.jpg", "800.webp", "480.webp", "480.jpg")) {
      HttpResponse<byte[]> file = file(url.replace("800x1200.jpg", name));
      String type = name.endsWith("webp") ? "image/webp" : "image/jpeg";
      assertThat(file.statusCode()).as(name).isEqualTo(200);
      assertThat(file.headers().firstValue("Content-Type")).contains(type);
      assertThat(Pictures.seen(file.body(), type).getWidth())
          .isEqualTo(name.startsWith("8") ? 800 : 480);
      assertThat(new String(file.body(), StandardCharsets.ISO_8859_1))
          .doesNotContain(Pictures.SECRET);
    }
    assertThat(file(url.replace("800x1200.jpg", "960.webp")).statusCode()).isEqualTo(404);
  }

  @Test
  void a_browser_keeps_a_file_for_good_and_runs_nothing_of_it() {
    String url = uploaded(ann);

    HttpResponse<byte[]> file = file(url);
    String tag = file.headers().firstValue("ETag").orElseThrow();

    assertThat(file.headers().allValues("Cache-Control"))
        .containsExactly("public, max-age=31536000, immutable");
    assertThat(file.headers().allValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'; sandbox");
    assertThat(file.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(file(url, "If-None-Match", "\"other\", " + tag).statusCode()).isEqualTo(304);
    assertThat(file(url, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void a_part_of_a_file_may_be_asked_for() {
    String url = uploaded(ann);
    byte[] whole = file(url).body();
    String tag = file(url).headers().firstValue("ETag").orElseThrow();

    HttpResponse<byte[]> part = file(url, "Range", "bytes=10-19");

    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo(Arrays.copyOfRange(whole, 10, 20));
    assertThat(part.headers().firstValue("Content-Range")).contains("bytes 10-19/" + whole.length);
    assertThat(file(url, "Range", "bytes=-5").body())
        .isEqualTo(Arrays.copyOfRange(whole, whole.length - 5, whole.length));
    assertThat(file(url, "Range", "bytes=" + whole.length + "-").statusCode()).isEqualTo(416);
    assertThat(file(url, "Range", "bytes=0-4", "If-Range", tag).statusCode()).isEqualTo(206);
    assertThat(file(url, "Range", "bytes=0-4", "If-Range", "\"old\"").statusCode()).isEqualTo(200);
  }

  @Test
  void a_sound_is_kept_and_sent_part_by_part() {
    byte[] clip = Sounds.wav(170);

    Answer answer = upload(ann, clip);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.text("type")).isEqualTo("audio/wav");
    assertThat(answer.json().path("seconds").asDouble()).isEqualTo(170);
    assertThat(answer.json().has("width")).isFalse();
    String url = answer.text("url");
    byte[] whole = file(url).body();
    assertThat(whole).hasSize(44 + 170 * 8000);
    assertThat(new String(whole, StandardCharsets.ISO_8859_1)).doesNotContain(Sounds.SECRET);
    assertThat(file(url).headers().firstValue("Content-Type")).contains("audio/wav");
    assertThat(file(url, "Range", "bytes=300000-").body())
        .isEqualTo(Arrays.copyOfRange(whole, 300_000, whole.length));
    assertThat(upload(ann, Sounds.wav(190)).json().at("/errors/0/message").asText())
        .contains("at most 180");
    assertThat(upload(ann, clip).status()).isEqualTo(201);
    assertThat(upload(ann, clip).text("type")).isEqualTo("too-many-bytes");
  }

  @Test
  void a_sound_stands_where_sounds_do() {
    String sound = upload(ann, Sounds.wav(1)).text("url");
    String picture = uploaded(ann);
    String wrong =
        """
        {"image": "%s", "alt": "A hill", "sound": "%s", "transcript": "Wind"}
        """;

    Answer swapped =
        server
            .as(ann)
            .send(
                "POST",
                "/quizzes",
                aQuiz().with("/questions/0/media", wrong.formatted(sound, picture)).toString());

    assertThat(swapped.json().path("errors"))
        .extracting(error -> error.path("field").asText() + " " + error.path("message").asText())
        .containsExactlyInAnyOrder(
            "questions[0].media.image must be a picture",
            "questions[0].media.sound must be a sound");
    server.created(ann, aQuiz().with("/questions/0/media", wrong.formatted(picture, sound)));
    assertThat(server.as(ann).get("/media").json().path("items"))
        .allMatch(upload -> upload.path("used").asBoolean());
  }

  @Test
  void what_is_no_picture_and_no_sound_is_refused_by_name() {
    byte[] jpeg = written("jpeg", flag(100, 100));
    byte[] ogg = Sounds.opus(2);

    assertThat(reason(upload(ann, "hello".getBytes(StandardCharsets.UTF_8))))
        .contains("JPEG, PNG, GIF or WebP");
    assertThat(reason(upload(ann, "<svg/>".getBytes(StandardCharsets.UTF_8)))).contains("SVG");
    assertThat(reason(upload(ann, pngThatAnnounces(10_001, 200)))).contains("2 million");
    assertThat(reason(upload(ann, Arrays.copyOf(jpeg, jpeg.length / 2)))).contains("cut off");
    assertThat(reason(upload(ann, Arrays.copyOf(ogg, ogg.length / 2)))).contains("cut off");
    assertThat(reason(upload(ann, Sounds.mp3(0)))).contains("damaged");
    assertThat(reason(upload(ann, Sounds.m4a(1, "vide", "avc1")))).contains("more than a sound");
  }

  @Test
  void a_form_that_is_none_is_refused() {
    assertThat(server.as(ann).send("POST", "/media", "{}").status()).isEqualTo(415);
    assertThat(
            server
                .as(ann)
                .with("Content-Type", "multipart/form-data; boundary=x")
                .send("POST", "/media", "what?")
                .status())
        .isEqualTo(400);
    assertThat(reason(upload(ann, new byte[0]))).contains("one file");
    Answer long_ = upload(ann, written("png", flag(4, 4)), Map.of("alt", "x".repeat(301)));
    assertThat(long_.json().at("/errors/0/field").asText()).isEqualTo("alt");
  }

  @Test
  void a_file_of_more_bytes_than_allowed_is_refused() {
    Answer answer = upload(ann, new byte[2_000_001]);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.text("detail")).contains("2 MB");
  }

  @Test
  void only_who_is_signed_in_uploads() {
    assertThat(server.anonymous().postFile("/media", written("png", flag(4, 4)), Map.of()).status())
        .isEqualTo(401);
    assertThat(server.anonymous().get("/media").status()).isEqualTo(401);
  }

  @Test
  void nobody_keeps_more_files_than_the_limit_however_many_come_at_once() {
    List<CompletableFuture<Answer>> all =
        IntStream.range(0, 8)
            .mapToObj(
                _ ->
                    CompletableFuture.supplyAsync(
                        () -> upload(ann, written("png", flag(8, 8))), Thread::startVirtualThread))
            .toList();

    assertThat(all)
        .extracting(answer -> answer.join().status())
        .containsOnly(201, 409)
        .filteredOn(status -> status == 201)
        .hasSize(3);
    assertThat(upload(ann, written("png", flag(8, 8))).status()).as("a ninth").isEqualTo(429);
  }

  @Test
  void an_author_sees_what_is_kept_and_deletes_what_no_quiz_has() {
    String first = uploaded(ann);
    String second = uploaded(ann);
    server.created(ann, aQuiz().with("/cover", media(second)));

    JsonNode page = server.as(ann).get("/media?limit=1").json();
    JsonNode next = server.as(ann).get("/media?limit=1&next=" + page.path("next").asText()).json();

    assertThat(page.at("/items/0/url").asText()).isEqualTo(second);
    assertThat(page.at("/items/0/used").asBoolean()).isTrue();
    assertThat(page.path("files").asInt()).isEqualTo(2);
    assertThat(page.path("bytes").asLong()).isPositive();
    assertThat(next.at("/items/0/url").asText()).isEqualTo(first);
    assertThat(next.has("next")).isFalse();
    assertThat(server.as(ann).get("/media?next=x").status()).isEqualTo(400);

    assertThat(server.as(bob).delete("/media/" + id(first)).status()).isEqualTo(404);
    assertThat(server.as(ann).delete("/media/" + id(second)).status()).isEqualTo(409);
    assertThat(file(first).statusCode()).isEqualTo(200);
    assertThat(server.as(ann).delete("/media/" + id(first)).status()).isEqualTo(204);
    assertThat(file(first).statusCode()).isEqualTo(404);
  }

  @Test
  void a_quiz_has_uploads_of_its_owner_alone() {
    String hers = uploaded(ann);
    var quiz = aQuiz().with("/questions/0/media", media(hers));

    Answer refused = server.as(bob).send("POST", "/quizzes", quiz.toString());

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("questions[0].media.image");
    assertThat(server.as(ann).send("POST", "/quizzes", quiz.toString()).status()).isEqualTo(201);
    String gone = hers.replace(id(hers), UUID.randomUUID().toString());
    String id = server.created(ann, quiz);
    assertThat(
            server
                .as(ann)
                .send(
                    "PUT", "/quizzes/" + id, quiz.with("/cover", media(gone)).basedOn(1).toString())
                .status())
        .isEqualTo(422);
  }

  @Test
  void a_picture_of_another_site_stays_where_it_was_and_is_not_taken_anew() throws SQLException {
    String there = "https://pictures.example/fox.jpg";
    var draft = aQuiz().with("/questions/0/media", media(there));
    Answer refused = server.as(ann).send("POST", "/quizzes", draft.toString());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/message").asText()).contains("upload the file");

    String id = server.created(ann, aQuiz());
    String old =
        "UPDATE quizzes SET questions = jsonb_set(questions, '{0,media}', '%s') WHERE id = '%s'"
            .formatted(media(there), id);
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.executeUpdate(old);
    }

    assertThat(server.as(ann).get("/quizzes/" + id).json().at("/questions/0/media/image").asText())
        .isEqualTo(there);
    assertThat(changed(id, draft.basedOn(1)).status()).isEqualTo(200);
    assertThat(changed(id, draft.with("/cover", media(there + "?2")).basedOn(2)).status())
        .isEqualTo(422);
  }

  @Test
  void an_export_tells_before_that_a_picture_is_gone() throws SQLException {
    String url = uploaded(ann);
    String id = server.created(ann, aQuiz().with("/questions/0/media", media(url)));
    String losses = "/quizzes/%s/export/losses?format=quizhall".formatted(id);
    assertThat(server.as(ann).get(losses).json().path("notices")).isEmpty();

    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE media SET removed_at = now() WHERE id = '%s'"
              .formatted(Medium.idIn(url).orElseThrow()));
    }

    assertThat(server.as(ann).get(losses).json().at("/notices/0/message").asText())
        .isEqualTo("Its picture is no longer kept here.");
  }

  private Answer changed(String id, DraftJson draft) {
    return server.as(ann).send("PUT", "/quizzes/" + id, draft.toString());
  }

  @Test
  void what_no_quiz_and_no_game_has_is_deleted_after_a_while() {
    String unused = uploaded(ann);
    String cover = uploaded(ann);
    String played = upload(ann, Sounds.wav(1)).text("url");
    String id = server.created(ann, aQuiz().with("/cover", media(cover)));
    String other =
        server.created(
            ann,
            aQuiz()
                .with(
                    "/questions/0/media",
                    "{\"sound\": \"%s\", \"transcript\": \"Wind\"}".formatted(played)));
    server
        .as(ann)
        .with("Quizhall-Service-Key", QuizServer.SERVICE_KEY)
        .get("/internal/quizzes/" + other);

    assertThat(deleteUnused(Instant.now().minusSeconds(60))).isZero();
    deleteUnused(Instant.now());
    assertThat(kept(unused)).isFalse();
    assertThat(kept(cover)).isTrue();

    server.as(ann).send("PUT", "/quizzes/" + id, aQuiz().basedOn(1).toString());
    server.as(ann).delete("/quizzes/" + other);
    deleteUnused(Instant.now());
    assertThat(kept(cover)).as("the version of before has it").isTrue();
    server.as(ann).delete("/quizzes/" + id);
    deleteUnused(Instant.now());
    assertThat(kept(cover)).as("the quiz in the bin has it").isTrue();
    server.as(ann).delete("/shelves/bin/" + id);
    deleteUnused(Instant.now());
    assertThat(kept(cover)).isFalse();
    transaction(read -> new MediaUseStore(read).deletePlayed(Instant.now(), 1000));
    assertThat(kept(played)).as("the quiz in the bin has it").isTrue();

    server.as(ann).delete("/shelves/bin/" + other);
    deleteUnused(Instant.now());
    assertThat(kept(played)).as("results have it").isTrue();

    transaction(read -> new MediaUseStore(read).deletePlayed(Instant.now(), 1000));
    assertThat(kept(played)).isFalse();
  }

  @Test
  void files_outlive_their_server_and_not_their_account() {
    String url = uploaded(ann);
    server.created(ann, aQuiz().with("/cover", media(url)));
    byte[] before = file(url).body();
    server.close();
    server = QuizServer.start(database, broker, SETTINGS);

    assertThat(file(url).body()).isEqualTo(before);
    assertThat(file(url.replace("120x90", "121x90")).statusCode()).isEqualTo(404);

    try (Bus bus = Bus.connect(broker)) {
      bus.publish(
          Event.of("user.deleted", Instant.now(), ann.id().toString(), Map.of("userId", ann.id())));
      await().atMost(Duration.ofSeconds(20)).until(() -> !kept(url));
    }
    int deleted = transaction(delete -> new MediaStore(delete).deleteRemoved(Instant.now(), 1_000));
    assertThat(deleted).isPositive();
    assertThat(upload(ann, written("png", flag(4, 4))).status()).isEqualTo(401);
  }

  private static Answer upload(Person author, byte[] file) {
    return upload(author, file, Map.of());
  }

  private static Answer upload(Person author, byte[] file, Map<String, String> fields) {
    return server.as(author).postFile("/media", file, fields);
  }

  private static String uploaded(Person author) {
    Answer answer = upload(author, written("jpeg", photo(120, 90)));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.text("url");
  }

  private static String reason(Answer refused) {
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("file");
    return refused.json().at("/errors/0/message").asText();
  }

  private static String media(String url) {
    return "{\"image\": \"%s\", \"alt\": \"A hill\"}".formatted(url);
  }

  private static String id(String url) {
    return url.split("/", -1)[4];
  }

  /** In the database, whatever the server remembers. */
  private static boolean kept(String url) {
    return transaction(read -> new MediaStore(read).lock(mediaId(url)).isPresent());
  }

  private static MediaId mediaId(String url) {
    return new MediaId(UUID.fromString(id(url)));
  }

  private static int deleteUnused(Instant before) {
    return transaction(delete -> new MediaUseStore(delete).deleteNeverPlayed(before, 1000));
  }

  private static <T> T transaction(Function<Transaction, T> work) {
    return Jdbi.create(database::connect)
        .installPlugin(new PostgresPlugin())
        .inTransaction(handle -> work.apply(new Transaction(handle)));
  }

  private static HttpResponse<byte[]> file(String url, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.uri().resolve(url));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
