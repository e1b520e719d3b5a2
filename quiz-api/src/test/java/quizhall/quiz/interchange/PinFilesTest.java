package quizhall.quiz.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static quizhall.quiz.interchange.Files.messages;
import static quizhall.quiz.interchange.Written.bytes;
import static quizhall.quiz.interchange.Written.preview;
import static quizhall.quiz.interchange.Written.quiz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import quizhall.quiz.content.Media;
import quizhall.quiz.content.Picture;
import quizhall.quiz.content.PinTarget;
import quizhall.quiz.content.PinTarget.Circle;
import quizhall.quiz.content.PinTarget.Rectangle;
import quizhall.quiz.content.PinTarget.Region;
import quizhall.quiz.content.PinTarget.Regions;
import quizhall.quiz.content.PinTarget.Spot;
import quizhall.quiz.content.PinTask;
import quizhall.quiz.content.Prompt;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuestionType;
import quizhall.quiz.interchange.markup.MoodleXmlWriter;
import quizhall.quiz.interchange.packages.QtiPackageWriter;

/** Pins on their way to other tools and back, on a map of 400 × 300 pixels. */
class PinFilesTest {

  private static final FormatWriter QTI = new QtiPackageWriter();
  private static final FormatWriter MOODLE = new MoodleXmlWriter();
  private static final double TWO_PIXELS = 2.0 / 300;

  private static Question pin(PinTarget target) {
    return new Question(SampleQuestions.bare(QuestionType.PIN).prompt(), new PinTask(target));
  }

  private static String moodle(PinTarget target) {
    return new String(bytes(MOODLE, quiz(pin(target))), UTF_8);
  }

