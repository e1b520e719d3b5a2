package quizhall.quiz.interchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** How the texts of the Open Trivia Database are written; the answer does not say it. */
enum TextEncoding {
  HTML {
    @Override
    String decoded(String text) {
      return Parser.unescapeEntities(text, false);
    }
  },

  /** With {@code +} for a blank. */
  URL_LEGACY {
    @Override
    String decoded(String text) {
      return fromUrl(text);
    }
  },

  /** With {@code %20}, and a plus is one. */
  URL_3986 {
    @Override
    String decoded(String text) {
      return fromUrl(text.replace("+", "%2B"));
    }
  },
  BASE64 {
    @Override
    String decoded(String text) {
      try {
        return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
      } catch (IllegalArgumentException notEncoded) {
        return text;
      }
    }
  };

  private static final Pattern PERCENT = Pattern.compile("%[0-9A-Fa-f]{2}");
  private static final Pattern BLANK = Pattern.compile("\\s");

  abstract String decoded(String text);

  private static String fromUrl(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }

  /** By all texts of all results together. */
  static TextEncoding of(JsonNode results) {
    List<String> texts = new ArrayList<>();
    boolean isBase64 = results.size() > 0;
    for (JsonNode result : results) {
      String type = BASE64.decoded(result.path("type").asText(""));
      isBase64 &= type.equals("multiple") || type.equals("boolean");
      texts.add(result.path("question").asText(""));
      texts.add(result.path("category").asText(""));
      texts.add(result.path("correct_answer").asText(""));
      result.path("incorrect_answers").forEach(answer -> texts.add(answer.asText("")));
    }
    // The words for the types are no base 64 of themselves.
    if (isBase64 && results.path(0).path("type").asText("").endsWith("=")) {
      return BASE64;
    }
    boolean hasBlanks = texts.stream().anyMatch(text -> BLANK.matcher(text).find());
    boolean hasPercents = texts.stream().anyMatch(text -> PERCENT.matcher(text).find());
    boolean hasPlus = texts.stream().anyMatch(text -> text.contains("+"));
    if (hasBlanks || (!hasPercents && !hasPlus)) {
      return HTML;
    }
    return texts.stream().anyMatch(text -> text.contains("%20")) ? URL_3986 : URL_LEGACY;
  }
}
