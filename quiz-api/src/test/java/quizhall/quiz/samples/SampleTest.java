package quizhall.quiz.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quizhall.quiz.content.Checked;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuestionType;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.QuizRules;
import quizhall.quiz.content.SingleTask;
import quizhall.quiz.content.TrueFalseTask;
import quizhall.quiz.content.Visibility;
import quizhall.quiz.testing.Limits;

class SampleTest {

  @Test
  void every_file_is_read() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/samples"))) {
      assertThat(files).hasSameSizeAs(Sample.all());
    }
  }

  @Test
  void ids_are_there_once() {
    Set<UUID> ids = new HashSet<>();

    for (Sample sample : Sample.all()) {
      assertThat(ids.add(sample.id())).isTrue();
      for (Question question : content(sample).questions()) {
        assertThat(ids.add(question.prompt().id().value())).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void a_sample_is_a_whole_quiz_for_everyone(Sample sample) {
    QuizContent content = content(sample);

    assertThat(content.visibility()).isEqualTo(Visibility.PUBLIC);
    assertThat(content.description()).isNotBlank();
    assertThat(content.tags()).isNotEmpty();
    assertThat(content.questions()).hasSizeBetween(10, 14);
    assertThat(content.questions()).extracting(Question::prompt).doesNotHaveDuplicates();
  }

  @Test
  void one_sample_has_a_question_of_each_kind() {
    assertThat(Sample.all())
        .anySatisfy(
            sample ->
                assertThat(content(sample).questions())
                    .extracting(Question::type)
                    .contains(QuestionType.values()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_answer_is_explained_and_has_a_source(Sample sample) {
    assertThat(content(sample).questions())
        .allSatisfy(
            question -> {
              if (question.type() != QuestionType.SLIDE) {
                assertThat(question.prompt().timeLimit())
                    .hasValueSatisfying(
                        limit ->
                            assertThat(limit)
                                .isBetween(Duration.ofSeconds(10), Duration.ofSeconds(40)));
              }
              if (question.task().hasKey()) {
                assertThat(question.prompt().explanation()).isPresent();
                assertThat(question.prompt().source()).isPresent();
              }
            });
  }

  @Test
  void guessing_by_place_does_not_help() {
    List<Integer> singles = new ArrayList<>();
    List<List<Integer>> trueFalse = new ArrayList<>();
    for (Sample sample : Sample.all()) {
      for (Question question : content(sample).questions()) {
        switch (question.task()) {
          case SingleTask(var options) -> singles.add(places(options).getFirst());
          case TrueFalseTask(var options) -> trueFalse.add(places(options));
          default -> {}
        }
      }
    }

    for (int place = 0; place < 4; place++) {
      assertThat(Collections.frequency(singles, place))
          .isBetween(singles.size() / 6, singles.size() * 2 / 5);
    }
    assertThat(Collections.frequency(trueFalse, List.of(0)))
        .isBetween(trueFalse.size() / 3, trueFalse.size() * 2 / 3);
  }

  static List<Sample> all() {
    return Sample.all();
  }

  private static List<Integer> places(List<Choice> options) {
    return IntStream.range(0, options.size())
        .filter(place -> options.get(place).correct())
        .boxed()
        .toList();
  }

  private static QuizContent content(Sample sample) {
    return switch (new QuizRules(Limits.DEFAULT)
        .check(
            sample.quiz(),
            () -> {
              throw new AssertionError("a question without an id");
            })) {
      case Checked.Fit(var content) -> content;
      case Checked.Unfit(var errors) -> throw new AssertionError(errors);
    };
  }
}
