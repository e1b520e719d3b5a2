package quizhall.game.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import akka.actor.testkit.typed.javadsl.ActorTestKit;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.typesafe.config.ConfigFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.core.config.Settings;
import quizhall.game.room.Question;
import quizhall.game.room.Question.Media;
import quizhall.game.room.Question.Weight;
import quizhall.game.room.Quiz;
import quizhall.game.room.question.MatchTask;
import quizhall.game.room.question.Matching;
import quizhall.game.room.question.Multiple;
import quizhall.game.room.question.NumberTask;
import quizhall.game.room.question.NumberTask.Closeness;
import quizhall.game.room.question.NumberTask.Slider;
import quizhall.game.room.question.OpenTask;
import quizhall.game.room.question.OrderTask;
import quizhall.game.room.question.PinTarget;
import quizhall.game.room.question.PinTask;
import quizhall.game.room.question.Poll;
import quizhall.game.room.question.Single;
import quizhall.game.room.question.SlideTask;
import quizhall.game.room.question.Task;
import quizhall.game.room.question.TextTask;
import quizhall.game.room.question.TrueFalse;
import quizhall.game.room.question.WordCloudTask;

/** Against a small HTTP server that answers as a test wants. */
class QuizzesTest {
  private static final UUID ID = UUID.fromString("0193a2b4-5c6d-7e8f-9012-3456789abcde");
  private static final Duration SHORT = Duration.ofMillis(500);
  private static final String SERVICE_KEY = "0123456789abcdef0123456789abcdef";

  private static ActorTestKit kit;

  private final CountDownLatch testOver = new CountDownLatch(1);
  private Optional<HttpServer> server = Optional.empty();

  @BeforeAll
  static void startActors() {
    kit = ActorTestKit.create();
  }

  @AfterAll
  static void stopActors() {
    kit.shutdownTestKit();
  }

  @AfterEach
  void stopServer() {
    testOver.countDown();
    server.ifPresent(running -> running.stop(0));
  }

  @Test
  void some_are_drawn_of_what_quiz_api_gives_also_one_that_knows_no_tags() throws IOException {
    StringBuilder questions = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      questions
          .append(i == 0 ? "" : ",")
          .append(
              "{'type': 'open', 'text': 'Why %d?', 'points': 'none'}"
                  .formatted(i)
                  .replace('\'', '"'));
    }
    Quizzes quizzes =
        answering(
            200,
            "{\"id\": \"%s\", \"title\": \"Why\", \"questions\": [%s]}".formatted(ID, questions));

    Fetched fetched =
        quizzes
            .fetch(
                new QuizAddress(ID, Optional.empty()),
                Optional.of(new Draw(3, List.of("old maps", "c++"))),
                "host")
            .toCompletableFuture()
            .orTimeout(30, TimeUnit.SECONDS)
            .join();

