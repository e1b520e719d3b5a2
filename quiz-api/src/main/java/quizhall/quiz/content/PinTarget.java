package quizhall.quiz.content;

import java.util.List;
import java.util.Optional;

/**
 * Where on a picture a pin is right. All numbers are shares of its width and of its height, from 0
 * at the left and at the top to 1; so a circle is as wide as the picture is.
 */
public sealed interface PinTarget {

  /** Right inside any of them, wrong outside. */
  record Regions(List<Region> regions) implements PinTarget {
    public Regions {
      regions = List.copyOf(regions);
    }
  }

  /**
   * The nearer, the better.
   *
   * @param zeroAt the distance at which nothing is left
   */
  record Spot(double x, double y, double zeroAt) implements PinTarget {}

  sealed interface Region {}

  record Rectangle(double x, double y, double width, double height) implements Region {}

  /** Round {@code x} and {@code y}; what lies outside of the picture cannot be hit. */
  record Circle(double x, double y, double radius) implements Region {}

  record Draft(
      Optional<List<RegionDraft>> regions, Optional<PointDraft> at, Optional<Double> zeroAt) {}

  record RegionDraft(
      Optional<Double> x,
      Optional<Double> y,
      Optional<Double> width,
      Optional<Double> height,
      Optional<Double> radius) {}

  record PointDraft(Optional<Double> x, Optional<Double> y) {}
}
