package quizhall.quiz.interchange.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.Workbooks;

/** What happens to packages on their way. */
final class PackageCases {

  /** What a Mac puts beside a file. */
  private static final byte[] APPLE_DOUBLE = {0, 5, 0x16, 7, 0, 2, 0, 0};

  private PackageCases() {}

  /**
   * Packed in other ways than its tool does.
   *
   * @param files by their names
   */
  static List<FileCase> packed(Map<String, String> files) {
    return List.of(
        FileCase.of("a folder packed with what is in it", Workbooks.zip(within("my quiz/", files))),
        FileCase.of("packed on a Mac", Workbooks.zipOf(onMac("", files))),
        FileCase.of("a folder packed on a Mac", Workbooks.zipOf(onMac("my quiz/", files))),
        FileCase.of(
            "packed into another archive",
            Workbooks.zipOf(Map.of("quiz.zip", Workbooks.zip(files)))),
        FileCase.of(
            "packed twice",
            Workbooks.zipOf(
                Map.of("a.zip", Workbooks.zipOf(Map.of("quiz.zip", Workbooks.zip(files)))))),
        FileCase.of("cut off", cut(Workbooks.zip(files))));
  }

  private static byte[] cut(byte[] file) {
    return java.util.Arrays.copyOf(file, file.length / 2);
  }

  private static Map<String, String> within(String folder, Map<String, String> files) {
    Map<String, String> within = new LinkedHashMap<>();
    files.forEach((name, text) -> within.put(folder + name, text));
    return within;
  }

  private static Map<String, byte[]> onMac(String folder, Map<String, String> files) {
    Map<String, byte[]> mac = new LinkedHashMap<>();
    mac.put(folder + ".DS_Store", new byte[] {0, 0, 0, 1});
    within(folder, files)
        .forEach(
            (name, text) -> {
              mac.put(name, text.getBytes(UTF_8));
              mac.put("__MACOSX/" + name.replaceFirst("([^/]*)$", "._$1"), APPLE_DOUBLE);
            });
    return mac;
  }

  static List<FileCase> quizhall() {
    String json =
        new String(Making.file(FileFormat.JSON, List.of(Asked.VIENNA, Asked.PRIME)), UTF_8);
    List<FileCase> cases = new ArrayList<>(packed(Map.of("quizhall.json", json)));
    cases.add(
        FileCase.of(
            "its JSON is damaged", Workbooks.zip(Map.of("quizhall.json", json.substring(0, 60)))));
    cases.add(
        FileCase.of(
            "a picture that is not in it",
            Workbooks.zip(
                Map.of(
                    "quizhall.json",
                    json.replaceFirst(
                        "\"type\"", "\"media\":{\"image\":\"a.png\",\"alt\":\"a\"},\"type\"")))));
    cases.add(
        FileCase.of(
            "a picture that is none",
            Workbooks.zip(
                Map.of(
                    "quizhall.json",
                    json.replaceFirst(
                        "\"type\"", "\"media\":{\"image\":\"a.png\",\"alt\":\"a\"},\"type\""),
                    "a.png",
                    "no picture"))));
    return cases;
  }

  static List<FileCase> h5p() {
    String content =
        "{\"questions\":[%s,%s]}"
            .formatted(Making.h5pChoice(Asked.VIENNA), Making.h5pChoice(Asked.PRIME));
    List<FileCase> cases = new ArrayList<>(packed(Making.h5pFiles("H5P.QuestionSet", content)));
    cases.add(
        FileCase.of(
            "no right option", set(Making.h5pChoice(Asked.PRIME).replace("true", "false"))));
    cases.add(
        FileCase.of(
            "two right options where one is chosen",
            set(
                Making.h5pChoice(Asked.PRIME)
                    .replace("false", "true")
                    .replace("\"auto\"", "\"single\""))));
    cases.add(
        FileCase.of(
            "a library that is not played",
            set("{\"library\":\"H5P.InteractiveVideo 1.22\",\"params\":{}}")));
    cases.add(
        FileCase.of(
            "a main library that is not played", Making.h5p("H5P.CoursePresentation", "{}")));
    cases.add(
        FileCase.of(
            "no content",
            Workbooks.zip(Map.of("h5p.json", "{\"title\":\"T\",\"mainLibrary\":\"H5P.Blanks\"}"))));
    cases.add(
        FileCase.of(
            "its JSON is damaged", Making.h5p("H5P.QuestionSet", content.substring(0, 60))));
    cases.add(
        FileCase.of(
            "a picture that is not in it",
            set(
                Making.h5pChoice(Asked.PRIME)
                    .replace(
                        "\"question\"",
                        "\"media\":{\"type\":{\"library\":\"H5P.Image 1.1\",\"params\":{\"file\":{\"path\":\"images/a.png\"},\"alt\":\"a\"}}},\"question\""))));
    return cases;
  }

