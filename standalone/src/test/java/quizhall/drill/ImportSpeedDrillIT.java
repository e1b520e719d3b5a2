package quizhall.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import com.typesafe.config.ConfigFactory;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import quizhall.core.config.Settings;
import quizhall.core.json.Json;
import quizhall.quiz.QuizSettings;
import quizhall.quiz.content.Question;
import quizhall.quiz.content.QuestionId;
import quizhall.quiz.content.QuizContent;
import quizhall.quiz.content.QuizLimits;
import quizhall.quiz.content.QuizRules;
import quizhall.quiz.content.Terms;
import quizhall.quiz.content.Visibility;
import quizhall.quiz.interchange.Exported;
import quizhall.quiz.interchange.FileFormats;
import quizhall.quiz.interchange.FormatWriter;
import quizhall.quiz.interchange.Placing;
import quizhall.quiz.interchange.Preview;
import quizhall.quiz.interchange.Previewing;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.library.ReadableFormats;
import quizhall.quiz.library.WritableFormats;

/**
 * What it takes to make a preview of a file of 1,000 questions, beside what reading its bytes takes
 * with the libraries alone: in one process, in turn, warm, the median of each and of their ratios;
 * and what both allocate, which is the same on any machine.
 */
@Tag("same-on-any-stores") // there are none
class ImportSpeedDrillIT {
  private static final int QUESTIONS = 1_000;
  private static final int ROUNDS = 101;

  /** Until the compilers have seen both. */
  private static final Duration WARM_UP = Duration.ofSeconds(8);

  private static final QuizLimits LIMITS =
      QuizSettings.limits(
          Settings.of(ConfigFactory.parseResources("reference.conf").resolve())
              .at("quizhall.quiz.limits"));

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final FileFormats FORMATS = ReadableFormats.all();

  /** Whatever is done with bytes; what comes of it is kept from being optimized away. */
  private interface Reading {
    int of(byte[] file) throws IOException, XMLStreamException;
  }

  @Drill(
      value = "import-speed",
      about = "Reads files of 1,000 questions, beside the library that each format has")
  void how_long_a_preview_takes_beside_the_bare_library(TestReporter report)
      throws IOException, XMLStreamException {
    DrillForm.onlyWhenAskedFor("times mean nothing beside other tests");
    for (FormatWriter writer : WritableFormats.all()) {
      Optional<Reading> bare = bare(writer.format().code());
      if (bare.isEmpty()) {
        continue;
      }
      byte[] file = file(writer);
      String code = writer.format().code();
      report.publishEntry(
          code, "%d kB: library %s".formatted(file.length / 1_000, compared(bare.get(), file)));
      if (code.equals("moodle-xml")) {
        report.publishEntry(
            code,
            "without the HTML in it: library %s"
                .formatted(compared(bytes -> xml(factory(), bytes), file)));
      }
    }
  }

  private static String compared(Reading library, byte[] file)
      throws IOException, XMLStreamException {
    long kept = 0;
    long end = System.nanoTime() + WARM_UP.toNanos();
    while (System.nanoTime() < end) {
      kept += library.of(file) + preview(file);
    }
    double[] bare = new double[ROUNDS];
    double[] previews = new double[ROUNDS];
    double[] ratios = new double[ROUNDS];
    long[] allocated = new long[2];
    for (int i = 0; i < ROUNDS; i++) {
      long bytes = allocated();
      long begin = System.nanoTime();
      kept += library.of(file);
      long between = System.nanoTime();
      long bytesBetween = allocated();
      kept += preview(file);
      bare[i] = (between - begin) / 1e6;
      previews[i] = (System.nanoTime() - between) / 1e6;
      ratios[i] = previews[i] / bare[i];
      allocated[0] = bytesBetween - bytes;
      allocated[1] = allocated() - bytesBetween;
    }
    assertThat(kept).isNotZero();
    return "%.2f ms and %,d kB, preview %.2f ms and %,d kB, %.2f times as long"
        .formatted(
            median(bare),
            allocated[0] / 1_000,
            median(previews),
            allocated[1] / 1_000,
            median(ratios));
  }

