package quizhall.quiz.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quizhall.core.json.Json;
import quizhall.quiz.testing.Limits;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The OpenAPI file names the defaults of the configuration. */
class DocumentedLimitsTest {

  private static final String DRAFT = "/QuizDraft/properties";
  private static final String PROMPT = "/PromptDraft/properties";
  private static final String ASKED = "/AnyQuestionDraft/allOf/1/properties";

  /** Where each is told, below the schemas. */
  private static final Map<String, String> PLACES =
      Map.ofEntries(
          Map.entry("titleLength", DRAFT + "/title/maxLength"),
          Map.entry("descriptionLength", DRAFT + "/description/maxLength"),
          Map.entry("tags", DRAFT + "/tags/maxItems"),
          Map.entry("tagLength", DRAFT + "/tags/items/maxLength"),
          Map.entry("questions", DRAFT + "/questions/maxItems"),
          Map.entry("questionLength", PROMPT + "/text/maxLength"),
          Map.entry("sourceLength", PROMPT + "/source/maxLength"),
          Map.entry("sourceUrlLength", DRAFT + "/sourceUrl/maxLength"),
          Map.entry("notesLength", PROMPT + "/notes/maxLength"),
          Map.entry("hintLength", ASKED + "/hint/maxLength"),
          Map.entry("explanationLength", ASKED + "/explanation/maxLength"),
          Map.entry("shortestTimeLimitSeconds", ASKED + "/timeLimitSeconds/minimum"),
          Map.entry("longestTimeLimitSeconds", ASKED + "/timeLimitSeconds/maximum"),
          Map.entry("longestReadingSeconds", ASKED + "/readingSeconds/maximum"),
          Map.entry("points", "/Points/oneOf/1/maximum"),
          Map.entry("imageLength", "/Address/maxLength"),
          Map.entry("altLength", "/Picture/properties/alt/maxLength"),
          Map.entry("transcriptLength", "/Media/properties/transcript/maxLength"),
          Map.entry("options", "/ChoiceQuestionDraft/allOf/1/properties/options/maxItems"),
          Map.entry("optionLength", "/OptionDraft/properties/text/maxLength"),
          Map.entry("acceptedSpellings", "/TextQuestionDraft/allOf/1/properties/accepted/maxItems"),
          Map.entry("pairs", "/MatchQuestionDraft/allOf/1/properties/pairs/maxItems"),
          Map.entry("regions", "/Target/properties/regions/maxItems"),
          Map.entry("statements", "/Scale/properties/statements/maxItems"),
          Map.entry("labelLength", "/Scale/properties/low/maxLength"),
          Map.entry("unitLength", "/Wanted/properties/unit/maxLength"),
          Map.entry("bodyLength", "/SlideQuestionDraft/allOf/1/properties/body/maxLength"));

  /** JSON Schema cannot count lines. */
  private static final Set<String> IN_WORDS =
      Set.of("questionLines", "optionLines", "transcriptLines");

  private static JsonNode schemas;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream yaml = DocumentedLimitsTest.class.getResourceAsStream("/openapi/quiz.yaml")) {
      schemas = new YAMLMapper().readTree(yaml).at("/components/schemas");
    }
  }

  @Test
  void defaults_are_told_where_what_they_limit_is_told() {
    var limits = Json.mapper().valueToTree(Limits.DEFAULT);
    Map<String, Integer> told = new TreeMap<>();
    Map<String, Integer> configured = new TreeMap<>();
    PLACES.forEach(
        (name, place) -> {
          told.put(name, schemas.at(place).asInt(0));
          configured.put(name, limits.path(name).asInt());
        });

    assertThat(told).isEqualTo(configured);
  }

  @Test
  void no_limit_is_left_out() {
    Set<String> all = new TreeSet<>(PLACES.keySet());
    all.addAll(IN_WORDS);

    assertThat(all)
        .containsExactlyInAnyOrderElementsOf(
            Json.mapper().valueToTree(Limits.DEFAULT).properties().stream()
                .map(Map.Entry::getKey)
                .toList());
  }
}
