package quizhall.quiz.interchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.OpenTask;
import quizhall.quiz.content.PollTask;
import quizhall.quiz.content.WordCloudTask;
import quizhall.quiz.interchange.Drafting;
import quizhall.quiz.interchange.ReadQuestion;

/** Kinds of questions that few formats have. */
final class Kinds {

  /** Where a format, or a type in it, knows one right answer. */
  static final String SEVERAL_RIGHT =
      "Several answers are right: players have to find all of them.";

  private Kinds() {}

  static ReadQuestion poll(Drafting draft, List<String> options) {
    return draft.of(
        new PollTask.Draft(
            Optional.of(
                options.stream()
                    .map(
                        text ->
                            new Choice.Draft(
                                Optional.of(text),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                    .toList()),
            Optional.empty(),
            Optional.empty()),
        "options");
  }

  static ReadQuestion open(Drafting draft) {
    return draft.of(new OpenTask.Draft(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  static ReadQuestion wordCloud(Drafting draft) {
    return draft.of(new WordCloudTask.Draft(Optional.empty(), Optional.empty()));
  }

  /**
   * One right answer among wrong ones, for formats that have no order of them: its place follows
   * from the text, so that it is not always the first one and always the same.
   */
  static ReadQuestion mixed(Drafting draft, String text, String right, List<String> wrong) {
    List<Choice.Draft> options = new ArrayList<>();
    wrong.forEach(answer -> options.add(Drafting.option(answer, false)));
    options.add(Math.floorMod(text.hashCode(), wrong.size() + 1), Drafting.option(right, true));
    return draft.single(options);
  }
}