    assertThat(fetched)
        .isInstanceOfSatisfying(
            Fetched.Playable.class,
            playable -> assertThat(playable.quiz().questions()).hasSize(3).doesNotHaveDuplicates());
  }

  @Test
  void quiz_api_is_asked_by_the_link_and_for_the_tags_that_are_drawn_from() throws IOException {
    BlockingQueue<String> queries = new LinkedBlockingQueue<>();
    Quizzes quizzes =
        against(
            exchange -> {
              queries.add(Objects.toString(exchange.getRequestURI().getRawQuery(), ""));
              respond(exchange, 404, "");
            });
    QuizAddress found = new QuizAddress(ID, Optional.empty());
    QuizAddress given = new QuizAddress(ID, Optional.of("a-Link_1"));
    Draw around = new Draw(3, List.of("old maps", "c++"));
    Draw within = new Draw(3, List.of());

    assertThat(queryOf(quizzes, queries, found, Optional.of(around)))
        .isEqualTo("pool=old+maps&pool=c%2B%2B");
    assertThat(queryOf(quizzes, queries, given, Optional.of(around)))
        .isEqualTo("link=a-Link_1&pool=old+maps&pool=c%2B%2B");
    assertThat(queryOf(quizzes, queries, given, Optional.of(within))).isEqualTo("link=a-Link_1");
    assertThat(queryOf(quizzes, queries, found, Optional.of(within))).isEmpty();
    assertThat(queryOf(quizzes, queries, found, Optional.empty())).isEmpty();
  }

  private static String queryOf(
      Quizzes quizzes, Queue<String> queries, QuizAddress quiz, Optional<Draw> draw) {
    assertThat(
            quizzes
                .fetch(quiz, draw, "host")
                .toCompletableFuture()
                .orTimeout(30, TimeUnit.SECONDS)
                .join())
        .isEqualTo(new Fetched.NotFound());
    return queries.remove();
  }

  @Test
  void a_quiz_is_played_as_it_was_written() throws IOException {
    Quizzes quizzes =
        answering(
            200,
            """
            {"id": "%s", "title": "Moons", "language": "pt-BR", "version": 3, "questions": [
              {"type": "single", "text": "Most moons?", "timeLimitSeconds": 20, "points": "double",
               "explanation": "146 of them.",
               "media": {"image": "/i/s.jpg", "alt": "Rings"},
               "options": [{"text": "Mars", "correct": false}, {"text": "Saturn", "correct": true}]},
              {"type": "multiple", "text": "Gas giants?", "points": "normal",
               "options": [{"text": "Jupiter", "correct": true}, {"text": "Mars", "correct": false},
                           {"text": "Saturn", "correct": true}]},
              {"type": "true-false", "text": "Moons are round.", "points": "none",
               "options": [{"text": "True", "correct": false}, {"text": "False", "correct": true}]},
              {"type": "poll", "text": "Would you go?", "points": "none",
               "options": [{"text": "Yes"}, {"text": "No"}]},
              {"type": "slide", "text": "The end", "body": "Thank you.", "points": "none"}
            ]}
            """
                .formatted(ID));

    Fetched fetched = fetch(quizzes);

    assertThat(fetched)
        .isEqualTo(
            new Fetched.Playable(
                new Quiz(
                    ID,
                    "Moons",
                    Optional.of("pt-BR"),
                    List.of(
                        new Question(
                            "Most moons?",
                            new Single(List.of("Mars", "Saturn"), 1),
                            Optional.of(Duration.ofSeconds(20)),
                            Weight.DOUBLE,
                            Optional.of("146 of them."),
                            Optional.of(new Media("/i/s.jpg", "Rings"))),
                        bare(
                            "Gas giants?",
                            new Multiple(List.of("Jupiter", "Mars", "Saturn"), Set.of(0, 2)),
                            Weight.NORMAL),
                        bare(
                            "Moons are round.",
                            new TrueFalse(List.of("True", "False"), 1),
                            Weight.NONE),
                        bare("Would you go?", new Poll(List.of("Yes", "No")), Weight.NONE),
                        bare("The end", new SlideTask(Optional.of("Thank you.")), Weight.NONE)))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"language\": \"?\",", "\"language\": null,"})
  void a_quiz_in_no_language_that_we_know_is_played_as_well(String language) throws IOException {
    Quizzes quizzes =
        answering(
            200,
            """
            {"id": "%s", "title": "Moons", %s "questions": [
              {"type": "poll", "text": "Would you go?", "points": "none",
               "options": [{"text": "Yes"}, {"text": "No"}]}
            ]}
            """
                .formatted(ID, language));

    Fetched fetched = fetch(quizzes);

    assertThat(fetched)
        .isInstanceOfSatisfying(
            Fetched.Playable.class, it -> assertThat(it.quiz().language()).isEmpty());
  }

  @Test
  void a_question_brings_all_that_its_author_chose() throws IOException {
    Quizzes quizzes =
        answering(
            200,
            """
            {"id": "%s", "title": "Chosen", "questions": [
              {"type": "text", "text": "One?", "points": 750, "timeLimitSeconds": 600,
               "readingSeconds": 5, "hint": "It is a digit.", "explanation": "Yes.",
               "source": "https://example.org", "notes": "Smile.", "accepted": ["1"],
               "media": {"sound": "/a.mp3", "transcript": "One"}}
            ]}
            """
                .formatted(ID));

    assertThat(((Fetched.Playable) fetch(quizzes)).quiz().questions())
        .containsExactly(
            new Question(
                "One?",
                new TextTask(List.of("1"), Matching.LENIENT),
                Optional.of(Duration.ofMinutes(10)),
                new Weight(750),
                Optional.of("Yes."),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Duration.ofSeconds(5)),
                Optional.of("It is a digit."),
                Optional.of("https://example.org"),
                Optional.of("Smile."),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Question.Sound("/a.mp3", "One"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "1.5", "1e30", "\"much\"", "true"})
  void points_that_are_none_are_named(String points) throws IOException {
    Quizzes quizzes =
        answering(
            200,
            """
            {"id": "%s", "title": "Points", "questions": [
              {"type": "poll", "text": "For?", "points": %s, "options": [{"text": "A"}, {"text": "B"}]}
            ]}
            """
                .formatted(ID, points));

    assertThat(((Fetched.Broken) fetch(quizzes)).faults())
        .containsExactly("Question 1 does not say what it counts");
  }

  @Test
  void an_option_that_is_a_picture_is_called_by_what_it_shows() throws IOException {
    Quizzes quizzes =
        answering(
            200,
            """
            {"id": "%s", "title": "Pictures", "questions": [
              {"type": "poll", "text": "Which?", "points": "none", "options": [
                {"text": "", "image": "/fox.webp", "alt": "A fox"},
                {"text": "This", "image": "/owl.webp", "alt": "An owl"},
                {"text": "None"}]}
            ]}
            """
                .formatted(ID));

    Question question = ((Fetched.Playable) fetch(quizzes)).quiz().questions().getFirst();

    assertThat(question.task()).isEqualTo(new Poll(List.of("A fox", "This", "None")));
    assertThat(question.optionPictures().orElseThrow())
        .containsExactly(
            new Question.OptionPicture(0, "/fox.webp", "A fox", true),
            new Question.OptionPicture(1, "/owl.webp", "An owl", false));
  }

  @Test
  void options_count_all_or_nothing_and_polls_take_several_where_the_author_says_so()
      throws IOException {
    Quizzes quizzes =
        answering(
            200,
            """
            {"id": "%s", "title": "Chosen", "questions": [
              {"type": "multiple", "text": "Two?", "points": "normal", "partial": false,
               "options": [{"text": "A", "correct": true}, {"text": "B"}]},
              {"type": "poll", "text": "For?", "points": "none", "several": true,
               "options": [{"text": "A"}, {"text": "B"}]}
            ]}
            """
                .formatted(ID));

    assertThat(((Fetched.Playable) fetch(quizzes)).quiz().questions())
        .extracting(Question::task)
        .containsExactly(
            new Multiple(List.of("A", "B"), Set.of(0), true), new Poll(List.of("A", "B"), true));
  }

  @Test
  void formatted_texts_are_played_in_the_one_format_that_rooms_know() throws IOException {
    Quizzes quizzes =
        answering(
            200,
            """
            {"id": "%s", "title": "Formats", "questions": [
              {"type": "poll", "text": "*Tea?*", "format": "markdown", "points": "none",
               "options": [{"text": "Yes"}, {"text": "No"}]},
              {"type": "poll", "text": "*Tea?*", "format": "rst", "points": "none",
               "options": [{"text": "Yes"}, {"text": "No"}]}
            ]}
            """
                .formatted(ID));

    assertThat(((Fetched.Broken) fetch(quizzes)).faults())
        .containsExactly("Question 2 is written in a format that rooms do not know");
  }

  @Test
  void typed_answers_numbers_and_orders_are_played_too() throws IOException {
    Quizzes quizzes =
        answering(
            200,
            """
            {"id": "%s", "title": "Typed", "questions": [
              {"type": "text", "text": "Capital?", "points": "normal", "accepted": ["Paris"],
               "matching": {"accents": true, "typos": true}},
              {"type": "number", "text": "Pi?", "points": "normal",
               "number": {"value": 3.14, "tolerance": 0.01, "unit": "rad"}},
              {"type": "number", "text": "When?", "points": "normal",
               "number": {"value": 1889, "zeroAt": 50,
                          "slider": {"min": 1800, "max": 2000, "step": 1}}},
              {"type": "order", "text": "Sort!", "points": "normal", "items": ["1", "2", "3"],
               "partial": true},
              {"type": "word-cloud", "text": "Say!", "points": "none", "words": 3},
              {"type": "word-cloud", "text": "Say!", "points": "none"},
              {"type": "open", "text": "Why?", "points": "none", "hidden": true, "anonymous": true},
              {"type": "open", "text": "Why?", "points": "normal", "thumbs": true}
            ]}
            """
                .formatted(ID));

    List<Question> questions = ((Fetched.Playable) fetch(quizzes)).quiz().questions();
    List<Task> tasks = questions.stream().map(Question::task).toList();

    assertThat(questions).filteredOn(Question::hasAnonymousAnswers).hasSize(1);
    assertThat(tasks.subList(0, 3))
        .containsExactly(
            new TextTask(List.of("Paris"), new Matching(false, true, false, true)),
            new NumberTask(
                new BigDecimal("3.14"),
                new Closeness.Within(new BigDecimal("0.01")),
                Optional.of("rad"),
                Optional.empty()),
            new NumberTask(
                new BigDecimal("1889"),
                new Closeness.Nearest(new BigDecimal("50")),
                Optional.empty(),
                Optional.of(
                    new Slider(new BigDecimal("1800"), new BigDecimal("2000"), BigDecimal.ONE))));
    assertThat(tasks.subList(4, 8))
        .containsExactly(
            new WordCloudTask(3),
            new WordCloudTask(1),
            new OpenTask(true),
            new OpenTask(false, Optional.of(List.of())));
    assertThat(tasks.get(3))
        .isInstanceOfSatisfying(
            OrderTask.class,
            order -> {
              assertThat(order.items()).isNotEqualTo(List.of("1", "2", "3"));
              assertThat(order.key().stream().map(order.items()::get))
                  .containsExactly("1", "2", "3");
              assertThat(order.partial()).isTrue();
            });
  }

  @Test
  void pairs_are_shuffled_and_found_again() throws IOException {
    Quizzes quizzes =
        answering(
            200,
            """
            {"id": "%s", "title": "Pairs", "questions": [
              {"type": "match", "text": "Join!", "points": "normal", "pairs": [
                {"left": "A", "right": "1"}, {"left": "B", "right": "2"},
                {"left": "C", "right": "3"}]}
            ]}
            """
                .formatted(ID));

    assertThat(((Fetched.Playable) fetch(quizzes)).quiz().questions().getFirst().task())
        .isInstanceOfSatisfying(
            MatchTask.class,
            match -> {
              assertThat(match.left()).containsExactly("A", "B", "C");
              assertThat(match.right()).isNotEqualTo(List.of("1", "2", "3"));
              assertThat(match.key().stream().map(match.right()::get))
                  .containsExactly("1", "2", "3");
            });
  }

  @Test
  void pins_are_put_into_regions_or_near_a_point() throws IOException {
    Quizzes quizzes =
        answering(
            200,
            """
            {"id": "%s", "title": "Pins", "questions": [
              {"type": "pin", "text": "Where?", "points": "normal",
               "media": {"image": "/m.webp", "alt": "A map"}, "pin": {"regions": [
                 {"x": 0.1, "y": 0, "width": 0.2, "height": 1}, {"x": 0.31, "y": 0.4, "radius": 0.05}]}},
              {"type": "pin", "text": "Where?", "points": "normal",
               "media": {"image": "/m.webp", "alt": "A map"},
               "pin": {"at": {"x": 0.93, "y": 0.61}, "zeroAt": 0.2}}
            ]}
            """
                .formatted(ID));

    assertThat(((Fetched.Playable) fetch(quizzes)).quiz().questions())
        .extracting(Question::task)
        .containsExactly(
            new PinTask(
                new PinTarget.Regions(
                    List.of(
                        new PinTarget.Rectangle(
                            new BigDecimal("0.1"),
                            BigDecimal.ZERO,
                            new BigDecimal("0.2"),
                            BigDecimal.ONE),
                        new PinTarget.Circle(
                            new BigDecimal("0.31"),
                            new BigDecimal("0.4"),
                            new BigDecimal("0.05"))))),
            new PinTask(
                new PinTarget.Spot(
                    new BigDecimal("0.93"), new BigDecimal("0.61"), new BigDecimal("0.2"))));
  }

  @Test
  void it_is_asked_for_in_the_name_of_the_host() throws IOException {
    CompletableFuture<HttpExchange> asked = new CompletableFuture<>();
    Quizzes quizzes =
        against(
            exchange -> {
              asked.complete(exchange);
              respond(exchange, 404, "");
            });

    fetch(quizzes);

    HttpExchange exchange = asked.join();
    assertThat(exchange.getRequestURI()).hasPath("/api/quiz/internal/quizzes/" + ID);
    assertThat(exchange.getRequestHeaders().getFirst("Authorization")).isEqualTo("Bearer host");
    assertThat(exchange.getRequestHeaders().getFirst("Quizhall-Service-Key"))
        .isEqualTo(SERVICE_KEY);
  }

  @Test
  void all_that_no_room_can_play_is_named() throws IOException {
    Quizzes quizzes =
        answering(
            200,
            """
            {"id": "%s", "title": "Odd", "questions": [
              {"type": "single", "text": "One?", "points": "normal",
               "options": [{"text": "A", "correct": true}, {"text": "B", "correct": true}]},
              {"type": "riddle", "text": "Guess!", "points": "normal"},
              {"type": "multiple", "text": "Two?", "points": "lots",
               "options": [{"text": "A", "correct": true}]},
              {"type": "poll", "points": "none", "timeLimitSeconds": 0,
               "options": [{"text": "A"}, {}]},
              {"type": "match", "text": "Join!", "points": "normal", "pairs": [
                {"left": "A", "right": "1"}, {"left": "B", "right": "1"}]},
              {"type": "pin", "text": "Where?", "points": "normal",
               "pin": {"at": {"x": 0.5, "y": 0.5}, "zeroAt": 0.1}},
              {"type": "pin", "text": "Where?", "points": "normal",
               "media": {"image": "/m.webp", "alt": "A map"},
               "pin": {"regions": [{"x": 0.5, "y": 0.5, "radius": 1.5}]}}
            ]}
            """
                .formatted(ID));

    assertThat(fetch(quizzes))
        .isEqualTo(
            new Fetched.Broken(
                List.of(
                    "Question 1 does not have the right options that its type needs",
                    "Question 2 is of a type that rooms do not play yet",
                    "Question 3 has less than two options",
                    "Question 3 does not say what it counts",
                    "Question 4 has an option that says nothing",
                    "Question 4 asks nothing",
                    "Question 4 leaves no time",
                    "Question 5 has less than two pairs that differ to be joined",
                    "Question 6 has no picture to put a pin on",
                    "Question 7 has no place on its picture where a pin is right")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>", "[]", "{\"questions\": 5}", "{\"id\": \"no\"}"})
  void what_is_no_quiz_is_broken(String body) throws IOException {
    assertThat(fetch(answering(200, body)))
        .isEqualTo(new Fetched.Broken(List.of("The quiz cannot be read")));
  }

  @Test
  void an_empty_document_is_broken() throws IOException {
    assertThat(fetch(answering(200, "{}"))).isInstanceOf(Fetched.Broken.class);
  }

  @Test
  void a_quiz_that_is_not_there_is_not_found() throws IOException {
    assertThat(fetch(answering(404, "{}"))).isEqualTo(new Fetched.NotFound());
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 500, 503})
  void any_other_answer_is_none(int status) throws IOException {
    assertThat(fetch(answering(status, "oops"))).isEqualTo(new Fetched.Away());
  }

  @Test
  void a_server_that_does_not_answer_in_time_is_away() throws IOException {
    Quizzes quizzes = against(SHORT, exchange -> awaitEndOfTest());

    assertThat(fetch(quizzes)).isEqualTo(new Fetched.Away());
  }

  @Test
  void a_server_that_does_not_finish_in_time_is_away() throws IOException {
    Quizzes quizzes =
        against(
            SHORT,
            exchange -> {
              exchange.sendResponseHeaders(200, 1_000);
              exchange.getResponseBody().write('{');
              exchange.getResponseBody().flush();
              awaitEndOfTest();
            });

    assertThat(fetch(quizzes)).isEqualTo(new Fetched.Away());
  }

  @Test
  void a_server_that_is_not_there_is_away() throws IOException {
    Quizzes quizzes = against(SHORT, exchange -> {});
    server.orElseThrow().stop(0);

    assertThat(fetch(quizzes)).isEqualTo(new Fetched.Away());
  }

  private Quizzes answering(int status, String body) throws IOException {
    return against(exchange -> respond(exchange, status, body));
  }

  private Quizzes against(HttpHandler handler) throws IOException {
    return against(Duration.ofSeconds(20), handler);
  }

  private Quizzes against(Duration timeout, HttpHandler handler) throws IOException {
    HttpServer running =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    running.createContext("/", handler);
    running.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    running.start();
    server = Optional.of(running);
    return Quizzes.of(
        kit.system(),
        Settings.of(
            ConfigFactory.parseMap(
                Map.of(
                    "quizhall.quiz.url", "http://127.0.0.1:" + running.getAddress().getPort(),
                    "quizhall.service-key", SERVICE_KEY,
                    "quizhall.game.quizzes.timeout", timeout))));
  }

  private void awaitEndOfTest() {
    try {
      assertThat(testOver.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void respond(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static Fetched fetch(Quizzes quizzes) {
    return quizzes
        .fetch(new QuizAddress(ID, Optional.empty()), Optional.empty(), "host")
        .toCompletableFuture()
        .orTimeout(30, TimeUnit.SECONDS)
        .join();
  }

  private static Question bare(String text, Task task, Weight weight) {
    return new Question(text, task, Optional.empty(), weight, Optional.empty(), Optional.empty());
  }
}
