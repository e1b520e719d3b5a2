package quizhall.quiz.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuestionType;
import quizhall.quiz.interchange.json.QuizhallArchiveWriter;
import quizhall.quiz.interchange.markup.MoodleXmlWriter;
import quizhall.quiz.interchange.packages.QtiPackageWriter;
import quizhall.quiz.interchange.sheet.KahootWriter;

class LossesTest {

  private static final boolean GONE = true;
  private static final boolean THERE = false;

  private static final String GONE_PICTURE = "Its picture is no longer kept here.";

  @Test
  void a_pin_whose_picture_is_gone_has_the_places_of_another_size() {
    Question pin = SampleQuestions.bare(QuestionType.PIN);

    for (FormatWriter writer : List.of(new QtiPackageWriter(), new MoodleXmlWriter())) {
      assertThat(told(writer, pin, GONE))
          .contains(
              GONE_PICTURE + " Its places are those of one of 1000 by 1000 pixels: put it in anew");
      assertThat(told(writer, pin, THERE)).doesNotContain("no longer", "1000");
    }
    assertThat(told(new QuizhallArchiveWriter(), pin, GONE)).endsWith(GONE_PICTURE);
  }

  @Test
  void of_each_medium_that_a_file_would_have_it_is_told_that_it_is_gone() {
    assertThat(told(new QtiPackageWriter(), with(Extra.PICTURE), GONE)).contains(GONE_PICTURE);
    assertThat(told(new QtiPackageWriter(), with(Extra.SOUND), GONE))
        .contains("Its sound is no longer kept here.");
    assertThat(told(new QtiPackageWriter(), with(Extra.OPTION_PICTURES), GONE))
        .contains("Pictures of its options are no longer kept here.");
    for (Extra extra : List.of(Extra.PICTURE, Extra.SOUND, Extra.OPTION_PICTURES)) {
      assertThat(told(new QtiPackageWriter(), with(extra), THERE)).doesNotContain("no longer");
      assertThat(told(new KahootWriter(), with(extra), GONE))
          .contains("Without", extra.words())
          .doesNotContain("no longer");
    }
  }

  /** One that may be chosen from, which all of these formats have. */
  private static Question with(Extra extra) {
    return SampleQuestions.all().stream()
        .filter(question -> question.type() == QuestionType.SINGLE)
        .filter(question -> Extra.of(question).contains(extra))
        .findFirst()
        .orElseThrow();
  }

  private static String told(FormatWriter writer, Question question, boolean isGone) {
    return Losses.of(Written.quiz(question), writer, _ -> isGone).notices().stream()
        .map(notice -> notice.notice().message())
        .reduce("", (left, right) -> left + " " + right);
  }
}