  private static String qti(PinTarget target) throws IOException {
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes(QTI, quiz(pin(target)))))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("items/q001.xml")) {
          return new String(zip.readAllBytes(), UTF_8);
        }
      }
    }
    throw new AssertionError("no item");
  }

  private static PinTarget back(FormatWriter writer, PinTarget target) {
    Preview preview = preview(bytes(writer, quiz(pin(target))));
    assertThat(messages(preview.refused())).isEmpty();
    Question read = preview.quizzes().getFirst().content().questions().getFirst();
    assertThat(read.prompt().text()).isEqualTo("Which river is it?");
    assertThat(read.prompt().media().orElseThrow().picture().orElseThrow().image())
        .isEqualTo("/images/map.png");
    return ((PinTask) read.task()).target();
  }

  @Test
  void in_qti_a_region_is_an_area_in_pixels() throws IOException {
    assertThat(qti(new Regions(List.of(new Rectangle(0.1, 0.2, 0.3, 0.4)))))
        .contains(
            "<qti-response-declaration identifier=\"RESPONSE\" cardinality=\"single\" base-type=\"point\">",
            "<qti-value>100 120</qti-value>",
            "<qti-area-map-entry shape=\"rect\" coords=\"40,60,160,180\" mapped-value=\"1\"/>",
            "<qti-select-point-interaction response-identifier=\"RESPONSE\" max-choices=\"1\">",
            "<img src=\"../media/images-map.png\" alt=\"A map\" width=\"400\" height=\"300\"/>",
            "<qti-map-response-point identifier=\"RESPONSE\"/>");
  }

  @Test
  void a_circle_of_ours_is_no_circle_on_a_picture_that_is_not_square() throws IOException {
    assertThat(qti(new Regions(List.of(new Circle(0.5, 0.5, 0.1)))))
        .contains("shape=\"poly\" coords=\"240,150,239,156,")
        .doesNotContain("circle");
  }

  @Test
  void in_qti_the_points_of_a_spot_fall_in_ten_rings_from_the_innermost() throws IOException {
    assertThat(qti(new Spot(0.5, 0.5, 0.2)).lines().filter(line -> line.contains("map-entry")))
        .hasSize(10)
        .first()
        .asString()
        .contains("mapped-value=\"1.0\"");
    assertThat(qti(new Spot(0.5, 0.5, 0.2))).contains("mapped-value=\"0.1\"");
  }

  @Test
  void moodle_has_a_drop_zone_for_each_region_and_as_many_markers() {
    assertThat(
            moodle(
                new Regions(
                    List.of(
                        new Rectangle(0.1, 0.2, 0.3, 0.4), new Rectangle(0.5, 0.5, 0.25, 0.5)))))
        .contains(
            "<question type=\"ddmarker\">",
            "<file name=\"images-map.png\" path=\"/\" encoding=\"base64\">",
            "<noofdrags>2</noofdrags>",
            "<coords>40,60;120,120</coords>",
            "<coords>200,150;100,150</coords>")
        .doesNotContain("<img");
  }

  @Test
  void what_is_put_on_a_picture_elsewhere_is_told_or_left_out() {
    Question pin = pin(new Spot(0.5, 0.5, 0.2));
    Prompt prompt = pin.prompt();
    Question elsewhere =
        new Question(
            new Prompt(
                prompt.id(),
                prompt.text(),
                prompt.format(),
                prompt.timeLimit(),
                prompt.points(),
                prompt.reading(),
                prompt.hint(),
                prompt.explanation(),
                prompt.source(),
                prompt.notes(),
                Optional.of(
                    new Media(
                        Optional.of(new Picture("https://a.example/map.png", "A map")),
                        Optional.empty()))),
            pin.task());

    assertThat(((Holding.Kept) QTI.holding(elsewhere)).message())
        .contains("How large its picture is, is not known here");
    assertThat(((Holding.Kept) QTI.holding(pin)).message()).doesNotContain("How large");
    assertThat(MOODLE.holding(elsewhere)).isInstanceOf(Holding.LeftOut.class);
    assertThat(MOODLE.holding(pin)).isInstanceOf(Holding.Kept.class);
  }

  @Test
  void moodle_takes_a_spot_where_half_of_the_points_would_be_given() {
    PinTarget read = back(MOODLE, new Spot(0.5, 0.5, 0.2));

    Circle circle = (Circle) ((Regions) read).regions().getFirst();
    assertThat(circle.x()).isEqualTo(0.5, within(TWO_PIXELS));
    assertThat(circle.y()).isEqualTo(0.5, within(TWO_PIXELS));
    assertThat(circle.radius()).isEqualTo(0.1, within(TWO_PIXELS));
    assertThat(messages(preview(bytes(MOODLE, quiz(pin(read)))).refused())).isEmpty();
  }

  /** Neither Moodle nor QTI knows pixels left of a picture or above it. */
  @Test
  void what_is_beyond_the_edge_is_cut_off() throws IOException {
    PinTarget corner = new Regions(List.of(new Circle(0, 0, 0.1)));

    assertThat(moodle(corner)).contains("<coords>40,0;").doesNotContain("<coords>-", ",-", ";-");
    assertThat(qti(corner)).doesNotContain(",-");
    assertThat(((Regions) back(QTI, corner)).regions().getFirst()).isInstanceOf(Rectangle.class);
  }

  @Test
  void the_smallest_region_is_a_pixel() {
    PinTarget point = new Regions(List.of(new Rectangle(0.999999, 0.999999, 0.000001, 0.000001)));

    assertThat(moodle(point)).contains("<coords>399,299;1,1</coords>");
  }

  @Provide
  Arbitrary<Region> anyRegion() {
    Arbitrary<Double> places = Arbitraries.doubles().between(0.3, 0.7);
    Arbitrary<Double> lengths = Arbitraries.doubles().between(0.05, 0.25);
    return Arbitraries.oneOf(
        Combinators.combine(places, places, lengths).as(Circle::new),
        Combinators.combine(places, places, lengths, lengths).as(Rectangle::new));
  }

  @Property(tries = 200)
  void regions_come_back_as_they_were_but_for_a_pixel(
      @ForAll("anyRegion") Region first, @ForAll("anyRegion") Region second) {
    for (FormatWriter writer : List.of(QTI, MOODLE)) {
      List<Region> read = ((Regions) back(writer, new Regions(List.of(first, second)))).regions();

      assertThat(read).as(writer.format().code()).hasSize(2);
      assertNear(read.getFirst(), first);
      assertNear(read.getLast(), second);
    }
  }

  private static void assertNear(Region read, Region written) {
    assertThat(read).isInstanceOf(written.getClass());
    double[] found = numbers(read);
    double[] wanted = numbers(written);
    for (int i = 0; i < wanted.length; i++) {
      assertThat(found[i]).isEqualTo(wanted[i], within(TWO_PIXELS));
    }
  }

  private static double[] numbers(Region region) {
    return switch (region) {
      case Circle(double x, double y, double radius) -> new double[] {x, y, radius};
      case Rectangle(double x, double y, double width, double height) ->
          new double[] {x, y, width, height};
    };
  }

  /** Also where its circles are cut off by the picture's edge. */
  @Property(tries = 200)
  void a_spot_comes_back_from_qti_as_it_was_but_for_a_pixel(@ForAll("anySpot") Spot spot) {
    Spot read = (Spot) back(QTI, spot);

    assertThat(read.x()).isEqualTo(spot.x(), within(TWO_PIXELS));
    assertThat(read.y()).isEqualTo(spot.y(), within(TWO_PIXELS));
    assertThat(read.zeroAt()).isEqualTo(spot.zeroAt(), within(2 * TWO_PIXELS));
  }

  @Provide
  Arbitrary<Spot> anySpot() {
    Arbitrary<Double> places = Arbitraries.doubles().between(0, 1);
    return Combinators.combine(places, places, Arbitraries.doubles().between(0.2, 0.6))
        .as(Spot::new);
  }
}
