package quizhall.quiz.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import quizhall.quiz.interchange.markup.MoodleXmlReader;
import quizhall.quiz.interchange.packages.H5pReader;
import quizhall.quiz.interchange.packages.Qti12Reader;
import quizhall.quiz.interchange.packages.QtiReader;
import quizhall.quiz.interchange.text.AikenReader;
import quizhall.quiz.interchange.text.BlackboardReader;
import quizhall.quiz.interchange.text.GiftReader;

/** What holds for each of the formats in markup and text, by a file of each. */
class MarkupFilesTest {

  private static final List<FormatReader> READERS =
      List.of(
          QtiReader.qti3(),
          QtiReader.qti2(),
          new Qti12Reader(),
          new H5pReader(),
          new MoodleXmlReader(),
          new AikenReader(),
          new BlackboardReader(),
          new GiftReader());

  private static final Map<FileFormat, byte[]> SAMPLES =
      Map.of(
          FileFormat.MOODLE_XML, Reads.resource("moodle-export.xml"),
          FileFormat.AIKEN, Reads.resource("no-gaps.aiken.txt"),
          FileFormat.GIFT, Reads.resource("moodle-export.gift"),
          FileFormat.BLACKBOARD,
              bytes("MC\tWhere?\tHere\tcorrect\tThere\tincorrect\nFIB_PLUS\t[a]\ta\tx\n"),
          FileFormat.QTI21, Reads.resource("choice.qti21.xml"),
          FileFormat.QTI3,
              bytes(
                  """
                  <?xml version="1.0"?><!-- three -->
                  <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="q1" title="T">
                  <qti-response-declaration identifier="R" cardinality="single" base-type="identifier">
                  <qti-correct-response><qti-value>A</qti-value></qti-correct-response></qti-response-declaration>
                  <qti-item-body><p>Which?</p><qti-choice-interaction response-identifier="R" max-choices="1">
                  <qti-simple-choice identifier="A">a</qti-simple-choice><qti-simple-choice identifier="B">b</qti-simple-choice>
                  </qti-choice-interaction></qti-item-body></qti-assessment-item>
                  """),
          FileFormat.QTI12,
              bytes(
                  """
                  <?xml version="1.0"?>
                  <!DOCTYPE questestinterop SYSTEM "ims_qtiasiv1p2.dtd" [ <!ELEMENT x (y)> ]>
                  <questestinterop><item ident="i" title="T"><presentation><material><mattext>Which?</mattext></material>
                  <response_lid ident="r" rcardinality="Single"><render_choice>
                  <response_label ident="A"><material><mattext>a</mattext></material></response_label>
                  <response_label ident="B"><material><mattext>b</mattext></material></response_label></render_choice></response_lid></presentation>
                  <resprocessing><respcondition><conditionvar><varequal respident="r">A</varequal></conditionvar>
                  <setvar action="Set">100</setvar></respcondition></resprocessing></item></questestinterop>
                  """),
          FileFormat.H5P,
              zip(
                  "h5p.json",
                  "{\"title\": \"T\", \"mainLibrary\": \"H5P.Blanks\"}",
                  "content/content.json",
                  "{\"questions\": [\"<p>*Rome* is *old:tip*</p>\"]}"));

  private static final int MUTATIONS = 250;

  @Test
  void of_a_refused_question_nothing_is_said_to_be_kept() {
    String question =
        """
        <quiz><question type="multichoice"><name><text>Rivers</text></name>
          <questiontext format="html"><text>Which river?</text></questiontext><single>true</single>
          <answer fraction="100"><text>%s</text></answer>
          <answer fraction="0"><text>Rhine</text><feedback><text>Farther west.</text></feedback></answer>
          <hint><text>It is blue.</text></hint><hint><text>It is long.</text></hint></question></quiz>
        """;

    Preview taken = Files.preview(Files.text(question.formatted("Danube")));
    Preview refused = Files.preview(Files.text(question.formatted("x".repeat(200))));

    assertThat(Files.messages(taken.quizzes().getFirst()).toString())
        .contains("second hint, which is kept in the notes")
        .contains("Feedback for “Rhine”");
    assertThat(Files.messages(refused.refused()))
        .singleElement()
        .asString()
        .contains("at most 120 characters", "shown before an answer")
        .doesNotContain("kept");
  }

  @Test
  void a_text_with_gaps_that_is_too_long_is_refused_once() {
    String cloze =
        "<quiz><question type='cloze'><name><text>Q</text></name><questiontext><text>%s {1:SHORTANSWER:=a} {1:SHORTANSWER:=b} {1:SHORTANSWER:=c}</text></questiontext></question></quiz>"
            .formatted("x".repeat(400));

    List<String> refused = Files.messages(Files.preview(Files.text(cloze)).refused());

    assertThat(refused)
        .singleElement()
        .asString()
        .contains(
            "at most 300 characters. The same goes for 2 more questions made of it. Gap 1 of 3");
  }

  @Test
  void a_file_is_recognised_by_its_own_reader_alone() {
    SAMPLES.forEach(
        (format, bytes) ->
            assertThat(
                    READERS.stream()
                        .filter(reader -> reader.recognizes(new SourceFile("a", bytes)))
                        .map(FormatReader::format))
                .containsExactly(format));
  }

