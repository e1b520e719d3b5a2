package quizhall.quiz.interchange.markup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.markup.Composition.Answer;
import quizhall.quiz.interchange.markup.Composition.Pair;

/** One question of Moodle's, by its type. */
final class MoodleQuestion {

  private static final Pattern USUAL_FEEDBACK =
      Pattern.compile("(?i)your answer is (?:partially )?(?:in)?correct\\.?");

  private final Element element;
  private final String place;
  private final Attachments attachments;
  private final Attachments.Source files;
  private final Consumer<String> refused;

  MoodleQuestion(Element element, String place, Attachments attachments, Consumer<String> refused) {
    this.element = element;
    this.place = place;
    this.attachments = attachments;
    this.files = MoodleTexts.files(element);
    this.refused = refused;
  }

  /** One, or for a text with gaps as many as there are. */
  List<ReadQuestion> read() {
    String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
    return switch (type) {
      case "multichoice" -> List.of(choice(isSingle()));
      case "oumultiresponse" -> List.of(choice(false));
      case "multichoiceset" -> List.of(allOrNothing());
      case "truefalse" -> List.of(trueFalse());
      case "shortanswer" -> List.of(typed());
      case "numerical" -> List.of(number());
      case "matching", "ddmatch" -> List.of(match());
      case "essay", "essayautograde" -> List.of(open());
      case "description" -> List.of(begun().slide());
      case "ordering" -> List.of(order());
      case "cloze", "multianswer" -> new MoodleCloze(this::begin, refused).read(stemText());
      case "gapselect" -> new MoodleGaps(element, this::begin, refused).chosen(stemText());
      case "ddwtos" -> new MoodleGaps(element, this::begin, refused).dragged(stemText());
      case "gapfill" -> new MoodleGaps(element, this::begin, refused).filled(stemText());
      case "ddmarker" -> new MoodleMarkers(element, this::begin, refused).read();
      case "calculated", "calculatedsimple", "calculatedmulti" ->
          throw new Unplayable("computes its numbers anew for everybody (%s)".formatted(type));
      case "random", "randomsamatch" ->
          throw new Unplayable("draws other questions at random (%s)".formatted(type));
      default -> throw new Unplayable("is of a type that is not played here: “%s”".formatted(type));
    };
  }

  private String stemText() {
    return MoodleTexts.text(element, "questiontext");
  }

  /** All that questions of each type have, but for their text. */
  private Composition begin(int gap) {
    Composition question = new Composition(place, attachments, files);
    question.name(MoodleTexts.text(element, "name"));
    question.explanation(MoodleTexts.rich(element, "generalfeedback", Texts.EXPLANATION));
    question.note("Id", MoodleTexts.text(element, "idnumber"));
    question.note(
        "Tags",
        String.join(
            ", ",
            MoodleTexts.tags(element).stream()
                .filter(Element::hasText)
                .map(Element::text)
                .toList()));
    MoodleTexts.decimal(element, "defaultgrade")
        .filter(_ -> gap == 0 && !element.attr("type").equals("description"))
        .ifPresent(grade -> question.points(grade.doubleValue()));
    hints(question);
    for (String name :
        List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")) {
      combined(question, name);
    }
    if (MoodleTexts.isTrue(element, "hidden")) {
      question.notice("is hidden there");
    }
    return question;
  }

  private void hints(Composition question) {
    boolean isFirst = true;
    for (Element hint : XmlTree.children(element, "hint")) {
      RichText words = MoodleTexts.rich(hint, Texts.BODY);
      if (isFirst) {
        question.hint(words);
      } else {
        question.note("Another hint", words);
      }
      if (!words.isBlank()) {
        question.notice(
            isFirst
                ? "its hint is shown before an answer here, not after a wrong one"
                : "has a second hint, which is " + Notice.IN_NOTES);
        isFirst = false;
      }
    }
  }

