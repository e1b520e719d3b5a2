package quizhall.quiz.interchange;

import java.util.List;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.Option;
import quizhall.quiz.content.Picture;
import quizhall.quiz.content.Question;

/** Options as words alone. */
public final class Options {

  private Options() {}

  /** What it says, or what its picture shows. */
  public static String words(Option option) {
    return option.text().isEmpty() ? option.picture().map(Picture::alt).orElse("") : option.text();
  }

  public static List<String> words(List<Choice> choices) {
    return choices.stream().map(choice -> words(choice.option())).toList();
  }

  /** Whether all of them are told from each other without their pictures. */
  public static boolean areTold(Question question) {
    List<Option> options = Extra.options(question.task());
    return options.stream().map(Options::words).distinct().count() == options.size();
  }
}
