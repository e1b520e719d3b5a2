package quizhall.quiz.interchange.packages;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quizhall.quiz.content.Choice;
import quizhall.quiz.content.MatchTask;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.NumberTask;
import quizhall.quiz.content.OpenTask;
import quizhall.quiz.content.OrderTask;
import quizhall.quiz.content.PinTarget;
import quizhall.quiz.content.PinTask;
import quizhall.quiz.content.PollTask;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.ScaleTask;
import quizhall.quiz.content.SingleTask;
import quizhall.quiz.content.SlideTask;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.content.TrueFalseTask;
import quizhall.quiz.content.WordCloudTask;
import quizhall.quiz.interchange.markup.PictureSize;
import quizhall.quiz.interchange.markup.PixelArea;
import quizhall.quiz.interchange.markup.Shares;
import quizhall.quiz.interchange.markup.XmlFile;

/** Of an item: which response is right, and what it is worth. */
final class QtiKeyText {

  private static final String RESPONSE = QtiItemText.RESPONSE;

  /** In which the points fall with the distance from a place; nothing in QTI falls evenly. */
  static final int RINGS = 10;

  private final Question question;
  private final PictureSize size;
  private final XmlFile xml;

  /**
   * @param size of the picture, if a pin is put on it
   */
  QtiKeyText(Question question, PictureSize size, XmlFile xml) {
    this.question = question;
    this.size = size;
    this.xml = xml;
  }

  /** What a response is, and which is right. */
  void declaration() throws IOException {
    switch (question.task()) {
      case SingleTask(var choices) -> chosen("single", choices, false);
      case TrueFalseTask(var choices) -> chosen("single", choices, false);
      case MultipleTask(var choices, boolean isPartial) -> chosen("multiple", choices, isPartial);
      case PollTask(_, boolean several, _) ->
          declare(several ? "multiple" : "single", "identifier");
      case TextTask(var accepted, var matching) -> typed(accepted, matching.caseMatters());
      case NumberTask number -> declare("single", "float", number.value().toPlainString());
      case OrderTask(var items, _) ->
          declare(
              "ordered",
              "identifier",
              IntStream.range(0, items.size()).mapToObj(QtiKeyText::choice).toArray(String[]::new));
      case MatchTask(var pairs) -> matched(pairs.size());
      case OpenTask _ -> declare("single", "string");
      case PinTask(var target) -> placed(target);
      case SlideTask _ -> {}
      case WordCloudTask _, ScaleTask _ ->
          throw new IllegalArgumentException("QTI has no " + question.type().code());
    }
  }

  private void declare(String cardinality, String type, String... correct) throws IOException {
    begun(cardinality, type, correct);
    xml.end();
  }

  private void begun(String cardinality, String type, String... correct) throws IOException {
    xml.begin(
        "qti-response-declaration",
        "identifier",
        RESPONSE,
        "cardinality",
        cardinality,
        "base-type",
        type);
    if (correct.length > 0) {
      xml.begin("qti-correct-response");
      for (String value : correct) {
        xml.text("qti-value", value);
      }
      xml.end();
    }
  }

  private void chosen(String cardinality, List<Choice> choices, boolean isPartial)
      throws IOException {
    String[] right =
        IntStream.range(0, choices.size())
            .filter(i -> choices.get(i).correct())
            .mapToObj(QtiKeyText::choice)
            .toArray(String[]::new);
    begun(cardinality, "identifier", right);
    if (isPartial) {
      // A wrong one takes back what a right one gives.
      xml.begin("qti-mapping", "lower-bound", "0", "default-value", "0");
      for (int i = 0; i < choices.size(); i++) {
        xml.empty(
            "qti-map-entry",
            "map-key",
            choice(i),
            "mapped-value",
            choices.get(i).correct() ? "1" : "-1");
      }
      xml.end();
    }
    xml.end();
  }

  /** The identifier of an option. */
  static String choice(int index) {
    return "C" + (index + 1);
  }

  private void typed(List<String> accepted, boolean caseMatters) throws IOException {
    begun("single", "string", accepted.getFirst());
    xml.begin("qti-mapping", "default-value", "0");
    for (String spelling : accepted) {
      xml.empty(
          "qti-map-entry",
          "map-key",
          spelling,
          "mapped-value",
          "1",
          "case-sensitive",
          String.valueOf(caseMatters));
    }
    xml.end().end();
  }

