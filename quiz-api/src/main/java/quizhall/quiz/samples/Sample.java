package quizhall.quiz.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import quizhall.quiz.content.QuizDraft;
import quizhall.quiz.document.QuizJson;

/**
 * A sample quiz as its file has it.
 *
 * @param revision to be raised with each change of the file, so that it reaches those who have an
 *     older one
 */
record Sample(UUID id, int revision, QuizDraft quiz) {

  private static final List<String> NAMES =
      List.of(
          "around-the-world",
          "planets-and-probes",
          "the-human-body",
          "how-computers-came-to-be",
          "wild-and-wonderful",
          "art-and-music",
          "everyday-physics",
          "language-and-words",
          "a-tour-of-all-questions");

  static List<Sample> all() {
    return NAMES.stream().map(Sample::named).toList();
  }

  private static Sample named(String name) {
    String file = "/samples/" + name + ".json";
    try (InputStream json = Sample.class.getResourceAsStream(file)) {
      return QuizJson.mapper().readValue(json, Sample.class);
    } catch (IOException broken) {
      throw new UncheckedIOException(file, broken);
    }
  }
}
