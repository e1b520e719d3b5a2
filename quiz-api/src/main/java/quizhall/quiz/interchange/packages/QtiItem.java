package quizhall.quiz.interchange.packages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadingTime;
import quizhall.quiz.interchange.markup.Amount;
import quizhall.quiz.interchange.markup.Attachments;
import quizhall.quiz.interchange.markup.Composition;
import quizhall.quiz.interchange.markup.Composition.Answer;
import quizhall.quiz.interchange.markup.Gaps;
import quizhall.quiz.interchange.markup.Numerals;
import quizhall.quiz.interchange.markup.RichText;
import quizhall.quiz.interchange.markup.Texts;
import quizhall.quiz.interchange.markup.Unplayable;
import quizhall.quiz.interchange.markup.XmlTree;

/** An item of QTI 2 or 3, with the names of QTI 2: a question for each of its interactions. */
final class QtiItem {

  private static final Set<String> INLINE =
      Set.of("textEntryInteraction", "inlineChoiceInteraction");
  private static final Set<String> ASIDE =
      Set.of("stylesheet", "catalogInfo", "endAttemptInteraction", "templateBlock");

  private final Element item;
  private final Element body;
  private final String place;
  private final Attachments attachments;
  private final Attachments.Source source;
  private final Consumer<String> refused;
  private final Optional<Integer> seconds;
  private final QtiAnswers answers;
  private final QtiFeedback feedback;

  /** Each question that the item becomes has all feedback. */
  private final Map<Element, Optional<String>> shownTo = new HashMap<>();

  QtiItem(
      Element item,
      String place,
      Attachments attachments,
      Attachments.Source source,
      Optional<Integer> seconds,
      Consumer<String> refused) {
    this.item = item;
    this.body = QtiTree.children(item, "itemBody").stream().findFirst().orElse(new Element("div"));
    this.place = place;
    this.attachments = attachments;
    this.source = source;
    this.seconds = seconds;
    this.refused = refused;
    this.answers = new QtiAnswers(item);
    this.feedback = new QtiFeedback(item, answers);
  }

  List<ReadQuestion> read() {
    if (!QtiTree.children(item, "templateDeclaration").isEmpty()
        && !QtiTree.all(body, "printedVariable").isEmpty()) {
      throw new Unplayable("computes its texts anew for everybody");
    }
    if (item.attr("adaptive").equals("true")
        && QtiTree.all(body, "feedbackBlock").stream()
            .flatMap(block -> block.getAllElements().stream())
            .anyMatch(element -> element.tagName().endsWith("Interaction"))) {
      throw new Unplayable("asks one thing after another (adaptive)");
    }
    List<Element> aside = aside();
    List<Element> interactions =
        XmlTree.all(body).stream()
            .filter(element -> element.tagName().endsWith("Interaction"))
            .toList();
    List<Element> blocks =
        interactions.stream().filter(each -> !INLINE.contains(each.tagName())).toList();
    Amount.check(blocks.size(), "interactions");
    Amount.check(interactions.size() - blocks.size(), "gaps");
    blocks.forEach(Element::remove);
    List<ReadQuestion> questions = new ArrayList<>();
    Amount amount = new Amount();
    if (interactions.isEmpty()) {
      questions.add(begun(0, aside).stem(Texts.BODY.tree(body)).slide());
    }
    if (blocks.size() < interactions.size()) {
      questions.addAll(gaps(aside));
    }
    for (Element block : blocks) {
      asked(block, aside, blocks.size() > 1).stream().map(amount::with).forEach(questions::add);
    }
    return questions;
  }

  /** What stands in the body but is not asked; it is taken out. */
  private List<Element> aside() {
    List<Element> aside = new ArrayList<>();
    for (Element element : XmlTree.all(body)) {
      boolean isForOthers =
          element.tagName().equals("rubricBlock")
              && !element.attr("view").isEmpty()
              && !element.attr("view").contains("candidate");
      boolean isFeedback =
          element.tagName().equals("feedbackBlock") || element.tagName().equals("feedbackInline");
      if (isForOthers || (isFeedback && !isInChoice(element))) {
        aside.add(element);
      }
      if (isForOthers
          || (isFeedback && !isInChoice(element))
          || ASIDE.contains(element.tagName())) {
        element.remove();
      }
    }
    aside.addAll(QtiTree.children(item, "modalFeedback"));
    return aside;
  }

