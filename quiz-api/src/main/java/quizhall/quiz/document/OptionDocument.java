package quizhall.quiz.document;

import java.util.List;
import java.util.Optional;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.Option;
import quizhall.quiz.content.Picture;

record OptionDocument(
    String text, Optional<Boolean> correct, Optional<String> image, Optional<String> alt) {

  static List<OptionDocument> withKeys(List<Choice> choices) {
    return choices.stream()
        .map(choice -> of(choice.option(), Optional.of(choice.correct())))
        .toList();
  }

  static List<OptionDocument> withoutKeys(List<Choice> choices) {
    return unmarked(choices.stream().map(Choice::option).toList());
  }

  static List<OptionDocument> unmarked(List<Option> options) {
    return options.stream().map(option -> of(option, Optional.empty())).toList();
  }

  static List<Choice> choices(List<OptionDocument> options) {
    return options.stream()
        .map(option -> new Choice(option.option(), option.correct().orElse(false)))
        .toList();
  }

  Option option() {
    return new Option(text, image.map(address -> new Picture(address, alt.orElseThrow())));
  }

  private static OptionDocument of(Option option, Optional<Boolean> correct) {
    return new OptionDocument(
        option.text(),
        correct,
        option.picture().map(Picture::image),
        option.picture().map(Picture::alt));
  }
}
