package quizhall.quiz.interchange.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.markup.Composition.Answer;
import quizhall.quiz.interchange.markup.Composition.Pair;

/** Words to choose, drag or type into a text of Moodle's. */
final class MoodleGaps {

  private static final Pattern NUMBER = Pattern.compile("\\[\\[(\\d{1,4})]]");
  private static final int MOST_PAIRS = 8;

  private final Element element;
  private final IntFunction<Composition> begin;
  private final Consumer<String> refused;

  private record Choice(RichText text, String group) {}

  MoodleGaps(Element element, IntFunction<Composition> begin, Consumer<String> refused) {
    this.element = element;
    this.begin = begin;
    this.refused = refused;
  }

  /** From a list at each gap. */
  List<ReadQuestion> chosen(String html) {
    List<Choice> choices = choices("selectoption");
    List<Integer> places = new ArrayList<>();
    RichText text = text(html, choices.size(), places);
    Amount.check(places.size(), "gaps", choices.size());
    return Gaps.questions(text, gaps(places, choices), begin::apply, refused);
  }

  /** Words are joined to numbered gaps, if each is used once; else each gap is asked for. */
  List<ReadQuestion> dragged(String html) {
    List<Choice> choices = choices("dragbox");
    List<Integer> places = new ArrayList<>();
    RichText text = text(html, choices.size(), places);
    Set<Integer> used = new HashSet<>(places);
    if (used.size() < places.size() || places.size() < 2 || places.size() > MOST_PAIRS) {
      Amount.check(places.size(), "gaps", choices.size());
      return Gaps.questions(text, gaps(places, choices), begin::apply, refused);
    }
    Composition question = begin.apply(0).stem(text.numbered());
    question.notice("words are joined to the numbers of the gaps here");
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      pairs.add(new Pair(RichText.plain("(" + (i + 1) + ")"), choices.get(places.get(i)).text()));
    }
    for (int i = 0; i < choices.size(); i++) {
      if (!used.contains(i)) {
        question.notice(
            "“%s” belongs into no gap and is not kept".formatted(choices.get(i).text().plain()));
      }
    }
    return List.of(question.match(pairs));
  }

  /** The right words stand in the text, between signs that the question names. */
  List<ReadQuestion> filled(String html) {
    String signs = MoodleTexts.text(element, "delimitchars").strip();
    String open = Pattern.quote(signs.length() == 2 ? signs.substring(0, 1) : "[");
    String close = Pattern.quote(signs.length() == 2 ? signs.substring(1) : "]");
    Matcher gap = Pattern.compile(open + "([^<>]{1,200}?)" + close).matcher(Gaps.clean(html));
    List<Gaps.Gap> gaps = new ArrayList<>();
    StringBuilder marked = new StringBuilder();
    while (gap.find()) {
      gaps.add(filling(gap.group(1)));
      gap.appendReplacement(marked, Gaps.MARK);
    }
    gap.appendTail(marked);
    if (gaps.isEmpty()) {
      throw new Unplayable("has no gaps");
    }
    return Gaps.questions(Gaps.text(marked.toString()), gaps, begin::apply, refused);
  }

  /** It stands in HTML; two exclamation marks are for what is right when nothing is typed. */
  private Gaps.Gap filling(String html) {
    List<String> accepted =
        Stream.of(Parser.unescapeEntities(html, false).split("\\|"))
            .filter(word -> !word.equals("!!"))
            .toList();
    if (accepted.isEmpty()) {
      return new Gaps.Unfit("is to be left empty there");
    }
    List<String> notices = new ArrayList<>();
    if (html.contains("!!")) {
      notices.add("may be left empty there");
    }
    if (Set.of("dropdown", "dragdrop")
        .contains(MoodleTexts.text(element, "answerdisplay").strip())) {
      notices.add("its words are chosen from a list there, and typed here");
    }
    return new Gaps.Typed(accepted, MoodleTexts.isTrue(element, "casesensitive"), notices);
  }

  private List<Choice> choices(String name) {
    return element.select("> " + name).stream()
        .map(
            choice ->
                new Choice(
                    Texts.LINE.html(MoodleTexts.text(choice)),
                    MoodleTexts.text(choice, "group").strip()))
        .toList();
  }

  private RichText text(String html, int choices, List<Integer> places) {
    Matcher number = NUMBER.matcher(Gaps.clean(html));
    StringBuilder marked = new StringBuilder();
    while (number.find()) {
      int choice = Integer.parseInt(number.group(1)) - 1;
      if (choice < 0 || choice >= choices) {
        throw new Unplayable("has no words for the gap [[%d]]".formatted(choice + 1));
      }
      places.add(choice);
      number.appendReplacement(marked, Gaps.MARK);
    }
    number.appendTail(marked);
    if (places.isEmpty()) {
      throw new Unplayable("has no gaps");
    }
    return Gaps.text(marked.toString());
  }

  private static List<Gaps.Gap> gaps(List<Integer> places, List<Choice> choices) {
    List<Gaps.Gap> gaps = new ArrayList<>();
    for (int place : places) {
      List<Answer> options = new ArrayList<>();
      for (int i = 0; i < choices.size(); i++) {
        if (choices.get(i).group().equals(choices.get(place).group())) {
          options.add(new Answer(choices.get(i).text(), i == place));
        }
      }
      gaps.add(new Gaps.Chosen(options, List.of()));
    }
    return gaps;
  }
}
