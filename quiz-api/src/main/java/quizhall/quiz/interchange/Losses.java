package quizhall.quiz.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quizhall.quiz.content.Media;
import quizhall.quiz.content.Picture;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.Sound;
import quizhall.quiz.interchange.Preview.QuizNotice;
import quizhall.quiz.interchange.markup.PictureSize;

/**
 * What a file in some format would not have of a quiz, told before it is made.
 *
 * @param questions that would be in it
 * @param notices on those that would lack something, and on the quiz itself
 * @param refused those that would not be in it
 */
public record Losses(int questions, List<QuizNotice> notices, List<QuizNotice> refused) {
  public Losses {
    notices = List.copyOf(notices);
    refused = List.copyOf(refused);
  }

  /**
   * Of a quiz in a format.
   *
   * @param isGone whether an address in the quiz leads to nothing any longer
   */
  public static Losses of(QuizContent quiz, FormatWriter writer, Predicate<String> isGone) {
    List<QuizNotice> notices = new ArrayList<>();
    List<QuizNotice> refused = new ArrayList<>();
    writer
        .lostOf(quiz)
        .forEach(lost -> notices.add(new QuizNotice(new Notice("", lost), Optional.empty())));
    List<Question> questions = quiz.questions();
    for (int i = 0; i < questions.size(); i++) {
      String place = "question %d".formatted(i + 1);
      switch (writer.holding(questions.get(i))) {
        case Holding.LeftOut(var reason) ->
            refused.add(new QuizNotice(new Notice(place, reason), Optional.of(i)));
        case Holding.Kept kept -> {
          List<String> told = new ArrayList<>();
          if (!kept.isWhole()) {
            told.add(kept.message());
          }
          told.addAll(gone(questions.get(i), kept, isGone));
          if (!told.isEmpty()) {
            notices.add(new QuizNotice(new Notice(place, String.join(" ", told)), Optional.of(i)));
          }
        }
      }
    }
    return new Losses(questions.size() - refused.size(), notices, refused);
  }

  /** All addresses that questions have. */
  public static Set<String> addresses(QuizContent quiz) {
    return quiz.questions().stream()
        .flatMap(
            question ->
                Stream.of(picture(question), sound(question), picturesOfOptions(question))
                    .flatMap(addresses -> addresses))
        .collect(Collectors.toSet());
  }

  private static Stream<String> picture(Question question) {
    return question.prompt().media().flatMap(Media::picture).map(Picture::image).stream();
  }

  private static Stream<String> sound(Question question) {
    return question.prompt().media().flatMap(Media::sound).map(Sound::sound).stream();
  }

  private static Stream<String> picturesOfOptions(Question question) {
    return Extra.options(question.task()).stream()
        .flatMap(option -> option.picture().stream())
        .map(Picture::image);
  }

  /** Of what the format has a place for, and nobody has any more. */
  private static List<String> gone(Question question, Holding.Kept kept, Predicate<String> isGone) {
    List<String> told = new ArrayList<>();
    if (!kept.lost().contains(Extra.PICTURE) && picture(question).anyMatch(isGone)) {
      told.add("Its picture is no longer kept here.");
      if (kept.changed().containsKey(Extra.PLACES)) {
        told.add(
            "Its places are those of one of %s: put it in anew first."
                .formatted(PictureSize.UNKNOWN.words()));
      }
    }
    if (!kept.lost().contains(Extra.SOUND) && sound(question).anyMatch(isGone)) {
      told.add("Its sound is no longer kept here.");
    }
    if (!kept.lost().contains(Extra.OPTION_PICTURES)
        && picturesOfOptions(question).anyMatch(isGone)) {
      told.add("Pictures of its options are no longer kept here.");
    }
    return told;
  }
}
