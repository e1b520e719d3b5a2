package quizhall.quiz.interchange.packages;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import quizhall.quiz.interchange.ReadingTime;

/**
 * To which answers an item shows its feedback. The standard leaves that to response processing, and
 * tools such as ONYX name feedback by identifiers.
 */
final class QtiFeedback {

  private static final String WRONG = "a wrong answer";

  private final Element item;
  private final QtiAnswers answers;
  private final Set<String> responses;

  /** The branches of response processing, by outcome and value that they set. */
  private final Map<String, Element> branches = new HashMap<>();

  QtiFeedback(Element item, QtiAnswers answers) {
    this.item = item;
    this.answers = answers;
    this.responses =
        QtiTree.children(item, "responseDeclaration").stream()
            .map(each -> each.attr("identifier"))
            .collect(Collectors.toSet());
    for (Element processing : QtiTree.children(item, "responseProcessing")) {
      for (Element branch :
          QtiTree.all(processing, "responseIf", "responseElseIf", "responseElse")) {
        for (Element set : QtiTree.children(branch, "setOutcomeValue")) {
          QtiTree.all(set, "baseValue")
              .forEach(
                  value ->
                      branches.putIfAbsent(
                          key(set.attr("identifier"), QtiTree.value(value)), branch));
        }
      }
    }
  }

  private static String key(String outcome, String value) {
    return outcome + " " + value;
  }

  /** Nothing where it is for those who were right. */
  Optional<String> shownTo(Element feedback) {
    ReadingTime.check();
    String id = feedback.attr("identifier");
    if (answers.words(id).isPresent()) {
      return responses.stream().anyMatch(response -> isRight(response, id))
          ? Optional.empty()
          : Optional.of(answers.called(id));
    }
    Element branch = branches.get(key(feedback.attr("outcomeIdentifier"), id));
    Optional<Shown> shown = branch == null ? Optional.empty() : shown(branch);
    if (shown.isPresent()) {
      return shown.get().to();
    }
    if (isOfRight(id)) {
      return Optional.empty();
    }
    String title = feedback.attr("title").strip();
    return Optional.of(
        !title.isEmpty() ? "“%s”".formatted(title) : isOfWrong(id) ? WRONG : "some answers");
  }

  /**
   * By what processing says of it.
   *
   * @param to nothing for those who were right
   */
  private record Shown(Optional<String> to) {}

  private Optional<Shown> shown(Element branch) {
    if (branch.tagName().equals("responseElse")) {
      return Optional.of(new Shown(Optional.of(WRONG)));
    }
    return QtiTree.all(branch, "match", "stringMatch", "equal", "member").stream()
        .flatMap(comparison -> shownBy(comparison).stream())
        .findFirst();
  }

  private Optional<Shown> shownBy(Element comparison) {
    boolean isDenied = comparison.parent() != null && comparison.parent().tagName().equals("not");
    if (!QtiTree.all(comparison, "correct").isEmpty()) {
      return Optional.of(new Shown(isDenied ? Optional.of(WRONG) : Optional.empty()));
    }
    List<Element> variables = QtiTree.all(comparison, "variable");
    List<Element> values = QtiTree.all(comparison, "baseValue");
    if (isDenied || variables.size() != 1 || values.size() != 1) {
      return Optional.empty();
    }
    String variable = variables.getFirst().attr("identifier");
    String value = QtiTree.value(values.getFirst());
    if (responses.contains(variable)) {
      return Optional.of(
          new Shown(
              isRight(variable, value) ? Optional.empty() : Optional.of(answers.called(value))));
    }
    // ONYX keeps in an outcome of its own how the answer was.
    return switch (value) {
      case "correct" -> Optional.of(new Shown(Optional.empty()));
      case "incorrect" -> Optional.of(new Shown(Optional.of(WRONG)));
      case "empty" -> Optional.of(new Shown(Optional.of("no answer")));
      default -> Optional.empty();
    };
  }

  private boolean isRight(String response, String value) {
    return QtiResponse.of(item, response).isRight(value);
  }

  /** By how authors name feedback, where processing says nothing. */
  private static boolean isOfRight(String id) {
    String name = id.toLowerCase(Locale.ROOT);
    return (name.contains("correct")
            || name.contains("right")
            || name.contains("solution")
            || name.contains("general"))
        && !isOfWrong(id)
        && !name.contains("partial");
  }

  private static boolean isOfWrong(String id) {
    String name = id.toLowerCase(Locale.ROOT);
    return name.contains("incorrect") || name.contains("not") || name.contains("wrong");
  }
}
