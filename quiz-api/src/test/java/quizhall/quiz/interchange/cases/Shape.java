package quizhall.quiz.interchange.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a tool's template, by what they are for. */
final class Shape {
  static final Shape KAHOOT =
      new Shape(
          "", "",
          "text", "Question - max 120 characters",
          "1", "Answer 1 - max 75 characters",
          "2", "Answer 2 - max 75 characters",
          "3", "Answer 3 - max 75 characters",
          "4", "Answer 4 - max 75 characters",
          "time", "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
          "key", "Correct answer(s) - choose at least one");

  static final Shape WAYGROUND =
      new Shape(
          "text", "Question Text",
          "type", "Question Type",
          "1", "Option 1",
          "2", "Option 2",
          "3", "Option 3",
          "4", "Option 4",
          "5", "Option 5",
          "key", "Correct Answer",
          "time", "Time in seconds",
          "image", "Image Link",
          "why", "Answer explanation");

  static final Shape BLOOKET =
      new Shape(
          "", "Question #",
          "text", "Question Text",
          "1", "Answer 1",
          "2", "Answer 2",
          "3", "Answer 3\n(Optional)",
          "4", "Answer 4\n(Optional)",
          "time", "Time Limit (sec)\n(Max: 300 seconds)",
          "key", "Correct Answer(s)\n(Only include Answer #)");

  static final Shape CLASSQUIZ =
      new Shape(
          "text", "Question",
          "1", "1st Answer",
          "2", "2nd Answer",
          "3", "3rd Answer",
          "4", "4th Answer",
          "time", "Time Limit (max. 120)",
          "key", "Correct Answers");

  static final Shape OWN =
      new Shape(
          "type", "type",
          "text", "question",
          "1", "option 1",
          "2", "option 2",
          "3", "option 3",
          "4", "option 4",
          "5", "option 5",
          "6", "option 6",
          "key", "correct",
          "time", "time",
          "why", "explanation");

  private final Map<String, String> names = new LinkedHashMap<>();

  Shape(String... rolesAndNames) {
    for (int i = 0; i < rolesAndNames.length; i += 2) {
      names.put(rolesAndNames[i], rolesAndNames[i + 1]);
    }
  }

  /** All roles, in the order of the template. */
  List<String> roles() {
    return List.copyOf(names.keySet());
  }

  String name(String role) {
    return names.get(role);
  }

  int options() {
    return (int) names.keySet().stream().filter(role -> role.matches("[0-9]")).count();
  }

  /** The cells of a question by their roles. */
  static Map<String, String> cells(Asked asked) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("text", asked.text());
    for (int i = 0; i < asked.options().size(); i++) {
      cells.put(String.valueOf(i + 1), asked.options().get(i));
    }
    cells.put("key", String.valueOf(asked.right()));
    cells.put("time", "20");
    return cells;
  }

  Sheet sheet(List<Map<String, String>> rows) {
    return sheet(roles(), names, rows);
  }

  Sheet of(List<Asked> questions) {
    return sheet(questions.stream().map(Shape::cells).toList());
  }

  /** With columns in another order, under other names, or without some. */
  Sheet sheet(List<String> roles, Map<String, String> named, List<Map<String, String>> rows) {
    List<List<String>> all = new ArrayList<>();
    all.add(roles.stream().map(role -> named.getOrDefault(role, name(role))).toList());
    rows.forEach(row -> all.add(roles.stream().map(role -> row.getOrDefault(role, "")).toList()));
    return new Sheet(all);
  }
}
