package quizhall.quiz.document;

import java.util.List;
import java.util.Optional;
import quizhall.quiz.content.PinTarget;
import quizhall.quiz.content.PinTarget.Circle;
import quizhall.quiz.content.PinTarget.Rectangle;
import quizhall.quiz.content.PinTarget.Region;
import quizhall.quiz.content.PinTask;

/** All of it is the key. */
record PinDocument(Optional<TargetDocument> pin) implements TaskDocument {

  /** Regions, or a point with the distance. */
  record TargetDocument(
      Optional<List<RegionDocument>> regions, Optional<PointDocument> at, Optional<Double> zeroAt) {

    static TargetDocument of(PinTarget target) {
      return switch (target) {
        case PinTarget.Regions(var regions) ->
            new TargetDocument(
                Optional.of(regions.stream().map(RegionDocument::of).toList()),
                Optional.empty(),
                Optional.empty());
        case PinTarget.Spot(double x, double y, double zeroAt) ->
            new TargetDocument(
                Optional.empty(), Optional.of(new PointDocument(x, y)), Optional.of(zeroAt));
      };
    }

    PinTarget target() {
      return at.<PinTarget>map(
              point -> new PinTarget.Spot(point.x(), point.y(), zeroAt.orElseThrow()))
          .orElseGet(
              () ->
                  new PinTarget.Regions(
                      regions.orElseThrow().stream().map(RegionDocument::region).toList()));
    }
  }

  record PointDocument(double x, double y) {}

  /** A rectangle from its corner, or a circle around its middle. */
  record RegionDocument(
      double x,
      double y,
      Optional<Double> width,
      Optional<Double> height,
      Optional<Double> radius) {

    static RegionDocument of(Region region) {
      return switch (region) {
        case Rectangle(double x, double y, double width, double height) ->
            new RegionDocument(x, y, Optional.of(width), Optional.of(height), Optional.empty());
        case Circle(double x, double y, double radius) ->
            new RegionDocument(x, y, Optional.empty(), Optional.empty(), Optional.of(radius));
      };
    }

    Region region() {
      return radius
          .<Region>map(length -> new Circle(x, y, length))
          .orElseGet(() -> new Rectangle(x, y, width.orElseThrow(), height.orElseThrow()));
    }
  }

  static PinDocument withKey(PinTask task) {
    return new PinDocument(Optional.of(TargetDocument.of(task.target())));
  }

  static PinDocument withoutKey() {
    return new PinDocument(Optional.empty());
  }

  @Override
  public PinTask task() {
    return new PinTask(pin.orElseThrow().target());
  }
}
