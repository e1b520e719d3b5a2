package quizhall.quiz.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quizhall.quiz.content.PinTarget.Circle;
import quizhall.quiz.content.PinTarget.PointDraft;
import quizhall.quiz.content.PinTarget.Rectangle;
import quizhall.quiz.content.PinTarget.Region;
import quizhall.quiz.content.PinTarget.RegionDraft;
import quizhall.quiz.content.PinTarget.Regions;
import quizhall.quiz.content.PinTarget.Spot;

/** That a target lies on the picture. */
final class PinTargetRules {

  /** Finer than any screen; what was drawn by hand has many more digits. */
  private static final double ROUNDING = 1e6;

  /** A side that ends at the edge may do so by a rounding error. */
  private static final double EDGE = 1 + 1e-5;

  private static final PinTarget NOWHERE = new Regions(List.of());

  private final TaskRules rules;

  PinTargetRules(TaskRules rules) {
    this.rules = rules;
  }

  PinTarget target(Optional<PinTarget.Draft> given) {
    if (given.isEmpty()) {
      rules.refuse("pin", "must be given");
      return NOWHERE;
    }
    PinTarget.Draft draft = given.get();
    if (draft.regions().isPresent() && (draft.at().isPresent() || draft.zeroAt().isPresent())) {
      rules.refuse("pin", "must have either regions or a point");
      return NOWHERE;
    }
    return draft.at().isPresent() || draft.zeroAt().isPresent()
        ? spot(draft)
        : regions(draft.regions());
  }

  private Spot spot(PinTarget.Draft draft) {
    return new Spot(
        coordinate(rules.at("pin.at.x"), draft.at().flatMap(PointDraft::x)),
        coordinate(rules.at("pin.at.y"), draft.at().flatMap(PointDraft::y)),
        length(rules.at("pin.zeroAt"), draft.zeroAt()));
  }

  private Regions regions(Optional<List<RegionDraft>> given) {
    Field field = rules.at("pin.regions");
    List<RegionDraft> drafts = rules.lists().counted(field, given, 1, rules.limits().regions());
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Field place = field.item(i);
      if (drafts.get(i) == null) {
        rules.refuse(place, "must not be empty");
      } else {
        regions.add(region(place, drafts.get(i)));
      }
    }
    return new Regions(regions);
  }

  private Region region(Field place, RegionDraft draft) {
    double x = coordinate(place.part("x"), draft.x());
    double y = coordinate(place.part("y"), draft.y());
    if (draft.radius().isEmpty()) {
      return new Rectangle(
          x,
          y,
          side(place.part("width"), draft.width(), x),
          side(place.part("height"), draft.height(), y));
    }
    if (draft.width().isPresent() || draft.height().isPresent()) {
      rules.refuse(place, "must have either a radius or width and height");
    }
    return new Circle(x, y, length(place.part("radius"), draft.radius()));
  }

  private double side(Field field, Optional<Double> given, double from) {
    double side = length(field, given);
    if (from + side > EDGE) {
      rules.refuse(field, "must end on the picture");
    }
    return rounded(Math.min(side, 1 - from));
  }

  private double coordinate(Field field, Optional<Double> given) {
    return share(field, given, 0, "must be from 0 to 1");
  }

  /** So long that it is still there when it is rounded. */
  private double length(Field field, Optional<Double> given) {
    return share(field, given, 1 / ROUNDING, "must be more than 0 and at most 1");
  }

  private double share(Field field, Optional<Double> given, double least, String otherwise) {
    double share = given.orElse(Double.NaN);
    if (!(share >= least && share <= 1)) {
      rules.refuse(field, given.isEmpty() ? "must be given" : otherwise);
      return 0;
    }
    return rounded(share);
  }

  private static double rounded(double share) {
    return Math.round(share * ROUNDING) / ROUNDING;
  }
}
