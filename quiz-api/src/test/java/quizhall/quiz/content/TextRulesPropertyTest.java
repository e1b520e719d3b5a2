package quizhall.quiz.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import quizhall.core.problem.FieldError;

/** Plain texts are tidied by a shorter way: it leads where the long one does. */
class TextRulesPropertyTest {

  private static final int LONGEST = 20;
  private static final int LINES = 2;

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Character> plain = Arbitraries.of(' ', ' ', 'a', 'Z', '0', '~', '!', 'é', 'ÿ', '˿');
    Arbitrary<Character> nearly =
        Arbitraries.of(
            '\t', '\n', '\r', '\u0000', '\u001f', '\u007f', '\u0085', '\u00a0', '\u00ad', '\u0300',
            '\u0301', '\u1100', '\u1161', '\u2028', '\u2029', '\u200b', '\u3000', '\ufeff',
            '\ud83d', '\ude00', 'Å', '½');
    return Arbitraries.frequencyOf(
            Tuple.of(4, plain.list().ofMaxSize(24)),
            Tuple.of(2, Arbitraries.oneOf(plain, plain, nearly).list().ofMaxSize(24)),
            Tuple.of(1, Arbitraries.chars().list().ofMaxSize(24)))
        .map(TextRulesPropertyTest::joined);
  }

  private static String joined(List<Character> characters) {
    return characters.stream().map(String::valueOf).collect(Collectors.joining());
  }

  @Property(tries = 5_000)
  void a_line_is_what_all_its_rules_make_of_it(@ForAll("texts") String text) {
    Findings findings = new Findings();
    Optional<String> line =
        new TextRules(findings).optionalLine(Field.of("it"), Optional.of(text), LONGEST);

    String tidy = normalized(text).replaceAll("[\\s\\p{Z}]+", " ").strip();
    assertThat(line).isEqualTo(seen(tidy));
    assertThat(messages(findings)).isEqualTo(messages(seen(tidy), Integer.MAX_VALUE));
  }

  @Property(tries = 5_000)
  void so_are_paragraphs(@ForAll("texts") String text) {
    Findings findings = new Findings();
    Optional<String> paragraphs =
        new TextRules(findings)
            .optionalParagraphs(Field.of("it"), Optional.of(text), LONGEST, LINES);

    String lines =
        normalized(text)
            .replace('\u2028', '\n')
            .replace('\u2029', '\n')
            .lines()
            .map(String::stripTrailing)
            .dropWhile(String::isEmpty)
            .collect(Collectors.joining("\n"))
            .stripTrailing();
    String tidy = lines.contains("\n") ? lines : lines.strip();
    assertThat(paragraphs).isEqualTo(seen(tidy));
    assertThat(messages(findings)).isEqualTo(messages(seen(tidy), LINES));
  }

  private static String normalized(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static Optional<String> seen(String text) {
    return Optional.of(text)
        .filter(
            tidy ->
                tidy.codePoints()
                    .anyMatch(
                        c ->
                            Character.getType(c) != Character.FORMAT
                                && !Character.isWhitespace(c)));
  }

  private static List<String> messages(Findings findings) {
    return findings.none()
        ? List.of()
        : ((Checked.Unfit<Object>) findings.unfit())
            .errors().stream().map(FieldError::message).toList();
  }

  private static List<String> messages(Optional<String> text, int mostLines) {
    return Stream.of(
            text.filter(found -> found.codePointCount(0, found.length()) > LONGEST)
                .map(_ -> "must have at most 20 characters"),
            text.filter(found -> found.codePoints().anyMatch(TextRulesPropertyTest::isUnprintable))
                .map(_ -> "must not contain control characters"),
            text.filter(found -> found.lines().count() > mostLines)
                .map(_ -> "must have at most 2 lines"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean isUnprintable(int c) {
    return (Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t')
        || Character.getType(c) == Character.SURROGATE;
  }
}
