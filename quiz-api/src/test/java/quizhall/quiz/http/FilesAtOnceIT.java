package quizhall.quiz.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import java.io.IOException;
import java.net.InetSocketAddress;
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
import quizhall.core.testing.Answer;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.media.Sounds;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;

/** Files of quizzes that have begun to come, or to leave, and do not go on. */
@ExtendWith(Stores.class)
class FilesAtOnceIT {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String ALL = "/quizzes/export?format=quizhall";

  /** More than networks hold of an answer that nobody takes. */
  private static final int SOUNDS = 8;

  private static QuizServer server;

  private final List<Socket> begun = new ArrayList<>();
  private final Person ann = Person.named("Ann");

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    server =
        QuizServer.start(
            database,
            broker,
            Map.of(
                "quizhall.quiz.imports.imports-at-once", 4,
                "quizhall.quiz.imports.imports-per-minute", 10_000,
                "quizhall.quiz.imports.imports-per-day", 10_000,
                "quizhall.quiz.media.uploads-per-minute", 10_000,
                "quizhall.quiz.exports.at-once", 4));
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
  void imports_that_do_not_come_hold_up_their_author_and_then_say_so_to_all() throws IOException {
    Person slow = Person.named("Slow");
    await().atMost(PATIENCE).until(() -> bring(slow) && isTooMany(imported(slow), 429));
    assertThat(imported(ann).status()).isEqualTo(201);

    Person other = Person.named("Other");
    await().atMost(PATIENCE).until(() -> bring(other) && isTooMany(imported(ann), 503));

    hangUp();
    await().atMost(PATIENCE).until(() -> imported(ann).status() == 201);
  }

  @Test
  void files_that_nobody_takes_hold_up_their_reader_and_then_say_so_to_all() throws IOException {
    Person slow = withMuch("Slow");
    await().atMost(PATIENCE).until(() -> take(slow) && isTooMany(exported(slow), 429));
    assertThat(exported(ann).status()).isEqualTo(200);

    Person other = withMuch("Other");
    await().atMost(PATIENCE).until(() -> take(other) && isTooMany(exported(ann), 503));

    hangUp();
    await().atMost(PATIENCE).until(() -> exported(ann).status() == 200);
  }

  private static boolean isTooMany(Answer answer, int status) {
    return answer.status() == status && answer.header("Retry-After").equals("3");
  }

  private static Answer imported(Person author) {
    byte[] file = "Which?\nA. One\nB. Two\nANSWER: A\n".getBytes(UTF_8);
    return server.as(author).postFile("/imports", file, Map.of());
  }

  private static Answer exported(Person reader) {
    return server.as(reader).get(ALL);
  }

  private static Person withMuch(String name) {
    Person person = Person.named(name);
    for (int i = 0; i < SOUNDS; i++) {
      Answer sound = server.as(person).postFile("/media", Sounds.wav(150 + i), Map.of());
      server.created(
          person,
          aQuiz()
              .with(
                  "/questions/0/media",
                  "{\"sound\": \"%s\", \"transcript\": \"Wind\"}".formatted(sound.text("url"))));
    }
    return person;
  }

  /**
   * Begins to bring a file; once more each time, as a place may be taken by who asked meanwhile.
   */
  private boolean bring(Person author) throws IOException {
    return begin(
        """
        POST /api/quiz/imports HTTP/1.1
        Host: quiz.example
        Authorization: Bearer %s
        Content-Type: multipart/form-data; boundary=x
        Content-Length: 1000

        --x
        Content-Disposition: form-data; name="file"; filename="quiz.txt"

        some"""
            .formatted(server.issuer().token(author)));
  }

  /** Asks for a file and does not take it. */
  private boolean take(Person reader) throws IOException {
    return begin(
        """
        GET /api/quiz%s HTTP/1.1
        Host: quiz.example
        Authorization: Bearer %s

        """
            .formatted(ALL, server.issuer().token(reader)));
  }

  private boolean begin(String request) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.connect(new InetSocketAddress(server.uri().getHost(), server.uri().getPort()));
    begun.add(socket);
    socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(US_ASCII));
    return true;
  }
}
