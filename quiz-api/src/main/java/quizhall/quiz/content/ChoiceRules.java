package quizhall.quiz.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import quizhall.quiz.content.Question.Choice;
import quizhall.quiz.content.QuizDraft.OptionDraft;

/** Lists that players choose from or are compared with: how many, all different, which correct. */
final class ChoiceRules {

  private static final int FEWEST_OPTIONS = 2;

  private final QuizLimits limits;
  private final Findings findings;
  private final TextRules texts;

  ChoiceRules(QuizLimits limits, Findings findings) {
    this.limits = limits;
    this.findings = findings;
    this.texts = new TextRules(findings);
  }

  List<Choice> oneCorrect(String field, Optional<List<OptionDraft>> given) {
    List<Choice> choices = choices(field, given);
    if (!choices.isEmpty() && correct(choices) != 1) {
      findings.add(field, "must have exactly one correct option");
    }
    return choices;
  }

  List<Choice> someCorrect(String field, Optional<List<OptionDraft>> given) {
    List<Choice> choices = choices(field, given);
    if (!choices.isEmpty() && correct(choices) == 0) {
      findings.add(field, "must have at least one correct option");
    }
    return choices;
  }

  List<Choice> twoOptions(String field, Optional<List<OptionDraft>> given) {
    List<Choice> choices = oneCorrect(field, given);
    if (choices.size() > 2) {
      findings.add(field, "must be exactly two");
    }
    return choices;
  }

  List<String> noneCorrect(String field, Optional<List<OptionDraft>> given) {
    List<OptionDraft> options = given.orElse(List.of());
    List<Choice> choices = choices(field, given);
    for (int i = 0; i < choices.size(); i++) {
      // `false` too: whoever sends it thinks that the question has a key.
      if (options.get(i) != null && options.get(i).correct().isPresent()) {
        findings.add("%s[%d].correct".formatted(field, i), "has no place in a poll");
      }
    }
    return choices.stream().map(Choice::text).toList();
  }

  /** What players may type, so each is one line. */
  List<String> acceptedSpellings(String field, Optional<List<String>> given) {
    return distinct(
        field,
        counted(field, given, 1, limits.acceptedSpellings()),
        (place, text) -> texts.requiredLine(place, text, limits.optionLength()));
  }

  /** What is put in order. */
  List<String> items(String field, Optional<List<String>> given) {
    return distinct(
        field, counted(field, given, FEWEST_OPTIONS, limits.options()), this::optionText);
  }

  private List<String> distinct(
      String field, List<String> drafts, BiFunction<String, Optional<String>, String> text) {
    List<String> distinct = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      String place = "%s[%d]".formatted(field, i);
      distinct.add(unrepeated(place, text.apply(place, Optional.ofNullable(drafts.get(i))), seen));
    }
    return distinct;
  }

  private List<Choice> choices(String field, Optional<List<OptionDraft>> given) {
    List<Choice> choices = new ArrayList<>();
    List<OptionDraft> drafts = counted(field, given, FEWEST_OPTIONS, limits.options());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      Optional<OptionDraft> draft = Optional.ofNullable(drafts.get(i));
      String place = "%s[%d].text".formatted(field, i);
      choices.add(
          new Choice(
              unrepeated(place, optionText(place, draft.flatMap(OptionDraft::text)), seen),
              draft.flatMap(OptionDraft::correct).orElse(false)));
    }
    return choices;
  }

  /** Nothing where there are too many, so that a huge list is not walked. */
  private <T> List<T> counted(String field, Optional<List<T>> given, int fewest, int most) {
    List<T> list = given.orElse(List.of());
    if (list.size() < fewest) {
      findings.add(field, "must be at least %d".formatted(fewest));
    }
    if (list.size() > most) {
      findings.add(field, "must be at most %d".formatted(most));
      return List.of();
    }
    return list;
  }

  private String optionText(String field, Optional<String> given) {
    return texts.requiredParagraphs(field, given, limits.optionLength(), limits.optionLines());
  }

  private String unrepeated(String field, String text, Set<String> seen) {
    if (!text.isEmpty() && !seen.add(text)) {
      findings.add(field, "repeats another one");
    }
    return text;
  }

  private static long correct(List<Choice> choices) {
    return choices.stream().filter(Choice::correct).count();
  }
}
