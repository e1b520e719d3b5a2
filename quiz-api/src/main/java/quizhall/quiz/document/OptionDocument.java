package quizhall.quiz.document;

import java.util.List;
import java.util.Optional;
import quizhall.quiz.content.Choice;

record OptionDocument(String text, Optional<Boolean> correct) {

  static List<OptionDocument> withKeys(List<Choice> choices) {
    return choices.stream()
        .map(choice -> new OptionDocument(choice.text(), Optional.of(choice.correct())))
        .toList();
  }

  static List<OptionDocument> withoutKeys(List<Choice> choices) {
    return unmarked(choices.stream().map(Choice::text).toList());
  }

  static List<OptionDocument> unmarked(List<String> texts) {
    return texts.stream().map(text -> new OptionDocument(text, Optional.empty())).toList();
  }

  static List<Choice> choices(List<OptionDocument> options) {
    return options.stream()
        .map(option -> new Choice(option.text(), option.correct().orElse(false)))
        .toList();
  }
}
