package quizhall.quiz.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be said of a quiz's licence and source. */
final class TermsRules {

  private final QuizLimits limits;
  private final Findings findings;

  TermsRules(QuizLimits limits, Findings findings) {
    this.limits = limits;
    this.findings = findings;
  }

  Terms check(Terms.Draft given) {
    Licence licence = licence(given.licence());
    Optional<String> source =
        new TextRules(findings)
            .optionalLine(Field.of("source"), given.source(), limits.sourceLength());
    Optional<String> url = url(given.sourceUrl());
    if (licence == Licence.OTHER && source.isEmpty() && url.isEmpty()) {
      findings.add("licence", "must be one of the list, or have a source that says which it is");
    }
    return new Terms(licence, source, url);
  }

  private Licence licence(Optional<String> given) {
    Optional<String> code = given.map(String::strip).filter(text -> !text.isEmpty());
    if (code.isPresent() && Licence.of(code.get()).isEmpty()) {
      findings.add(
          "licence",
          "must be one of "
              + Stream.of(Licence.values()).map(Licence::code).collect(Collectors.joining(", ")));
    }
    return code.flatMap(Licence::of).orElse(Licence.UNSTATED);
  }

  private Optional<String> url(Optional<String> given) {
    Optional<String> url =
        new TextRules(findings)
            .optionalLine(Field.of("sourceUrl"), given, limits.sourceUrlLength());
    if (url.isPresent() && !isWebAddress(url.get())) {
      findings.add("sourceUrl", "must be an address that begins with https://");
    }
    return url;
  }

  /** One that a page may link to; nobody is led elsewhere than the address seems to say. */
  private static boolean isWebAddress(String text) {
    try {
      URI address = new URI(text);
      return "https".equalsIgnoreCase(address.getScheme())
          && address.getHost() != null
          && address.getRawUserInfo() == null;
    } catch (URISyntaxException notOne) {
      return false;
    }
  }
}
