package quizhall.quiz.interchange.text;

import static java.util.function.Predicate.not;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.markup.Attachments;
import quizhall.quiz.interchange.markup.BestNumber;
import quizhall.quiz.interchange.markup.Composition;
import quizhall.quiz.interchange.markup.Composition.Answer;
import quizhall.quiz.interchange.markup.Composition.Pair;
import quizhall.quiz.interchange.markup.Numerals;
import quizhall.quiz.interchange.markup.Percentages;
import quizhall.quiz.interchange.markup.RichText;
import quizhall.quiz.interchange.markup.Spellings;
import quizhall.quiz.interchange.markup.Texts;
import quizhall.quiz.interchange.markup.Unplayable;

/** One question in GIFT. Texts in here have stand-ins for signs until they are shown. */
final class GiftQuestion {

  private static final Pattern WEIGHT = Pattern.compile("^%\\s*(-?\\d{1,3}(?:[.,]\\d*)?)\\s*%");

  private static final Pattern ANSWERS = Pattern.compile("\\{\\s*[=~#}]");

  /** An arrow as word processors write it. */
  private static final String ONE_SIGN = "\u2192";

  private static final Set<String> TRUE = Set.of("T", "TRUE");
  private static final Set<String> FALSE = Set.of("F", "FALSE");
  private static final Set<String> FORMATS = Set.of("html", "markdown", "plain", "moodle");

  private final GiftBlocks.Block block;
  private final Composition question;

  /** Of all texts that say nothing else. */
  private String format = "moodle";

  /** One answer, taken apart. */
  private record Part(double percent, String text, String feedback) {}

  GiftQuestion(GiftBlocks.Block block) {
    this.block = block;
    this.question =
        new Composition("line " + block.line(), new Attachments(), Attachments.Source.NONE);
  }

  ReadQuestion read() {
    block.notices().forEach(question::notice);
    question.note("Id", block.id());
    question.note("Tags", String.join(", ", block.tags()));
    String text = withoutName(GiftSigns.hidden(block.text()).strip());
    int begin = begin(text);
    int end = text.indexOf('}', Math.max(begin, 0));
    if (begin < 0 && text.indexOf('}') < 0) {
      question.stem(stem(text));
      return question.slide();
    }
    if (begin < 0 || end < 0) {
      throw new Unplayable("has one of { and } without the other");
    }
    String after = text.substring(end + 1).strip();
    if (after.indexOf('{') >= 0 || text.indexOf('{') < begin) {
      question.notice(
          "has more than one pair of braces; “%s” is taken for the answers"
              .formatted(shown(text.substring(begin, end + 1))));
    }
    String before = text.substring(0, begin);
    question.stem(stem(after.isEmpty() ? before : before + "_____" + text.substring(end + 1)));
    return answered(withoutGeneralFeedback(text.substring(begin + 1, end).strip()));
  }

  /** Of the braces with answers; of the first ones where none have a sign that says so. */
  private static int begin(String text) {
    Matcher answers = ANSWERS.matcher(text);
    return answers.find() ? answers.start() : text.indexOf('{');
  }

  private String withoutName(String text) {
    if (!text.startsWith("::")) {
      return text;
    }
    int end = text.indexOf("::", 2);
    if (end < 0) {
      return text.substring(2);
    }
    question.name(GiftSigns.shown(text.substring(2, end)));
    return text.substring(end + 2).strip();
  }

  private RichText stem(String text) {
    String words = text.strip();
    Optional<String> named = formatOf(words);
    named.ifPresent(name -> format = name);
    return rich(words, Texts.BODY);
  }

  private String withoutGeneralFeedback(String answers) {
    int at = answers.lastIndexOf("####");
    if (at < 0) {
      return answers;
    }
    question.explanation(rich(answers.substring(at + 4), Texts.EXPLANATION));
    return answers.substring(0, at).strip();
  }

