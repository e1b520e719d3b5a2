package quizhall.quiz.content;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.testing.DraftJson.aQuiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quizhall.core.problem.FieldError;
import quizhall.quiz.content.PinTarget.Circle;
import quizhall.quiz.content.PinTarget.Rectangle;
import quizhall.quiz.testing.Limits;

class TaskRulesTest {

  private static final String MAP = "'media': {'image': '/map.png', 'alt': 'A map'}, ";

  private final QuizRules rules = new QuizRules(Limits.DEFAULT);

  /** Parts of a question, and the field that is named. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          single     | 'options': [{'text': 'a', 'correct': true}]                          | options
          single     | 'options': [{'text': 'a'}, {'text': 'b'}]                            | options
          single     | 'options': [{'text': 'a', 'correct': true}, {'image': '/b.png'}]     | options[1].alt
          single     | 'options': [{'text': 'a', 'correct': true}, {'text': 'b', 'alt': 'b'}] | options[1].image
          single     | 'options': [{'text': 'a', 'correct': true}, {'image': '/b.png', 'alt': 'a'}] | options[1].alt
          single     | 'options': [{'text': 'a', 'correct': true}, {'text': 'b'}], 'partial': false | partial
          multiple   | 'options': [{'text': 'a'}, {'text': 'b'}], 'partial': false          | options
          poll       | 'options': [{'text': 'a'}, {'text': 'b', 'correct': true}]           | options[1].correct
          poll       | 'options': [{'text': 'a'}, {'text': 'b'}], 'hidden': true            | hidden
          text       | 'matching': {'case': true}                                           | accepted
          text       | 'accepted': ['a', 'a']                                               | accepted[1]
          text       | 'accepted': ['a'], 'several': true                                   | several
          number     | 'number': {}                                                         | number.value
          number     | 'number': {'value': 1e16}                                            | number.value
          number     | 'number': {'value': 1e400}                                           | number.value
          number     | 'number': {'value': 1e-10}                                           | number.value
          number     | 'number': {'value': 1, 'tolerance': -1}                              | number.tolerance
          number     | 'number': {'value': 1, 'tolerance': 1, 'zeroAt': 2}                  | number
          number     | 'number': {'value': 1, 'tolerancePercent': 0}                        | number.tolerancePercent
          number     | 'number': {'value': 1, 'tolerancePercent': 101}                      | number.tolerancePercent
          number     | 'number': {'value': 0, 'tolerancePercent': 5}                        | number.tolerancePercent
          number     | 'number': {'value': 1, 'zeroAt': 0}                                  | number.zeroAt
          number     | 'number': {'value': 1, 'unit': 'a unit of more than twenty'}         | number.unit
          number     | 'number': {'value': 1, 'slider': {'min': 0, 'max': 9}}               | number.slider.step
          number     | 'number': {'value': 1, 'slider': {'min': 0, 'max': 9, 'step': 0}}    | number.slider.step
          number     | 'number': {'value': 1, 'slider': {'min': 0, 'max': 9, 'step': 2}}    | number.slider.step
          number     | 'number': {'value': 1, 'slider': {'min': 0, 'max': 9, 'step': 0.0001}} | number.slider.step
          number     | 'number': {'value': 1, 'slider': {'min': 9, 'max': 9, 'step': 1}}    | number.slider.max
          number     | 'number': {'value': 10, 'slider': {'min': 0, 'max': 9, 'step': 1}}   | number.value
          number     | 'number': {'value': 1.5, 'slider': {'min': 0, 'max': 9, 'step': 1}}  | number.slider.step
          number     | 'number': {'value': 7, 'tolerance': 1, 'slider': {'min': 0, 'max': 10, 'step': 5}} | number.slider.step
          number     | 'number': {'value': 5, 'zeroAt': 5, 'slider': {'min': 0, 'max': 10, 'step': 10}} | number.slider.step
          order      | 'items': ['a']                                                       | items
          order      | 'items': ['a', null]                                                 | items[1]
          order      | 'items': ['a', 'b'], 'options': []                                   | options
          match      | 'pairs': [{'left': 'a', 'right': 'b'}]                               | pairs
          match      | 'pairs': [{'left': 'a', 'right': 'b'}, {'left': 'a', 'right': 'c'}]  | pairs[1].left
          match      | 'pairs': [{'left': 'a', 'right': 'b'}, {'left': 'c', 'right': 'b'}]  | pairs[1].right
          match      | 'pairs': [{'left': 'a', 'right': 'b'}, {'left': 'c'}]                | pairs[1].right
          match      | 'left': ['a', 'c'], 'right': ['b', 'd']                              | pairs
          word-cloud | 'words': 0                                                           | words
          word-cloud | 'words': 4                                                           | words
          word-cloud | 'thumbs': true                                                       | thumbs
          open       | 'anonymous': true, 'thumbs': true                                    | thumbs
          open       | 'words': 2                                                           | words
          pin        | 'pin': {'at': {'x': 0, 'y': 1}, 'zeroAt': 0.5}                       | media.image
          pin        | 'pin': {'at': {'x': 0, 'y': 1}, 'zeroAt': 0.5}, 'media': {'sound': '/a.mp3', 'transcript': 'A'} | media.image
          scale      | 'scale': {'steps': 6, 'low': 'a', 'high': 'b'}                       | scale.steps
          scale      | 'scale': {'steps': 5, 'low': 'a'}                                    | scale.high
          scale      | 'scale': {'steps': 5, 'low': 'a', 'high': 'a'}                       | scale.high
          scale      | 'scale': {'steps': 5, 'low': 'a', 'high': 'b', 'statements': ['c', 'c']} | scale.statements[1]
          slide      | 'timeLimitSeconds': 20                                               | timeLimitSeconds
          slide      | 'readingSeconds': 5                                                  | readingSeconds
          slide      | 'hint': 'a'                                                          | hint
          slide      | 'explanation': 'a'                                                   | explanation
          slide      | 'points': 'normal'                                                   | points
          slide      | 'anonymous': true                                                    | anonymous
          """)
  void a_part_that_does_not_fit_is_named(String type, String parts, String field) {
    assertThat(errors(type, parts))
        .extracting(FieldError::field)
        .containsExactly("questions[0]." + field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          null                                                                | pin
          {}                                                                  | pin.regions
          {'regions': []}                                                     | pin.regions
          {'regions': [null]}                                                 | pin.regions[0]
          {'regions': [{'x': 0.5, 'y': 0.5, 'radius': 0}]}                    | pin.regions[0].radius
          {'regions': [{'x': 0.5, 'y': 0.5, 'radius': 1e400}]}                | pin.regions[0].radius
          {'regions': [{'x': 0.5, 'y': 1.5, 'radius': 0.1}]}                  | pin.regions[0].y
          {'regions': [{'y': 0.5, 'radius': 0.1}]}                            | pin.regions[0].x
          {'regions': [{'x': 0.5, 'y': 0.5, 'width': 0.1}]}                   | pin.regions[0].height
          {'regions': [{'x': 0.5, 'y': 0.5, 'width': 0.1, 'height': 0.6}]}    | pin.regions[0].height
          {'regions': [{'x': 0.5, 'y': 0.5, 'radius': 0.1, 'height': 0.1}]}   | pin.regions[0]
          {'regions': [{'x': 0, 'y': 0, 'radius': 1}], 'at': {'x': 0, 'y': 0}} | pin
          {'at': {'x': 0, 'y': -0.1}, 'zeroAt': 0.5}                          | pin.at.y
          {'at': {'x': 0, 'y': 0.1}}                                          | pin.zeroAt
          {'at': {'x': 0, 'y': 0.1}, 'zeroAt': 1.5}                           | pin.zeroAt
          """)
  void a_target_lies_on_the_picture(String pin, String field) {
    assertThat(errors("pin", MAP + "'pin': " + pin))
        .extracting(FieldError::field)
        .containsExactly("questions[0]." + field);
  }

  @Test
  void a_target_that_was_drawn_is_as_fine_as_a_screen_and_ends_at_the_edge() {
    assertThat(
            task(
                "pin",
                MAP
                    + "'pin': {'regions': ["
                    + "{'x': 0.7000000000000001, 'y': 0, 'width': 0.30000000000000004, 'height': 1},"
                    + "{'x': 0.123456789, 'y': 1, 'radius': 0.1}]}"))
        .isEqualTo(
            new PinTask(
                new PinTarget.Regions(
                    List.of(new Rectangle(0.7, 0, 0.3, 1), new Circle(0.123457, 1, 0.1)))));
  }

  @Test
  void an_option_may_be_a_picture_with_or_without_a_text() {
    assertThat(
            task(
                "poll",
                "'options': [{'image': '/a.png', 'alt': 'A'}, {'text': 'B', 'image': '/b.png', 'alt': 'A'}]"))
        .isEqualTo(
            new PollTask(
                List.of(
                    new Option("", Optional.of(new Picture("/a.png", "A"))),
                    new Option("B", Optional.of(new Picture("/b.png", "A")))),
                false,
                false));
  }

  @Test
  void what_is_not_said_is_as_it_was_before_there_was_a_choice() {
    String options = "'options': [{'text': 'a', 'correct': true}, {'text': 'b'}]";

    assertThat(task("multiple", options))
        .isEqualTo(new MultipleTask(List.of(new Choice("a", true), new Choice("b", false)), true));
    assertThat(task("text", "'accepted': ['a']"))
        .isEqualTo(new TextTask(List.of("a"), Matching.LENIENT));
    assertThat(task("order", "'items': ['a', 'b']"))
        .isEqualTo(new OrderTask(List.of("a", "b"), false));
    assertThat(task("number", "'number': {'value': 7}"))
        .isEqualTo(number("7", new Margin.Within(BigDecimal.ZERO), Optional.empty()));
    assertThat(task("word-cloud", "'anonymous': false")).isEqualTo(new WordCloudTask(1, false));
    assertThat(task("open", "'anonymous': false")).isEqualTo(new OpenTask(false, false, false));
  }

  @Test
  void an_author_says_what_matters_in_typing() {
    assertThat(task("text", "'accepted': ['?:'], 'matching': {'case': true, 'punctuation': true}"))
        .isEqualTo(new TextTask(List.of("?:"), new Matching(true, false, true, false)));
  }

  @Test
  void a_number_is_close_in_one_of_three_ways() {
    Slider slider = new Slider(BigDecimal.ZERO, BigDecimal.TEN, new BigDecimal("2.5"));

    assertThat(task("number", "'number': {'value': 7, 'tolerancePercent': 10}"))
        .isEqualTo(number("7", new Margin.WithinPercent(BigDecimal.TEN), Optional.empty()));
    assertThat(
            task(
                "number",
                "'number': {'value': 7, 'zeroAt': 5, 'slider': {'min': 0, 'max': 10, 'step': 2.50}}"))
        .isEqualTo(number("7", new Margin.Nearest(BigDecimal.valueOf(5)), Optional.of(slider)));
  }

  @Test
  void a_slide_counts_nothing() {
    QuizContent content = fit("slide", "'body': 'Now for something else.'");

    assertThat(content.questions().getFirst().prompt().points()).isEqualTo(Points.Weight.NONE);
    assertThat(content.questions().getFirst().task())
        .isEqualTo(new SlideTask(Optional.of("Now for something else.")));
  }

  private static NumberTask number(String value, Margin margin, Optional<Slider> slider) {
    return new NumberTask(new BigDecimal(value), margin, Optional.empty(), slider);
  }

  private Task task(String type, String parts) {
    return fit(type, parts).questions().getFirst().task();
  }

  private QuizContent fit(String type, String parts) {
    return switch (check(type, parts)) {
      case Checked.Fit(var content) -> content;
      case Checked.Unfit(var errors) -> throw new AssertionError(errors);
    };
  }

  private List<FieldError> errors(String type, String parts) {
    return switch (check(type, parts)) {
      case Checked.Fit(var content) -> throw new AssertionError("fit: " + content);
      case Checked.Unfit(var errors) -> errors;
    };
  }

  private Checked<QuizContent> check(String type, String parts) {
    String question = "{'type': '%s', 'text': 'What?', %s}".formatted(type, parts);
    return rules.check(
        aQuiz().asking(question.replace('\'', '"')).draft(),
        () -> new QuestionId(UUID.randomUUID()));
  }
}
