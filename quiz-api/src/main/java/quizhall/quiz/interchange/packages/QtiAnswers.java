package quizhall.quiz.interchange.packages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import quizhall.quiz.interchange.markup.Texts;
import quizhall.quiz.interchange.markup.XmlTree;

/** What the values of an item's responses are in words, where they are identifiers of choices. */
final class QtiAnswers {

  private static final List<String> OTHER_CHOICES = List.of("hottext", "gapText", "gapImg");

  private final Map<String, Element> choices = new HashMap<>();

  /** Of an item of which nothing was taken out yet. */
  QtiAnswers(Element item) {
    for (Element element : XmlTree.all(item)) {
      String name = element.tagName();
      if (name.endsWith("Choice") || OTHER_CHOICES.contains(name)) {
        choices.putIfAbsent(element.attr("identifier").strip(), element);
      }
    }
  }

  /** The words of a choice, or of both that a pair joins; nothing where it is none. */
  Optional<String> words(String value) {
    Optional<String> one = choice(value);
    if (one.isPresent()) {
      return one;
    }
    List<String> both =
        Stream.of(value.split("\\s+")).map(this::choice).flatMap(Optional::stream).toList();
    return both.size() == 2 ? Optional.of(String.join("” – “", both)) : Optional.empty();
  }

  private Optional<String> choice(String id) {
    return Optional.ofNullable(choices.get(id))
        .map(
            choice -> {
              Element alone = choice.clone();
              QtiTree.all(alone, "feedbackInline", "feedbackBlock").forEach(Element::remove);
              return Texts.LINE.tree(alone).plain();
            })
        .filter(words -> !words.isEmpty());
  }

  /** In quotation marks, and the value itself where it is no choice. */
  String called(String value) {
    return "“%s”".formatted(words(value).orElse(value));
  }
}
