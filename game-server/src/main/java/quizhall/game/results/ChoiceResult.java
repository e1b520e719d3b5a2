package quizhall.game.results;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quizhall.game.room.Question;
import quizhall.game.room.question.Choice;
import quizhall.game.room.question.Kind;
import quizhall.game.room.question.Multiple;
import quizhall.game.room.question.Poll;
import quizhall.game.room.question.Response;

/** Questions with options to choose from. */
public final class ChoiceResult {
  private ChoiceResult() {}

  /**
   * @param options one that is a picture alone is called by its {@code alt}
   * @param several true for a poll in which one could choose more than one option
   * @param partial false where only all the right options gave points; else empty
   * @param optionPictures of options that are pictures; empty where none is
   */
  public record Asked(
      String kind,
      List<String> options,
      Optional<Boolean> several,
      Optional<Boolean> partial,
      Optional<List<OptionPicture>> optionPictures)
      implements AskedPart {

    /** Options of nothing but text. */
    Asked(String kind, List<String> options, Optional<Boolean> several) {
      this(kind, options, several, Optional.empty(), Optional.empty());
    }

    /** Where there may be several, each stands in quotes: an option may hold any separator. */
    String said(List<Integer> chosen) {
      Stream<String> texts = chosen.stream().map(options::get);
      return kind.equals(Kind.MULTIPLE.word()) || several.orElse(false)
          ? texts.map(CsvFormat::quoted).collect(Collectors.joining(", "))
          : texts.collect(Collectors.joining());
    }
  }

  /**
   * @param correct indexes of the correct options; empty for a poll
   * @param counts how often each option was chosen
   */
  public record Outcome(List<Integer> correct, List<Integer> counts) implements OutcomePart {}

  /** By the option's index. */
  public record OptionPicture(int option, String image, String alt, boolean alone) {}

  static Asked asked(Choice choice, Optional<List<Question.OptionPicture>> pictures) {
    return new Asked(
        choice.kind().word(),
        choice.options(),
        Optional.of(choice instanceof Poll(_, boolean several) && several).filter(is -> is),
        Optional.of(choice instanceof Multiple(_, _, boolean whole) && whole)
            .filter(is -> is)
            .map(_ -> false),
        pictures.map(all -> all.stream().map(ChoiceResult::picture).toList()));
  }

  private static OptionPicture picture(Question.OptionPicture picture) {
    return new OptionPicture(picture.option(), picture.image(), picture.alt(), picture.alone());
  }

  static Outcome outcome(Choice choice, Collection<Response> responses) {
    return new Outcome(
        choice.correct().stream().sorted().toList(), choice.tally(responses).counts());
  }
}
