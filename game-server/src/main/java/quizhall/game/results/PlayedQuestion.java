package quizhall.game.results;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import quizhall.core.json.Json;
import quizhall.game.room.question.Kind;

/**
 * A question as it was asked, without its key. Kept in the database: fields are only added.
 *
 * @param index from 0
 * @param asked what its kind shows; its fields stand beside the others
 * @param limitMs empty where there was no time limit
 * @param points {@code none}, {@code normal}, {@code double}, or a number: what a right answer at
 *     once gives
 * @param format {@code markdown} for all its texts; empty where they were plain
 * @param anonymous true where nobody is to know who said what, else empty
 * @param sound also empty in what was kept before sounds were
 */
public record PlayedQuestion(
    int index,
    @JsonUnwrapped AskedPart asked,
    String text,
    Optional<Long> limitMs,
    JsonNode points,
    Optional<Picture> media,
    Optional<String> format,
    Optional<Boolean> anonymous,
    Optional<Sound> sound) {

  /** One of plain texts without a sound. */
  PlayedQuestion(
      int index,
      AskedPart asked,
      String text,
      Optional<Long> limitMs,
      JsonNode points,
      Optional<Picture> media) {
    this(
        index,
        asked,
        text,
        limitMs,
        points,
        media,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** An image, and what it shows in words. */
  public record Picture(String image, String alt) {}

  /** Where a sound is, and what is heard in words. */
  public record Sound(String sound, String transcript) {}

  private record Common(
      int index,
      String kind,
      String text,
      Optional<Long> limitMs,
      JsonNode points,
      Optional<Picture> media,
      Optional<String> format,
      Optional<Boolean> anonymous,
      Optional<Sound> sound) {}

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static PlayedQuestion read(JsonNode stored) {
    Common common = Json.mapper().convertValue(stored, Common.class);
    return new PlayedQuestion(
        common.index(),
        AskedPart.read(Kind.of(common.kind()).orElseThrow(), stored),
        common.text(),
        common.limitMs(),
        common.points(),
        common.media(),
        common.format(),
        common.anonymous(),
        common.sound());
  }

  Kind kind() {
    return Kind.of(asked.kind()).orElseThrow();
  }
}
