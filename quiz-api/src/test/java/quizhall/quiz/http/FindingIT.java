package quizhall.quiz.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.core.testing.Answer;
import quizhall.core.testing.ApiClient;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.testing.DraftJson;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;

@ExtendWith(Stores.class)
class FindingIT {

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
  void a_list_has_ones_own_and_public_quizzes_last_changed_first() {
    server.created(ann, aQuiz().titled("Ann, private"));
    server.created(bob, aQuiz().titled("Bob, private"));
    server.created(bob, aQuiz().titled("Bob, public").published());
    server.created(ann, aQuiz().titled("Ann, public").published());

    assertThat(titles(server.as(ann).get("/quizzes?limit=3")))
        .containsExactly("Ann, public", "Bob, public", "Ann, private");
    assertThat(titles(server.anonymous().get("/quizzes?limit=2")))
        .containsExactly("Ann, public", "Bob, public");
    assertThat(titles(server.as(bob).get("/quizzes?mine=true")))
        .containsExactly("Bob, public", "Bob, private");
  }

  @Test
  void ones_own_quizzes_need_a_token() {
    assertThat(server.anonymous().get("/quizzes?mine=true").status()).isEqualTo(401);
  }

  @Test
  void pages_follow_each_other_while_quizzes_are_added() {
    IntStream.range(0, 7).forEach(i -> server.created(ann, aQuiz().titled("Page " + i)));

    Answer first = server.as(ann).get("/quizzes?mine=true&limit=3");
    server.created(ann, aQuiz().titled("Late"));
    List<String> all = new ArrayList<>(titles(first));
    all.addAll(rest(server.as(ann), "/quizzes?mine=true&limit=3", first));

    assertThat(all)
        .containsExactly("Page 6", "Page 5", "Page 4", "Page 3", "Page 2", "Page 1", "Page 0");
  }

