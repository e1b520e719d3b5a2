package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.testing.Answer;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;

/** One's own questions, found again. */
@ExtendWith(Stores.class)
class BankIT {

  private static QuizServer server;

  private final Person ann = Person.named("Ann");
  private final Person bob = Person.named("Bob");

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    server = QuizServer.start(database, broker);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void questions_come_whole_with_their_place_and_only_to_their_owner() {
    String id = server.created(ann, aQuiz().published());

    JsonNode first = page(ann, "").json().at("/items/0");

    assertThat(first.path("quizId").asText()).isEqualTo(id);
    assertThat(first.path("quizTitle").asText()).isEqualTo("Rivers");
    assertThat(first.path("index").asInt()).isZero();
    assertThat(first.at("/question/options/1/correct").asBoolean()).isTrue();
    assertThat(first.at("/question/explanation").asText()).isEqualTo("It flows on to Budapest.");
    assertThat(texts(page(bob, ""))).isEmpty();
    assertThat(server.anonymous().get("/questions").status()).isEqualTo(401);
  }

  @Test
  void a_question_is_found_by_its_own_words_kind_and_tags() {
    server.created(ann, aQuiz());
    server.created(
        ann,
        aQuiz()
            .asking("{\"type\": \"slide\", \"text\": \"Vienna, the city\"}")
            .with("/tags", "[\"cities\"]"));

    assertThat(texts(page(ann, "q=rivers")))
        .as("other forms of a word")
        .containsExactly("Which river flows through Vienna?");
    assertThat(texts(page(ann, "q=vienna")))
        .containsExactly("Vienna, the city", "Which river flows through Vienna?");
    assertThat(texts(page(ann, "q=vienna%20swim"))).as("not in one question").isEmpty();
    assertThat(texts(page(ann, "q=danube"))).as("a key").isEmpty();
    assertThat(texts(page(ann, "kind=slide&kind=pin"))).containsExactly("Vienna, the city");
    assertThat(texts(page(ann, "q=vienna&tag=geography")))
        .containsExactly("Which river flows through Vienna?");
    assertThat(page(ann, "kind=essay").status()).isEqualTo(400);
  }

  @Test
  void pages_go_on_through_all_quizzes_though_none_of_many_has_the_words() {
    Person cat = Person.named("Cat");
    server.created(cat, aQuiz().asking("{\"type\": \"slide\", \"text\": \"A needle\"}"));
    IntStream.range(0, 105).forEach(i -> server.created(cat, aQuiz()));

    List<String> all = new ArrayList<>();
    List<String> needles = new ArrayList<>();
    through(cat, "limit=50", all);
    through(cat, "kind=slide&limit=50", needles);

    assertThat(all).hasSize(2 * 106);
    assertThat(needles).containsExactly("A needle");
  }

  @Test
  void a_place_of_quizzes_is_none_of_questions() {
    server.created(ann, aQuiz());
    server.created(ann, aQuiz());
    String next = server.as(ann).get("/quizzes?mine=true&limit=1").text("next");

    assertThat(page(ann, "next=" + next).status()).isEqualTo(400);
  }

  private static void through(Person owner, String query, List<String> texts) {
    Answer page = page(owner, query);
    texts.addAll(texts(page));
    while (page.json().has("next")) {
      page = page(owner, query + "&next=" + page.text("next"));
      texts.addAll(texts(page));
    }
  }

  private static Answer page(Person owner, String query) {
    return server.as(owner).get("/questions?" + query);
  }

  private static List<String> texts(Answer page) {
    assertThat(page.status()).isEqualTo(200);
    List<String> texts = new ArrayList<>();
    page.json().path("items").forEach(entry -> texts.add(entry.at("/question/text").asText()));
    return texts;
  }
}
