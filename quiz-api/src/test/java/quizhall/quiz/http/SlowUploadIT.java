package quizhall.quiz.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.media.Pictures;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;

/** Uploads that have begun and do not go on. */
@ExtendWith(Stores.class)
class SlowUploadIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static QuizServer server;

  private final List<Socket> begun = new ArrayList<>();
  private final Person slow = Person.named("Slow");
  private final Person ann = Person.named("Ann");

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    server =
        QuizServer.start(
            database,
            broker,
            Map.of(
                "quizhall.quiz.media.uploads-at-once", 4,
                "quizhall.quiz.media.uploads-per-minute", 10_000,
                "quizhall.quiz.media.files-per-owner", 10_000));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void hangUp() throws IOException {
    for (Socket socket : begun) {
      socket.close();
    }
  }

  @Test
  void one_author_holds_up_no_other_and_a_full_house_says_so() throws IOException {
    await().atMost(PATIENCE).until(() -> begin(slow) && upload(slow) == 429);
    assertThat(upload(ann)).isEqualTo(201);

    Person other = Person.named("Other");
    await().atMost(PATIENCE).until(() -> begin(other) && upload(ann) == 503);

    hangUp();
    await().atMost(PATIENCE).until(() -> upload(ann) == 201);
  }

  private int upload(Person author) {
    byte[] file = Pictures.written("png", Pictures.flag(4, 4));
    return server.as(author).postFile("/media", file, Map.of()).status();
  }

  /** Once more each time: the place may have been taken by who asked meanwhile. */
  private boolean begin(Person author) throws IOException {
    Socket socket = new Socket(server.uri().getHost(), server.uri().getPort());
    begun.add(socket);
    socket
        .getOutputStream()
        .write(
            """
            POST /api/quiz/media HTTP/1.1
            Host: quiz.example
            Authorization: Bearer %s
            Content-Type: multipart/form-data; boundary=x
            Content-Length: 1000

            --x
            Content-Disposition: form-data; name="file"

            some"""
                .formatted(server.issuer().token(author))
                .replace("\n", "\r\n")
                .getBytes(US_ASCII));
    return true;
  }
}
