package quizhall.quiz.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import quizhall.core.json.Json;
import quizhall.core.testing.Answer;
import quizhall.embedded.junit.Stores;
import quizhall.embedded.junit.TestBroker;
import quizhall.embedded.junit.TestDatabase;
import quizhall.quiz.interchange.Files;
import quizhall.quiz.interchange.FormatWriter;
import quizhall.quiz.library.WritableFormats;
import quizhall.quiz.testing.Person;
import quizhall.quiz.testing.QuizServer;

@ExtendWith(Stores.class)
class ExportsIT {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static QuizServer server;

  private final Person ann = Person.named("Ann");
  private final Person bob = Person.named("Bob");

  @BeforeAll
  static void start(TestDatabase database, TestBroker broker) {
    server = QuizServer.start(database, broker, Map.of("quizhall.quiz.exports.at-once", 4));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_quiz_leaves_in_each_format_and_comes_back() {
    String id = server.created(ann, aQuiz());

    for (FormatWriter writer : WritableFormats.all()) {
      String code = writer.format().code();
      HttpResponse<byte[]> file = file(Optional.of(ann), id, code);

      assertThat(file.statusCode()).as(code).isEqualTo(200);
      assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
          .isEqualTo(
              "attachment; filename=\"Rivers.%1$s\"; filename*=UTF-8''Rivers.%1$s"
                  .formatted(writer.ending()));
      assertThat(file.headers().firstValue("Content-Type").orElse("").replace("; ", ";"))
          .isEqualToIgnoringCase(writer.mediaType().replace("; ", ";"));
      Answer held = server.as(bob).postFile("/imports", file.body(), Map.of());
      assertThat(held.text("format")).isEqualTo(code);
      assertThat(held.json().at("/quizzes/0/questions/0/text").asText())
          .isEqualTo("Which river flows through Vienna?");
      assertThat(held.json().at("/quizzes/0/questions/0/options/1/correct").asBoolean()).isTrue();
      assertThat(server.as(ann).get("/quizzes/%s/export?format=%s".formatted(id, code)).status())
          .isEqualTo(200);
    }
  }

  @Test
  void pictures_come_along_in_the_archive() {
    Answer held = server.as(ann).postFile("/imports", Files.sample("dots.cqa"), Map.of());
    String id =
        server
            .as(ann)
            .send("POST", "/imports/%s/accept".formatted(held.text("id")), "{}")
            .json()
            .at("/items/0/id")
            .asText();

    HttpResponse<byte[]> file = file(Optional.of(ann), id, "quizhall");

    Answer back = server.as(bob).postFile("/imports", file.body(), Map.of());
    assertThat(back.json().path("refused")).isEmpty();
    assertThat(back.json().at("/quizzes/0/notices")).isEmpty();
    assertThat(back.json().at("/quizzes/0/cover/image").asText()).startsWith("/api/quiz/media/");
    assertThat(back.json().at("/quizzes/0/questions/0/media/image").asText())
        .startsWith("/api/quiz/media/")
        .isNotEqualTo(held.json().at("/quizzes/0/questions/0/media/image").asText());
  }

  @Test
  void all_quizzes_leave_in_one_archive() {
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < 23; i++) {
      titles.add("Quiz " + i);
      server.created(ann, aQuiz().titled("Quiz " + i));
    }
    server.created(bob, aQuiz().titled("Of Bob"));

    HttpResponse<byte[]> file = send(Optional.of(ann), "/quizzes/export?format=quizhall");

    Answer held = server.as(ann).postFile("/imports", file.body(), Map.of());
    assertThat(held.json().path("quizzes"))
        .extracting(quiz -> quiz.path("title").asText())
        .containsExactlyElementsOf(titles);
    assertThat(server.as(ann).get("/quizzes/export?format=quizhall").status()).isEqualTo(200);
    assertThat(server.as(ann).get("/quizzes/export?format=csv").status()).isEqualTo(400);
    assertThat(server.anonymous().get("/quizzes/export?format=quizhall").status()).isEqualTo(401);
  }

