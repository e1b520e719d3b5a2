package quizhall.quiz.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tags are lower-case words that can stand in an address. */
public final class TagRules {

  private static final Pattern TAG = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} +#.&'-]*");

  private final QuizLimits limits;

  public TagRules(QuizLimits limits) {
    this.limits = limits;
  }

  /** A tag of its own, outside of a quiz. */
  public Checked<String> check(Optional<String> given) {
    Findings findings = new Findings();
    String tag = one(Field.of("name"), given, findings);
    return findings.none() ? new Checked.Fit<>(tag) : findings.unfit();
  }

  /** As a tag is written in a search: tidied, and never refused, since it merely finds nothing. */
  public static String sought(String tag) {
    return folded(TextRules.withoutUnprintable(tag));
  }

  List<String> all(Optional<List<String>> given, Findings findings) {
    List<String> tags = given.orElse(List.of());
    if (tags.size() > limits.tags()) {
      findings.add("tags", "must be at most %d".formatted(limits.tags()));
      return List.of();
    }
    Set<String> each = new LinkedHashSet<>();
    for (int i = 0; i < tags.size(); i++) {
      each.add(one(Field.of("tags").item(i), Optional.ofNullable(tags.get(i)), findings));
    }
    return List.copyOf(each);
  }

  private String one(Field field, Optional<String> given, Findings findings) {
    String tag = folded(new TextRules(findings).requiredLine(field, given, limits.tagLength()));
    if (!tag.isEmpty() && !TAG.matcher(tag).matches()) {
      findings.add(
          field,
          "must start with a letter or digit and hold only letters, digits, spaces and + # . & ' -");
    }
    return tag;
  }

  private static String folded(String tag) {
    return TextRules.tidyLine(tag).toLowerCase(Locale.ROOT);
  }
}
