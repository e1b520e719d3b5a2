package quizhall.quiz.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.interchange.Written.bytes;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.interchange.markup.MoodleXmlWriter;
import quizhall.quiz.interchange.packages.QtiPackageWriter;
import quizhall.quiz.interchange.text.GiftWriter;
import quizhall.quiz.media.Pictures;

/**
 * What Moodle's own readers and the schemas of QTI 3.0 made of files of ours, where it was not what
 * was meant; docs/files.md says which versions.
 */
class ReadByPeersTest {

  private static QuizContent quiz(String question) {
    return Files.preview(
            Files.text("{\"title\": \"Rivers\", \"questions\": [%s]}".formatted(question)))
        .quizzes()
        .getFirst()
        .content();
  }

  private static String moodle(String question) {
    return new String(bytes(new MoodleXmlWriter(), quiz(question)), UTF_8);
  }

  private static String gift(String question) {
    return new String(bytes(new GiftWriter(), quiz(question)), UTF_8);
  }

  private static Holding.Kept kept(FormatWriter writer, String question) {
    return (Holding.Kept) writer.holding(quiz(question).questions().getFirst());
  }

  /** Between two tags that are written as entities Moodle drops the blank or the line end. */
  @Test
  void in_moodles_xml_texts_with_tags_stand_as_they_are() {
    assertThat(
            moodle(
                """
                {"type": "text", "format": "markdown", "text": "**a** *b*", "accepted": ["& &", "<]]>", "c"]}
                """))
        .contains(
            "<text><![CDATA[<p><strong>a</strong> <em>b</em></p>]]></text>",
            "<text><![CDATA[& &]]></text>",
            "<text><![CDATA[<]]]]><![CDATA[>]]></text>",
            "<text>c</text>");
  }

  @Test
  void moodle_takes_tags_out_of_names_unless_a_blank_stands_first() {
    String question = "{\"type\": \"text\", \"text\": \"<b> or a<b?\", \"accepted\": [\"c\"]}";

    assertThat(moodle(question)).contains("<text><![CDATA[< b> or a< b?]]></text>");
    assertThat(gift(question)).contains("::< b> or a< b?::[plain]<b> or a<b?");
  }

  @Test
  void moodle_has_no_hints_for_essays() {
    String question = "{\"type\": \"open\", \"text\": \"Why?\", \"hint\": \"Think.\"}";

    assertThat(moodle(question)).doesNotContain("Think.");
    assertThat(kept(new MoodleXmlWriter(), question).lost()).containsExactly(Extra.HINT);
  }

  /** {@code {#0}} is a question without an answer for Moodle. */
  @Test
  void zero_as_a_number_of_gift_has_a_sign_before_it() {
    String file = gift("{\"type\": \"number\", \"text\": \"None?\", \"number\": {\"value\": 0}}");

    assertThat(file).contains("{#=0}");
    assertThat(Files.questions(Files.preview(Files.text(file))).getFirst().at("/number/value"))
        .hasToString("0");
  }

  @Test
  void no_slider_of_qti_goes_below_zero() {
    String question =
        """
        {"type": "number", "text": "How cold?", "number": {"value": -5, "slider": {"min": %d, "max": 20, "step": 1}}}
        """;

    assertThat(kept(new QtiPackageWriter(), question.formatted(-10)).lost())
        .containsExactly(Extra.SLIDER);
    assertThat(kept(new QtiPackageWriter(), question.replace("-5", "5").formatted(0)).lost())
        .isEmpty();
  }

  /** Where a question has a marker, or several of them, its label says what is asked for. */
  @Test
  void a_marker_of_moodle_says_what_is_asked_for_and_a_sign_says_nothing() {
    String quiz =
        """
        <quiz><question type="ddmarker"><name><text>n</text></name>
        <questiontext format="html"><text>Where?</text></questiontext>
        <file name="a.png" path="/" encoding="base64">%s</file>
        <drag><no>1</no><text>%s</text><noofdrags>2</noofdrags></drag>
        <drop><no>1</no><shape>circle</shape><coords>10,10;5</coords><choice>1</choice></drop>
        <drop><no>2</no><shape>polygon</shape><coords>20,20;30,20;30,30</coords><choice>1</choice></drop>
        </question></quiz>
        """;
    String map =
        Base64.getEncoder().encodeToString(Pictures.written("png", Pictures.flag(100, 100)));

    Preview named = Files.preview(Files.text(quiz.formatted(map, "Vienna")));
    Preview signed = Files.preview(Files.text(quiz.formatted(map, "\uD83D\uDCCD")));

    assertThat(Files.questions(named).getFirst().path("text").asText())
        .isEqualTo("Where?\n\nVienna");
    assertThat(Files.questions(signed).getFirst().path("text").asText()).isEqualTo("Where?");
    assertThat(Files.questions(signed).getFirst().at("/pin/regions/0/radius").asDouble())
        .isEqualTo(0.05);
    assertThat(Files.messages(signed.quizzes().getFirst()))
        .anyMatch(message -> message.contains("Each of the right places is to be found there"))
        .noneMatch(message -> message.contains("a question of its own"));
  }
}