  private ReadQuestion answered(String answers) {
    if (answers.isEmpty()) {
      return question.open();
    }
    if (answers.startsWith("#")) {
      return number(answers.substring(1));
    }
    if (answers.indexOf('~') >= 0) {
      return choice(answers);
    }
    if (answers.indexOf('=') >= 0 && answers.contains("->")) {
      return match(answers);
    }
    if (split(answers).size() > 1
        && split(answers).stream().allMatch(answer -> answer.contains(ONE_SIGN))) {
      question.notice(
          "the arrow %s is read as ->, which a word processor made one sign of"
              .formatted(ONE_SIGN));
      return match(answers.replace(ONE_SIGN, "->"));
    }
    String first = upToHash(answers).strip();
    String word = first.toUpperCase(Locale.ROOT);
    if (TRUE.contains(word) || FALSE.contains(word)) {
      if (!word.equals(first)) {
        question.notice("“%s” is taken for true or false; Moodle would not".formatted(first));
      }
      return trueFalse(TRUE.contains(word), answers);
    }
    return typed(answers);
  }

  private ReadQuestion trueFalse(boolean isTrue, String answers) {
    String[] parts = answers.split("#", 3);
    // Whichever of the two is right: first what is said after the wrong one.
    if (parts.length > 2) {
      question.explanation(rich(parts[2], Texts.EXPLANATION));
    }
    if (parts.length > 1) {
      question.feedback("a wrong answer", rich(parts[1], Texts.EXPLANATION));
    }
    return question.trueFalse(
        List.of(
            new Answer(RichText.plain("True"), isTrue),
            new Answer(RichText.plain("False"), !isTrue)));
  }

  private ReadQuestion choice(String answers) {
    List<Percentages.Weighted> options = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    int right = 0;
    int doubtful = 0;
    for (int i = 0; i < answers.length(); ) {
      char sign = answers.charAt(i);
      boolean isSigned = sign == '~' || sign == '=';
      int from = isSigned ? i + 1 : i;
      int next = nextOption(answers, from);
      String text = answers.substring(from, next).strip();
      if (sign == '=') {
        right++;
        doubtful += i > 0 && !Character.isWhitespace(answers.charAt(i - 1)) ? 1 : 0;
      }
      // Moodle writes `~=` for a right one, too.
      if (!text.isEmpty() || (isSigned && sign == '=')) {
        parts.add(part(text, sign == '=' ? 100 : 0));
      }
      i = next;
    }
    if (right > 0 && (doubtful > 0 || right > 1)) {
      question.notice(
          "each = begins a right option of its own; within an option it is written \\=");
    }
    boolean isSingle = right > 0;
    double most = parts.stream().mapToDouble(Part::percent).max().orElse(0);
    for (Part part : parts) {
      RichText text = rich(part.text(), Texts.LINE);
      options.add(new Percentages.Weighted(text, part.percent()));
      feedback(part, text.plain(), Percentages.isRight(part.percent(), most, isSingle));
    }
    if (options.size() < 2) {
      throw new Unplayable("has only one option");
    }
    return Percentages.asked(question, options, isSingle)
        .orElseThrow(() -> new Unplayable("has no right option"));
  }

  private static int nextOption(String answers, int from) {
    for (int i = from; i < answers.length(); i++) {
      if (answers.charAt(i) == '~' || answers.charAt(i) == '=') {
        return i;
      }
    }
    return answers.length();
  }

