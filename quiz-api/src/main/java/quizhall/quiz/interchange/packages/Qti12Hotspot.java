package quizhall.quiz.interchange.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import quizhall.quiz.content.PinTarget;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.markup.Attachments;
import quizhall.quiz.interchange.markup.Composition;
import quizhall.quiz.interchange.markup.PictureSize;
import quizhall.quiz.interchange.markup.Shapes;
import quizhall.quiz.interchange.markup.Texts;
import quizhall.quiz.interchange.markup.Unplayable;

/** A place on a picture, in QTI 1.2. */
final class Qti12Hotspot {

  private final Element response;
  private final Attachments.Source source;

  Qti12Hotspot(Element response, Attachments.Source source) {
    this.response = response;
    this.source = source;
  }

  /** Canvas gives shares of the picture, others pixels. */
  ReadQuestion asked(Composition begun) {
    Element image =
        QtiTree.all(response, "matimage").stream()
            .findFirst()
            .orElseThrow(() -> new Unplayable("has no picture"));
    Composition question =
        begun.stem(
            Texts.BODY.html(
                Qti12Words.html(image) + Qti12Words.material(withoutPlaces(), Texts.BODY).plain()));
    List<PinTarget.RegionDraft> regions = new ArrayList<>();
    for (Element label : QtiTree.all(response, "response_label")) {
      List<Double> coords = Shapes.numbers(label.ownText());
      boolean areShares = coords.stream().allMatch(number -> number <= 1);
      Optional<PictureSize> size =
          areShares
              ? Optional.of(new PictureSize(1, 1))
              : source.bytes(image.attr("uri")).flatMap(PictureSize::of);
      if (size.isEmpty()) {
        throw new Unplayable("has a picture whose size is not known");
      }
      String shape = label.attr("rarea").toLowerCase(Locale.ROOT);
      size.flatMap(
              found ->
                  Shapes.region(
                      shape.equals("bounded") ? "polygon" : shape, coords, found, question::notice))
          .ifPresent(regions::add);
    }
    if (regions.isEmpty()) {
      throw new Unplayable("says nothing of the right place");
    }
    return question.pin(
        new PinTarget.Draft(Optional.of(regions), Optional.empty(), Optional.empty()));
  }

  private Element withoutPlaces() {
    Element words = response.clone();
    QtiTree.all(words, "render_hotspot").forEach(Element::remove);
    return words;
  }
}
