package quizhall.quiz.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.interchange.Files.messages;
import static quizhall.quiz.interchange.Written.bytes;
import static quizhall.quiz.interchange.Written.found;
import static quizhall.quiz.interchange.Written.preview;
import static quizhall.quiz.interchange.Written.quiz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import quizhall.quiz.content.Licence;
import quizhall.quiz.content.Picture;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuestionType;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.Terms;
import quizhall.quiz.content.Visibility;
import quizhall.quiz.interchange.Preview.PreviewQuiz;
import quizhall.quiz.interchange.json.OwnJsonWriter;
import quizhall.quiz.interchange.json.QuizhallArchiveWriter;
import quizhall.quiz.interchange.packages.QtiPackageWriter;
import quizhall.quiz.library.WritableFormats;
import quizhall.quiz.testing.AnyQuestion;

/** What is written is read again, but for what is said to be lost. */
class RoundTripTest {

  @Provide
  Arbitrary<Question> anyQuestion() {
    return AnyQuestion.arbitrary();
  }

  @Provide
  Arbitrary<QuizContent> anyQuiz() {
    return Combinators.combine(
            Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(40),
            Arbitraries.strings().withChars("ab \n<&é漢").ofMaxLength(20).map(String::strip),
            Arbitraries.of("en", "pt-BR", "de"),
            Arbitraries.subsetOf("rivers", "c++", "r&d"),
            Arbitraries.of(true, false),
            anyTerms(),
            AnyQuestion.arbitrary().list().ofMinSize(1).ofMaxSize(5))
        .as(
            (title, description, language, tags, hasCover, terms, questions) ->
                new QuizContent(
                    title,
                    description.replaceAll(" +\n", "\n"),
                    language,
                    Visibility.PRIVATE,
                    tags.stream().sorted().toList(),
                    hasCover
                        ? Optional.of(new Picture("/images/cover.png", "A cover"))
                        : Optional.empty(),
                    terms,
                    questions));
  }

  private static Arbitrary<Terms> anyTerms() {
    return Combinators.combine(
            Arbitraries.of(Licence.class),
            Arbitraries.of("My own lessons", "Duden; “Grammatik”", "R&D <b>, 漢字").optional(),
            Arbitraries.of("https://example.org/a?b=c&d#e", "https://example.org/für").optional())
        .as(Terms::new)
        .filter(
            terms ->
                terms.licence() != Licence.OTHER
                    || terms.source().isPresent()
                    || terms.sourceUrl().isPresent());
  }

  @Property(tries = 100)
  void a_package_of_qti_holds_licence_and_source(@ForAll("anyQuiz") QuizContent quiz) {
    QuizContent single = quiz(SampleQuestions.bare(QuestionType.SINGLE)).on(quiz.terms());

    Preview preview = preview(bytes(new QtiPackageWriter(), single));

    assertThat(preview.quizzes().getFirst().content().terms()).isEqualTo(quiz.terms());
    assertThat(new QtiPackageWriter().lostOf(single)).isEmpty();
  }

  @Property(tries = 100)
  void our_archive_and_our_json_lose_nothing(@ForAll("anyQuiz") QuizContent quiz) {
    for (FormatWriter writer : List.of(new QuizhallArchiveWriter(), new OwnJsonWriter())) {
      byte[] file = bytes(writer, quiz);

      assertThat(found(file).parts().getFirst().format()).isEqualTo(writer.format());
      Preview preview = preview(file);
      assertThat(messages(preview.refused())).isEmpty();
      assertThat(preview.quizzes()).hasSize(1);
      PreviewQuiz read = preview.quizzes().getFirst();
      assertThat(messages(read)).isEmpty();
      assertThat(withoutQuestions(read.content())).isEqualTo(withoutQuestions(quiz));
      assertThat(left(read.content(), Set.of())).isEqualTo(left(quiz, Set.of()));
    }
  }

  private static QuizContent withoutQuestions(QuizContent quiz) {
    return new QuizContent(
        quiz.title(),
        quiz.description(),
        quiz.language(),
        quiz.visibility(),
        quiz.tags(),
        quiz.cover(),
        quiz.terms(),
        List.of());
  }

  private static List<JsonNode> left(QuizContent quiz, Set<Extra> lost) {
    return quiz.questions().stream().map(question -> WhatIsLeft.of(question, lost)).toList();
  }

  @Property(tries = 400)
  void other_formats_lose_what_they_say_and_nothing_else(@ForAll("anyQuestion") Question question) {
    for (FormatWriter writer : WritableFormats.all()) {
      byte[] file = bytes(writer, quiz(question));
      switch (writer.holding(question)) {
        case Holding.LeftOut _ ->
            assertThat(
                    found(file).parts().stream()
                        .flatMap(part -> part.content().quizzes().stream())
                        .flatMap(quiz -> quiz.questions().stream()))
                .as(writer.format().code())
                .isEmpty();
        case Holding.Kept kept -> {
          Preview preview = preview(file);
          assertThat(messages(preview.refused())).as(writer.format().code()).isEmpty();
          EnumSet<Extra> told = EnumSet.noneOf(Extra.class);
          told.addAll(kept.lost());
          told.addAll(kept.changed().keySet());
          assertThat(found(file).parts().getFirst().format()).isEqualTo(writer.format());
          assertThat(left(preview.quizzes().getFirst().content(), told))
              .as(writer.format().code())
              .containsExactly(WhatIsLeft.of(question, told));
        }
      }
    }
  }
}