  private ReadQuestion match(String answers) {
    List<Pair> pairs = new ArrayList<>();
    for (String answer : split(answers)) {
      int arrow = answer.indexOf("->");
      if (arrow < 0) {
        throw new Unplayable("“%s” is not joined to anything by ->".formatted(shown(answer)));
      }
      RichText left = rich(answer.substring(0, arrow), Texts.LINE);
      RichText right = Texts.LINE.plain(shown(answer.substring(arrow + 2)));
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

  private ReadQuestion typed(String answers) {
    Spellings spellings = new Spellings(question);
    for (String answer : split(answers)) {
      Part part = part(answer, 100);
      String text = formatOf(part.text()).isPresent() ? unformatted(part.text()) : part.text();
      spellings.add(shown(text).strip(), part.percent());
      feedback(part, shown(text).strip(), part.percent() > 99);
    }
    return question.typed(spellings.accepted());
  }

  private ReadQuestion number(String answers) {
    int wrong = answers.indexOf('~');
    String rights = wrong < 0 ? answers : answers.substring(0, wrong);
    BestNumber best = new BestNumber(question);
    for (String answer : split(rights)) {
      Part part = part(answer, 100);
      range(shown(part.text()).strip(), part.percent(), best);
      feedback(part, shown(part.text()).strip(), part.percent() > 99);
    }
    if (wrong >= 0) {
      Part other = part(answers.substring(wrong + 1), 0);
      feedback(other, "any other answer", false);
    }
    return best.asked();
  }

  private void range(String text, double percent, BestNumber best) {
    int dots = text.indexOf("..");
    int colon = text.indexOf(':');
    if (dots > 0) {
      BigDecimal low = numeral(text.substring(0, dots));
      BigDecimal high = numeral(text.substring(dots + 2));
      BigDecimal two = BigDecimal.valueOf(2);
      BigDecimal middle = low.add(high).divide(two, 30, RoundingMode.HALF_UP).stripTrailingZeros();
      best.add(middle, high.subtract(middle).abs(), percent);
    } else if (colon > 0) {
      best.add(numeral(text.substring(0, colon)), numeral(text.substring(colon + 1)), percent);
    } else {
      best.add(numeral(text), BigDecimal.ZERO, percent);
    }
  }

  private BigDecimal numeral(String text) {
    return Numerals.answer(
            text, said -> question.notice(said + "; Moodle would take any answer as right"))
        .orElseThrow(() -> new Unplayable("“%s” is no number".formatted(text.strip())));
  }

  /** An answer after its sign: a weight, a text, and what is said to it. */
  private Part part(String answer, double usual) {
    String rest = answer.strip();
    double percent = usual;
    Matcher weight = WEIGHT.matcher(rest);
    if (weight.find()) {
      String number = weight.group(1);
      percent = Double.parseDouble(number.replace(',', '.'));
      if (Numerals.hasComma(number)) {
        question.notice("the weight “%s” is read with a decimal comma".formatted(number));
      }
      rest = rest.substring(weight.end()).strip();
    }
    int hash = rest.indexOf('#');
    return hash < 0
        ? new Part(percent, rest, "")
        : new Part(percent, rest.substring(0, hash).strip(), rest.substring(hash + 1).strip());
  }

  private void feedback(Part part, String to, boolean isRight) {
    if (part.feedback().isBlank()) {
      return;
    }
    RichText words = rich(part.feedback(), Texts.EXPLANATION);
    if (isRight) {
      question.explanation(words);
    } else {
      question.feedback("“" + to + "”", words);
    }
  }

  private static List<String> split(String answers) {
    return Stream.of(answers.split("=", -1))
        .map(String::strip)
        .filter(not(String::isEmpty))
        .toList();
  }

  private static String upToHash(String answers) {
    int hash = answers.indexOf('#');
    return hash < 0 ? answers : answers.substring(0, hash);
  }

  private static String shown(String text) {
    return GiftSigns.shown(text);
  }

  private Optional<String> formatOf(String text) {
    int end = text.startsWith("[") ? text.indexOf(']') : -1;
    return Optional.of(end < 0 ? "" : text.substring(1, end)).filter(FORMATS::contains);
  }

  private static String unformatted(String text) {
    return text.substring(text.indexOf(']') + 1).strip();
  }

  private RichText rich(String hidden, Texts texts) {
    String text = hidden.strip();
    Optional<String> named = formatOf(text);
    String words = GiftSigns.shown(named.isPresent() ? unformatted(text) : text).strip();
    return switch (named.orElse(format)) {
      case "html" -> texts.html(words);
      case "markdown" -> texts.markdown(words);
      case "plain" -> texts.plain(words);
      default -> texts.loose(words);
    };
  }
}
