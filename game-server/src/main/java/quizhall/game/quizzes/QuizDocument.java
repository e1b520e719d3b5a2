package quizhall.game.quizzes;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The parts of quiz-api's document that a room needs; any of them may be missing. */
record QuizDocument(
    Optional<UUID> id,
    Optional<String> title,
    Optional<String> language,
    Optional<List<QuestionDocument>> questions) {

  record QuestionDocument(
      Optional<String> type,
      Optional<String> text,
      Optional<String> format,
      Optional<Integer> timeLimitSeconds,
      Optional<JsonNode> points,
      Optional<Integer> readingSeconds,
      Optional<String> hint,
      Optional<String> explanation,
      Optional<String> source,
      Optional<String> notes,
      Optional<MediaDocument> media,
      Optional<List<OptionDocument>> options,
      Optional<List<String>> accepted,
      Optional<MatchingDocument> matching,
      Optional<NumberDocument> number,
      Optional<List<String>> items,
      Optional<List<PairDocument>> pairs,
      Optional<PinDocument> pin,
      Optional<ScaleDocument> scale,
      Optional<String> body,
      Optional<Boolean> partial,
      Optional<Integer> words,
      Optional<Boolean> hidden,
      Optional<Boolean> thumbs,
      Optional<Boolean> several,
      Optional<Boolean> anonymous) {}

  /** What has no text is called by what its picture shows. */
  record OptionDocument(
      Optional<String> text,
      Optional<Boolean> correct,
      Optional<String> image,
      Optional<String> alt) {

    String name() {
      return isPictureAlone() ? alt.orElse("") : text.orElse("");
    }

    boolean isPictureAlone() {
      return image.isPresent() && text.orElse("").isBlank();
    }
  }

  /** What has to be the same for a typed answer to be right, and whether slips are forgiven. */
  record MatchingDocument(
      @JsonProperty("case") Optional<Boolean> caseMatters,
      @JsonProperty("accents") Optional<Boolean> accentsMatter,
      @JsonProperty("punctuation") Optional<Boolean> punctuationMatters,
      Optional<Boolean> typos) {}

  record NumberDocument(
      Optional<BigDecimal> value,
      Optional<BigDecimal> tolerance,
      Optional<BigDecimal> tolerancePercent,
      Optional<BigDecimal> zeroAt,
      Optional<String> unit,
      Optional<SliderDocument> slider) {}

  record SliderDocument(
      Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<BigDecimal> step) {}

  record PairDocument(Optional<String> left, Optional<String> right) {}

  /** Regions, or a point with the distance. */
  record PinDocument(
      Optional<List<RegionDocument>> regions,
      Optional<PointDocument> at,
      Optional<BigDecimal> zeroAt) {}

  record PointDocument(Optional<BigDecimal> x, Optional<BigDecimal> y) {}

  /** A rectangle from its corner, or a circle around its middle. */
  record RegionDocument(
      Optional<BigDecimal> x,
      Optional<BigDecimal> y,
      Optional<BigDecimal> width,
      Optional<BigDecimal> height,
      Optional<BigDecimal> radius) {}

  record ScaleDocument(
      Optional<Integer> steps,
      Optional<String> low,
      Optional<String> high,
      Optional<List<String>> statements) {}

  record MediaDocument(
      Optional<String> image,
      Optional<String> alt,
      Optional<String> sound,
      Optional<String> transcript) {}
}
