package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.testing.Answer;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.media.Pictures;
import quizhall.quiz.media.Sounds;
import quizhall.quiz.testing.Bucket;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;

/** Files in a store that speaks S3. It is about that store and no other. */
@Tag("same-on-any-stores")
@ExtendWith(Stores.class)
class MediaInBucketIT {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient http = HttpClient.newHttpClient();
  private final Person ann = Person.named("Ann");
  private final Bucket bucket = Bucket.open();
  private final TestDatabase database;
  private final TestBroker broker;
  private QuizServer server;

  MediaInBucketIT(TestDatabase database, TestBroker broker) {
    this.database = database;
    this.broker = broker;
  }

  @BeforeEach
  void start() {
    start("s3", bucket.settings());
  }

  private void start(String store, Map<String, Object> where) {
    Map<String, Object> settings = new TreeMap<>(where);
    settings.put("quizhall.quiz.media.store", store);
    settings.put("quizhall.retention.interval", "100ms");
    settings.put("quizhall.retention.discarded-objects", "3s");
    server = QuizServer.start(database, broker, settings);
  }

  @AfterEach
  void stop() {
    server.close();
    bucket.close();
    http.close();
  }

  @Test
  void a_file_is_in_the_bucket_as_long_as_it_is_kept() {
    Answer picture = upload(Pictures.written("jpeg", Pictures.photo(500, 400)));
    Answer sound = upload(Sounds.wav(170));

    assertThat(picture.status()).isEqualTo(201);
    String folder = "quizhall/" + picture.text("id");
    assertThat(bucket.names())
        .containsExactlyInAnyOrder(
            folder + "/500x400.jpg",
            folder + "/500.webp",
            folder + "/480.jpg",
            folder + "/480.webp",
            "quizhall/" + sound.text("id") + "/clip.wav");
    assertThat(Pictures.seen(file(picture.text("url")).body(), "image/jpeg").getWidth())
        .isEqualTo(500);
    byte[] whole = file(sound.text("url")).body();
    assertThat(whole).hasSize(44 + 170 * 8000);
    assertThat(file(sound.text("url"), "Range", "bytes=1000-1300000").body())
        .isEqualTo(Arrays.copyOfRange(whole, 1000, 1_300_001));

    server.as(ann).delete("/media/" + picture.text("id"));

    assertThat(file(picture.text("url")).statusCode()).isEqualTo(404);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(bucket.names())
                    .containsExactly("quizhall/" + sound.text("id") + "/clip.wav"));
  }

  @Test
  void while_the_bucket_is_away_authors_are_told_to_come_back() {
    byte[] clip = Sounds.wav(1);
    String url = upload(clip).text("url");
    bucket.stop();

    assertThat(upload(clip).status()).isEqualTo(503);
    assertThat(file(url).statusCode()).isEqualTo(503);

    bucket.start();
    assertThat(file(url).statusCode()).isEqualTo(200);
    assertThat(upload(clip).status()).isEqualTo(201);
  }

  @Test
  void a_file_stays_where_it_went() {
    String there = upload(Sounds.wav(1)).text("url");
    server.close();
    start("database", bucket.settings());

    String here = upload(Sounds.wav(2)).text("url");

    assertThat(bucket.names()).hasSize(1);
    assertThat(List.of(file(there).statusCode(), file(here).statusCode())).containsOnly(200);
  }

  @Test
  void a_wrong_key_keeps_nothing_anywhere() {
    server.close();
    start("s3", bucket.settings("another-secret"));

    assertThat(upload(Sounds.wav(1)).status()).isEqualTo(503);
    assertThat(bucket.names()).isEmpty();
    assertThat(server.as(ann).get("/media").json().path("files").asInt()).isZero();
  }

  private Answer upload(byte[] file) {
    return server.as(ann).postFile("/media", file, Map.of());
  }

  private HttpResponse<byte[]> file(String url, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.uri().resolve(url));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }
}
