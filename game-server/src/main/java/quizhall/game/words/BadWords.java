package quizhall.game.words;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quizhall.game.room.HiddenWord;

/**
 * Swear words of six languages, whatever language is spoken: a player may use any. And those of a
 * room's host. Only whole words count, since Scunthorpe, Dickens and Arschin are none; so a host
 * still has to look. Safe for use by many threads.
 */
public final class BadWords {
  private static final WordList LIST = WordList.listed();
  private static final WordList FOR_NAMES = WordList.listedForNames();
  private static final BadWords LISTED = new BadWords(List.of(LIST), List.of(FOR_NAMES));

  /** In names words stand together: MudFlub, mud99. */
  private static final Pattern WITHIN_NAMES =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\p{L})");

  /** For so many hosts' words their lists are kept, in some 10 MB; one more is made anew. */
  private static final int LISTS_KEPT = 1_000;

  private static final LoadingCache<List<HiddenWord>, BadWords> WITH_OWN =
      Caffeine.newBuilder().maximumSize(LISTS_KEPT).build(BadWords::with);

  /** Of so many characters of texts it is remembered whether something bad is in them. */
  private static final int REMEMBERED = 4_000_000;

  /**
   * What was said to an open question is looked through anew several times a second, and to judge
   * ten thousand sentences takes seconds. What is bad in one room need not be in another.
   */
  private static final LoadingCache<Asked, Boolean> JUDGED =
      Caffeine.newBuilder()
          .maximumWeight(REMEMBERED)
          .weigher((Asked asked, Boolean _) -> asked.text().length() + 1)
          .build(asked -> asked.of().judge(asked.text()));

  private final List<WordList> lists;
  private final List<WordList> forNames;

  BadWords(List<WordList> lists) {
    this(lists, lists);
  }

  private BadWords(List<WordList> lists, List<WordList> forNames) {
    this.lists = lists;
    this.forNames = forNames;
  }

  /** Whether they are in a text; each has an identity of its own. */
  private record Asked(BadWords of, String text) {}

  /** Those that come with Quizhall, and a host's. */
  public static BadWords listedAnd(List<HiddenWord> own) {
    return own.isEmpty() ? LISTED : WITH_OWN.get(own);
  }

  /** What is innocent elsewhere is not where a host says so. */
  private static BadWords with(List<HiddenWord> own) {
    List<String> words = own.stream().map(HiddenWord::value).toList();
    WordList hosts = new WordList(words, List.of());
    return new BadWords(List.of(LIST, hosts), List.of(FOR_NAMES, hosts));
  }

  /** Whether one of them is in the text. */
  public boolean areIn(String text) {
    return JUDGED.get(new Asked(this, text));
  }

  /** Whether one of them is in what somebody wants to be called. */
  public boolean areInName(String name) {
    return Stream.of(name, WITHIN_NAMES.matcher(name).replaceAll(" "))
        .distinct()
        .map(Reading::of)
        .anyMatch(reading -> forNames.stream().anyMatch(list -> list.isIn(reading)));
  }

  private boolean judge(String text) {
    Reading reading = Reading.of(text);
    return lists.stream().anyMatch(list -> list.isIn(reading));
  }
}
