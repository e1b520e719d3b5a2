package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
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
import quizhall.quiz.events.AccountRemoval;
import quizhall.quiz.library.Moderation;
import quizhall.quiz.testing.Bus;
import quizhall.quiz.testing.DraftJson;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;

@ExtendWith(Stores.class)
class ModerationIT {

  private static final int A_DAY = 3;
  private static final int OF_A_QUIZ = 4;
  private static final Person MAY = Person.named("May");
  private static final Person GONE = Person.named("Gone");

  private static QuizServer server;
  private static TestDatabase database;
  private static TestBroker broker;

  private final Person ann = Person.named("Ann");
  private final Person bob = Person.named("Bob");
  private final Person cem = Person.named("Cem");

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    ModerationIT.database = database;
    ModerationIT.broker = broker;
    server =
        QuizServer.start(
            database,
            broker,
            Map.of(
                "quizhall.quiz.moderation.moderators", MAY.id() + "," + GONE.id(),
                "quizhall.quiz.moderation.reports-per-day", A_DAY,
                "quizhall.quiz.moderation.reports-per-quiz", OF_A_QUIZ));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private String published() {
    return server.created(ann, aQuiz().published().with("/questions/0/notes", "\"Mine alone.\""));
  }

  private static Answer report(Person reporter, String quiz, String reason, String words) {
    return server
        .as(reporter)
        .post("/quizzes/%s/reports".formatted(quiz), Map.of("reason", reason, "words", words));
  }

  private static Answer judge(Person moderator, String quiz, String act, Map<String, ?> body) {
    return server.as(moderator).post("/reports/%s/%s".formatted(quiz, act), body);
  }

  private static JsonNode hidden(String quiz) {
    Answer hidden =
        judge(
            MAY,
            quiz,
            "hide",
            Map.of("reason", "copyright", "words", "Page 12 is a scan.", "version", 1));
    assertThat(hidden.status()).as(hidden.body()).isEqualTo(200);
    return hidden.json();
  }

  private static JsonNode caseOf(String quiz) {
    return server.as(MAY).get("/reports/" + quiz).json();
  }

  private static List<String> listed(String state) {
    return server
        .as(MAY)
        .get("/reports?limit=100&state=" + state)
        .json()
        .path("items")
        .findValuesAsText("id");
  }

  private static Answer read(Person reader, String quiz) {
    return server.as(reader).get("/quizzes/" + quiz);
  }

  private static Answer save(Person author, String quiz, DraftJson draft, int version) {
    return server.as(author).send("PUT", "/quizzes/" + quiz, draft.basedOn(version).toString());
  }

  private static String type(Answer refused) {
    return refused.status() + " " + refused.text("type");
  }

  @Test
  void who_has_reported_is_told_to_moderators_and_never_to_the_owner() {
    String quiz = published();

    assertThat(report(bob, quiz, "copyright", "From my book.").status()).isEqualTo(204);

    assertThat(listed("waiting")).contains(quiz);
    JsonNode report = caseOf(quiz).at("/reports/0");
    assertThat(report.path("reporter").asText()).isEqualTo("Bob");
    assertThat(report.path("words").asText()).isEqualTo("From my book.");
    assertThat(report.path("open").asBoolean()).isTrue();
    assertThat(report.path("version").asInt()).isEqualTo(1);
    assertThat(read(ann, quiz).body()).doesNotContain("Bob").doesNotContain("moderation");
    hidden(quiz);
    assertThat(read(ann, quiz).body()).doesNotContain("Bob").doesNotContain("From my book");
  }

  @Test
  void a_moderator_sees_the_keys_and_not_the_notes() {
    String quiz = published();
    report(bob, quiz, "harmful", "");

    JsonNode seen = caseOf(quiz).path("quiz");

    assertThat(seen.at("/questions/0/options/1/correct").asBoolean()).isTrue();
    assertThat(seen.toString()).doesNotContain("Mine alone");
  }