  /** Moodle puts “Your answer is correct.” into each question, which says nothing. */
  private void combined(Composition question, String name) {
    RichText words = MoodleTexts.rich(element, name, Texts.EXPLANATION);
    if (words.isWordsAlone() && USUAL_FEEDBACK.matcher(words.plain()).matches()) {
      return;
    }
    switch (name) {
      case "correctfeedback" -> question.explanation(words);
      case "incorrectfeedback" -> question.feedback("a wrong answer", words);
      default -> question.feedback("a partly right answer", words);
    }
  }

  private Composition begun() {
    Composition question = begin(0).stem(MoodleTexts.rich(element, "questiontext", Texts.BODY));
    oldPicture(question);
    return question;
  }

  /** Moodle 1.9 kept the picture beside the text. */
  private void oldPicture(Composition question) {
    String image = MoodleTexts.text(element, "image").strip();
    if (!image.isEmpty() && question.stem().pictures().isEmpty()) {
      String bytes = MoodleTexts.text(element, "image_base64");
      RichText stem = question.stem();
      String address = bytes.isBlank() ? image : "data:" + image + ";base64," + bytes.strip();
      question.stem(
          new RichText(
              stem.plain(),
              stem.markdown(),
              stem.isFormatted(),
              List.of(new RichText.Shown(address, "")),
              stem.sounds(),
              stem.changes()));
    }
  }

  private List<Element> answers() {
    List<Element> answers = XmlTree.children(element, "answer");
    if (answers.isEmpty()) {
      throw new Unplayable("has no answers");
    }
    return answers;
  }

  private static double percent(Element answer) {
    return Numerals.of(answer.attr("fraction")).map(BigDecimal::doubleValue).orElse(0.0);
  }

  private static Percentages.Weighted weighted(Element answer) {
    return new Percentages.Weighted(MoodleTexts.rich(answer, Texts.LINE), percent(answer));
  }

  /** Where nothing is said, one answer; unless the shares can only be meant for several. */
  private boolean isSingle() {
    if (XmlTree.child(element, "single").isPresent()) {
      return MoodleTexts.isTrue(element, "single");
    }
    List<Element> answers = XmlTree.children(element, "answer");
    return answers.stream().filter(answer -> percent(answer) > 0).count() < 2
        || answers.stream().anyMatch(answer -> percent(answer) > 99.4);
  }

  private ReadQuestion choice(boolean isSingle) {
    Composition question = begun();
    List<Element> answers = answers();
    List<Percentages.Weighted> options = new ArrayList<>();
    double most = 0;
    for (Element answer : answers) {
      Percentages.Weighted option = weighted(answer);
      options.add(option);
      most = Math.max(most, option.percent());
    }
    for (int i = 0; i < options.size(); i++) {
      Percentages.Weighted option = options.get(i);
      feedback(
          question,
          answers.get(i),
          option.text().plain(),
          Percentages.isRight(option.percent(), most, isSingle));
    }
    return Percentages.asked(question, options, isSingle)
        .orElseThrow(() -> new Unplayable("has no right option"));
  }

  private ReadQuestion allOrNothing() {
    Composition question = begun();
    List<Answer> options = new ArrayList<>();
    for (Element answer : answers()) {
      RichText text = MoodleTexts.rich(answer, Texts.LINE);
      options.add(new Answer(text, percent(answer) > 0));
      feedback(question, answer, text.plain(), percent(answer) > 0);
    }
    return question.multiple(options, false);
  }

  private void feedback(Composition question, Element answer, String to, boolean isRight) {
    RichText words = MoodleTexts.rich(answer, "feedback", Texts.EXPLANATION);
    if (isRight) {
      question.explanation(words);
    } else {
      question.feedback("“" + to + "”", words);
    }
  }

