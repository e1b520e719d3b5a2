package quizhall.quiz.interchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.interchange.Files.found;
import static quizhall.quiz.interchange.Files.messages;
import static quizhall.quiz.interchange.Files.preview;
import static quizhall.quiz.interchange.Files.questions;
import static quizhall.quiz.interchange.Files.sample;
import static quizhall.quiz.interchange.Files.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import quizhall.core.json.Json;
import quizhall.quiz.content.Question;
import quizhall.quiz.document.QuestionDocument;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.Preview;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.Workbooks;
import quizhall.quiz.testing.AnyQuestion;

class JsonFilesTest {

  private static final List<String> SAMPLES =
      List.of("around-the-world", "a-tour-of-all-questions");

  @Test
  void the_open_trivia_database_is_read_in_each_of_its_encodings() {
    Map<String, UnaryOperator<String>> encodings =
        Map.of(
            "html", given -> given.replace("&", "&amp;").replace("é", "&eacute;"),
            "legacy", given -> URLEncoder.encode(given, StandardCharsets.UTF_8),
            "rfc 3986",
                given -> URLEncoder.encode(given, StandardCharsets.UTF_8).replace("+", "%20"),
            "base64",
                given ->
                    Base64.getEncoder().encodeToString(given.getBytes(StandardCharsets.UTF_8)));
    encodings.forEach(
        (name, encode) -> {
          Preview preview =
              preview(
                  text(
                      """
                      {"response_code":0,"results":[{"type":"%s","difficulty":"%s","category":"%s",
                        "question":"%s","correct_answer":"%s","incorrect_answers":["%s"]}]}
                      """
                          .formatted(
                              encode.apply("multiple"),
                              encode.apply("easy"),
                              encode.apply("Science & Nature"),
                              encode.apply("1 + 1 & 100% é?"),
                              encode.apply("two é"),
                              encode.apply("a b"))));

          assertThat(preview.quizzes().getFirst().content().title())
              .as(name)
              .isEqualTo("Science & Nature");
          JsonNode question = questions(preview).getFirst();
          assertThat(question.path("text").asText()).as(name).isEqualTo("1 + 1 & 100% é?");
          assertThat(question.path("options"))
              .as(name)
              .extracting(option -> option.path("text").asText())
              .containsExactlyInAnyOrder("two é", "a b");
        });
  }

  @Test
  void an_answer_of_the_open_trivia_database_without_results_is_told_so() {
    assertThat(messages(preview(text("{\"response_code\":1,\"results\":[]}")).refused()))
        .hasSize(1);
    assertThat(
            messages(
                preview(
                        text(
                            "{\"results\":[{\"correct_answer\":\"a\"},{\"question\":\"Q?\",\"correct_answer\":\"a\",\"incorrect_answers\":[\"b\"]}]}"))
                    .refused()))
        .containsExactly(
            "question 1: It has no question, no correct answer or no list of incorrect ones.");
  }

