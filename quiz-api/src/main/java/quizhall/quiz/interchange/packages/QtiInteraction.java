package quizhall.quiz.interchange.packages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import quizhall.quiz.content.Slider;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.markup.Attachments;
import quizhall.quiz.interchange.markup.Composition;
import quizhall.quiz.interchange.markup.Composition.Answer;
import quizhall.quiz.interchange.markup.Numerals;
import quizhall.quiz.interchange.markup.RichText;
import quizhall.quiz.interchange.markup.Texts;
import quizhall.quiz.interchange.markup.Unplayable;

/** One interaction of an item that stands by itself. */
final class QtiInteraction {

  private final Element element;
  private final QtiResponse response;
  private final QtiAnswers answers;
  private final Attachments.Source source;
  private final Supplier<Composition> begin;
  private final Element stem;
  private final Consumer<String> refused;

  QtiInteraction(
      Element element,
      QtiResponse response,
      QtiAnswers answers,
      Attachments.Source source,
      Supplier<Composition> begin,
      Element stem,
      Consumer<String> refused) {
    this.element = element;
    this.response = response;
    this.answers = answers;
    this.source = source;
    this.begin = begin;
    this.stem = stem;
    this.refused = refused;
  }

  List<ReadQuestion> read() {
    return switch (element.tagName()) {
      case "choiceInteraction" -> List.of(choice("simpleChoice"));
      case "hottextInteraction" -> List.of(hottext());
      case "orderInteraction" -> List.of(order());
      case "matchInteraction" -> pairs().match();
      case "associateInteraction" -> List.of(pairs().associate());
      case "gapMatchInteraction" -> pairs().gaps();
      case "extendedTextInteraction" -> List.of(open());
      case "sliderInteraction" -> List.of(slider());
      case "hotspotInteraction" -> List.of(places().hotspot());
      case "selectPointInteraction" -> List.of(places().point());
      case "uploadInteraction" ->
          throw new Unplayable("asks for a file, which nobody can send here");
      case "drawingInteraction" -> throw new Unplayable("asks for a drawing");
      default ->
          throw new Unplayable("asks in a way that is not played here: " + element.tagName());
    };
  }

  private Composition question() {
    return begin.get().stem(Texts.BODY.tree(stem));
  }

  private QtiPairs pairs() {
    return new QtiPairs(element, response, begin, stem, refused);
  }

  private QtiPlaces places() {
    return new QtiPlaces(element, response, source, begin, stem);
  }

  private ReadQuestion choice(String name) {
    Composition question = question();
    List<Answer> answers = new ArrayList<>();
    List<String> fixed = new ArrayList<>();
    for (Element choice : QtiTree.all(element, name)) {
      String id = choice.attr("identifier").strip();
      List<Element> feedback = QtiTree.all(choice, "feedbackInline", "feedbackBlock");
      feedback.forEach(Element::remove);
      RichText text = Texts.LINE.tree(choice);
      answers.add(new Answer(text, response.isRight(id)));
      for (Element words : feedback) {
        RichText said = Texts.EXPLANATION.tree(words);
        if (response.isRight(id)) {
          question.explanation(said);
        } else {
          question.feedback("“" + text.plain() + "”", said);
        }
      }
      if (choice.attr("fixed").equals("true")) {
        fixed.add("“" + text.plain() + "”");
      }
    }
    if (fixed.size() < answers.size()) {
      shuffled(question, fixed);
    }
    return marked(question, answers);
  }

  private ReadQuestion marked(Composition question, List<Answer> answers) {
    long right = answers.stream().filter(Answer::isRight).count();
    boolean isSingle = response.isSingle() || element.attr("maxChoices").equals("1");
    if (right == 0) {
      if (response.isGraded()) {
        throw new Unplayable("has no right option");
      }
      question.notice("no option is right: it is taken as a poll");
      return question.poll(answers, !isSingle);
    }
    response.worth(this.answers::called).ifPresent(question::notice);
    if (right == 1 && isSingle) {
      return question.single(answers);
    }
    if (isSingle) {
      question.notice("any one of the right options is enough there; here each counts a part");
    }
    return question.multiple(answers, isSingle || response.isMapped());
  }

  private void shuffled(Composition question, List<String> fixed) {
    if (element.attr("shuffle").equals("true") && !fixed.isEmpty()) {
      question.notice(
          "options are shuffled there, all but %s; here they stay in this order"
              .formatted(String.join(", ", fixed)));
    }
  }

  private ReadQuestion hottext() {
    List<Element> texts = QtiTree.all(element, "hottext");
    List<Answer> answers = new ArrayList<>();
    for (Element text : texts) {
      answers.add(
          new Answer(
              Texts.LINE.tree(text.clone()), response.isRight(text.attr("identifier").strip())));
    }
    stem.appendChild(element);
    return marked(question(), answers);
  }

  private ReadQuestion order() {
    Composition question = question();
    Map<String, RichText> choices = texts(element, "simpleChoice");
    List<RichText> items = new ArrayList<>();
    for (String id : response.correct()) {
      Optional.ofNullable(choices.remove(id)).ifPresent(items::add);
    }
    choices
        .values()
        .forEach(
            text ->
                question.notice(
                    "“%s” belongs into no place and is not kept".formatted(text.plain())));
    if (items.size() < 2) {
      throw new Unplayable("says nothing of the right order");
    }
    return question.order(items, response.isMapped());
  }

  /** By their identifiers. */
  static Map<String, RichText> texts(Element parent, String... names) {
    Map<String, RichText> texts = new LinkedHashMap<>();
    for (Element choice : QtiTree.all(parent, names)) {
      texts.put(choice.attr("identifier").strip(), Texts.LINE.tree(choice));
    }
    return texts;
  }

  private ReadQuestion open() {
    Composition question = question();
    question.note("Sample answer", String.join(", ", response.correct()));
    return question.open();
  }

  private ReadQuestion slider() {
    Composition question = question();
    BigDecimal value =
        response.right().stream()
            .findFirst()
            .flatMap(number -> Numerals.answer(number, question::notice))
            .orElseThrow(() -> new Unplayable("has no right number"));
    BigDecimal step =
        Numerals.of(element.attr("step")).filter(n -> n.signum() > 0).orElse(BigDecimal.ONE);
    return question.number(
        value,
        response.tolerance().orElse(BigDecimal.ZERO).abs(),
        Optional.empty(),
        Optional.of(
            new Slider.Draft(
                Numerals.of(element.attr("lowerBound")),
                Numerals.of(element.attr("upperBound")),
                Optional.of(step))));
  }
}