  @Test
  void a_folder_leaves_without_the_other_quizzes() {
    String inside = server.created(ann, aQuiz().titled("Inside"));
    server.created(ann, aQuiz().titled("Outside"));
    String folder = server.as(ann).send("POST", "/folders", "{\"name\": \"Rivers\"}").text("id");
    Answer put =
        server
            .as(ann)
            .send(
                "POST",
                "/folders/%s/quizzes".formatted(folder),
                "{\"quizzes\": [\"%s\"]}".formatted(inside));
    assertThat(put.status()).as(put.body()).isLessThan(300);
    String wanted = "/quizzes/export?format=quizhall&folder=";

    HttpResponse<byte[]> file = send(Optional.of(ann), wanted + folder);

    assertThat(server.as(ann).postFile("/imports", file.body(), Map.of()).json().path("quizzes"))
        .extracting(quiz -> quiz.path("title").asText())
        .containsExactly("Inside");
    assertThat(server.as(bob).get(wanted + folder).status()).isEqualTo(404);
    assertThat(server.as(ann).get(wanted + "x").status()).isEqualTo(400);
  }

  @Test
  void how_large_an_archive_of_all_gets_is_told_before_it_is_made() {
    Person dora = Person.named("Dora");
    String plain = server.created(dora, aQuiz());
    server.created(ann, aQuiz());
    String gone = server.created(dora, aQuiz());
    server.as(dora).delete("/quizzes/" + gone);
    Answer held = server.as(dora).postFile("/imports", Files.sample("dots.cqa"), Map.of());
    server.as(dora).send("POST", "/imports/%s/accept".formatted(held.text("id")), "{}");
    String copied = server.as(dora).get("/shelves/own").json().at("/items/0/quiz/id").asText();
    server.as(dora).send("POST", "/quizzes/%s/copy".formatted(copied), "{}");
    String folder = server.as(dora).send("POST", "/folders", "{\"name\": \"Rivers\"}").text("id");
    server
        .as(dora)
        .send(
            "POST",
            "/folders/%s/quizzes".formatted(folder),
            "{\"quizzes\": [\"%s\"]}".formatted(plain));

    JsonNode all = server.as(dora).get("/quizzes/export/size").json();
    JsonNode inFolder = server.as(dora).get("/quizzes/export/size?folder=" + folder).json();

    List<String> archive = entries("/quizzes/export?format=quizhall", dora);
    assertThat(all.path("quizzes").asInt()).isEqualTo(3);
    assertThat(all.path("questions").asInt())
        .isEqualTo(2 + 2 * held.json().at("/quizzes/0/questions").size());
    assertThat(all.path("files").asInt()).isEqualTo(archive.size() - 1).isPositive();
    assertSize(all, "/quizzes/export?format=quizhall", dora);
    assertThat(inFolder.path("quizzes").asInt()).isEqualTo(1);
    assertThat(inFolder.path("questions").asInt()).isEqualTo(2);
    assertThat(inFolder.path("files").asInt()).isZero();
    assertSize(inFolder, "/quizzes/export?format=quizhall&folder=" + folder, dora);
  }

  /** Never less than it is, and not much more than that. */
  private void assertSize(JsonNode told, String path, Person owner) {
    int bytes = send(Optional.of(owner), path).body().length;
    assertThat(told.path("bytes").asInt()).isBetween(bytes, bytes + 10_000);
  }

  private static List<String> entries(String path, Person owner) {
    List<String> entries = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(send(Optional.of(owner), path).body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.add(entry.getName());
      }
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
    return entries;
  }

  @Test
  void how_large_it_gets_is_told_to_its_owner_alone() {
    String folder = server.as(ann).send("POST", "/folders", "{\"name\": \"Mine\"}").text("id");
    String wanted = "/quizzes/export/size?folder=";

    assertThat(server.as(ann).get(wanted + folder).json().path("quizzes").asInt()).isZero();
    assertThat(server.as(bob).get(wanted + folder).status()).isEqualTo(404);
    assertThat(server.as(ann).get(wanted + "x").status()).isEqualTo(400);
    assertThat(server.anonymous().get("/quizzes/export/size").status()).isEqualTo(401);
  }

