package quizhall.quiz.interchange.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people do to a template, whichever tool it is of. */
final class SheetCases {

  private static final Asked PRIME = Asked.PRIME;

  private final Shape shape;
  private final boolean isWorkbook;
  private final List<FileCase> cases = new ArrayList<>();

  private SheetCases(Shape shape, boolean isWorkbook) {
    this.shape = shape;
    this.isWorkbook = isWorkbook;
  }

  static List<FileCase> of(Shape shape, boolean isWorkbook) {
    SheetCases making = new SheetCases(shape, isWorkbook);
    making.headers();
    making.keys();
    making.texts();
    making.times();
    return making.cases;
  }

  private void add(String name, Sheet sheet) {
    cases.add(isWorkbook ? FileCase.of(name, sheet.workbook()) : FileCase.of(name, sheet.csv(",")));
  }

  /** One question is spoilt, the next one is not. */
  private void spoilt(String name, String role, String value) {
    Map<String, String> row = new LinkedHashMap<>(Shape.cells(Asked.VIENNA));
    row.put(role, value);
    add(name, shape.sheet(List.of(row, Shape.cells(PRIME))));
  }

  private void headers() {
    List<Map<String, String>> rows = List.of(Shape.cells(Asked.VIENNA), Shape.cells(PRIME));
    add("a template that was filled in", shape.sheet(rows));
    add("a header and nothing below", shape.sheet(List.of()));
    add("no header", new Sheet(shape.sheet(rows).rows().subList(1, 3)));
    add(
        "the header in row 9",
        shape.sheet(rows).above(Collections.nCopies(8, List.of("Some advice"))));
    List<String> moved = new ArrayList<>(shape.roles());
    Collections.reverse(moved);
    add("columns in another order", shape.sheet(moved, Map.of(), rows));
    add("the column of questions has another name", named("text", "Prompt"));
    add("the column of right answers has another name", named("key", "Solution"));
    add("the column of right answers is missing", without("key"));
    add("the column of times is missing", without("time"));
    add("the columns of times and right answers are missing", without("time", "key"));
    Map<String, String> german = new LinkedHashMap<>();
    for (String role : shape.roles()) {
      switch (role) {
        case "text" -> german.put(role, "Frage - max. 120 Zeichen");
        case "key" -> german.put(role, "Richtige Antwort(en) – mindestens eine");
        case "time" -> german.put(role, "Zeitlimit (Sek.)");
        case "1", "2", "3", "4", "5", "6" -> german.put(role, "Antwort " + role);
        default -> {}
      }
    }
    add("a header that was translated", shape.sheet(shape.roles(), german, rows));
    add("blank rows in between", withBlanks(rows));
    add(
        "capitals, blanks and dashes in the header",
        shape.sheet(
            shape.roles(),
            shape.roles().stream()
                .collect(
                    Collectors.toMap(
                        role -> role,
                        role ->
                            " "
                                + shape
                                    .name(role)
                                    .toUpperCase(java.util.Locale.ROOT)
                                    .replace("-", "\u2013")
                                    .replace(" ", "\u00a0")
                                + " ")),
            rows));
  }

  private Sheet named(String role, String name) {
    return shape.sheet(
        shape.roles(), Map.of(role, name), List.of(Shape.cells(Asked.VIENNA), Shape.cells(PRIME)));
  }

  private Sheet without(String... roles) {
    return shape.sheet(
        shape.roles().stream().filter(other -> !List.of(roles).contains(other)).toList(),
        Map.of(),
        List.of(Shape.cells(Asked.VIENNA), Shape.cells(PRIME)));
  }

  private Sheet withBlanks(List<Map<String, String>> rows) {
    List<Map<String, String>> all = new ArrayList<>();
    rows.forEach(row -> all.addAll(List.of(Map.of(), row, Map.of("time", "20"))));
    return shape.sheet(all);
  }

  private void keys() {
    spoilt("no right answer", "key", "");
    spoilt("a right answer beyond the answers", "key", "4");
    spoilt("a right answer that is none of them", "key", "Vistula");
    spoilt("a right answer by its text", "key", "danube ");
    spoilt("a right answer by its letter", "key", "B");
    spoilt("a right answer with a blank of a word processor", "key", "\u00a02\u200b");
    spoilt("two right answers", "key", "1,2");
    spoilt("two right answers with a semicolon", "key", "1; 2");
    spoilt("two right answers that became one number", "key", "12");
    spoilt("a right answer with a decimal point", "key", "2.0");
    spoilt("a right answer that became a date", "key", "2-Jan");
  }

  private void texts() {
    spoilt("no text of a question", "text", "");
    spoilt("one answer twice", "1", "Danube");
    spoilt("one answer alone", "1", "");
    add("the same question twice", shape.of(List.of(Asked.VIENNA, PRIME, Asked.VIENNA)));
    add(
        "a text of the limit, and one beyond",
        shape.of(List.of(Asked.ofLength(300), Asked.ofLength(301))));
    add(
        "an option of the limit, and one beyond",
        shape.of(
            List.of(
                new Asked("At it?", List.of("x".repeat(120), "y"), 1),
                new Asked("Beyond?", List.of("x".repeat(121), "y"), 1))));
    add(
        "as many options as there are columns",
        shape.of(List.of(Asked.withOptions(shape.options()))));
    spoilt("HTML in a cell", "text", "<p>Which river is <b>blue</b> &amp; long?</p>");
    spoilt("tabs in a text", "text", "Which\triver?");
    spoilt("lines in a text", "text", "Which river?\nThink of a waltz.");
    spoilt("quotes of a word processor", "text", "Which river is “an der schönen blauen”?");
    spoilt("a formula as a text", "text", "=A1&B1");
    spoilt("commas and semicolons in a text", "text", "Rhine, Danube; or Elbe, which?");
  }

  private void times() {
    spoilt("no time", "time", "");
    spoilt("a time below the limit", "time", "1");
    spoilt("a time beyond the limit", "time", "3600");
    spoilt("a time with its unit", "time", "30 sec");
    spoilt("a time with a decimal comma", "time", "30,0");
    spoilt("a time in words", "time", "half a minute");
    spoilt("a time below nothing", "time", "-5");
  }
}