  @Test
  void pages_of_a_search_follow_each_other() {
    IntStream.range(0, 5)
        .forEach(i -> server.created(ann, aQuiz().titled("Zeppelin " + i).published()));
    server.created(
        ann, aQuiz().titled("Airships").with("/description", "\"A zeppelin or two\"").published());

    Answer first = server.anonymous().get("/quizzes/search?q=zeppelin&limit=2");
    List<String> all = new ArrayList<>(titles(first));
    all.addAll(rest(server.anonymous(), "/quizzes/search?q=zeppelin&limit=2", first));

    assertThat(all).hasSize(6).doesNotHaveDuplicates();
    assertThat(all.getLast()).as("a title weighs more than a description").isEqualTo("Airships");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Crème brûlée",
        "creme",
        "CREM",
        "brulee",
        "brulee creme",
        "desserts crem",
        "burnt",
        "çreme!",
        "creme burnt sug"
      })
  void typing_finds(String words) {
    Person cook = Person.named("Cook");
    DraftJson quiz =
        aQuiz()
            .titled("Crème brûlée")
            .with("/description", "\"All about burnt sugar\"")
            .with("/tags", "[\"desserts\"]");
    server.created(cook, quiz);

    assertThat(titles(search(cook, words))).containsExactly("Crème brûlée");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reme", "creme salt", "bru creme", "bru cre x"})
  void what_is_found_by_other_words_is_told_apart(String words) {
    Person cook = Person.named("Cook");
    server.created(cook, aQuiz().titled("Crème brûlée"));

    Answer answer = search(cook, words);

    assertThat(
            titles(answer).isEmpty()
                || answer.json().path("similar").asBoolean()
                || answer.json().path("partial").asBoolean())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"':*", "!", "a & | b", "((", "\\", "%", "<->", "\u0001", "'; DROP"})
  void no_sign_breaks_a_search(String words) {
    assertThat(search(ann, words).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/quizzes/search?tag=%00",
        "/quizzes/search?tag=%FF",
        "/tags?q=%00%27",
        "/tags?q=%25"
      })
  void no_sign_breaks_a_tag(String address) {
    assertThat(server.as(ann).get(address).status()).isEqualTo(200);
  }

  @Test
  void private_quizzes_of_others_are_not_found() {
    server.created(ann, aQuiz().titled("Quokka").with("/tags", "[\"quokkas\"]"));

    assertThat(titles(search(ann, "quokka"))).containsExactly("Quokka");
    assertThat(titles(search(bob, "quokka"))).isEmpty();
    assertThat(titles(server.as(bob).get("/quizzes/search?tag=quokkas"))).isEmpty();
  }

  @Test
  void a_changed_quiz_is_found_by_its_new_words_only() {
    String id = server.created(ann, aQuiz().titled("Wombat"));
    server.as(ann).send("PUT", "/quizzes/" + id, aQuiz().titled("Echidna").basedOn(1).toString());

    assertThat(titles(search(ann, "wombat"))).isEmpty();
    assertThat(titles(search(ann, "echidna"))).containsExactly("Echidna");
  }

  @Test
  void tags_narrow_a_search_down() {
    server.created(ann, aQuiz().titled("One").with("/tags", "[\"c++\", \"old maps\"]"));
    server.created(ann, aQuiz().titled("Two").with("/tags", "[\"c++\"]"));

    assertThat(titles(server.as(ann).get("/quizzes/search?tag=C%2B%2B")))
        .containsExactly("Two", "One");
    assertThat(titles(server.as(ann).get("/quizzes/search?tag=c%2B%2B&tag=old%20maps")))
        .containsExactly("One");
    assertThat(titles(server.as(ann).get("/quizzes/search?q=two&tag=c%2B%2B")))
        .containsExactly("Two");
    assertThat(titles(server.as(ann).get("/quizzes/search?tag=maps"))).isEmpty();
  }

  @Test
  void a_list_tells_about_each_quiz() {
    server.created(ann, aQuiz().titled("Facts").published());

    var mine = server.as(ann).get("/quizzes?mine=true").json().at("/items/0");
    var foreign = server.as(bob).get("/quizzes/search?q=facts").json().at("/items/0");

    assertThat(mine.path("questionCount").asInt()).isEqualTo(2);
    assertThat(mine.path("plays").asInt()).isZero();
    assertThat(mine.path("ownerName").asText()).isEqualTo("Ann");
    assertThat(mine.path("editable").asBoolean()).isTrue();
    assertThat(foreign.path("editable").asBoolean()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/quizzes?limit=0",
        "/quizzes?limit=101",
        "/quizzes?limit=many",
        "/quizzes?mine=perhaps",
        "/quizzes?next=nonsense",
        "/quizzes?next=",
        "/quizzes/search?limit=-1",
        "/quizzes/search?q=a&next=nonsense",
        "/tags?limit=1000"
      })
  void a_wrong_parameter_is_named(String address) {
    Answer answer = server.as(ann).get(address);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/field").asText())
        .isEqualTo(address.replaceFirst(".*[?&](\\w+)=.*", "$1"));
  }

  @Test
  void a_page_of_one_order_is_no_place_in_another() {
    server.created(ann, aQuiz());
    server.created(ann, aQuiz());
    String next = server.as(ann).get("/quizzes?mine=true&limit=1").text("next");

    assertThat(server.as(ann).get("/quizzes/search?q=rivers&next=" + next).status()).isEqualTo(400);
  }

  private static Answer search(Person reader, String words) {
    return server.as(reader).get("/quizzes/search?q=" + URLEncoder.encode(words, UTF_8));
  }

  private static List<String> rest(ApiClient client, String address, Answer first) {
    List<String> titles = new ArrayList<>();
    Answer page = first;
    while (page.json().has("next")) {
      page = client.get(address + "&next=" + page.text("next"));
      titles.addAll(titles(page));
    }
    return titles;
  }

  private static List<String> titles(Answer page) {
    assertThat(page.status()).isEqualTo(200);
    return page.json().path("items").findValuesAsText("title");
  }
}