  @Test
  void what_is_wrong_with_a_report_is_named() {
    String quiz = published();

    Answer empty = server.as(bob).post("/quizzes/%s/reports".formatted(quiz), Map.of());
    Answer other = report(bob, quiz, "other", " ");
    Answer longer = report(bob, quiz, "spam", "x".repeat(1_001));

    assertThat(Stream.of(empty, other, longer).map(Answer::status)).containsOnly(422);
    assertThat(empty.json().at("/errors/0/field").asText()).isEqualTo("reason");
    assertThat(other.json().at("/errors/0/field").asText()).isEqualTo("words");
    assertThat(longer.json().at("/errors/0/field").asText()).isEqualTo("words");
    assertThat(
            server
                .anonymous()
                .post("/quizzes/%s/reports".formatted(quiz), Map.of("reason", "spam"))
                .status())
        .isEqualTo(401);
    assertThat(type(report(ann, quiz, "spam", ""))).isEqualTo("409 own-quiz");
    assertThat(report(bob, server.created(ann, aQuiz()), "spam", "").status())
        .as("a private one is not there")
        .isEqualTo(404);
  }

  @Test
  void the_same_person_reports_a_quiz_once_and_only_so_many_a_day() {
    String quiz = published();
    report(bob, quiz, "spam", "");
    report(bob, quiz, "insulting", "The third question.");

    assertThat(caseOf(quiz).path("reports")).hasSize(1);
    assertThat(caseOf(quiz).at("/reports/0/reason").asText()).isEqualTo("insulting");
    for (int more = 1; more < A_DAY; more++) {
      assertThat(report(bob, published(), "spam", "").status()).isEqualTo(204);
    }
    assertThat(type(report(bob, published(), "spam", ""))).isEqualTo("409 too-many-reports");
    assertThat(report(bob, quiz, "spam", "").status()).as("it is no other one").isEqualTo(204);
  }

  @Test
  void of_one_quiz_so_many_reports_wait() {
    String quiz = published();
    for (int i = 0; i < OF_A_QUIZ; i++) {
      assertThat(report(Person.named("P" + i), quiz, "spam", "").status()).isEqualTo(204);
    }

    assertThat(type(report(bob, quiz, "spam", ""))).isEqualTo("409 reported-often");

    judge(MAY, quiz, "dismiss", Map.of("version", 1));
    assertThat(report(bob, quiz, "spam", "").status()).isEqualTo(204);
  }

  @Test
  void only_moderators_moderate() {
    String quiz = published();
    report(bob, quiz, "spam", "");
    Map<String, Object> judgement = Map.of("reason", "spam", "version", 1);

    for (Person other : List.of(ann, bob)) {
      assertThat(
              Stream.of(
                  server.as(other).get("/reports"),
                  server.as(other).get("/reports/" + quiz),
                  server.as(other).get("/reports/" + UUID.randomUUID()),
                  judge(other, quiz, "dismiss", judgement),
                  judge(other, quiz, "hide", judgement),
                  judge(other, quiz, "release", judgement)))
          .extracting(Answer::status)
          .containsOnly(403);
      assertThat(server.as(other).get("/reports/waiting").body())
          .isEqualTo("{\"moderator\":false}");
    }
    assertThat(server.anonymous().get("/reports").status()).isEqualTo(401);
    JsonNode waiting = server.as(MAY).get("/reports/waiting").json();
    assertThat(waiting.path("moderator").asBoolean()).isTrue();
    assertThat(waiting.path("waiting").asInt()).isPositive();
  }

  @Test
  void a_dismissed_quiz_stays_public_and_is_not_reported_again_as_it_is() {
    String quiz = published();
    report(bob, quiz, "spam", "");

    JsonNode judged = judge(MAY, quiz, "dismiss", Map.of("version", 1, "words", "Fine.")).json();

    assertThat(judged.at("/reports/0/open").asBoolean()).isFalse();
    assertThat(judged.at("/acts/0/act").asText()).isEqualTo("dismiss");
    assertThat(judged.at("/acts/0/moderator").asText()).isEqualTo("May");
    assertThat(listed("waiting")).doesNotContain(quiz);
    assertThat(read(cem, quiz).status()).isEqualTo(200);
    assertThat(type(report(bob, quiz, "spam", ""))).isEqualTo("409 already-judged");
    save(ann, quiz, aQuiz().published().titled("Worse"), 1);
    assertThat(report(bob, quiz, "spam", "").status()).isEqualTo(204);
    assertThat(listed("waiting")).contains(quiz);
  }