  private static double median(double[] of) {
    double[] sorted = of.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static long allocated() {
    return THREADS.getCurrentThreadAllocatedBytes();
  }

  /** As an import does it, up to what is written to the database. */
  private static int preview(byte[] file) {
    Preview preview =
        new Previewing(
                new QuizRules(LIMITS),
                LIMITS,
                2 * QUESTIONS,
                () -> QuestionId.draw(ThreadLocalRandom.current()),
                (_, address) -> new Placing.At(address))
            .of(FORMATS.read(List.of(new SourceFile("quiz", file))));
    int questions =
        preview.quizzes().stream().mapToInt(quiz -> quiz.content().questions().size()).sum();
    assertThat(questions).isEqualTo(QUESTIONS);
    return questions;
  }

  /** What each format's reader builds upon. */
  private static Optional<Reading> bare(String format) {
    return switch (format) {
      case "csv" -> Optional.of(ImportSpeedDrillIT::csv);
      case "kahoot", "qti3" -> Optional.of(ImportSpeedDrillIT::zippedXml);
      // Its texts are HTML, which none of their readers takes for words.
      case "moodle-xml" -> Optional.of(ImportSpeedDrillIT::xmlWithHtml);
      case "json" -> Optional.of(file -> Json.mapper().readTree(file).size());
      case "quizhall" -> Optional.of(ImportSpeedDrillIT::zippedJson);
      default -> Optional.empty();
    };
  }

  private static int csv(byte[] file) throws IOException {
    int cells = 0;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder().ofCsvRecord(new String(file, StandardCharsets.UTF_8))) {
      for (CsvRecord record : records) {
        cells += record.getFields().size();
      }
    }
    return cells;
  }

  private static int zippedXml(byte[] file) throws IOException, XMLStreamException {
    int signs = 0;
    XMLInputFactory factory = factory();
    for (Map.Entry<String, byte[]> entry : unzipped(file).entrySet()) {
      if (entry.getKey().endsWith(".xml") || entry.getKey().endsWith(".rels")) {
        signs += xml(factory, entry.getValue());
      }
    }
    return signs;
  }

  private static int zippedJson(byte[] file) throws IOException {
    int values = 0;
    for (Map.Entry<String, byte[]> entry : unzipped(file).entrySet()) {
      if (entry.getKey().endsWith(".json")) {
        values += Json.mapper().readTree(entry.getValue()).size();
      }
    }
    return values;
  }

  private static Map<String, byte[]> unzipped(byte[] file) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private static int xml(XMLInputFactory factory, byte[] file) throws XMLStreamException {
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
    int signs = 0;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamReader.CHARACTERS) {
        signs += xml.getText().length();
      }
    }
    return signs;
  }

  private static int xmlWithHtml(byte[] file) throws XMLStreamException {
    XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(file));
    int signs = 0;
    boolean isHtml = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.START_ELEMENT && xml.getAttributeCount() > 0) {
        isHtml = "html".equals(xml.getAttributeValue(null, "format"));
      } else if (event == XMLStreamReader.CHARACTERS) {
        String text = xml.getText();
        signs +=
            isHtml && !text.isBlank()
                ? Jsoup.parseBodyFragment(text).body().childNodeSize()
                : text.length();
      }
    }
    return signs;
  }

  private static byte[] file(FormatWriter writer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(new Exported(quiz(), true), _ -> Optional.empty(), out);
    return out.toByteArray();
  }

  /** As long as those of a quiz mostly are. */
  private static QuizContent quiz() {
    String csv =
        "question,option 1,option 2,option 3,option 4,correct,time,explanation\n"
            + IntStream.range(0, QUESTIONS)
                .mapToObj(
                    i ->
                        "Which of these rivers flows through town number %d?,The Rhine,Danube no. %d,Elbe,Vistula,%d,20,It has done so for some %d years.\n"
                            .formatted(i, i, i % 4 + 1, 1_000 + i))
                .collect(Collectors.joining());
    List<Question> questions = new ArrayList<>();
    new Previewing(
            new QuizRules(LIMITS),
            LIMITS,
            QUESTIONS,
            () -> QuestionId.draw(ThreadLocalRandom.current()),
            (_, address) -> new Placing.At(address))
        .of(FORMATS.read(List.of(new SourceFile("quiz", csv.getBytes(StandardCharsets.UTF_8)))))
        .quizzes()
        .forEach(quiz -> questions.addAll(quiz.content().questions()));
    return new QuizContent(
        "Rivers", "", "en", Visibility.PRIVATE, List.of(), Optional.empty(), Terms.NONE, questions);
  }
}