  @Test
  void our_own_json_may_be_one_quiz_a_list_or_an_object() {
    String quiz =
        "{\"title\": \"Rivers\", \"visibility\": \"public\", \"questions\": [{\"type\": \"open\","
            + " \"text\": \"Why?\"}]}";

    for (String file : List.of(quiz, "[" + quiz + "]", "{\"quizzes\": [" + quiz + "]}")) {
      Preview preview = preview(text(file));
      assertThat(preview.refused()).as(file).isEmpty();
      assertThat(preview.quizzes().getFirst().content().title()).isEqualTo("Rivers");
      assertThat(messages(preview.quizzes().getFirst())).hasSize(1);
      assertThat(schema().validate(file, InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void a_question_that_is_broken_spoils_no_other() {
    Preview preview =
        preview(
            text(
                """
                {"title": "Rivers", "questions": [
                  {"type": "open", "text": "Why?"}, null, 7, {"type": "riddle", "text": "Q?"},
                  {"type": "single", "text": "Q?", "options": 3}, {"text": []}]}
                """));

    assertThat(questions(preview)).hasSize(1);
    assertThat(preview.refused())
        .extracting(notice -> notice.place())
        .containsExactlyInAnyOrder(
            "question 2", "question 3", "question 4", "question 5", "question 6");
    assertThat(messages(preview.refused()))
        .contains("question 5: “options” holds something else than the schema says.");
  }

  @Test
  void json_with_a_number_that_nobody_can_calculate_with_is_damaged() {
    String file =
        """
        {"title": "Large", "questions": [{"type": "number", "text": "How many?", "number": {"value": 1e9999999990}}]}
        """;

    assertThat(messages(preview(text(file)).refused()))
        .singleElement()
        .asString()
        .contains("damaged or cut off");
  }

  @Test
  void json_that_is_cut_off_says_where() {
    assertThat(messages(preview(text("{\"title\": \"Rivers\",\n \"questions\": [")).refused()))
        .singleElement()
        .asString()
        .startsWith("line 2")
        .contains("damaged or cut off");
  }

  @Test
  void our_samples_are_as_the_schema_says_and_as_it_is_read() throws IOException {
    for (String name : SAMPLES) {
      JsonNode sample;
      try (InputStream file =
          JsonFilesTest.class.getResourceAsStream("/samples/" + name + ".json")) {
        sample = Json.mapper().readTree(file).path("quiz");
      }

      assertThat(schema().validate(sample.toString(), InputFormat.JSON)).as(name).isEmpty();
      assertThat(preview(text(sample.toString())).refused()).as(name).isEmpty();
      assertThat(questions(preview(text(sample.toString()))))
          .as(name)
          .hasSameSizeAs(sample.path("questions"));
    }
    assertThat(schema().validate("{\"title\": \"x\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void the_examples_of_the_documentation_are_read() throws IOException {
    String page = java.nio.file.Files.readString(java.nio.file.Path.of("../docs/files.md"));
    List<String> examples =
        Pattern.compile("(?s)```(?:csv|json)\n(.*?)```")
            .matcher(page)
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(examples).hasSize(2);
    for (String example : examples) {
      assertThat(preview(text(example)).refused()).as(example).isEmpty();
      assertThat(preview(text(example)).quizzes()).as(example).isNotEmpty();
    }
  }

  @Provide
  Arbitrary<Question> anyQuestion() {
    return AnyQuestion.arbitrary();
  }

  @Property(tries = 100)
  void our_own_json_loses_nothing_of_any_kind(@ForAll("anyQuestion") Question question) {
    ObjectNode written = Json.mapper().valueToTree(QuestionDocument.whole(question));
    written.remove("id");
    written.remove("media");
    String file = "{\"title\": \"Q\", \"questions\": [" + written + "]}";

    Preview preview = preview(text(file));

    if (!question.type().code().equals("pin") && !file.contains("\"image\"")) {
      assertThat(messages(preview.refused())).isEmpty();
      assertThat(questions(preview).getFirst()).isEqualTo(written);
    }
    assertThat(schema().validate(file, InputFormat.JSON)).isEmpty();
  }

  @Test
  void an_archive_of_ours_brings_its_pictures() {
    SourceFile file =
        new SourceFile(
            "rivers.zip",
            Workbooks.zipOf(
                Map.of(
                    "quizhall.json",
                        """
                        {"quizzes": [{"title": "Rivers", "questions": [{"type": "open", "text": "Why?",
                          "media": {"image": "media/river.png", "alt": "A river"}}, {"type": "open",
                          "text": "Gone?", "media": {"image": "https://a.example/b.png", "alt": "?"}}]}]}
                        """
                            .getBytes(StandardCharsets.UTF_8),
                    "media/river.png", new byte[] {1, 2, 3},
                    "media/other.png", new byte[] {4})));

    assertThat(found(file).parts().getFirst().format()).isEqualTo(FileFormat.QUIZHALL);
    assertThat(found(file).parts().getFirst().content().media())
        .containsOnlyKeys("media/river.png");
    assertThat(questions(preview(file)).getFirst().at("/media/image").asText())
        .isEqualTo("/images/medium-media-river.png");
    assertThat(questions(preview(file)).getLast().has("media")).isFalse();
  }

  @Test
  void an_archive_of_classquiz_ends_where_its_member_ends() throws IOException {
    byte[] whole = sample("dots.cqa");
    byte[] cut = Arrays.copyOf(whole, 120);

    assertThat(messages(preview(new SourceFile("dots.cqa", cut)).refused()))
        .containsExactly(": This is a packed file that is damaged or cut off.");
    assertThat(messages(preview(new SourceFile("x.gz", packed("hello"))).refused()))
        .containsExactly(": This is packed, but is no archive of ClassQuiz.");
  }

  @Test
  void kinds_of_classquiz_become_ours() throws IOException {
    String quiz =
        """
        {"title": "Kinds", "description": "", "cover_image": null, "background_image": "a1b2", "questions": [
          {"question": "<p>Is <b>5 &lt; 3</b>?</p>", "time": "20", "type": "VOTING", "image": null,
            "answers": [{"answer": "yes", "image": "c3d4"}, {"answer": "no", "image": null}]},
          {"question": "Word?", "time": "20", "type": "TEXT", "image": null,
            "answers": [{"answer": "Danube", "case_sensitive": true}]},
          {"question": "How many?", "time": "20", "type": "RANGE", "image": 7,
            "answers": {"min": 0, "max": 10, "min_correct": 7, "max_correct": 7}},
          {"question": "Sort", "time": "20", "type": "ORDER", "image": null,
            "answers": [{"answer": "a"}, {"answer": "b"}]},
          {"question": "Look", "time": "20", "type": "SLIDE", "image": null, "answers": "[]"},
          {"question": "Huge?", "time": "20", "type": "RANGE", "image": null,
            "answers": {"min_correct": 1e999999999, "max_correct": 1}},
          {"question": "New", "time": "20", "type": "MAGIC", "image": null, "answers": []}]}
        """;
    Preview preview = preview(new SourceFile("kinds.cqa", packed(quiz)));

    assertThat(questions(preview))
        .extracting(question -> question.path("type").asText())
        .containsExactly("poll", "text", "number", "order", "slide");
    assertThat(questions(preview).getFirst().path("text").asText()).contains("5 ", "3");
    assertThat(questions(preview).get(1).at("/matching/case").asBoolean()).isTrue();
    assertThat(questions(preview).get(2).at("/number/value").decimalValue())
        .isEqualByComparingTo("7");
    assertThat(preview.refused())
        .extracting(notice -> notice.place())
        .containsExactly("question 6", "question 7");
    assertThat(messages(preview.quizzes().getFirst()))
        .containsExactly(
            ": The picture behind the questions is not in the file.",
            "question 1: The picture of “yes” is not in the file: ClassQuiz leaves it out.",
            "question 3: Its picture is not in the file.",
            "question 5: Only the title of the slide is kept: what is arranged on it was left out.");
  }

  @Test
  void a_text_of_classquiz_that_nobody_would_read_keeps_the_others_from_nothing()
      throws IOException {
    String tooLong = "x".repeat(100_001);
    String quiz =
        """
        {"title": "%1$s", "description": "%1$s", "questions": [
          {"question": "%1$s", "time": "20", "type": "TEXT", "answers": [{"answer": "a"}]},
          {"question": "Word?", "time": "20", "type": "TEXT", "answers": [{"answer": "Danube"}]}]}
        """
            .formatted(tooLong);

    Preview preview = preview(new SourceFile("long.cqa", packed(quiz)));

    assertThat(questions(preview))
        .extracting(question -> question.path("text").asText())
        .containsExactly("Word?");
    assertThat(messages(preview.refused()))
        .containsExactly("question 1: This question has a text of more than 100,000 characters.");
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream member = new GZIPOutputStream(packed)) {
      member.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static Schema schema() {
    try (InputStream file =
        JsonFilesTest.class.getResourceAsStream("/interchange/quizzes.schema.json")) {
      return SchemaRegistry.withDialect(Dialects.getDraft202012(), _ -> {})
          .getSchema(new String(file.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
  }
}
