package quizhall.quiz.interchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectReader;
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

  public static ObjectReader reader() {
    return READER;
  }
}
