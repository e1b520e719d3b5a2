package quizhall.quiz.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.interchange.Preview.QuizNotice;

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

  public static Losses of(QuizContent quiz, FormatWriter writer) {
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
          if (!kept.isWhole()) {
            notices.add(new QuizNotice(new Notice(place, kept.message()), Optional.of(i)));
          }
        }
      }
    }
    return new Losses(questions.size() - refused.size(), notices, refused);
  }
}