  @Test
  void a_hidden_quiz_is_gone_for_all_but_its_owner_who_is_told_why() {
    String word = "w" + UUID.randomUUID().toString().replace("-", "");
    String quiz = server.created(ann, aQuiz().published().titled(word));
    server.as(bob).post("/shelves/favourites", Map.of("quizzes", List.of(quiz)));
    report(bob, quiz, "copyright", "");
    try (Bus bus = Bus.connect(broker)) {
      hidden(quiz);
      await()
          .untilAsserted(
              () ->
                  assertThat(bus.awaitAbout(quiz, 1))
                      .extracting(Event::type)
                      .contains("quiz.updated"));
    }

    assertThat(read(bob, quiz).status()).isEqualTo(404);
    assertThat(server.anonymous().get("/quizzes/" + quiz).status()).isEqualTo(404);
    assertThat(server.as(bob).get("/quizzes/search?q=" + word).json().path("items")).isEmpty();
    assertThat(server.as(bob).get("/shelves/favourites").json().path("items")).isEmpty();
    assertThat(
            server
                .as(bob)
                .with("Quizhall-Service-Key", QuizServer.SERVICE_KEY)
                .get("/internal/quizzes/" + quiz)
                .status())
        .isEqualTo(404);
    JsonNode own = read(ann, quiz).json();
    assertThat(own.path("visibility").asText()).isEqualTo("private");
    assertThat(own.at("/moderation/state").asText()).isEqualTo("hidden");
    assertThat(own.at("/moderation/reason").asText()).isEqualTo("copyright");
    assertThat(own.at("/moderation/words").asText()).isEqualTo("Page 12 is a scan.");
    assertThat(server.as(ann).get("/shelves/own").json().at("/items/0/hidden").asBoolean())
        .isTrue();
    assertThat(listed("hidden")).contains(quiz);
    assertThat(listed("waiting")).doesNotContain(quiz);
    assertThat(caseOf(quiz).at("/quiz/id").asText()).as("moderators see it still").isEqualTo(quiz);
  }