  @Test
  void what_is_none_of_them_is_recognised_by_none() {
    for (String other :
        List.of(
            "",
            "Just a text: with (some) signs.",
            "{\"results\": [{\"question\": \"::a::\"}]}",
            "Question,A,B\n\"x {y}\",1,2\n",
            "<html><body>ANSWER: A</body></html>",
            "[1, 2]")) {
      assertThat(READERS).noneMatch(reader -> reader.recognizes(new SourceFile("a", bytes(other))));
    }
    byte[] noText = {0, 1, 2, (byte) 0xFF, 0};
    assertThat(READERS).noneMatch(reader -> reader.recognizes(new SourceFile("a", noText)));
  }

  /** A packed file changes in its parts, which a changed archive seldom lets through. */
  @Test
  void whatever_is_changed_in_what_is_packed_is_read_or_called_unreadable() {
    Random random = new Random(11);
    String about = "{\"title\": \"T\", \"mainLibrary\": \"H5P.QuestionSet\"}";
    String content =
        "{\"questions\": [{\"library\": \"H5P.MultiChoice 1.16\", \"params\": {\"question\":"
            + " \"<p>Q</p>\", \"answers\": [{\"text\": \"a\", \"correct\": true}, {\"text\":"
            + " \"b\"}]}}, {\"library\": \"H5P.Blanks 1.14\", \"params\": {\"questions\":"
            + " [\"*a/b:c*\"]}}]}";
    for (int i = 0; i < MUTATIONS; i++) {
      String changed = new String(mutated(bytes(content), random), StandardCharsets.ISO_8859_1);
      byte[] h5p = zip("h5p.json", about, "content/content.json", changed);
      try {
        assertThat(new H5pReader().read(new SourceFile("a", h5p))).isNotNull();
      } catch (UnreadableFile expected) {
        assertThat(expected.notice().message()).isNotBlank();
      }
    }
  }

  @Test
  void an_empty_file_has_no_questions() {
    for (FormatReader reader : READERS) {
      int questions;
      try {
        questions = Reads.text(reader, "").questions().size();
      } catch (UnreadableFile expected) {
        questions = 0;
      }
      assertThat(questions).isZero();
    }
  }

  @Test
  void whatever_is_changed_in_a_file_is_read_or_called_unreadable() {
    Random random = new Random(7);
    for (FormatReader reader : READERS) {
      for (int i = 0; i < MUTATIONS; i++) {
        byte[] changed = mutated(SAMPLES.get(reader.format()), random);
        SourceFile file = new SourceFile("a", changed);
        reader.recognizes(file);
        try {
          ReadFile read = reader.read(file);
          assertThat(read).isNotNull();
        } catch (UnreadableFile expected) {
          assertThat(expected.notice().message()).isNotBlank();
        }
      }
    }
  }

  @Test
  void a_thousand_questions_are_all_read() {
    assertThat(repeated(new GiftReader(), "Q%d?{=a ~b}\n\n", "", "")).isEqualTo(1_000);
    assertThat(repeated(new AikenReader(), "Q%d?\nA) a\nB) b\nANSWER: A\n", "", ""))
        .isEqualTo(1_000);
    assertThat(repeated(new BlackboardReader(), "TF\tQ%d?\ttrue\n", "", "")).isEqualTo(1_000);
    assertThat(
            repeated(
                new MoodleXmlReader(),
                "<question type='essay'><questiontext><text>Q%d?</text></questiontext></question>",
                "<quiz>",
                "</quiz>"))
        .isEqualTo(1_000);
  }

  private static int repeated(FormatReader reader, String question, String begin, String end) {
    StringBuilder file = new StringBuilder(begin);
    for (int i = 0; i < 1_000; i++) {
      file.append(question.formatted(i));
    }
    return Reads.text(reader, file.append(end).toString()).questions().size();
  }

  /** A piece taken out, doubled or moved, or bytes that were not there. */
  static byte[] mutated(byte[] file, Random random) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    for (int n = random.nextInt(1, 4); n > 0; n--) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(1, 60));
      String piece = text.substring(from, to);
      int place = random.nextInt(text.length());
      text =
          switch (random.nextInt(5)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, place) + piece + text.substring(place);
            case 2 -> text.substring(0, place) + sign(random) + text.substring(place);
            case 3 -> text.substring(0, from) + sign(random) + text.substring(to);
            default -> text.substring(0, Math.max(1, from));
          };
      if (text.isEmpty()) {
        text = " ";
      }
    }
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String sign(Random random) {
    List<String> signs =
        List.of(
            "{", "}", "=", "~", "#", "%", "\\", "$", "->", "::", "<", ">", "&", "]]>", "\n\n", "\t",
            "\0", "\u00ff", "*", "`", "[", "](", "1.", "9e999", "-1", "\ud800", "\u00e2");
    return signs.get(random.nextInt(signs.size()));
  }

  private static byte[] zip(String... namesAndTexts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(bytes(namesAndTexts[i + 1]));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