  private static boolean isInChoice(Element element) {
    for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
      if (parent.tagName().endsWith("Choice") || parent.tagName().endsWith("Interaction")) {
        return true;
      }
    }
    return false;
  }

  private Composition begun(int number, List<Element> aside) {
    ReadingTime.check();
    Composition question = new Composition(place, attachments, source);
    question.name(item.attr("title"));
    seconds.ifPresent(question::timeLimitSeconds);
    for (Element element : aside) {
      RichText words = Texts.EXPLANATION.tree(element);
      if (element.tagName().equals("rubricBlock")) {
        question.note("For the " + element.attr("view"), words);
        question.notice("words for the %s are %s".formatted(element.attr("view"), Notice.IN_NOTES));
      } else {
        shownTo
            .computeIfAbsent(element, feedback::shownTo)
            .ifPresentOrElse(
                whom -> question.feedback(whom, words), () -> question.explanation(words));
      }
    }
    if (number == 0 && item.attr("adaptive").equals("true")) {
      question.notice("is adaptive there: here it is asked once");
    }
    return question;
  }

  private List<ReadQuestion> gaps(List<Element> aside) {
    List<Gaps.Gap> gaps = new ArrayList<>();
    for (Element inline : QtiTree.all(body, "textEntryInteraction", "inlineChoiceInteraction")) {
      QtiResponse response = QtiResponse.of(item, inline.attr("responseIdentifier"));
      gaps.add(
          inline.tagName().equals("textEntryInteraction")
              ? typed(response)
              : chosen(inline, response));
      if (isAfterAll(inline)) {
        inline.remove();
      } else {
        inline.replaceWith(new TextNode(Gaps.MARK));
      }
    }
    return Gaps.questions(Texts.BODY.tree(body), gaps, number -> begun(number, aside), refused);
  }

  /** Whether it is the place for an answer below the question, and no gap in a text. */
  private boolean isAfterAll(Element inline) {
    Element paragraph = inline.parent();
    return paragraph != null
        && body.children().contains(paragraph)
        && paragraph.nextElementSibling() == null
        && paragraph.previousElementSibling() != null
        && paragraph.childrenSize() == 1
        && paragraph.wholeText().isBlank();
  }

  private static Gaps.Gap typed(QtiResponse response) {
    List<String> right = response.right();
    List<String> notices = new ArrayList<>();
    double most = response.mapped().values().stream().mapToDouble(each -> each).max().orElse(0);
    if (response.isMapped()) {
      right =
          response.mapped().entrySet().stream()
              .filter(entry -> entry.getValue() >= most)
              .map(java.util.Map.Entry::getKey)
              .toList();
      response
          .mapped()
          .forEach(
              (value, worth) -> {
                if (worth > 0 && worth < most) {
                  notices.add("“%s” is worth a part; here it is wrong".formatted(value));
                }
              });
    }
    boolean isNumber = response.baseType().equals("integer") || response.baseType().equals("float");
    Optional<BigDecimal> number =
        isNumber && !right.isEmpty()
            ? Numerals.answer(right.getFirst(), notices::add)
            : Optional.empty();
    if (number.isPresent()) {
      if (right.size() > 1) {
        notices.add("other right numbers are not kept: " + right.subList(1, right.size()));
      }
      return new Gaps.Numeric(
          number.get(), response.tolerance().orElse(BigDecimal.ZERO).abs(), notices);
    }
    return right.isEmpty()
        ? new Gaps.Unfit("has no right answer")
        : new Gaps.Typed(right, response.caseMatters(), notices);
  }

  private Gaps.Gap chosen(Element inline, QtiResponse response) {
    List<Answer> options = new ArrayList<>();
    for (Element choice : QtiTree.children(inline, "inlineChoice")) {
      options.add(
          new Answer(Texts.LINE.tree(choice), response.isRight(choice.attr("identifier").strip())));
    }
    return options.stream().filter(Answer::isRight).count() == 1
        ? new Gaps.Chosen(options, List.of())
        : new Gaps.Unfit("has not exactly one right option");
  }

  private List<ReadQuestion> asked(Element block, List<Element> aside, boolean isOneOfSeveral) {
    try {
      return new QtiInteraction(
              block,
              QtiResponse.of(item, block.attr("responseIdentifier")),
              answers,
              source,
              () -> begun(0, aside),
              stem(block, isOneOfSeveral),
              refused)
          .read();
    } catch (Unplayable unplayable) {
      if (!isOneOfSeveral) {
        throw unplayable;
      }
      refused.accept(unplayable.getMessage());
      return List.of();
    }
  }

  /** What stands around an interaction, and then what it says itself. */
  private Element stem(Element block, boolean isOneOfSeveral) {
    Element stem = new Element("div");
    stem.appendChildren(isOneOfSeveral ? body.childNodesCopy() : List.copyOf(body.childNodes()));
    QtiTree.children(block, "prompt")
        .forEach(
            prompt -> {
              prompt.remove();
              stem.appendChild(prompt);
            });
    return stem;
  }
}
