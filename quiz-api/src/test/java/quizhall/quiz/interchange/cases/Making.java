package quizhall.quiz.interchange.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.Workbooks;

/** Questions in each of the formats, as plain as it can be. */
final class Making {

  private Making() {}

  static byte[] file(FileFormat format, List<Asked> questions) {
    return switch (format) {
      case KAHOOT -> Shape.KAHOOT.of(questions).workbook();
      case WAYGROUND -> Shape.WAYGROUND.of(questions).workbook();
      case BLOOKET -> Shape.BLOOKET.of(questions).csv(",").getBytes(UTF_8);
      case GIMKIT -> gimkit(questions).csv(",").getBytes(UTF_8);
      case CSV -> Shape.OWN.of(questions).csv(",").getBytes(UTF_8);
      case XLSX -> Shape.OWN.of(questions).workbook();
      case MOODLE_XML -> bytes("<quiz>", "</quiz>", questions, Making::moodle);
      case GIFT -> bytes("", "", questions, Making::gift);
      case AIKEN -> bytes("", "", questions, Making::aiken);
      case BLACKBOARD -> bytes("", "", questions, Making::blackboard);
      case OPENTDB -> json("{\"response_code\":0,\"results\":[", "]}", questions, Making::openTdb);
      case JSON -> json("{\"title\":\"Rivers\",\"questions\":[", "]}", questions, Making::own);
      case QUIZHALL -> Workbooks.zipOf(Map.of("quizhall.json", file(FileFormat.JSON, questions)));
      case CLASSQUIZ -> classQuiz(questions);
      case QTI21 -> packaged(questions, asked -> qti(asked, false));
      case QTI3 -> packaged(questions, asked -> qti(asked, true));
      case QTI12 ->
          bytes(
              "<questestinterop><assessment title='Rivers'><section>",
              "</section></assessment></questestinterop>",
              questions,
              Making::qti12);
      case H5P ->
          h5p(
              "H5P.QuestionSet",
              new String(json("{\"questions\":[", "]}", questions, Making::h5pChoice), UTF_8));
    };
  }

  /** Has a place for so many options. */
  static int mostOptions(FileFormat format) {
    return switch (format) {
      case KAHOOT, BLOOKET, GIMKIT -> 4;
      case WAYGROUND -> 5;
      default -> 8;
    };
  }

  interface Form {
    String of(Asked asked);
  }

  private static byte[] bytes(String begin, String end, List<Asked> questions, Form form) {
    return questions.stream()
        .map(form::of)
        .collect(Collectors.joining("", begin, end))
        .getBytes(UTF_8);
  }

  private static byte[] json(String begin, String end, List<Asked> questions, Form form) {
    return questions.stream()
        .map(form::of)
        .collect(Collectors.joining(",", begin, end))
        .getBytes(UTF_8);
  }

  private static String each(
      Asked asked, java.util.function.IntFunction<String> form, String between) {
    return IntStream.range(0, asked.options().size())
        .mapToObj(form)
        .collect(Collectors.joining(between));
  }

  static Sheet gimkit(List<Asked> questions) {
    List<List<String>> rows = new java.util.ArrayList<>();
    rows.add(List.of("Gimkit Spreadsheet Import Template", "", "", "", ""));
    rows.add(
        List.of(
            "Question",
            "Correct Answer",
            "Incorrect Answer 1",
            "Incorrect Answer 2 (Optional)",
            "Incorrect Answer 3 (Optional)"));
    for (Asked asked : questions) {
      List<String> row =
          new java.util.ArrayList<>(List.of(asked.text(), asked.options().get(asked.right() - 1)));
      for (int i = 0; i < asked.options().size(); i++) {
        if (!asked.isRight(i)) {
          row.add(asked.options().get(i));
        }
      }
      rows.add(row);
    }
    return new Sheet(rows);
  }

  static String moodle(Asked asked) {
    return "<question type='multichoice'><questiontext format='html'><text>%s</text></questiontext><single>true</single>%s</question>"
        .formatted(
            asked.text(),
            each(
                asked,
                i ->
                    "<answer fraction='%d'><text>%s</text></answer>"
                        .formatted(asked.isRight(i) ? 100 : 0, asked.options().get(i)),
                ""));
  }

  static String gift(Asked asked) {
    return "%s {%s}\n\n"
        .formatted(
            asked.text(),
            each(asked, i -> (asked.isRight(i) ? "=" : "~") + asked.options().get(i), " "));
  }

  static String aiken(Asked asked) {
    return "%s\n%s\nANSWER: %s\n\n"
        .formatted(
            asked.text(),
            each(asked, i -> "%s. %s".formatted((char) ('A' + i), asked.options().get(i)), "\n"),
            (char) ('A' + asked.right() - 1));
  }

  static String blackboard(Asked asked) {
    return "MC\t%s\t%s\n"
        .formatted(
            asked.text(),
            each(
                asked,
                i -> asked.options().get(i) + (asked.isRight(i) ? "\tcorrect" : "\tincorrect"),
                "\t"));
  }

