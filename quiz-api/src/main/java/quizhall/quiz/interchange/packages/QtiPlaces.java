package quizhall.quiz.interchange.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import quizhall.quiz.content.PinTarget;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.markup.Attachments;
import quizhall.quiz.interchange.markup.Composition;
import quizhall.quiz.interchange.markup.PictureSize;
import quizhall.quiz.interchange.markup.Shapes;
import quizhall.quiz.interchange.markup.Texts;
import quizhall.quiz.interchange.markup.Unplayable;

/** Interactions on a picture. */
final class QtiPlaces {

  private static final int FEWEST_RINGS = 3;

  private final Element element;
  private final QtiResponse response;
  private final Attachments.Source source;
  private final Supplier<Composition> begin;
  private final Element stem;

  QtiPlaces(
      Element element,
      QtiResponse response,
      Attachments.Source source,
      Supplier<Composition> begin,
      Element stem) {
    this.element = element;
    this.response = response;
    this.source = source;
    this.begin = begin;
    this.stem = stem;
  }

  /** Regions to choose from. */
  ReadQuestion hotspot() {
    Composition question = pictured();
    PictureSize size = size();
    List<PinTarget.RegionDraft> regions = new ArrayList<>();
    for (Element choice : QtiTree.all(element, "hotspotChoice")) {
      if (response.isRight(choice.attr("identifier").strip())) {
        region(choice, size, question).ifPresent(regions::add);
      }
    }
    if (response.right().size() > 1) {
      question.notice("any one of the right places is enough here");
    }
    return pin(question, regions);
  }

  /** Any place. */
  ReadQuestion point() {
    Composition question = pictured();
    PictureSize size = size();
    List<Element> areas =
        response.declaration().stream()
            .flatMap(declared -> QtiTree.all(declared, "areaMapEntry").stream())
            .filter(area -> QtiResponse.number(area.attr("mappedValue")) > 0)
            .toList();
    List<Double> at =
        response.correct().stream().findFirst().map(Shapes::numbers).orElse(List.of());
    Optional<Double> zeroAt = at.size() == 2 ? rings(areas, at, size) : Optional.empty();
    if (zeroAt.isPresent()) {
      question.notice("what it gives falls in steps there, and evenly here");
      return spot(question, at, zeroAt.get(), size);
    }
    List<PinTarget.RegionDraft> regions = new ArrayList<>();
    areas.forEach(area -> region(area, size, question).ifPresent(regions::add));
    if (!regions.isEmpty() || response.correct().isEmpty()) {
      return pin(question, regions);
    }
    if (at.size() != 2) {
      throw new Unplayable("says nothing of the right place");
    }
    question.notice("only a point is right there: here the nearer is the better");
    return spot(question, at, 0.1, size);
  }

  /**
   * The radius of the outermost of circles round the right point that give the less the larger they
   * are. Some may be too small to be round, or lie beyond the picture.
   */
  private static Optional<Double> rings(List<Element> areas, List<Double> at, PictureSize size) {
    double radius = 0;
    int round = 0;
    int last = 0;
    double worth = Double.MAX_VALUE;
    for (int i = 0; i < areas.size(); i++) {
      Element area = areas.get(i);
      double less = QtiResponse.number(area.attr("mappedValue"));
      if (less >= worth) {
        return Optional.empty();
      }
      worth = less;
      Optional<Double> outer =
          Shapes.radius(
              area.attr("shape"), Shapes.numbers(area.attr("coords")), at.get(0), at.get(1), size);
      if (outer.isPresent()) {
        if (outer.get() < radius) {
          return Optional.empty();
        }
        radius = outer.get();
        round++;
        last = i + 1;
      }
    }
    return round >= FEWEST_RINGS
        ? Optional.of(Math.min(1, radius * areas.size() / last))
        : Optional.empty();
  }

  private static ReadQuestion spot(
      Composition question, List<Double> at, double zeroAt, PictureSize size) {
    return question.pin(
        new PinTarget.Draft(
            Optional.empty(),
            Optional.of(
                new PinTarget.PointDraft(
                    Optional.of(at.get(0) / size.width()), Optional.of(at.get(1) / size.height()))),
            Optional.of(zeroAt)));
  }

  private static ReadQuestion pin(Composition question, List<PinTarget.RegionDraft> regions) {
    if (regions.isEmpty()) {
      throw new Unplayable("says nothing of the right place");
    }
    return question.pin(
        new PinTarget.Draft(Optional.of(regions), Optional.empty(), Optional.empty()));
  }

  private static Optional<PinTarget.RegionDraft> region(
      Element area, PictureSize size, Composition question) {
    return Shapes.region(
        area.attr("shape"), Shapes.numbers(area.attr("coords")), size, question::notice);
  }

  private Element picture() {
    return QtiTree.all(element, "object", "img", "picture").stream()
        .findFirst()
        .orElseThrow(() -> new Unplayable("has no picture"));
  }

  /** The picture comes first: the pin is put on it. */
  private Composition pictured() {
    stem.prependChild(picture().clone());
    return begin.get().stem(Texts.BODY.tree(stem));
  }

  private PictureSize size() {
    Element picture = picture();
    double width = QtiResponse.number(picture.attr("width"));
    double height = QtiResponse.number(picture.attr("height"));
    if (width > 0 && height > 0) {
      return new PictureSize(width, height);
    }
    return source
        .bytes(picture.hasAttr("data") ? picture.attr("data") : picture.attr("src"))
        .flatMap(PictureSize::of)
        .orElseThrow(() -> new Unplayable("has a picture whose size is not known"));
  }
}
