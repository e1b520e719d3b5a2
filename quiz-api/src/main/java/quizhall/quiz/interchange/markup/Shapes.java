package quizhall.quiz.interchange.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import quizhall.quiz.content.PinTarget;

/** Areas of a picture in pixels, as the regions of a pin. */
public final class Shapes {

  private Shapes() {}

  /**
   * A region for a shape as HTML's image maps and QTI have it.
   *
   * @param coords numbers in pixels
   * @param notice is told if the region is not just the shape
   */
  public static Optional<PinTarget.RegionDraft> region(
      String shape, List<Double> coords, PictureSize size, Consumer<String> notice) {
    return switch (shape) {
      case "circle" -> circle(coords, size);
      case "ellipse" -> {
        if (coords.size() < 4) {
          yield Optional.empty();
        }
        notice.accept("an ellipse is taken as the rectangle around it");
        yield box(
            coords.get(0) - coords.get(2),
            coords.get(1) - coords.get(3),
            coords.get(0) + coords.get(2),
            coords.get(1) + coords.get(3),
            size);
      }
      case "rect", "rectangle" ->
          coords.size() < 4
              ? Optional.empty()
              : box(coords.get(0), coords.get(1), coords.get(2), coords.get(3), size);
      case "poly", "polygon" -> {
        if (coords.size() < 6) {
          yield Optional.empty();
        }
        notice.accept("a polygon is taken as the rectangle around it");
        yield around(coords, size);
      }
      case "default" -> box(0, 0, size.width(), size.height(), size);
      default -> Optional.empty();
    };
  }

  /**
   * Our circles are as wide as a share of the picture's width, and as high as one of its height.
   */
  private static Optional<PinTarget.RegionDraft> circle(List<Double> coords, PictureSize size) {
    if (coords.size() < 3) {
      return Optional.empty();
    }
    double radius = coords.get(2);
    if (Math.abs(size.width() - size.height()) <= 1) {
      return Optional.of(
          new PinTarget.RegionDraft(
              Optional.of(share(coords.get(0), size.width())),
              Optional.of(share(coords.get(1), size.height())),
              Optional.empty(),
              Optional.empty(),
              Optional.of(Math.clamp(radius / size.width(), 0.000001, 1))));
    }
    return box(
        coords.get(0) - radius,
        coords.get(1) - radius,
        coords.get(0) + radius,
        coords.get(1) + radius,
        size);
  }

  private static Optional<PinTarget.RegionDraft> around(List<Double> coords, PictureSize size) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = 0;
    double bottom = 0;
    for (int i = 0; i + 1 < coords.size(); i += 2) {
      left = Math.min(left, coords.get(i));
      right = Math.max(right, coords.get(i));
      top = Math.min(top, coords.get(i + 1));
      bottom = Math.max(bottom, coords.get(i + 1));
    }
    return box(left, top, right, bottom, size);
  }

  private static Optional<PinTarget.RegionDraft> box(
      double left, double top, double right, double bottom, PictureSize size) {
    double x = share(Math.min(left, right), size.width());
    double y = share(Math.min(top, bottom), size.height());
    double width = share(Math.max(left, right), size.width()) - x;
    double height = share(Math.max(top, bottom), size.height()) - y;
    return width <= 0 || height <= 0
        ? Optional.empty()
        : Optional.of(
            new PinTarget.RegionDraft(
                Optional.of(x),
                Optional.of(y),
                Optional.of(width),
                Optional.of(height),
                Optional.empty()));
  }

  private static double share(double pixels, double of) {
    return Math.clamp(pixels / of, 0, 1);
  }

  /** Numbers with commas or blanks between them; empty where one is none. */
  public static List<Double> numbers(String text) {
    List<Double> numbers = new ArrayList<>();
    for (String part : text.strip().split("[\\s,;]+", -1)) {
      Optional<Double> number = Numerals.of(part).map(Number::doubleValue);
      if (number.isEmpty()) {
        return List.of();
      }
      numbers.add(number.get());
    }
    return numbers;
  }
}
