package quizhall.quiz.interchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import quizhall.quiz.document.QuizJson;

/** JSON of others as a tree: each value takes many times the bytes that it has in a file. */
public final class BoundedJson {

  /** Names, values, and the ends of lists and objects. */
  static final int MOST_TOKENS = 2_000_000;

  private static final int MOST_NESTING = 200;

  private static final ObjectReader READER =
      QuizJson.mapper()
          .reader()
          .with(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxTokenCount(MOST_TOKENS)
                          .maxNestingDepth(MOST_NESTING)
                          .build())
                  .build());

  private BoundedJson() {}

  /** Null where there is nothing. */
  public static JsonNode tree(String text) throws JsonProcessingException {
    try {
      return READER.readTree(text);
    } catch (NumberFormatException beyond) {
      throw beyondNumbers(beyond);
    }
  }

  /** The same of bytes. */
  public static JsonNode tree(byte[] bytes) throws IOException {
    try {
      return READER.readTree(bytes);
    } catch (NumberFormatException beyond) {
      throw beyondNumbers(beyond);
    }
  }

  /** JSON has numbers of any size. Jackson says nothing of one whose exponent is too large. */
  private static JsonParseException beyondNumbers(NumberFormatException beyond) {
    return new JsonParseException(null, "There is a number that nobody can calculate with", beyond);
  }
}