  static String openTdb(Asked asked) {
    return """
        {"type":"multiple","difficulty":"easy","category":"Geography","question":"%s","correct_answer":"%s","incorrect_answers":[%s]}"""
        .formatted(
            asked.text(),
            asked.options().get(asked.right() - 1),
            IntStream.range(0, asked.options().size())
                .filter(i -> !asked.isRight(i))
                .mapToObj(i -> "\"" + asked.options().get(i) + "\"")
                .collect(Collectors.joining(",")));
  }

  static String own(Asked asked) {
    return """
        {"type":"single","text":"%s","options":[%s]}"""
        .formatted(
            asked.text(),
            each(
                asked,
                i ->
                    "{\"text\":\"%s\",\"correct\":%s}"
                        .formatted(asked.options().get(i), asked.isRight(i)),
                ","));
  }

  static byte[] classQuiz(List<Asked> questions) {
    return gzip(
        new String(
            json(
                "{\"title\":\"Rivers\",\"description\":\"\",\"questions\":[",
                "]}",
                questions,
                asked ->
                    "{\"question\":\"%s\",\"time\":\"20\",\"type\":\"ABCD\",\"answers\":[%s]}"
                        .formatted(
                            asked.text(),
                            each(
                                asked,
                                i ->
                                    "{\"answer\":\"%s\",\"right\":%s}"
                                        .formatted(asked.options().get(i), asked.isRight(i)),
                                ","))),
            UTF_8));
  }

  static byte[] gzip(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static String qti(Asked asked, boolean isThree) {
    String item =
        "<?xml version='1.0'?><assessmentItem xmlns='http://www.imsglobal.org/xsd/imsqti_v2p1' identifier='q1' title='T'><responseDeclaration identifier='R' cardinality='single' baseType='identifier'><correctResponse><value>o%d</value></correctResponse></responseDeclaration><itemBody><choiceInteraction responseIdentifier='R' maxChoices='1'><prompt>%s</prompt>%s</choiceInteraction></itemBody></assessmentItem>"
            .formatted(
                asked.right(),
                asked.text(),
                each(
                    asked,
                    i ->
                        "<simpleChoice identifier='o%d'>%s</simpleChoice>"
                            .formatted(i + 1, asked.options().get(i)),
                    ""));
    return isThree ? three(item) : item;
  }

  private static String three(String item) {
    return item.replace("imsqti_v2p1", "imsqtiasi_v3p0")
        .replace("assessmentItem", "qti-assessment-item")
        .replace("responseDeclaration", "qti-response-declaration")
        .replace("baseType", "base-type")
        .replace("correctResponse", "qti-correct-response")
        .replace("<value", "<qti-value")
        .replace("</value", "</qti-value")
        .replace("itemBody", "qti-item-body")
        .replace("choiceInteraction", "qti-choice-interaction")
        .replace("responseIdentifier", "response-identifier")
        .replace("maxChoices", "max-choices")
        .replace("<prompt", "<qti-prompt")
        .replace("</prompt", "</qti-prompt")
        .replace("simpleChoice", "qti-simple-choice");
  }

  private static byte[] packaged(List<Asked> questions, Form form) {
    return Workbooks.zip(packageOf(questions, form));
  }

  static Map<String, String> packageOf(List<Asked> questions, Form form) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("imsmanifest.xml", "<manifest xmlns='http://www.imsglobal.org/xsd/imscp_v1p1'/>");
    for (int i = 0; i < questions.size(); i++) {
      files.put("items/q%04d.xml".formatted(i + 1), form.of(questions.get(i)));
    }
    return files;
  }

  static String qti12(Asked asked) {
    return "<item ident='i' title='Question'><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>multiple_choice_question</fieldentry></qtimetadatafield></qtimetadata></itemmetadata><presentation><material><mattext texttype='text/html'>%s</mattext></material><response_lid ident='r' rcardinality='Single'><render_choice>%s</render_choice></response_lid></presentation><resprocessing><respcondition continue='No'><conditionvar><varequal respident='r'>%d</varequal></conditionvar><setvar action='Set' varname='SCORE'>100</setvar></respcondition></resprocessing></item>"
        .formatted(
            asked.text(),
            each(
                asked,
                i ->
                    "<response_label ident='%d'><material><mattext texttype='text/plain'>%s</mattext></material></response_label>"
                        .formatted(i + 1, asked.options().get(i)),
                ""),
            asked.right());
  }

  static String h5pChoice(Asked asked) {
    return "{\"library\":\"H5P.MultiChoice 1.16\",\"params\":{\"question\":\"<p>%s</p>\",\"answers\":[%s],\"behaviour\":{\"type\":\"auto\"}}}"
        .formatted(
            asked.text(),
            each(
                asked,
                i ->
                    "{\"text\":\"<div>%s</div>\",\"correct\":%s}"
                        .formatted(asked.options().get(i), asked.isRight(i)),
                ","));
  }

  static byte[] h5p(String library, String content) {
    return Workbooks.zip(h5pFiles(library, content));
  }

  static Map<String, String> h5pFiles(String library, String content) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("h5p.json", "{\"title\":\"Rivers\",\"mainLibrary\":\"%s\"}".formatted(library));
    files.put("content/content.json", content);
    return files;
  }
}
