package quizhall.game.quizzes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import quizhall.game.quizzes.QuizDocument.PinDocument;
import quizhall.game.quizzes.QuizDocument.PointDocument;
import quizhall.game.quizzes.QuizDocument.RegionDocument;
import quizhall.game.room.question.PinTarget;
import quizhall.game.room.question.PinTarget.Circle;
import quizhall.game.room.question.PinTarget.Rectangle;
import quizhall.game.room.question.PinTarget.Region;

/** Where a pin is right; empty where something is missing or not on the picture. */
final class PinTargetReader {
  private PinTargetReader() {}

  static Optional<PinTarget> target(PinDocument document) {
    return document.at().isPresent()
        ? spot(document)
        : regions(document.regions().orElse(List.of()));
  }

  private static Optional<PinTarget> spot(PinDocument document) {
    return share(document.at().flatMap(PointDocument::x))
        .flatMap(
            x ->
                share(document.at().flatMap(PointDocument::y))
                    .flatMap(
                        y ->
                            length(document.zeroAt())
                                .map(zeroAt -> new PinTarget.Spot(x, y, zeroAt))));
  }

  private static Optional<PinTarget> regions(List<RegionDocument> documents) {
    List<Region> regions =
        documents.stream().map(PinTargetReader::region).flatMap(Optional::stream).toList();
    return regions.isEmpty() || regions.size() < documents.size()
        ? Optional.empty()
        : Optional.of(new PinTarget.Regions(regions));
  }

  private static Optional<Region> region(RegionDocument document) {
    return share(document.x())
        .flatMap(x -> share(document.y()).flatMap(y -> region(document, x, y)));
  }

  private static Optional<Region> region(RegionDocument document, BigDecimal x, BigDecimal y) {
    return document.radius().isPresent()
        ? length(document.radius()).map(radius -> new Circle(x, y, radius))
        : length(document.width())
            .flatMap(
                width ->
                    length(document.height()).map(height -> new Rectangle(x, y, width, height)));
  }

  private static Optional<BigDecimal> share(Optional<BigDecimal> number) {
    return number.filter(share -> share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0);
  }

  private static Optional<BigDecimal> length(Optional<BigDecimal> number) {
    return share(number).filter(length -> length.signum() > 0);
  }
}
