package quizhall.game.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import quizhall.game.room.question.TextTask;

/**
 * What is right in place of what was: the fields of a question in quiz-api's form that say it, and
 * none of those that ask.
 */
public sealed interface CorrectedKey {
  /** As many as an author may give. */
  int MOST_ACCEPTED = 20;

  /** Longer than any text of an item or a side. */
  int LONGEST = 500;

  /** The question counts for nobody. */
  record Nothing(@JsonProperty("void") boolean isVoid) implements CorrectedKey {}

  /**
   * @param options all of them, as they were asked
   */
  record RightOptions(List<RightOption> options) implements CorrectedKey {}

  record RightOption(boolean correct) {}

  /**
   * @param accepted all that may be typed, 1 to {@value #MOST_ACCEPTED}
   */
  record RightTexts(List<String> accepted) implements CorrectedKey {}

  record RightNumber(NumberKey number) implements CorrectedKey {}

  /** Numbers in plain digits. Of the three that follow the value one is there at most. */
  record NumberKey(
      String value,
      Optional<String> tolerance,
      Optional<String> tolerancePercent,
      Optional<String> zeroAt) {}

  /**
   * @param items in the right order
   */
  record RightOrder(List<String> items) implements CorrectedKey {}

  record RightPairs(List<PairKey> pairs) implements CorrectedKey {}

  record PairKey(String left, String right) {}

  record RightPlace(PinMessages.PinTargetView pin) implements CorrectedKey {}

  /** The first that is there. */
  static CorrectedKey read(Fields fields) {
    if (fields.has("void")) {
      return new Nothing(fields.truth("void"));
    }
    if (fields.has("options")) {
      return new RightOptions(
          fields.objects("options", Fields.MAX_INDEXES).stream()
              .map(option -> new RightOption(option.has("correct") && option.flag("correct")))
              .toList());
    }
    if (fields.has("accepted")) {
      return new RightTexts(fields.texts("accepted", MOST_ACCEPTED, TextTask.LONGEST));
    }
    if (fields.has("number")) {
      return new RightNumber(number(fields.within("number")));
    }
    if (fields.has("items")) {
      return new RightOrder(fields.texts("items", Fields.MAX_INDEXES, LONGEST));
    }
    if (fields.has("pairs")) {
      return new RightPairs(
          fields.objects("pairs", Fields.MAX_INDEXES).stream()
              .map(pair -> new PairKey(pair.text("left", LONGEST), pair.text("right", LONGEST)))
              .toList());
    }
    if (fields.has("pin")) {
      return new RightPlace(PinMessages.target(fields.within("pin")));
    }
    fields.wrong("options", "must be there, or what else is the key of the question's kind");
    return new Nothing(true);
  }

  private static NumberKey number(Fields fields) {
    NumberKey key =
        new NumberKey(
            fields.plainNumber("value"),
            distance(fields, "tolerance"),
            distance(fields, "tolerancePercent"),
            distance(fields, "zeroAt"));
    if (key.tolerance().isPresent() && key.tolerancePercent().isPresent()) {
      fields.wrong("tolerancePercent", "does not go together with tolerance");
    }
    if (key.zeroAt().isPresent()
        && (key.tolerance().isPresent() || key.tolerancePercent().isPresent())) {
      fields.wrong("zeroAt", "does not go together with a tolerance");
    }
    return key;
  }

  private static Optional<String> distance(Fields fields, String field) {
    if (!fields.has(field)) {
      return Optional.empty();
    }
    String distance = fields.plainNumber(field);
    boolean isBelow = distance.startsWith("-");
    boolean isNothing = field.equals("zeroAt") && new BigDecimal(distance).signum() == 0;
    if (isBelow || isNothing) {
      fields.wrong(field, isNothing ? "must be more than 0" : "must be at least 0");
    }
    return Optional.of(distance);
  }
}