  private void matched(int size) throws IOException {
    String[] right =
        IntStream.rangeClosed(1, size)
            .mapToObj(i -> "L%d R%d".formatted(i, i))
            .toArray(String[]::new);
    begun("multiple", "directedPair", right);
    xml.begin("qti-mapping", "default-value", "0");
    for (String pair : right) {
      xml.empty("qti-map-entry", "map-key", pair, "mapped-value", "1");
    }
    xml.end().end();
  }

  /** Of areas that overlap the first one counts; the bound is for players that add them up. */
  private void placed(PinTarget target) throws IOException {
    List<PixelArea> areas =
        target instanceof PinTarget.Spot spot
            ? PixelArea.rings(spot, RINGS, size)
            : PixelArea.of(target, size);
    begun("single", "point", middle(target));
    xml.begin("qti-area-mapping", "default-value", "0", "upper-bound", "1");
    for (int i = 0; i < areas.size(); i++) {
      xml.empty(
          "qti-area-map-entry",
          "shape",
          shape(areas.get(i).form()),
          "coords",
          areas.get(i).coords().stream().map(String::valueOf).collect(Collectors.joining(",")),
          "mapped-value",
          target instanceof PinTarget.Spot
              ? BigDecimal.ONE.subtract(BigDecimal.valueOf(i, 1)).toPlainString()
              : "1");
    }
    xml.end().end();
  }

  /** Of the point, or of the first of the regions. */
  private String middle(PinTarget target) {
    return switch (target) {
      case PinTarget.Spot(double x, double y, _) -> pixel(x, y);
      case PinTarget.Regions(var regions) ->
          switch (regions.getFirst()) {
            case PinTarget.Rectangle(double x, double y, double width, double height) ->
                pixel(x + width / 2, y + height / 2);
            case PinTarget.Circle(double x, double y, _) -> pixel(x, y);
          };
    };
  }

  private String pixel(double x, double y) {
    return Math.round(x * size.width()) + " " + Math.round(y * size.height());
  }

  private static String shape(PixelArea.Form form) {
    return switch (form) {
      case RECTANGLE -> "rect";
      case CIRCLE -> "circle";
      case POLYGON -> "poly";
    };
  }

  boolean isGraded() {
    return switch (question.task()) {
      case PollTask _, OpenTask _, SlideTask _ -> false;
      default -> true;
    };
  }

  /** What a response is worth. */
  void processing() throws IOException {
    if (isGraded()) {
      xml.begin("qti-response-processing");
      score();
      xml.end();
    }
  }

  /** From 0 to 1 for each question, since each counts as much as another. */
  private void score() throws IOException {
    switch (question.task()) {
      case MultipleTask(var choices, boolean isPartial) when isPartial ->
          mapped(choices.stream().filter(Choice::correct).count());
      case MatchTask(var pairs) -> mapped(pairs.size());
      case TextTask _ -> mapped(1);
      case PinTask _ ->
          xml.begin("qti-set-outcome-value", "identifier", "SCORE")
              .empty("qti-map-response-point", "identifier", RESPONSE)
              .end();
      default -> compared();
    }
  }

  /**
   * @param most what is mapped if all is right
   */
  private void mapped(long most) throws IOException {
    xml.begin("qti-set-outcome-value", "identifier", "SCORE");
    if (most == 1) {
      xml.empty("qti-map-response", "identifier", RESPONSE);
    } else {
      xml.begin("qti-divide")
          .empty("qti-map-response", "identifier", RESPONSE)
          .text("qti-base-value", String.valueOf(most), "base-type", "float")
          .end();
    }
    xml.end();
  }

  private void compared() throws IOException {
    xml.begin("qti-response-condition").begin("qti-response-if");
    List<String> attributes = new ArrayList<>();
    String comparison = "qti-match";
    if (question.task() instanceof NumberTask number) {
      comparison = "qti-equal";
      String tolerance = Shares.tolerance(number);
      attributes.addAll(
          tolerance.equals("0")
              ? List.of("tolerance-mode", "exact")
              : List.of("tolerance-mode", "absolute", "tolerance", tolerance + " " + tolerance));
    }
    xml.begin(comparison, attributes.toArray(String[]::new))
        .empty("qti-variable", "identifier", RESPONSE)
        .empty("qti-correct", "identifier", RESPONSE)
        .end();
    xml.begin("qti-set-outcome-value", "identifier", "SCORE")
        .text("qti-base-value", "1", "base-type", "float")
        .end();
    xml.end().end();
  }
}