  /** By the words true and false; in files of other languages by their order, true first. */
  private ReadQuestion trueFalse() {
    Composition question = begun();
    List<Element> answers = answers();
    if (answers.size() != 2) {
      throw new Unplayable("has not two answers, true and false");
    }
    List<Element> ordered = new ArrayList<>(answers);
    boolean isTurned =
        MoodleTexts.bare(answers.getFirst()).equalsIgnoreCase("false")
            || MoodleTexts.bare(answers.getLast()).equalsIgnoreCase("true");
    if (isTurned) {
      ordered = List.of(answers.getLast(), answers.getFirst());
    }
    List<Answer> options = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Element answer = ordered.get(i);
      boolean isRight = percent(answer) > 0;
      String word = MoodleTexts.bare(answer);
      String label = word.toLowerCase(Locale.ROOT);
      String shown =
          label.equals("true") || (label.isEmpty() && i == 0)
              ? "True"
              : label.equals("false") || label.isEmpty() ? "False" : word;
      options.add(new Answer(RichText.plain(shown), isRight));
      feedback(question, answer, shown, isRight);
    }
    if (options.stream().filter(Answer::isRight).count() != 1) {
      throw new Unplayable("has no right option");
    }
    return question.trueFalse(options);
  }

  private ReadQuestion typed() {
    Composition question = begun();
    Spellings spellings = new Spellings(question);
    for (Element answer : answers()) {
      String text = MoodleTexts.bare(answer);
      spellings.add(text, percent(answer));
      feedback(question, answer, text, percent(answer) > 99.4);
    }
    return question.typed(spellings.accepted(), MoodleTexts.isTrue(element, "usecase"));
  }

  private ReadQuestion number() {
    Composition question = begun();
    BestNumber best = new BestNumber(question);
    for (Element answer : answers()) {
      String text = MoodleTexts.bare(answer);
      feedback(
          question, answer, text.equals("*") ? "any other answer" : text, percent(answer) > 99.4);
      if (text.equals("*")) {
        continue;
      }
      BigDecimal value =
          Numerals.answer(text, question::notice)
              .orElseThrow(() -> new Unplayable("“%s” is no number".formatted(text)));
      BigDecimal tolerance =
          Numerals.answer(MoodleTexts.text(answer, "tolerance"), question::notice)
              .orElse(BigDecimal.ZERO);
      best.add(value, tolerance, percent(answer));
    }
    return best.asked(unit(question));
  }

  private Optional<String> unit(Composition question) {
    List<String> units = element.select("> units > unit > unit_name").eachText();
    if (units.size() > 1) {
      question.notice(
          "other units are not kept: %s"
              .formatted(String.join(", ", units.subList(1, units.size()))));
    }
    return units.stream().map(String::strip).filter(unit -> !unit.isEmpty()).findFirst();
  }

  private ReadQuestion match() {
    Composition question = begun();
    List<Pair> pairs = new ArrayList<>();
    for (Element sub : XmlTree.children(element, "subquestion")) {
      RichText left = MoodleTexts.rich(sub, Texts.LINE);
      RichText right =
          XmlTree.child(sub, "answer")
              .map(answer -> Texts.LINE.plain(MoodleTexts.text(answer)))
              .orElse(RichText.NONE);
      if (left.isNothing()) {
        question.notice(
            "“%s” belongs to nothing; such an extra answer is not kept".formatted(right.plain()));
      } else {
        pairs.add(new Pair(left, right));
      }
    }
    if (pairs.size() < 2) {
      throw new Unplayable("has fewer than two pairs");
    }
    return question.match(pairs);
  }

  private ReadQuestion open() {
    Composition question = begun();
    question.note("For who reads answers", MoodleTexts.rich(element, "graderinfo", Texts.BODY));
    question.note("Template", MoodleTexts.rich(element, "responsetemplate", Texts.BODY));
    if (MoodleTexts.decimal(element, "attachmentsrequired")
        .filter(n -> n.signum() > 0)
        .isPresent()) {
      question.notice("asks for files too, which nobody can send here");
    }
    return question.open();
  }

  private ReadQuestion order() {
    Composition question = begun();
    List<RichText> items =
        answers().stream()
            .sorted(Comparator.comparingDouble(MoodleQuestion::percent))
            .map(answer -> MoodleTexts.rich(answer, Texts.LINE))
            .toList();
    String grading = MoodleTexts.text(element, "gradingtype").strip();
    boolean isPartial = !grading.equals("ALL_OR_NOTHING") && !grading.equals("-1");
    if (isPartial && !grading.isEmpty()) {
      question.notice("a part of the order counts by pairs here");
    }
    return question.order(items, isPartial);
  }
}
