package quizhall.quiz.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.core.testing.Answer;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.events.AccountRemoval;
import quizhall.quiz.testing.Bus;
import quizhall.quiz.testing.Direct;
import quizhall.quiz.testing.DraftJson;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;

/** How words, filters and orders of a search work together. */
@ExtendWith(Stores.class)
class SearchIT {

  private static QuizServer server;
  private static TestDatabase database;

  private final Person ann = Person.named("Ann");
  private final Person bob = Person.named("Bob");

  @BeforeAll
  static void start(TestDatabase given, TestBroker broker) {
    database = given;
    server = QuizServer.start(given, broker);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "de, Häuser der Stadt, Haus",
    "de, Das Haus, häusern",
    "en, Running for beginners, runs",
    "en, The city, cities",
    "fr, Les chevaux, cheval",
    "es, Canciones de verano, canción",
    "pt-BR, Cidades do Brasil, cidade",
    "ru, Города России, городов",
    "xx, Cities, cities"
  })
  void other_forms_of_a_word_are_found_in_the_language_of_the_quiz(
      String language, String title, String words) {
    server.created(ann, in(language, aQuiz().titled(title)));

    assertThat(exact(ann, words)).containsExactly(title);
  }

  @Test
  void a_form_of_one_language_is_none_in_another() {
    server.created(ann, in("de", aQuiz().titled("Area of a city")));

    assertThat(exact(ann, "cities")).isEmpty();
  }

  @Test
  void words_that_say_nothing_in_a_language_need_not_be_there() {
    server.created(ann, in("en", aQuiz().titled("Danube")));
    server.created(ann, in("de", aQuiz().titled("Danube")));
    server.created(ann, in("en", aQuiz().titled("The Rhine")));

    assertThat(exact(ann, "the danube")).hasSize(1);
    assertThat(exact(ann, "the rhine")).containsExactly("The Rhine");
  }

  @Test
  void words_of_questions_are_found_but_never_their_keys() {
    server.created(
        ann,
        aQuiz()
            .titled("Capitals")
            .published()
            .with("/description", "\"\"")
            .asking(
                """
                {"type": "text", "text": "Where is the Hofburg?", "accepted": ["Xanadu"],
                 "hint": "Yonder", "explanation": "Quagmire", "source": "Zephyr", "notes": "Whisper"}
                """)
            .with(
                "/questions/1",
                """
                {"type": "single", "text": "And the Louvre?", "options":
                  [{"text": "Kyoto"}, {"text": "Oslo", "correct": true}]}
                """));

    assertThat(exact(bob, "hofburg")).containsExactly("Capitals");
    assertThat(exact(bob, "louvre capitals")).containsExactly("Capitals");
    for (String key : List.of("xanadu", "yonder", "quagmire", "zephyr", "whisper", "oslo")) {
      assertThat(exact(bob, key)).as(key).isEmpty();
      assertThat(exact(ann, key)).as(key).isEmpty();
    }
  }

  @Test
  void what_is_in_the_title_comes_before_what_is_in_a_question() {
    Person cook = Person.named("Cook");
    server.created(cook, aQuiz().titled("Saffron"));
    server.created(
        cook,
        aQuiz().titled("Spices").asking("{\"type\": \"slide\", \"text\": \"Saffron is dear\"}"));
    server.created(cook, aQuiz().titled("Rice").with("/description", "\"With saffron\""));

    assertThat(exact(cook, "saffron")).containsExactly("Saffron", "Rice", "Spices");
  }

  @ParameterizedTest
  @ValueSource(strings = {"photosythnesis", "Photosyntesis", "fotosynthesis", "potosynthesis leav"})
  void typing_errors_are_forgiven_where_nothing_has_the_words(String words) {
    server.created(ann, aQuiz().titled("Photosynthesis in leaves"));
    server.created(bob, aQuiz().titled("Photosynthesis of somebody else"));

    Answer answer = search(ann, "q=" + encoded(words));

    assertThat(answer.json().path("similar").asBoolean()).isTrue();
    assertThat(titles(answer)).containsExactly("Photosynthesis in leaves");
  }

  @Test
  void each_word_that_was_mistyped_is_looked_up_by_itself() {
    Person ivy = Person.named("Ivy");
    server.created(ivy, aQuiz().titled("Orchids").with("/description", "\"In greenhouses\""));
    server.created(ivy, aQuiz().titled("Orchids of Borneo").published());

    Answer two = search(bob, "q=" + encoded("orhcids bornoe"));
    Answer oneOfTwo = search(ivy, "q=" + encoded("greenhouse orcihds"));
    Answer unknown = search(bob, "q=" + encoded("orhcids gearbox"));

    assertThat(titles(two)).containsExactly("Orchids of Borneo");
    assertThat(titles(oneOfTwo)).containsExactly("Orchids");
    assertThat(unknown.json().path("partial").asBoolean()).isTrue();
    assertThat(titles(unknown)).containsExactly("Orchids of Borneo");
  }

  @Test
  void where_nothing_has_all_words_some_are_enough() {
    Person eve = Person.named("Eve");
    server.created(eve, in("en", aQuiz().titled("Vicuñas").published()));
    server.created(eve, in("en", aQuiz().titled("Vicuñas of the Altiplano").published()));
    server.created(eve, in("de", aQuiz().titled("Altiplano").published()));
    server.created(eve, in("en", aQuiz().titled("The rest of it")));

    Answer some = search(bob, "q=" + encoded("the vicunas of the altiplano in grade 7"));

    assertThat(some.json().path("partial").asBoolean()).isTrue();
    assertThat(some.json().has("similar")).isFalse();
    assertThat(titles(some))
        .containsExactlyInAnyOrder("Vicuñas of the Altiplano", "Vicuñas", "Altiplano")
        .startsWith("Vicuñas of the Altiplano");
    assertThat(titles(search(bob, "q=" + encoded("vicunas 7b") + "&language=de"))).isEmpty();
    assertThat(titles(search(eve, "q=" + encoded("the of 7b")))).isEmpty();
    assertThat(titles(search(bob, "q=" + encoded("vicunas of the altiplano"))))
        .containsExactly("Vicuñas of the Altiplano");
  }

  @Test
  void filters_and_orders_hold_for_words_that_were_mistyped() {
    Person jan = Person.named("Jan");
    server.created(jan, in("en", aQuiz().titled("Capybaras").published()));
    server.created(jan, in("de", aQuiz().titled("Capybaras again").published()));

    assertThat(titles(search(bob, "q=cpaybaras&sort=newest")))
        .containsExactly("Capybaras again", "Capybaras");
    assertThat(titles(search(bob, "q=cpaybaras&language=en"))).containsExactly("Capybaras");
    assertThat(titles(search(bob, "q=cpaybaras&sort=plays&limit=1"))).hasSize(1);
  }

  @Test
  void words_of_private_quizzes_are_nobody_elses_spelling() throws SQLException {
    Person kim = Person.named("Kim");
    String id = server.created(kim, aQuiz().titled("Zugzwang secrets").published());
    server.created(kim, aQuiz().titled("Zwischenzug"));
    assertThat(vocabulary("zug%")).containsExactly("zugzwang");
    assertThat(vocabulary("zwisch%")).isEmpty();
    assertThat(titles(search(kim, "q=zwishcenzug"))).containsExactly("Zwischenzug");
    assertThat(titles(search(bob, "q=zwishcenzug"))).isEmpty();
    assertThat(titles(search(bob, "q=zugzwagn"))).containsExactly("Zugzwang secrets");

    DraftJson hidden = aQuiz().titled("Zugzwang secrets").basedOn(1);
    assertThat(server.as(kim).send("PUT", "/quizzes/" + id, hidden.toString()).status())
        .isEqualTo(200);

    assertThat(vocabulary("zug%")).as("nobody else has it").isEmpty();
    assertThat(titles(search(bob, "q=zugzwagn"))).isEmpty();
    assertThat(titles(search(kim, "q=zugzwagn"))).containsExactly("Zugzwang secrets");
  }

  @Test
  void a_word_stays_known_while_a_public_quiz_has_it() throws SQLException {
    Person lea = Person.named("Lea");
    String first = server.created(lea, aQuiz().titled("Tuatara one").published());
    String second = server.created(lea, aQuiz().titled("Tuatara two").published());
    assertThat(vocabulary("tuatara")).hasSize(1);

    server.as(lea).send("DELETE", "/quizzes/" + first, "");
    assertThat(vocabulary("tuatara")).hasSize(1);

    DraftJson renamed = aQuiz().titled("Sphenodon").published().basedOn(1);
    server.as(lea).send("PUT", "/quizzes/" + second, renamed.toString());
    assertThat(vocabulary("tuatara")).isEmpty();
    assertThat(vocabulary("sphenodon")).hasSize(1);
  }

  @Test
  void with_an_account_go_the_words_that_nobody_else_has() throws SQLException {
    Person gone = Person.named("Gone");
    server.created(gone, aQuiz().titled("Quokkas and Numbats").published());
    server.created(gone, aQuiz().titled("Quokkas and Bilbies").published());
    server.created(gone, aQuiz().titled("Potoroos"));
    server.created(bob, aQuiz().titled("Numbats").published());

    Direct.transaction(
        database,
        removal -> {
          new AccountRemoval(InstantSource.system()).handle(removal, Bus.removalOf(gone));
          return gone;
        });

    assertThat(vocabulary("quokkas")).isEmpty();
    assertThat(vocabulary("bilbies")).isEmpty();
    assertThat(vocabulary("numbats")).hasSize(1);
    assertThat(titles(search(bob, "q=nubmats"))).containsExactly("Numbats");
    assertThat(titles(search(bob, "q=quokkas"))).isEmpty();
  }

  @Test
  void words_with_a_frequent_beginning_are_found_in_each_order() throws SQLException {
    Person max = Person.named("Max");
    IntStream.range(0, 30)
        .forEach(
            i ->
                server.created(
                    max,
                    in(i % 2 == 0 ? "de" : "xx", aQuiz().titled("Quetzals " + i)).published()));

    for (String order : List.of("match", "newest", "plays")) {
      assertThat(all(bob, "q=que&sort=" + order, 20)).as(order).hasSize(30).doesNotHaveDuplicates();
      assertThat(all(bob, "q=quetzal&language=de&sort=" + order, 20)).as(order).hasSize(15);
    }
    assertThat(exact(bob, "quetzals")).hasSize(20);
  }

  @Test
  void what_looks_like_nothing_finds_nothing() {
    server.created(ann, aQuiz().titled("Photosynthesis"));

    Answer answer = search(ann, "q=zzyzx");

    assertThat(titles(answer)).isEmpty();
    assertThat(answer.json().has("similar")).isFalse();
  }

  @Test
  void a_database_without_the_extension_forgives_no_typing_errors(TestBroker broker) {
    try (TestDatabase other = TestDatabase.create()) {
      Person cat = Person.named("Cat");
      try (QuizServer poor = QuizServer.start(other, broker)) {
        execute(other, "DROP EXTENSION pg_trgm CASCADE");
        poor.created(cat, aQuiz().titled("Photosynthesis"));

        Answer found = poor.as(cat).get("/quizzes/search?q=photosynthesis");
        Answer misspelt = poor.as(cat).get("/quizzes/search?q=fotosynthesis");

        assertThat(titles(found)).containsExactly("Photosynthesis");
        assertThat(titles(misspelt)).isEmpty();
      }
    }
  }

  @Test
  void filters_narrow_a_search_down() {
    Person dan = Person.named("Dan");
    server.created(dan, in("de-AT", aQuiz().titled("Kurz")));
    server.created(
        dan,
        in("en", aQuiz().titled("Long"))
            .with("/tags", "[\"maps\"]")
            .asking("{\"type\": \"slide\", \"text\": \"A slide\"}"));
    String played = server.created(dan, in("en", aQuiz().titled("Played").published()));
    play(played, 12);
    String owner = "owner=" + dan.id();

    assertThat(titles(search(dan, owner))).containsExactly("Played", "Long", "Kurz");
    assertThat(titles(search(bob, owner))).containsExactly("Played");
    assertThat(titles(search(dan, owner + "&language=de"))).containsExactly("Kurz");
    assertThat(titles(search(dan, owner + "&language=EN-gb"))).containsExactly("Played", "Long");
    assertThat(titles(search(dan, owner + "&kind=slide"))).containsExactly("Long");
    assertThat(titles(search(dan, owner + "&kind=slide&kind=single"))).hasSize(3);
    assertThat(titles(search(dan, owner + "&tag=maps"))).containsExactly("Long");
    assertThat(titles(search(dan, owner + "&minQuestions=3"))).isEmpty();
    assertThat(titles(search(dan, owner + "&maxQuestions=2"))).hasSize(3);
    assertThat(titles(search(dan, owner + "&minPlays=10"))).containsExactly("Played");
    assertThat(titles(search(dan, owner + "&since=" + today()))).hasSize(3);
    assertThat(titles(search(dan, owner + "&since=" + today().plusDays(2)))).isEmpty();
    assertThat(titles(search(dan, owner + "&q=long&kind=slide"))).containsExactly("Long");
    assertThat(titles(search(dan, owner + "&q=long&kind=pin"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"match", "newest", "plays"})
  void pages_of_each_order_have_everything_once(String order) {
    Person eve = Person.named("Eve");
    IntStream.range(0, 9)
        .forEach(
            i -> {
              String id = server.created(eve, aQuiz().titled("Marmot " + i).published());
              if (i % 2 == 0) {
                play(id, i);
              }
            });

    for (String asked : List.of("", "&q=marmot")) {
      List<String> all = all(eve, "owner=" + eve.id() + "&sort=" + order + asked, 2);
      assertThat(all).hasSize(9).doesNotHaveDuplicates();
      if (order.equals("newest")) {
        assertThat(all.getFirst()).isEqualTo("Marmot 8");
      }
      if (order.equals("plays")) {
        assertThat(all.subList(0, 4))
            .containsExactly("Marmot 8", "Marmot 6", "Marmot 4", "Marmot 2");
      }
    }
  }

  @Test
  void words_that_most_quizzes_have_are_found_in_each_order() throws SQLException {
    Person fay = Person.named("Fay");
    IntStream.range(0, 7).forEach(i -> server.created(fay, aQuiz().titled("Gnu " + i)));
    play(server.created(fay, aQuiz().titled("Gnu played").published()), 3);
    try {
      estimate("1000000");
      for (String order : List.of("match", "newest", "plays")) {
        assertThat(all(fay, "q=gnu&sort=" + order, 3)).hasSize(8).doesNotHaveDuplicates();
      }
      assertThat(all(bob, "q=gnu&sort=plays", 3)).containsExactly("Gnu played");
      assertThat(all(fay, "q=gnu&language=de", 3)).isEmpty();
      assertThat(counts(fay, "q=gnu").at("/total/quizzes").asInt()).isEqualTo(8);
    } finally {
      estimate("1");
    }
  }

  @Test
  void counts_tell_what_one_filter_more_would_find() {
    Person gil = Person.named("Gil");
    String owner = "owner=" + gil.id();
    server.created(gil, in("de", aQuiz().titled("One").with("/tags", "[\"a\", \"b\"]")));
    server.created(gil, in("en", aQuiz().titled("Two").with("/tags", "[\"a\"]")));
    play(server.created(gil, in("en", aQuiz().titled("Three").with("/tags", "[]"))), 15);

    JsonNode all = counts(gil, owner);
    JsonNode german = counts(gil, owner + "&language=de");

    assertThat(all.at("/total").toString()).isEqualTo("{\"quizzes\":3,\"more\":false}");
    assertThat(named(all, "tags")).containsExactly("a 2", "b 1");
    assertThat(named(all, "languages")).containsExactly("en 2", "de 1");
    assertThat(named(all, "kinds")).containsExactly("poll 3", "single 3");
    assertThat(all.at("/lengths/0/quizzes").asInt()).isEqualTo(3);
    assertThat(all.at("/lengths/1/quizzes").asInt()).isZero();
    assertThat(all.at("/plays/1/quizzes").asInt()).isEqualTo(1);
    assertThat(all.at("/plays/2/quizzes").asInt()).isZero();
    assertThat(all.at("/ages/0/quizzes").asInt()).isEqualTo(3);
    assertThat(german.at("/total/quizzes").asInt()).isEqualTo(1);
    assertThat(named(german, "languages")).as("its own filter").containsExactly("en 2", "de 1");
    assertThat(named(german, "tags")).containsExactly("a 1", "b 1");
    assertThat(counts(bob, owner).at("/total/quizzes").asInt()).isZero();
  }

  @Test
  void counts_stop_at_a_thousand() throws SQLException {
    Person hal = Person.named("Hal");
    String id = server.created(hal, aQuiz().titled("Template"));
    execute(
        database,
        """
        INSERT INTO quizzes (id, owner_id, owner_name, title, description, language, visibility, tags,
          questions, version, created_at, updated_at, folded_title, folded_tags, folded_description)
        SELECT gen_random_uuid(), owner_id, owner_name, title, description, language, visibility, tags,
          questions, version, created_at, updated_at, folded_title, folded_tags, folded_description
        FROM quizzes, generate_series(1, 1000) WHERE id = '%s'
        """
            .formatted(id));

    JsonNode counts = counts(hal, "owner=" + hal.id());

    assertThat(counts.at("/total").toString()).isEqualTo("{\"quizzes\":1000,\"more\":true}");
    assertThat(counts.at("/languages/0/quizzes").asInt()).isEqualTo(1000);
    assertThat(counts.at("/languages/0/more").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "language=german!, language",
    "owner=me, owner",
    "kind=essay, kind",
    "minQuestions=-1, minQuestions",
    "maxQuestions=many, maxQuestions",
    "minPlays=1e3, minPlays",
    "since=yesterday, since",
    "since=99999-01-01, since",
    "sort=worst, sort"
  })
  void a_wrong_parameter_is_named(String parameter, String field) {
    for (String address : List.of("/quizzes/search?", "/quizzes/search/counts?")) {
      Answer answer = server.as(ann).get(address + parameter);

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(field);
    }
  }

  @Test
  void a_word_of_any_length_breaks_nothing() {
    String long1 = encoded("\u3300".repeat(200));
    String long2 = encoded("\uFDFA".repeat(200));
    String many = encoded("a b c d e f g h i j k l m n o p q r s t u v w x y z");

    assertThat(search(ann, "q=" + long1).status()).isEqualTo(200);
    assertThat(search(ann, "q=" + long2).status()).isEqualTo(200);
    assertThat(search(ann, "q=" + many).status()).isEqualTo(200);
    server.created(ann, aQuiz().titled("w".repeat(120)));
    assertThat(exact(ann, "w".repeat(120))).hasSize(1);
  }

  @Test
  void a_place_of_one_order_is_none_of_another() {
    server.created(ann, aQuiz().titled("Ibex 1"));
    server.created(ann, aQuiz().titled("Ibex 2"));
    String next = search(ann, "q=ibex&limit=1").text("next");

    assertThat(search(ann, "q=ibex&limit=1&sort=plays&next=" + next).status()).isEqualTo(400);
    assertThat(search(ann, "limit=1&next=" + next).status()).isEqualTo(400);
  }

  private static DraftJson in(String language, DraftJson quiz) {
    return quiz.with("/language", '"' + language + '"');
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private static void play(String quiz, int times) {
    if (times > 0) {
      execute(database, "INSERT INTO plays VALUES ('%s', %d)".formatted(quiz, times));
    }
  }

  private static List<String> vocabulary(String pattern) throws SQLException {
    List<String> words = new ArrayList<>();
    try (Connection connection = database.connect();
        var query =
            connection.prepareStatement("SELECT word FROM search_vocabulary WHERE word LIKE ?")) {
      query.setString(1, pattern);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          words.add(rows.getString(1));
        }
      }
    }
    return words;
  }

  private static void estimate(String quizzes) {
    execute(
        database,
        "CREATE OR REPLACE FUNCTION search_estimate(query tsquery) RETURNS bigint LANGUAGE plpgsql"
            + " AS 'BEGIN RETURN %s; END'".formatted(quizzes));
  }

  private static void execute(TestDatabase where, String sql) {
    try (Connection connection = where.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static Answer search(Person reader, String query) {
    return server.as(reader).get("/quizzes/search?" + query);
  }

  private static JsonNode counts(Person reader, String query) {
    Answer answer = server.as(reader).get("/quizzes/search/counts?" + query);
    assertThat(answer.status()).isEqualTo(200);
    return answer.json();
  }

  private static List<String> named(JsonNode counts, String what) {
    List<String> all = new ArrayList<>();
    counts
        .path(what)
        .forEach(one -> all.add(one.path("name").asText() + " " + one.path("quizzes").asInt()));
    return all;
  }

  /** Of all pages, one after the other. */
  private static List<String> all(Person reader, String query, int limit) {
    List<String> titles = new ArrayList<>();
    Answer page = search(reader, query + "&limit=" + limit);
    titles.addAll(titles(page));
    while (page.json().has("next")) {
      page = search(reader, query + "&limit=" + limit + "&next=" + page.text("next"));
      titles.addAll(titles(page));
    }
    return titles;
  }

  /** What has the words, not what merely looks like them. */
  private static List<String> exact(Person reader, String words) {
    Answer answer = search(reader, "q=" + encoded(words));
    return answer.json().has("similar") || answer.json().has("partial")
        ? List.of()
        : titles(answer);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, UTF_8);
  }

  private static List<String> titles(Answer page) {
    assertThat(page.status()).isEqualTo(200);
    return page.json().path("items").findValuesAsText("title");
  }
}
