package quizhall.quiz.interchange.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jsoup.nodes.Element;
import quizhall.quiz.content.PinTarget;
import quizhall.quiz.interchange.ReadQuestion;

/** Moodle's markers to drop on a picture: each of them becomes a pin. */
final class MoodleMarkers {

  private final Element element;
  private final IntFunction<Composition> begin;
  private final Consumer<String> refused;

  MoodleMarkers(Element element, IntFunction<Composition> begin, Consumer<String> refused) {
    this.element = element;
    this.begin = begin;
    this.refused = refused;
  }

  List<ReadQuestion> read() {
    Element file =
        XmlTree.child(element, "file")
            .orElseThrow(() -> new Unplayable("has no picture to put markers on"));
    PictureSize size =
        Attachments.base64(file.wholeText())
            .flatMap(PictureSize::of)
            .orElseThrow(() -> new Unplayable("has a picture that cannot be read"));
    RichText stem = MoodleTexts.rich(element, "questiontext", Texts.BODY);
    List<ReadQuestion> questions = new ArrayList<>();
    List<Element> drags = element.select("> drag");
    Amount.check(drags.size(), "markers");
    Amount amount = new Amount();
    for (Element drag : drags) {
      String number = MoodleTexts.text(drag, "no").strip();
      String label = Texts.LINE.html(MoodleTexts.text(drag)).plain();
      Composition question = begin.apply(questions.size());
      List<PinTarget.RegionDraft> regions = new ArrayList<>();
      for (Element drop : element.select("> drop")) {
        if (MoodleTexts.text(drop, "choice").strip().equals(number)) {
          region(drop, size, question).ifPresent(regions::add);
        }
      }
      if (regions.isEmpty()) {
        refused.accept("the marker “%s” belongs nowhere".formatted(label));
        continue;
      }
      question.stem(asked(stem, label, file.attr("name")));
      if (drags.size() > 1) {
        question.notice("each marker is a question of its own");
      }
      if (regions.size() > 1) {
        question.notice("each of the right places is to be found there; here any one is enough");
      }
      questions.add(
          amount.with(
              question.pin(
                  new PinTarget.Draft(Optional.of(regions), Optional.empty(), Optional.empty()))));
    }
    return questions;
  }

  /**
   * The picture comes first, since the pin is put on it. A sign for a label, as {@link
   * MoodleAnswers} writes one, says nothing.
   */
  private static RichText asked(RichText stem, String label, String file) {
    List<RichText.Shown> pictures = new ArrayList<>();
    pictures.add(new RichText.Shown("@@PLUGINFILE@@/" + file, ""));
    pictures.addAll(stem.pictures());
    boolean isSign = label.codePoints().noneMatch(Character::isLetterOrDigit);
    return new RichText(
        isSign ? stem.plain() : stem.plain() + "\n\n" + label,
        isSign ? stem.markdown() : stem.markdown() + "\n\n" + MarkdownSigns.escaped(label),
        stem.isFormatted(),
        pictures,
        stem.sounds(),
        stem.changes());
  }

  private static Optional<PinTarget.RegionDraft> region(
      Element drop, PictureSize size, Composition question) {
    String shape = MoodleTexts.text(drop, "shape").strip();
    return Shapes.region(
        shape,
        Shapes.numbers(rectangle(shape, MoodleTexts.text(drop, "coords"))),
        size,
        question::notice);
  }

  /** Moodle's rectangles are a corner, a width and a height. */
  private static String rectangle(String shape, String coords) {
    List<Double> numbers = Shapes.numbers(coords);
    return shape.equals("rectangle") && numbers.size() == 4
        ? "%s,%s,%s,%s"
            .formatted(
                numbers.get(0),
                numbers.get(1),
                numbers.get(0) + numbers.get(2),
                numbers.get(1) + numbers.get(3))
        : coords;
  }
}
