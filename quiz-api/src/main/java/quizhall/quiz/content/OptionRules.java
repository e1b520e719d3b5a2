package quizhall.quiz.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Options to choose from: how many, all different, how many correct. */
final class OptionRules {

  private static final int FEWEST = 2;

  private final QuizLimits limits;
  private final Findings findings;
  private final TextRules texts;
  private final MediaRules media;
  private final ListRules lists;

  OptionRules(QuizLimits limits, Findings findings) {
    this.limits = limits;
    this.findings = findings;
    this.texts = new TextRules(findings);
    this.media = new MediaRules(limits, findings);
    this.lists = new ListRules(limits, findings);
  }

  List<Choice> oneCorrect(Field field, Optional<List<Choice.Draft>> given) {
    List<Choice> choices = choices(field, given);
    if (!choices.isEmpty() && correct(choices) != 1) {
      findings.add(field, "must have exactly one correct option");
    }
    return choices;
  }

  List<Choice> someCorrect(Field field, Optional<List<Choice.Draft>> given) {
    List<Choice> choices = choices(field, given);
    if (!choices.isEmpty() && correct(choices) == 0) {
      findings.add(field, "must have at least one correct option");
    }
    return choices;
  }

  /**
   * Options without a key.
   *
   * @param reason why none can be correct
   */
  List<Option> unmarked(Field field, Optional<List<Choice.Draft>> given, String reason) {
    List<Choice.Draft> drafts = given.orElse(List.of());
    List<Choice> choices = choices(field, given);
    for (int i = 0; i < choices.size(); i++) {
      // `false` too: whoever sends it thinks that the question has a key.
      if (drafts.get(i) != null && drafts.get(i).correct().isPresent()) {
        findings.add(field.item(i).part("correct"), reason);
      }
    }
    return choices.stream().map(Choice::option).toList();
  }

  private List<Choice> choices(Field field, Optional<List<Choice.Draft>> given) {
    List<Choice.Draft> drafts = lists.counted(field, given, FEWEST, limits.options());
    Choice[] choices = new Choice[drafts.size()];
    List<String> seen = new ArrayList<>(choices.length);
    for (int i = 0; i < choices.length; i++) {
      Choice.Draft draft = drafts.get(i) == null ? Choice.Draft.NOTHING : drafts.get(i);
      choices[i] = new Choice(option(field.item(i), draft, seen), draft.correct().orElse(false));
    }
    return List.of(choices);
  }

  /** An option is called by its text, or by what its picture shows: no two are called alike. */
  private Option option(Field field, Choice.Draft draft, List<String> seen) {
    Optional<Picture> picture =
        draft.image().isPresent() || draft.alt().isPresent()
            ? Optional.of(media.picture(field, draft.image(), draft.alt()))
            : Optional.empty();
    Field place = field.part("text");
    String text =
        picture.isPresent()
            ? texts.optionalParagraphs(place, draft.text(), length(), lines()).orElse("")
            : texts.requiredParagraphs(place, draft.text(), length(), lines());
    if (text.isEmpty() && picture.isPresent()) {
      lists.unrepeated(field.part("alt"), picture.get().alt(), seen);
    } else {
      lists.unrepeated(place, text, seen);
    }
    return new Option(text, picture);
  }

  private int length() {
    return limits.optionLength();
  }

  private int lines() {
    return limits.optionLines();
  }

  private static int correct(List<Choice> choices) {
    int correct = 0;
    for (Choice choice : choices) {
      correct += choice.correct() ? 1 : 0;
    }
    return correct;
  }
}
