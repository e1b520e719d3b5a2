package quizhall.quiz.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quizhall.quiz.content.Licence;
import quizhall.quiz.content.Terms;

/**
 * What a file of another tool says of its licence and of where it is from, in our words. A licence
 * that is none of the list, an older version of one among them, stays in the source as it is called
 * there.
 */
public final class SaidTerms {

  /** Nobody calls a licence by more. */
  private static final int MOST_READ = 500;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "creativecommons\\.org/(?:licenses/([a-z-]{1,20})/(\\d\\.\\d)|publicdomain/(zero|mark)/1\\.0)");
  private static final Pattern CREATIVE_COMMONS =
      Pattern.compile("cc-(by(?:-nc)?(?:-sa|-nd)?)-4\\.0(?:-international)?");
  private static final Pattern ZERO = Pattern.compile("cc-?0(?:-1\\.0)?(?:-universal)?");
  private static final Pattern PUBLIC_DOMAIN =
      Pattern.compile("pd|public-domain|cc-pdm(?:-1\\.0)?");
  private static final Pattern RESERVED =
      Pattern.compile("c|copyright|all-rights-reserved|private-\\(copyrighted\\)(?:-.*)?");

  private Optional<Licence> licence = Optional.empty();
  private Optional<String> url = Optional.empty();
  private final List<String> sources = new ArrayList<>();

  /** By a name or by its address; nothing where it is blank. */
  public SaidTerms licence(String words) {
    String said = words.strip();
    if (said.isEmpty()) {
      return this;
    }
    licence = named(said);
    if (licence.isEmpty()) {
      licence = Optional.of(Licence.OTHER);
      sources.add("Licence: " + said);
    }
    return this;
  }

  /** In words, or an address; nothing where it is blank. */
  public SaidTerms source(String words) {
    String said = words.strip();
    if (url.isEmpty() && said.startsWith("https://")) {
      url = Optional.of(said);
    } else if (!said.isEmpty()) {
      sources.add(said);
    }
    return this;
  }

  public Terms.Draft draft() {
    return new Terms.Draft(
        licence.map(Licence::code),
        sources.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", sources)),
        url);
  }

  private static Optional<Licence> named(String said) {
    String some = said.substring(0, Math.min(said.length(), MOST_READ));
    Optional<Licence> ours = Licence.of(some.split("\\s", 2)[0]);
    if (ours.isPresent()) {
      return ours;
    }
    String lower = some.toLowerCase(Locale.ROOT);
    Matcher address = ADDRESS.matcher(lower);
    if (address.find()) {
      return address.group(3) == null
          ? creativeCommons(address.group(1), address.group(2))
          : Optional.of(address.group(3).equals("zero") ? Licence.CC0 : Licence.PUBLIC_DOMAIN);
    }
    String name =
        lower.replaceAll("[\\s_]+", "-").replaceFirst("^creative-commons-(?=by|0)", "cc-");
    Matcher ofCreativeCommons = CREATIVE_COMMONS.matcher(name);
    if (ofCreativeCommons.matches()) {
      return creativeCommons(ofCreativeCommons.group(1), "4.0");
    }
    if (ZERO.matcher(name).matches()) {
      return Optional.of(Licence.CC0);
    }
    if (PUBLIC_DOMAIN.matcher(name).matches()) {
      return Optional.of(Licence.PUBLIC_DOMAIN);
    }
    return RESERVED.matcher(name).matches()
        ? Optional.of(Licence.ALL_RIGHTS_RESERVED)
        : Optional.empty();
  }

  private static Optional<Licence> creativeCommons(String parts, String version) {
    return Licence.of("CC-%s-%s".formatted(parts.toUpperCase(Locale.ROOT), version));
  }
}