  private static byte[] set(String question) {
    return Making.h5p(
        "H5P.QuestionSet",
        "{\"questions\":[%s,%s]}".formatted(Making.h5pChoice(Asked.VIENNA), question));
  }

  static List<FileCase> qti(boolean isThree) {
    Map<String, String> files =
        Making.packageOf(List.of(Asked.VIENNA, Asked.PRIME), asked -> Making.qti(asked, isThree));
    List<FileCase> cases = new ArrayList<>(packed(files));
    String item = Making.qti(Asked.VIENNA, isThree);
    cases.add(FileCase.of("one item by itself", item));
    cases.add(FileCase.of("an item that is cut off", item.substring(0, item.length() - 40)));
    cases.add(
        FileCase.of(
            "no right option",
            item.replaceFirst(
                "<(qti-)?(correct-r|correctR)esponse>.*</(qti-)?(correct-r|correctR)esponse>",
                "")));
    cases.add(FileCase.of("a right option that there is not", item.replace(">o2<", ">o9<")));
    cases.add(
        FileCase.of(
            "one option twice",
            Making.qti(new Asked("Which?", List.of("a", "b", "b"), 1), isThree)));
    cases.add(
        FileCase.of(
            "HTML and a script in a text",
            Making.qti(
                new Asked("<p>Which <b>one</b>?</p><script>x()</script>", List.of("a", "b"), 1),
                isThree)));
    Map<String, String> damaged = new LinkedHashMap<>(files);
    damaged.put("items/q0001.xml", item.substring(0, 200));
    cases.add(FileCase.of("one item of a package is damaged", Workbooks.zip(damaged)));
    Map<String, String> empty = new LinkedHashMap<>();
    empty.put("imsmanifest.xml", files.get("imsmanifest.xml"));
    cases.add(FileCase.of("a package without items", Workbooks.zip(empty)));
    return cases;
  }

  static List<FileCase> qti12() {
    String file =
        new String(Making.file(FileFormat.QTI12, List.of(Asked.VIENNA, Asked.PRIME)), UTF_8);
    List<FileCase> cases =
        new ArrayList<>(packed(Map.of("imsmanifest.xml", "<manifest/>", "i1/i1.xml", file)));
    cases.add(
        FileCase.of(
            "no right option", file.replaceFirst("<varequal respident='r'>2</varequal>", "")));
    cases.add(
        FileCase.of(
            "a right option that there is not",
            file.replaceFirst(">2</varequal>", ">9</varequal>")));
    cases.add(
        FileCase.of(
            "a type that is not played",
            file.replaceFirst("multiple_choice_question", "file_upload_question")));
    cases.add(
        FileCase.of(
            "cut off in the second item", file.substring(0, file.lastIndexOf("</presentation>"))));
    cases.add(
        FileCase.of(
            "a document type with entities",
            "<!DOCTYPE questestinterop [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>"
                + file.replace("Which is", "&a; is")));
    return cases;
  }

  static List<FileCase> classQuiz() {
    String json =
        "{\"title\":\"T\",\"description\":\"\",\"questions\":[{\"question\":\"One?\",\"time\":\"%s\",\"type\":\"%s\",\"answers\":%s},{\"question\":\"Two?\",\"time\":\"20\",\"type\":\"ABCD\",\"answers\":[{\"answer\":\"a\",\"right\":true},{\"answer\":\"b\",\"right\":false}]}]}";
    String answers = "[{\"answer\":\"a\",\"right\":true},{\"answer\":\"b\",\"right\":false}]";
    return List.of(
        FileCase.of(
            "a time beyond the limit, in an archive",
            Making.gzip(json.formatted("9000", "ABCD", answers))),
        FileCase.of("a time that is none", Making.gzip(json.formatted("soon", "ABCD", answers))),
        FileCase.of(
            "no right option",
            Making.gzip(json.formatted("20", "ABCD", answers.replace("true", "false")))),
        FileCase.of(
            "a type that there is not", Making.gzip(json.formatted("20", "RIDDLE", answers))),
        FileCase.of("no answers", Making.gzip(json.formatted("20", "ABCD", "[]"))),
        FileCase.of("its JSON is damaged", Making.gzip(json.substring(0, 50))),
        FileCase.of("cut off", cut(Making.gzip(json.formatted("20", "ABCD", answers)))),
        FileCase.of(
            "in a folder that was packed",
            Workbooks.zipOf(
                Map.of("my quiz/dots.cqa", Making.gzip(json.formatted("20", "ABCD", answers))))));
  }
}
