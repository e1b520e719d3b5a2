package quizhall.game.wire;

import java.util.List;
import java.util.Optional;

/** Questions with options to choose from. */
public final class ChoiceMessages {
  private ChoiceMessages() {}

  /**
   * @param kind {@code single}, {@code multiple}, {@code true-false} or {@code poll}
   * @param options in the author's order; one that is a picture alone is called by its {@code alt}
   * @param several true for a poll in which one may choose more than one of them
   * @param partial false where only all the right options give points; else absent
   * @param optionPictures of options that are pictures; absent where none is
   */
  public record AskedChoice(
      @OneOf({"single", "multiple", "true-false", "poll"}) String kind,
      List<String> options,
      Optional<Boolean> several,
      Optional<Boolean> partial,
      Optional<List<OptionPictureView>> optionPictures)
      implements Asked {}

  /**
   * @param option its index
   * @param image address of the image
   * @param alt what it shows in words
   * @param alone whether it is all there is of the option, whose text is only its {@code alt}
   */
  public record OptionPictureView(int option, String image, String alt, boolean alone) {}

  /**
   * @param correct indexes of the correct options; empty for a poll
   * @param counts how often each option was chosen
   */
  public record RevealedChoice(
      @OneOf({"single", "multiple", "true-false", "poll"}) String kind,
      List<Integer> correct,
      List<Integer> counts)
      implements Revealed {}

  /**
   * @param options indexes of the chosen options, from 0
   */
  public record ChosenOptions(
      @OneOf({"single", "multiple", "true-false", "poll"}) String kind, List<Integer> options)
      implements Response {

    static ChosenOptions read(String kind, Fields fields) {
      return new ChosenOptions(kind, fields.indexes("options"));
    }
  }
}
