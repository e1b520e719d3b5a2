package quizhall.quiz.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quizhall.quiz.content.Terms;

class SaidTermsTest {

  @ParameterizedTest
  @CsvSource({
    "CC BY-SA 4.0, CC-BY-SA-4.0",
    "cc-by-nc-nd-4.0, CC-BY-NC-ND-4.0",
    "CC BY 4.0 International, CC-BY-4.0",
    "Creative Commons BY-NC 4.0, CC-BY-NC-4.0",
    "CC Attribution Share Alike - http://creativecommons.org/licenses/by-sa/4.0, CC-BY-SA-4.0",
    "https://creativecommons.org/publicdomain/zero/1.0/deed.de, CC0-1.0",
    "https://creativecommons.org/publicdomain/mark/1.0/, public-domain",
    "CC0 1.0, CC0-1.0",
    "CC PDM, public-domain",
    "PD, public-domain",
    "C, all-rights-reserved",
    "Private (Copyrighted) - http://en.wikipedia.org/wiki/Copyright, all-rights-reserved",
    "CC-BY-ND-4.0, CC-BY-ND-4.0"
  })
  void a_licence_is_known_by_its_usual_names(String said, String licence) {
    Terms.Draft terms = new SaidTerms().licence(said).draft();

    assertThat(terms.licence()).contains(licence);
    assertThat(terms.source()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CC BY-SA 3.0",
        "CC BY-SA",
        "GNU GPL v3",
        "http://creativecommons.org/licenses/by-sa/3.0/de/",
        "https://creativecommons.org/licenses/by-xx/4.0"
      })
  void one_that_is_not_of_the_list_is_kept_by_its_name(String said) {
    Terms.Draft terms = new SaidTerms().licence(said).source("Ann").draft();

    assertThat(terms.licence()).contains("other");
    assertThat(terms.source()).contains("Licence: " + said + "; Ann");
  }

  @Test
  void the_first_address_is_the_one_of_the_source() {
    Terms.Draft terms =
        new SaidTerms()
            .source("Ann, Bob")
            .source("https://example.org/a")
            .source("http://example.org/b")
            .source("")
            .draft();

    assertThat(terms)
        .isEqualTo(
            new Terms.Draft(
                java.util.Optional.empty(),
                java.util.Optional.of("Ann, Bob; http://example.org/b"),
                java.util.Optional.of("https://example.org/a")));
    assertThat(new SaidTerms().licence(" ").source(" ").draft()).isEqualTo(Terms.Draft.NONE);
  }
}
