package quizhall.quiz.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import quizhall.quiz.interchange.archive.Archive;
import quizhall.quiz.library.WritableFormats;

/**
 * Valid files, spoilt at random: whatever comes of them, it is a preview or a reason, and soon.
 * {@code -Dquizhall.fuzz.files=10} goes on for ten minutes, from another seed each time.
 */
class MutatedFilesTest {

  /** As their tools write them. */
  private static final List<String> FILES =
      List.of(
          "kahoot-sheetjs.xlsx",
          "classquiz-sheet.xlsx",
          "dots.cqa",
          "blooket.csv",
          "opentdb.json",
          "moodle-export.xml",
          "moodle-export.gift",
          "no-gaps.aiken.txt",
          "choice.qti21.xml");

  /** By the names under which a failure tells them. */
  private static final Map<String, byte[]> SAMPLES = samples();

  /** Much more than one takes, since the machine may do something else. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static final List<String> PIECES =
      List.of(
          "\"",
          "'",
          "<",
          ">",
          "&",
          "&amp;",
          "{",
          "}",
          "[",
          "]",
          "=",
          "~",
          "#",
          "%",
          "\\",
          "\n\n",
          ";",
          ",",
          "\t",
          "|",
          "\0",
          "\ud800",
          "1e999999999",
          "-1",
          "9".repeat(40),
          "<b>".repeat(200),
          "{".repeat(200),
          "[".repeat(200),
          "(".repeat(200),
          "x".repeat(3000),
          "$$",
          "null",
          "<!DOCTYPE a>");

  private static Map<String, byte[]> samples() {
    Map<String, byte[]> samples = new LinkedHashMap<>();
    FILES.forEach(name -> samples.put(name, Files.sample(name)));
    WritableFormats.all()
        .forEach(
            writer ->
                samples.put(
                    "written." + writer.ending(),
                    Written.bytes(writer, Written.quiz(SampleQuestions.all()))));
    samples.put(
        "wayground.csv",
        bytes(
            """
            Question Text,Question Type,Option 1,Option 2,Correct Answer,Time in seconds,Answer explanation
            One?,Multiple Choice,a,b,1,30,Since a.
            Some?,Checkbox,a,b,"1,2",20,
            Say it,Fill-in-the-Blank,a,b,,20,
            """));
    samples.put(
        "gimkit.csv",
        bytes(
            """
            Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2 (Optional)
            One?,a,b,c
            """));
    samples.put(
        "content.h5p",
        Workbooks.zip(
            Map.of(
                "h5p.json",
                "{\"title\": \"T\", \"mainLibrary\": \"H5P.MultiChoice\"}",
                "content/content.json",
                """
                {"question": "<p>Which?</p>", "behaviour": {"type": "auto"}, "answers": [
                  {"text": "<div>a</div>", "correct": true}, {"text": "b", "correct": false}]}
                """)));
    samples.put(
        "item.qti12.xml",
        bytes(
            """
            <questestinterop><item ident="i" title="T">
            <itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel>
            <fieldentry>multiple_choice_question</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
            <presentation><material><mattext texttype="text/html">&lt;b&gt;Which?&lt;/b&gt;</mattext></material>
            <response_lid ident="r" rcardinality="Single"><render_choice>
            <response_label ident="1"><material><mattext>Rome</mattext></material></response_label>
            <response_label ident="2"><material><mattext>Milan</mattext></material></response_label>
            </render_choice></response_lid></presentation>
            <resprocessing><respcondition><conditionvar><varequal respident="r">1</varequal></conditionvar>
            <setvar varname="SCORE" action="Set">100</setvar></respcondition></resprocessing></item></questestinterop>
            """));
    return samples;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void every_sample_is_read_as_long_as_it_is_whole() {
    SAMPLES.forEach(
        (name, file) ->
            assertThat(Files.preview(new SourceFile(name, file)).quizzes()).as(name).isNotEmpty());
  }

  @Test
  void no_file_brings_anything_but_a_preview_or_a_reason() {
    String minutes = System.getProperty("quizhall.fuzz.files", "");
    long seed = minutes.isEmpty() ? 20 : System.nanoTime();
    Random random = new Random(seed);
    Instant end =
        Instant.now()
            .plus(
                minutes.isEmpty()
                    ? Duration.ofSeconds(5)
                    : Duration.ofMinutes(Integer.parseInt(minutes)));
    long tried = 0;
    Duration worst = Duration.ZERO;
    List<String> names = List.copyOf(SAMPLES.keySet());
    while (Instant.now().isBefore(end) || tried < 200) {
      String name = names.get(random.nextInt(names.size()));
      byte[] spoilt = spoilt(SAMPLES.get(name), random);
      Instant begin = Instant.now();
      try {
        Preview preview = Files.preview(new SourceFile(name, spoilt));
        assertThat(preview.quizzes().isEmpty() && preview.refused().isEmpty())
            .as("no word about %s, seed %d, input %d", name, seed, tried)
            .isFalse();
      } catch (UnreadableFile told) {
        assertThat(told.notice().message()).isNotBlank();
      } catch (RuntimeException | StackOverflowError failure) {
        throw new AssertionError(
            "%s, seed %d, input %d: %s"
                .formatted(
                    name,
                    seed,
                    tried,
                    java.util.Base64.getEncoder()
                        .encodeToString(Arrays.copyOf(spoilt, Math.min(spoilt.length, 6000)))),
            failure);
      }
      Duration took = Duration.between(begin, Instant.now());
      worst = took.compareTo(worst) > 0 ? took : worst;
      assertThat(took).as("%s, seed %d, input %d", name, seed, tried).isLessThan(LONGEST);
      tried++;
    }
    if (!minutes.isEmpty()) {
      System.out.printf("%d files, the slowest took %d ms%n", tried, worst.toMillis());
    }
  }

  /** Bytes of the file, or of an entry where it is an archive. */
  private static byte[] spoilt(byte[] file, Random random) {
    SourceFile source = new SourceFile("", file);
    if (source.isZip() && random.nextInt(4) > 0) {
      Archive archive = Archive.of(source);
      List<String> names = new ArrayList<>(archive.names());
      String chosen = names.get(random.nextInt(names.size()));
      Map<String, byte[]> parts = new LinkedHashMap<>();
      for (String name : names) {
        byte[] part = archive.bytes(name).orElseThrow();
        parts.put(name, name.equals(chosen) ? changed(part, random) : part);
      }
      return Workbooks.zipOf(parts);
    }
    return changed(file, random);
  }

  private static byte[] changed(byte[] given, Random random) {
    byte[] bytes = given;
    for (int times = 1 + random.nextInt(4); times > 0; times--) {
      int at = random.nextInt(bytes.length + 1);
      int length = random.nextInt(Math.min(bytes.length - at, 40) + 1);
      byte[] piece =
          switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> new byte[] {(byte) random.nextInt(256)};
            case 2 -> Arrays.copyOfRange(bytes, at, at + length);
            default -> PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
          };
      boolean inserts = random.nextBoolean();
      ByteArrayOutputStream changed = new ByteArrayOutputStream();
      changed.write(bytes, 0, at);
      changed.writeBytes(piece);
      int from = inserts ? at : at + length;
      changed.write(bytes, from, bytes.length - from);
      bytes = changed.toByteArray();
    }
    return bytes;
  }
}
