package quizhall.game.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quizhall.game.room.Nickname;

/** Friendly names of two words, such as Brave Otter, for players who choose none. */
public final class MadeNames {
  private static final String FALLBACK = "en";
  private static final Map<String, MadeNames> BY_LANGUAGE =
      Stream.of(FALLBACK, "de", "fr", "es")
          .collect(Collectors.toUnmodifiableMap(language -> language, MadeNames::read));

  /** As many names are tried as two words make before a number is added. */
  private static final int WITHOUT_NUMBER = 3;

  private static final int LARGEST_NUMBER = 99;

  private final List<String> first;
  private final List<String> second;

  private MadeNames(List<String> first, List<String> second) {
    this.first = first;
    this.second = second;
  }

  /**
   * @param tag of the language that is wanted (BCP 47); for one without names of its own those in
   *     English
   */
  public static MadeNames in(String tag) {
    return BY_LANGUAGE.getOrDefault(
        Locale.forLanguageTag(tag).getLanguage(), BY_LANGUAGE.get(FALLBACK));
  }

  /**
   * Draws a name.
   *
   * @param attempt counts from 0 those that were taken: in a room so full that several are, a
   *     number makes the next one rare
   */
  public Nickname draw(RandomGenerator random, int attempt) {
    String name = pick(first, random) + " " + pick(second, random);
    return new Nickname(
        attempt < WITHOUT_NUMBER ? name : name + " " + random.nextInt(2, LARGEST_NUMBER + 1));
  }

  private static String pick(List<String> words, RandomGenerator random) {
    return words.get(random.nextInt(words.size()));
  }

  /** All names of two words. */
  Stream<String> all() {
    return first.stream().flatMap(one -> second.stream().map(other -> one + " " + other));
  }

  static Stream<String> languages() {
    return BY_LANGUAGE.keySet().stream();
  }

  private static MadeNames read(String language) {
    try (InputStream file = MadeNames.class.getResourceAsStream("/names/" + language + ".txt")) {
      List<List<String>> lines =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> List.of(line.split(" ", -1)))
              .toList();
      return new MadeNames(lines.getFirst(), lines.getLast());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
