package quizhall.quiz.interchange.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import quizhall.quiz.content.PinTarget;

/** Areas of a picture in pixels, as the regions of a pin. */
public final class Shapes {

  /** With fewer a polygon is not meant to be round. */
  private static final int FEWEST_CORNERS = 8;

  /** Of a circle round a point that is known, most of which is cut off. */
  private static final int CORNERS_OF_A_QUARTER = 4;

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
        Optional<Double> radius = alike(coords.get(2), coords.get(3), size);
        if (radius.isPresent()) {
          yield Optional.of(circle(coords.get(0), coords.get(1), radius.get(), size));
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
        Optional<PinTarget.RegionDraft> round = round(coords, size);
        if (round.isPresent()) {
          yield round;
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
    if (size.isSquare()) {
      return Optional.of(circle(coords.get(0), coords.get(1), radius / size.width(), size));
    }
    return box(
        coords.get(0) - radius,
        coords.get(1) - radius,
        coords.get(0) + radius,
        coords.get(1) + radius,
        size);
  }

  private static PinTarget.RegionDraft circle(double x, double y, double radius, PictureSize size) {
    return new PinTarget.RegionDraft(
        Optional.of(share(x, size.width())),
        Optional.of(share(y, size.height())),
        Optional.empty(),
        Optional.empty(),
        Optional.of(Math.clamp(radius, 0.000001, 1)));
  }

  /** The radius of a circle of ours that is so wide and so high in pixels. */
  private static Optional<Double> alike(double x, double y, PictureSize size) {
    double across = x / size.width();
    double down = y / size.height();
    return Math.abs(across - down) <= nearly(size)
        ? Optional.of((across + down) / 2)
        : Optional.empty();
  }

  /** What rounding to pixels makes of shares. */
  private static double nearly(PictureSize size) {
    return 1.5 / Math.min(size.width(), size.height());
  }

  /** A polygon that is one of our circles, as {@link PixelArea} writes it. */
  private static Optional<PinTarget.RegionDraft> round(List<Double> coords, PictureSize size) {
    Bounds bounds = Bounds.of(coords);
    double x = (bounds.left + bounds.right) / 2;
    double y = (bounds.top + bounds.bottom) / 2;
    return radius(coords, x, y, size, FEWEST_CORNERS).map(radius -> circle(x, y, radius, size));
  }

  /** How far a shape that is round, and round this point, reaches in shares as ours are. */
  public static Optional<Double> radius(
      String shape, List<Double> coords, double x, double y, PictureSize size) {
    if (shape.equals("poly")) {
      return radius(coords, x, y, size, CORNERS_OF_A_QUARTER);
    }
    boolean isRound =
        (shape.equals("circle") && coords.size() == 3)
            || (shape.equals("ellipse") && coords.size() == 4);
    return isRound && Math.abs(coords.get(0) - x) <= 1 && Math.abs(coords.get(1) - y) <= 1
        ? alike(coords.get(2), coords.getLast(), size)
        : Optional.empty();
  }

  /**
   * How far the corners of a polygon are from a point, in shares as ours are, if all are as far.
   * Those at the picture's edge are passed over: they may have been cut off.
   *
   * @param fewest so many corners have to be left
   */
  private static Optional<Double> radius(
      List<Double> coords, double x, double y, PictureSize size, int fewest) {
    List<Double> distances = new ArrayList<>();
    for (int i = 0; i + 1 < coords.size(); i += 2) {
      double cornerX = coords.get(i);
      double cornerY = coords.get(i + 1);
      boolean isAtEdge =
          cornerX <= 0 || cornerY <= 0 || cornerX >= size.width() || cornerY >= size.height();
      if (!isAtEdge) {
        distances.add(Math.hypot((cornerX - x) / size.width(), (cornerY - y) / size.height()));
      }
    }
    double mean = distances.stream().mapToDouble(each -> each).average().orElse(0);
    return distances.size() >= fewest
            && distances.stream().allMatch(each -> Math.abs(each - mean) <= nearly(size))
        ? Optional.of(mean)
        : Optional.empty();
  }

  private static Optional<PinTarget.RegionDraft> around(List<Double> coords, PictureSize size) {
    Bounds bounds = Bounds.of(coords);
    return box(bounds.left, bounds.top, bounds.right, bounds.bottom, size);
  }

  private record Bounds(double left, double top, double right, double bottom) {
    static Bounds of(List<Double> coords) {
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
      return new Bounds(left, top, right, bottom);
    }
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
