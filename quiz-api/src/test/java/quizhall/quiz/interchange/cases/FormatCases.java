package quizhall.quiz.interchange.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.Files;
import quizhall.quiz.interchange.ReadingLimits;
import quizhall.quiz.interchange.SampleQuestions;
import quizhall.quiz.interchange.Written;
import quizhall.quiz.library.WritableFormats;

/** Files of each format: as its tool writes it, with each mistake, empty, at the limit, beyond. */
final class FormatCases {

  private FormatCases() {}

  static List<FileCase> of(FileFormat format) {
    List<FileCase> cases = new ArrayList<>();
    real(format, cases);
    cases.add(FileCase.of("an empty file", ""));
    cases.add(FileCase.of("no question", Making.file(format, List.of())));
    cases.add(
        FileCase.of("two questions", Making.file(format, List.of(Asked.VIENNA, Asked.PRIME))));
    mistakes(format, cases);
    limits(format, cases);
    return cases;
  }

  private static void real(FileFormat format, List<FileCase> cases) {
    samples(format)
        .forEach(name -> cases.add(FileCase.of("as written: " + name, Files.sample(name))));
    WritableFormats.all().stream()
        .filter(writer -> writer.format() == format)
        .forEach(
            writer ->
                cases.add(
                    FileCase.of(
                        "as we write it",
                        Written.bytes(writer, Written.quiz(SampleQuestions.all())))));
  }

  private static List<String> samples(FileFormat format) {
    return switch (format) {
      case KAHOOT -> List.of("kahoot-sheetjs.xlsx");
      case BLOOKET -> List.of("blooket.csv");
      case CLASSQUIZ -> List.of("classquiz-sheet.xlsx", "dots.cqa");
      case MOODLE_XML -> List.of("moodle-export.xml");
      case GIFT -> List.of("moodle-export.gift");
      case AIKEN -> List.of("no-gaps.aiken.txt");
      case QTI21 -> List.of("choice.qti21.xml");
      case OPENTDB -> List.of("opentdb.json");
      case QUIZHALL, JSON, CSV, XLSX, WAYGROUND, GIMKIT, QTI3, QTI12, H5P, BLACKBOARD -> List.of();
    };
  }

  private static void mistakes(FileFormat format, List<FileCase> cases) {
    switch (format) {
      case KAHOOT -> {
        cases.addAll(SheetCases.of(Shape.KAHOOT, true));
        cases.addAll(FileKindCases.workbooks(Shape.KAHOOT));
      }
      case WAYGROUND -> {
        cases.addAll(SheetCases.of(Shape.WAYGROUND, true));
        cases.addAll(FileKindCases.workbooks(Shape.WAYGROUND));
      }
      case BLOOKET -> cases.addAll(SheetCases.of(Shape.BLOOKET, false));
      case GIMKIT -> cases.addAll(FileKindCases.gimkit());
      case CLASSQUIZ -> {
        cases.addAll(SheetCases.of(Shape.CLASSQUIZ, true));
        cases.addAll(PackageCases.classQuiz());
      }
      case CSV -> {
        cases.addAll(SheetCases.of(Shape.OWN, false));
        cases.addAll(FileKindCases.delimited());
      }
      case XLSX -> {
        cases.addAll(SheetCases.of(Shape.OWN, true));
        cases.addAll(FileKindCases.workbooks(Shape.OWN));
      }
      case MOODLE_XML -> cases.addAll(TextCases.moodle());
      case GIFT -> cases.addAll(TextCases.gift());
      case AIKEN -> cases.addAll(TextCases.aiken());
      case BLACKBOARD -> cases.addAll(TextCases.blackboard());
      case OPENTDB -> cases.addAll(TextCases.openTdb());
      case JSON -> cases.addAll(TextCases.own());
      case QUIZHALL -> cases.addAll(PackageCases.quizhall());
      case QTI21 -> cases.addAll(PackageCases.qti(false));
      case QTI3 -> cases.addAll(PackageCases.qti(true));
      case QTI12 -> cases.addAll(PackageCases.qti12());
      case H5P -> cases.addAll(PackageCases.h5p());
    }
    if (isText(format)) {
      cases.addAll(
          FileKindCases.texts(
              new String(Making.file(format, List.of(FileKindCases.umlauts())), UTF_8)));
    }
  }

  private static boolean isText(FileFormat format) {
    return switch (format) {
      case BLOOKET, GIMKIT, CSV, MOODLE_XML, GIFT, AIKEN, BLACKBOARD, OPENTDB, JSON, QTI12 -> true;
      case KAHOOT, WAYGROUND, CLASSQUIZ, XLSX, QUIZHALL, QTI21, QTI3, H5P -> false;
    };
  }

  private static void limits(FileFormat format, List<FileCase> cases) {
    int questions = ReadingLimits.USUAL.questions();
    cases.add(made(format, "as many questions as a quiz has", Asked.many(100)));
    cases.add(made(format, "one question more than a quiz has", Asked.many(101)));
    // A package has a file for each of them, and its manifest.
    int most = format == FileFormat.QTI21 || format == FileFormat.QTI3 ? questions - 1 : questions;
    cases.add(made(format, "as many questions as an import takes", Asked.many(most)));
    cases.add(made(format, "one question more than an import takes", Asked.many(questions + 1)));
    cases.add(made(format, "a text of the limit", List.of(Asked.ofLength(300))));
    cases.add(made(format, "a text beyond the limit", List.of(Asked.ofLength(301), Asked.PRIME)));
    if (Making.mostOptions(format) > 6) {
      cases.add(made(format, "as many options as a question has", List.of(Asked.withOptions(6))));
      cases.add(made(format, "one option too many", List.of(Asked.withOptions(7), Asked.PRIME)));
    }
  }

  private static FileCase made(FileFormat format, String name, List<Asked> questions) {
    return FileCase.of(name, Making.file(format, questions));
  }
}