  @Test
  void a_hidden_quiz_is_changed_and_kept_but_neither_published_nor_given_by_a_link() {
    String quiz = published();
    hidden(quiz);

    assertThat(type(save(ann, quiz, aQuiz().published(), 1))).isEqualTo("409 hidden-by-moderator");
    assertThat(type(save(ann, quiz, aQuiz().with("/visibility", "\"link\""), 1)))
        .isEqualTo("409 hidden-by-moderator");
    Answer saved = save(ann, quiz, aQuiz().titled("Better"), 1);
    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.json().at("/moderation/state").asText()).isEqualTo("hidden");
    server.as(ann).delete("/quizzes/" + quiz);
    server.as(ann).post("/shelves/bin/take", Map.of("quizzes", List.of(quiz)));
    assertThat(read(ann, quiz).text("visibility")).isEqualTo("private");
    assertThat(read(ann, quiz).json().at("/moderation/state").asText()).isEqualTo("hidden");
  }

  @Test
  void a_node_of_the_release_before_cannot_publish_it_either() {
    String quiz = published();
    hidden(quiz);

    in(
        transaction ->
            transaction
                .handle()
                .execute(
                    "UPDATE quizzes SET visibility = 'public', link = 'x' WHERE id = CAST(? AS uuid)",
                    quiz));

    assertThat(read(bob, quiz).status()).isEqualTo(404);
    assertThat(read(ann, quiz).text("visibility")).isEqualTo("private");
  }

  @Test
  void its_owner_asks_for_another_look_and_publishes_it_when_it_is_released() {
    String quiz = published();
    hidden(quiz);
    save(ann, quiz, aQuiz().titled("Without page 12"), 1);

    Answer asked =
        server.as(ann).post("/quizzes/%s/appeal".formatted(quiz), Map.of("words", "It is mine."));

    assertThat(asked.json().at("/moderation/appeal").asText()).isEqualTo("It is mine.");
    assertThat(listed("waiting")).contains(quiz);
    assertThat(type(judge(MAY, quiz, "release", Map.of("version", 1))))
        .as("nobody releases what they have not seen")
        .isEqualTo("409 stale-version");
    assertThat(type(judge(MAY, quiz, "dismiss", Map.of("version", 2))))
        .isEqualTo("409 hidden-by-moderator");
    assertThat(judge(MAY, quiz, "release", Map.of("version", 2)).status()).isEqualTo(200);
    JsonNode released = read(ann, quiz).json();
    assertThat(released.path("visibility").asText())
        .as("publishing is for its owner")
        .isEqualTo("private");
    assertThat(released.at("/moderation/state").asText()).isEqualTo("released");
    assertThat(listed("waiting")).doesNotContain(quiz);
    Answer public_ = save(ann, quiz, aQuiz().published(), 2);
    assertThat(public_.status()).isEqualTo(200);
    assertThat(public_.json().has("moderation")).isFalse();
    assertThat(read(bob, quiz).status()).isEqualTo(200);
    assertThat(type(judge(MAY, quiz, "release", Map.of("version", 3)))).isEqualTo("409 not-hidden");
  }

  @Test
  void an_appeal_is_answered_by_hiding_it_again() {
    String quiz = published();
    hidden(quiz);
    server.as(ann).post("/quizzes/%s/appeal".formatted(quiz), Map.of());

    judge(MAY, quiz, "hide", Map.of("reason", "copyright", "words", "Still.", "version", 1));

    JsonNode standing = read(ann, quiz).json().path("moderation");
    assertThat(standing.path("words").asText()).isEqualTo("Still.");
    assertThat(standing.has("appealedAt")).isFalse();
    assertThat(listed("waiting")).doesNotContain(quiz);
    assertThat(caseOf(quiz).path("acts")).hasSize(2);
  }

  @Test
  void only_the_owner_of_a_hidden_quiz_asks_for_another_look() {
    String quiz = published();

    assertThat(type(server.as(ann).post("/quizzes/%s/appeal".formatted(quiz), Map.of())))
        .isEqualTo("409 not-hidden");
    hidden(quiz);
    assertThat(server.as(bob).post("/quizzes/%s/appeal".formatted(quiz), Map.of()).status())
        .isEqualTo(404);
    assertThat(
            server
                .as(ann)
                .post("/quizzes/%s/appeal".formatted(quiz), Map.of("words", "x".repeat(1_001)))
                .status())
        .isEqualTo(422);
  }

  @Test
  void what_is_unpublished_or_in_the_bin_waits_until_it_is_there_again() {
    String quiz = published();
    report(bob, quiz, "spam", "");

    save(ann, quiz, aQuiz(), 1);
    assertThat(listed("waiting")).doesNotContain(quiz);
    assertThat(server.as(MAY).get("/reports/" + quiz).status())
        .as("what is private is nobody's business")
        .isEqualTo(404);
    assertThat(judge(MAY, quiz, "hide", Map.of("reason", "spam", "version", 2)).status())
        .isEqualTo(404);
    save(ann, quiz, aQuiz().published(), 2);
    assertThat(listed("waiting")).contains(quiz);
    server.as(ann).delete("/quizzes/" + quiz);
    assertThat(listed("waiting")).doesNotContain(quiz);
    server.as(ann).post("/shelves/bin/take", Map.of("quizzes", List.of(quiz)));
    assertThat(listed("waiting")).contains(quiz);
    server.as(ann).delete("/quizzes/" + quiz);
    server.as(ann).delete("/shelves/bin/" + quiz);
    assertThat(count("reports", quiz)).isZero();
  }

  @Test
  void copies_are_named_and_stay_as_they_are() {
    String quiz = published();
    String copy = server.as(bob).post("/quizzes/%s/copy".formatted(quiz), Map.of()).text("id");
    String private_ = server.as(cem).post("/quizzes/%s/copy".formatted(quiz), Map.of()).text("id");
    save(bob, copy, aQuiz().published(), 1);

    JsonNode judged = hidden(quiz);

    assertThat(judged.path("copies").findValuesAsText("id"))
        .containsExactly(copy)
        .doesNotContain(private_);
    assertThat(read(ann, copy).status()).isEqualTo(200);
  }

  @Test
  void the_list_is_paged_and_the_last_reported_comes_first() {
    List<String> quizzes = Stream.generate(this::published).limit(3).toList();
    quizzes.forEach(quiz -> report(Person.named("P"), quiz, "spam", ""));

    JsonNode first = server.as(MAY).get("/reports?limit=2").json();
    JsonNode next =
        server.as(MAY).get("/reports?limit=1&next=" + first.path("next").asText()).json();

    assertThat(first.path("items").findValuesAsText("id"))
        .containsExactly(quizzes.get(2), quizzes.get(1));
    assertThat(next.path("items").findValuesAsText("id")).containsExactly(quizzes.get(0));
    assertThat(first.at("/items/0/reports/0/reason").asText()).isEqualTo("spam");
    assertThat(server.as(MAY).get("/reports?state=all").status()).isEqualTo(400);
    assertThat(server.as(MAY).get("/reports?next=x").status()).isEqualTo(400);
  }

  @Test
  void an_account_that_goes_takes_its_name_its_quizzes_and_what_was_done_to_them() {
    String quiz = published();
    Person gone = Person.named("Gone");
    report(gone, quiz, "copyright", "It is mine.");
    hidden(quiz);

    in(
        transaction -> {
          new AccountRemoval(Instant::now).handle(transaction, deleted(gone));
          return null;
        });

    JsonNode report = caseOf(quiz).at("/reports/0");
    assertThat(report.path("words").asText()).isEqualTo("It is mine.");
    assertThat(report.has("reporter")).isFalse();
    in(
        transaction -> {
          new AccountRemoval(Instant::now).handle(transaction, deleted(ann));
          return null;
        });
    assertThat(count("reports", quiz)).isZero();
    assertThat(count("moderated_quizzes", quiz)).isZero();
    assertThat(count("moderation_acts", quiz)).isZero();
  }

  @Test
  void a_moderator_whose_account_is_gone_judges_nothing() {
    String quiz = published();
    report(bob, quiz, "spam", "");
    in(
        transaction -> {
          new AccountRemoval(Instant::now).handle(transaction, deleted(GONE));
          return null;
        });

    Answer late = judge(GONE, quiz, "hide", Map.of("reason", "spam", "version", 1));

    assertThat(late.status()).isEqualTo(401);
    assertThat(count("moderation_acts", quiz)).isZero();
  }

  @Test
  void what_was_judged_is_kept_as_long_as_is_configured() {
    String judged = published();
    String open = published();
    report(bob, judged, "spam", "");
    report(bob, open, "spam", "");
    judge(MAY, judged, "dismiss", Map.of("version", 1));

    in(transaction -> Moderation.forget(transaction, Instant.now().minusSeconds(3_600), 1_000));
    assertThat(count("reports", judged)).isEqualTo(1);
    in(transaction -> Moderation.forget(transaction, Instant.now().plusSeconds(60), 1_000));

    assertThat(count("reports", judged)).isZero();
    assertThat(count("moderation_acts", judged)).isZero();
    assertThat(count("reports", open)).isEqualTo(1);
  }

  @Test
  void where_nobody_moderates_nothing_can_be_reported(TestDatabase other, TestBroker broker) {
    try (QuizServer alone = QuizServer.start(other, broker)) {
      String quiz = alone.created(ann, aQuiz().published());

      Answer refused =
          alone.as(bob).post("/quizzes/%s/reports".formatted(quiz), Map.of("reason", "spam"));

      assertThat(type(refused)).isEqualTo("404 no-moderators");
      assertThat(alone.anonymous().get("/limits").json().has("reports")).isFalse();
    }
    assertThat(server.anonymous().get("/limits").json().at("/reports/wordsLength").asInt())
        .isEqualTo(1_000);
  }

  private static Event deleted(Person person) {
    return Event.of(
        "user.deleted", Instant.now(), person.id().toString(), Map.of("userId", person.id()));
  }

  private static int count(String table, String quiz) {
    return in(
        transaction ->
            transaction
                .handle()
                .createQuery(
                    "SELECT count(*) FROM %s WHERE quiz_id = CAST(:quiz AS uuid)".formatted(table))
                .bind("quiz", quiz)
                .mapTo(Integer.class)
                .one());
  }

  private static <T> T in(Function<Transaction, T> work) {
    return Jdbi.create(database::connect)
        .installPlugin(new PostgresPlugin())
        .inTransaction(handle -> work.apply(new Transaction(handle)));
  }
}
