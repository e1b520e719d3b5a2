package quizhall.game.room.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import quizhall.game.room.question.Tally.Words.Counted;
import quizhall.game.room.text.Folding;
import quizhall.game.room.text.Memory;

/**
 * A few words, of which all players' make a cloud. Nothing is right or wrong.
 *
 * @param words how many a player may say
 */
public record WordCloudTask(int words) implements Gathering {
  public static final int MOST_WORDS = 3;

  /** In UTF-16 code units: two lines of a phone, and room for names such as Papua New Guinea. */
  public static final int LONGEST = 30;

  /**
   * How many different words are told: so many of the longest, in three bytes a letter, still fit
   * into a frame of 8 kB.
   */
  public static final int MOST_TOLD = 60;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern VISIBLE = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");

  /**
   * A growing cloud is counted four times a second, and to fold ten thousand words anew takes
   * longer than that allows. Twice as many as a room of ten thousand can say, in some 10 MB at
   * most.
   */
  private static final Memory FOLDED = new Memory(1 << 16, WordCloudTask::folded);

  public WordCloudTask {
    if (words < 1 || words > MOST_WORDS) {
      throw new IllegalArgumentException("one to three words");
    }
  }

  @Override
  public Kind kind() {
    return Kind.WORD_CLOUD;
  }

  @Override
  public List<String> texts() {
    return List.of();
  }

  @Override
  public boolean hasKey() {
    return false;
  }

  @Override
  public Optional<Misfit> misfit(Response given) {
    if (!(given instanceof WordsResponse(var said))) {
      return Optional.of(Misfit.WRONG_KIND);
    }
    if (said.stream().anyMatch(word -> tidied(word).length() > LONGEST)) {
      return Optional.of(Misfit.WORD_TOO_LONG);
    }
    int different = different(said).size();
    if (different == 0) {
      return Optional.of(Misfit.NO_WORD);
    }
    return different > words ? Optional.of(Misfit.TOO_MANY_WORDS) : Optional.empty();
  }

  /** The same word twice counts once, whoever leaves a field empty leaves it out. */
  @Override
  public Response settled(Response given) {
    return new WordsResponse(different(said(given)));
  }

  private static List<String> different(List<String> said) {
    Map<String, String> different = new LinkedHashMap<>();
    said.stream()
        .map(WordCloudTask::tidied)
        .filter(word -> VISIBLE.matcher(word).find())
        .forEach(word -> different.putIfAbsent(folded(word), word));
    return List.copyOf(different.values());
  }

  private static String tidied(String word) {
    return BLANKS.matcher(word).replaceAll(" ").strip();
  }

  private static String folded(String word) {
    return tidied(Folding.letters(word));
  }

  @Override
  public Grade grade(Response settled) {
    return new Grade.Ungraded();
  }

  @Override
  public Tally.Words tally(Collection<Response> settled) {
    return tally(settled, _ -> true);
  }

  /**
   * The commonest words that are shown.
   *
   * @param isShown asked of words in the form of {@link Said.Word}, the commonest first, until
   *     there are enough
   */
  public Tally.Words tally(Collection<Response> settled, Predicate<Said> isShown) {
    Commonest commonest = commonest(settled);
    List<Counted> told = new ArrayList<>();
    int hidden = 0;
    Iterator<Commonest.Group> groups = commonest.inOrder().iterator();
    while (told.size() < MOST_TOLD && groups.hasNext()) {
      Commonest.Group group = groups.next();
      if (isShown.test(new Said.Word(group.form()))) {
        told.add(new Counted(group.spelling(), group.count()));
      } else {
        hidden++;
      }
    }
    return new Tally.Words(told, commonest.size() - told.size() - hidden, hidden);
  }

  @Override
  public boolean showsUnasked() {
    return true;
  }

  /** The commonest first, equal ones in the order of their letters. */
  @Override
  public List<Heard> heard(Collection<Response> settled) {
    return commonest(settled)
        .inOrder()
        .map(group -> new Heard(new Said.Word(group.form()), group.spelling(), group.count()))
        .toList();
  }

  @Override
  public Optional<Said> find(String named, Collection<Response> settled) {
    String folded = folded(named);
    boolean isThere =
        settled.stream()
            .flatMap(response -> said(response).stream())
            .anyMatch(said -> folded(said).equals(folded));
    return isThere ? Optional.of(new Said.Word(folded)) : Optional.empty();
  }

  private static Commonest commonest(Collection<Response> settled) {
    return Commonest.of(settled.stream().flatMap(response -> said(response).stream()), FOLDED::of);
  }

  private static List<String> said(Response response) {
    return ((WordsResponse) response).words();
  }
}