  @Test
  void who_reads_a_public_quiz_of_another_gets_no_keys() {
    String id = server.created(ann, aQuiz().published());

    for (Optional<Person> reader : List.of(Optional.of(bob), Optional.<Person>empty())) {
      String json = new String(file(reader, id, "json").body(), UTF_8);
      assertThat(json)
          .contains("Which river flows through Vienna?")
          .doesNotContain("correct", "It flows on", "Encyclopedia");
      Answer held =
          server.as(bob).postFile("/imports", file(reader, id, "quizhall").body(), Map.of());
      assertThat(held.body()).doesNotContain("It flows on", "Encyclopedia");
      assertThat(file(reader, id, "gift").statusCode()).isEqualTo(403);
    }
    for (String code : List.of("csv", "kahoot", "moodle-xml", "gift", "qti3")) {
      Answer refused = server.as(bob).get("/quizzes/%s/export?format=%s".formatted(id, code));
      assertThat(refused.status()).isEqualTo(403);
      assertThat(refused.text("type")).isEqualTo("answers-inside");
      assertThat(
              server
                  .as(bob)
                  .get("/quizzes/%s/export/losses?format=%s".formatted(id, code))
                  .status())
          .isEqualTo(403);
    }
  }

  @Test
  void who_has_the_link_of_a_quiz_takes_it_along_as_it_is_read() {
    Answer made =
        server.as(ann).send("POST", "/quizzes", aQuiz().with("/visibility", "\"link\"").toString());
    String id = made.text("id");

    for (String path : List.of("export", "export/losses")) {
      String wanted = "/quizzes/%s/%s?format=json".formatted(id, path);
      assertThat(server.as(bob).get(wanted).status()).isEqualTo(404);
      assertThat(server.as(bob).get(wanted + "&link=" + made.text("link")).status()).isEqualTo(200);
      assertThat(
              server.as(bob).get(wanted.replace("json", "csv&link=" + made.text("link"))).status())
          .isEqualTo(403);
    }
  }

  @Test
  void a_private_quiz_of_another_is_not_there() {
    String id = server.created(ann, aQuiz());

    for (String path : List.of("export", "export/losses")) {
      String wanted = "/quizzes/%s/%s?format=json".formatted(id, path);
      assertThat(server.as(bob).get(wanted).status()).isEqualTo(404);
      assertThat(server.anonymous().get(wanted).status()).isEqualTo(404);
      assertThat(server.anonymous().withToken("none").get(wanted).status()).isEqualTo(401);
    }
  }

  @Test
  void a_format_that_there_is_not_is_refused_with_those_that_there_are() {
    String id = server.created(ann, aQuiz());

    for (String query : List.of("", "?format=", "?format=pdf", "?format=QTI3", "?format=h5p")) {
      Answer refused = server.as(ann).get("/quizzes/%s/export%s".formatted(id, query));
      assertThat(refused.status()).as(query).isEqualTo(400);
      assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("format");
      assertThat(refused.json().at("/errors/0/message").asText()).contains("quizhall", "gift");
      assertThat(server.as(ann).get("/quizzes/%s/export/losses%s".formatted(id, query)).status())
          .isEqualTo(400);
    }
  }

  @Test
  void what_a_format_has_no_place_for_is_told_before() {
    String id = server.created(ann, aQuiz());

    JsonNode kahoot =
        server.as(ann).get("/quizzes/%s/export/losses?format=kahoot".formatted(id)).json();

    assertThat(kahoot.path("fileName").asText()).isEqualTo("Rivers.xlsx");
    assertThat(kahoot.path("questions").asInt()).isEqualTo(1);
    assertThat(kahoot.path("refused").get(0))
        .isEqualTo(
            Json.tree(
                """
                {"place": "question 2", "question": 1, "message":
                  "Kahoot's spreadsheet has questions with right and wrong answers alone."}
                """));
    assertThat(kahoot.path("notices"))
        .contains(
            Json.tree(
                """
                {"place": "question 1", "question": 0,
                  "message": "Without the explanation and the source."}
                """));
    JsonNode own =
        server.as(ann).get("/quizzes/%s/export/losses?format=quizhall".formatted(id)).json();
    assertThat(own.path("notices")).isEmpty();
    assertThat(own.path("refused")).isEmpty();
  }

  private static HttpResponse<byte[]> file(Optional<Person> reader, String id, String format) {
    return send(reader, "/quizzes/%s/export?format=%s".formatted(id, format));
  }

  private static HttpResponse<byte[]> send(Optional<Person> reader, String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.uri().resolve("/api/quiz" + path));
    reader.ifPresent(
        person -> request.header("Authorization", "Bearer " + server.issuer().token(person)));
    try {
      return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
