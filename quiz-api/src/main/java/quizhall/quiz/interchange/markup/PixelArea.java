package quizhall.quiz.interchange.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import quizhall.quiz.content.PinTarget;
import quizhall.quiz.content.PinTarget.Circle;
import quizhall.quiz.content.PinTarget.Rectangle;
import quizhall.quiz.content.PinTarget.Region;
import quizhall.quiz.content.PinTarget.Spot;

/**
 * Where a pin is right, in pixels of its picture: {@link Shapes}, the other way round. Tools count
 * whole pixels, and none of them left of a picture or above it.
 *
 * @param coords of a rectangle left, top, right and bottom; of a circle its middle and its radius;
 *     of a polygon its corners
 */
public record PixelArea(Form form, List<Integer> coords) {

  public enum Form {
    RECTANGLE,
    CIRCLE,
    POLYGON
  }

  /** So many that nobody sees that it is not round. */
  private static final int CORNERS = 32;

  public PixelArea {
    coords = List.copyOf(coords);
  }

  /** Its regions, or of a point the place that is near enough for half of the points. */
  public static List<PixelArea> of(PinTarget target, PictureSize size) {
    return switch (target) {
      case PinTarget.Regions(var regions) ->
          regions.stream().map(region -> of(region, size)).toList();
      case Spot(double x, double y, double zeroAt) ->
          List.of(of(new Circle(x, y, zeroAt / 2), size));
    };
  }

  /** From the innermost: circles round a point, each as far from the one before. */
  public static List<PixelArea> rings(Spot spot, int number, PictureSize size) {
    return Stream.iterate(1, ring -> ring <= number, ring -> ring + 1)
        .map(ring -> of(new Circle(spot.x(), spot.y(), spot.zeroAt() * ring / number), size))
        .toList();
  }

  private static PixelArea of(Region region, PictureSize size) {
    return switch (region) {
      case Rectangle(double x, double y, double width, double height) ->
          box(
              pixel(x, size.width()),
              pixel(y, size.height()),
              pixel(x + width, size.width()),
              pixel(y + height, size.height()),
              size);
      case Circle circle when size.isSquare() ->
          new PixelArea(
              Form.CIRCLE,
              List.of(
                  pixel(circle.x(), size.width()),
                  pixel(circle.y(), size.height()),
                  Math.max(1, pixel(circle.radius(), size.width()))));
      case Circle circle -> round(circle, size);
    };
  }

  /** At least a pixel wide and high. */
  private static PixelArea box(int left, int top, int right, int bottom, PictureSize size) {
    int x = Math.min(left, (int) size.width() - 1);
    int y = Math.min(top, (int) size.height() - 1);
    return new PixelArea(
        Form.RECTANGLE, List.of(x, y, Math.max(right, x + 1), Math.max(bottom, y + 1)));
  }

  /** What is as wide and as high in shares of a picture is no circle in its pixels. */
  private static PixelArea round(Circle circle, PictureSize size) {
    List<Integer> coords = new ArrayList<>();
    for (int i = 0; i < CORNERS; i++) {
      double angle = 2 * Math.PI * i / CORNERS;
      int x = pixel(circle.x() + circle.radius() * Math.cos(angle), size.width());
      int y = pixel(circle.y() + circle.radius() * Math.sin(angle), size.height());
      int last = coords.size();
      if (last == 0 || coords.get(last - 2) != x || coords.get(last - 1) != y) {
        coords.add(x);
        coords.add(y);
      }
    }
    int last = coords.size();
    if (last > 2
        && coords.get(0).equals(coords.get(last - 2))
        && coords.get(1).equals(coords.get(last - 1))) {
      coords.subList(last - 2, last).clear();
    }
    int x = pixel(circle.x(), size.width());
    int y = pixel(circle.y(), size.height());
    return coords.size() < 6 ? box(x, y, x, y, size) : new PixelArea(Form.POLYGON, coords);
  }

  private static int pixel(double share, double of) {
    return (int) Math.round(Math.clamp(share, 0, 1) * of);
  }
}
