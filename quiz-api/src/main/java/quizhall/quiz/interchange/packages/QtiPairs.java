package quizhall.quiz.interchange.packages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.markup.Amount;
import quizhall.quiz.interchange.markup.Composition;
import quizhall.quiz.interchange.markup.Composition.Answer;
import quizhall.quiz.interchange.markup.Composition.Pair;
import quizhall.quiz.interchange.markup.Gaps;
import quizhall.quiz.interchange.markup.RichText;
import quizhall.quiz.interchange.markup.Texts;
import quizhall.quiz.interchange.markup.Unplayable;

/** Interactions in which things are joined: to others, or to gaps of a text. */
final class QtiPairs {

  private final Element element;
  private final QtiResponse response;
  private final Supplier<Composition> begin;
  private final Element stem;
  private final Consumer<String> refused;

  QtiPairs(
      Element element,
      QtiResponse response,
      Supplier<Composition> begin,
      Element stem,
      Consumer<String> refused) {
    this.element = element;
    this.response = response;
    this.begin = begin;
    this.stem = stem;
    this.refused = refused;
  }

  private Composition question() {
    return begin.get().stem(Texts.BODY.tree(stem));
  }

  /** Two values, with a blank between them. */
  private List<String[]> pairs() {
    return response.right().stream()
        .map(pair -> pair.split("\\s+"))
        .filter(pair -> pair.length == 2)
        .toList();
  }

  /** Two sets, of which each has what belongs to the other. */
  List<ReadQuestion> match() {
    List<Element> sets = QtiTree.children(element, "simpleMatchSet");
    if (sets.size() != 2) {
      throw new Unplayable("has not two sets to match");
    }
    Map<String, RichText> left = QtiInteraction.texts(sets.getFirst(), "simpleAssociableChoice");
    Map<String, RichText> right = QtiInteraction.texts(sets.getLast(), "simpleAssociableChoice");
    Map<String, List<String>> joined = new LinkedHashMap<>();
    Set<String> used = new HashSet<>();
    boolean isOneToOne = true;
    for (String[] pair : pairs()) {
      String from = left.containsKey(pair[0]) ? pair[0] : pair[1];
      String to = left.containsKey(pair[0]) ? pair[1] : pair[0];
      if (left.containsKey(from) && right.containsKey(to)) {
        isOneToOne &= used.add(to);
        joined.computeIfAbsent(from, key -> new ArrayList<>()).add(to);
        isOneToOne &= joined.get(from).size() == 1;
      }
    }
    if (joined.isEmpty()) {
      throw new Unplayable("says nothing of what belongs together");
    }
    return isOneToOne && joined.size() > 1
        ? List.of(joined(left, right, joined))
        : rows(left, right, joined);
  }

  private ReadQuestion joined(
      Map<String, RichText> left, Map<String, RichText> right, Map<String, List<String>> joined) {
    Composition question = question();
    List<Pair> pairs = new ArrayList<>();
    joined.forEach((from, to) -> pairs.add(new Pair(left.get(from), right.remove(to.getFirst()))));
    left.keySet().removeAll(joined.keySet());
    for (RichText alone : left.values()) {
      question.notice("“%s” belongs to nothing and is not kept".formatted(alone.plain()));
    }
    for (RichText alone : right.values()) {
      question.notice("“%s” belongs to nothing and is not kept".formatted(alone.plain()));
    }
    return question.match(pairs);
  }

  /** Where several belong to the same, each row is asked for. */
  private List<ReadQuestion> rows(
      Map<String, RichText> left, Map<String, RichText> right, Map<String, List<String>> joined) {
    Amount.check(left.size(), "rows", right.size());
    Amount amount = new Amount();
    List<ReadQuestion> questions = new ArrayList<>();
    left.forEach(
        (id, text) -> {
          List<String> rights = joined.getOrDefault(id, List.of());
          if (rights.isEmpty()) {
            refused.accept("“%s” belongs to nothing".formatted(text.plain()));
            return;
          }
          Element asked = stem.clone();
          asked.appendElement("p").appendText(text.plain());
          Composition question = begin.get().stem(Texts.BODY.tree(asked));
          question.notice("each row is a question of its own");
          List<Answer> answers = new ArrayList<>();
          right.forEach((to, words) -> answers.add(new Answer(words, rights.contains(to))));
          questions.add(
              amount.with(
                  rights.size() == 1
                      ? question.single(answers)
                      : question.multiple(answers, true)));
        });
    return questions;
  }

  /** One set, of which two belong together. */
  ReadQuestion associate() {
    Composition question = question();
    Map<String, RichText> choices = QtiInteraction.texts(element, "simpleAssociableChoice");
    List<Pair> pairs = new ArrayList<>();
    for (String[] pair : pairs()) {
      RichText left = choices.remove(pair[0]);
      RichText right = choices.remove(pair[1]);
      if (left == null || right == null) {
        throw new Unplayable("joins one thing to several, which is not played here");
      }
      pairs.add(new Pair(left, right));
    }
    choices
        .values()
        .forEach(
            text ->
                question.notice("“%s” belongs to nothing and is not kept".formatted(text.plain())));
    if (pairs.size() < 2) {
      throw new Unplayable("says nothing of what belongs together");
    }
    return question.match(pairs);
  }

  /** Words that are put into the gaps of a text. */
  List<ReadQuestion> gaps() {
    Map<String, RichText> words = QtiInteraction.texts(element, "gapText", "gapImg");
    QtiTree.all(element, "gapText", "gapImg").forEach(Element::remove);
    Map<String, String> keys = new LinkedHashMap<>();
    // The word comes first, as it is dragged; examples of the standard have the gap first.
    for (String[] pair : pairs()) {
      int word = words.containsKey(pair[0]) ? 0 : 1;
      keys.put(pair[1 - word], pair[word]);
    }
    List<Element> places = QtiTree.all(element, "gap");
    Amount.check(places.size(), "gaps", words.size());
    List<Gaps.Gap> gaps = new ArrayList<>();
    for (Element gap : places) {
      String key = keys.getOrDefault(gap.attr("identifier").strip(), "");
      List<Answer> options = new ArrayList<>();
      words.forEach((id, text) -> options.add(new Answer(text, id.equals(key))));
      gaps.add(
          words.containsKey(key)
              ? new Gaps.Chosen(options, List.of())
              : new Gaps.Unfit("nothing belongs into it"));
      gap.replaceWith(new TextNode(Gaps.MARK));
    }
    stem.appendChild(element);
    return Gaps.questions(Texts.BODY.tree(stem), gaps, number -> begin.get(), refused);
  }
}
