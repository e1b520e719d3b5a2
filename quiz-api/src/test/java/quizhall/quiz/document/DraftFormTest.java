package quizhall.quiz.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import quizhall.core.json.Json;

class DraftFormTest {

  @Test
  void whatever_was_typed_can_be_kept() {
    ObjectNode typed = form("\0 \uD800 \uD83C\uDFB2 é");

    DraftForm form = DraftForm.of(typed, "/media/");

    assertThat(form.json().chars()).allMatch(sign -> sign >= ' ' && sign <= '~');
    assertThat(Json.tree(form.json())).isEqualTo(typed);
    assertThat(form.title()).isEqualTo("  \uD83C\uDFB2 é");
  }

  @Test
  void addresses_are_found_wherever_they_stand() {
    ObjectNode typed = form("Rivers").put("cover", "/media/a");
    typed.withArray("questions").addObject().putObject("media").put("image", "/media/b");

    assertThat(DraftForm.of(typed, "/media/").texts())
        .containsExactlyInAnyOrder("/media/a", "/media/b");
  }

  private static ObjectNode form(String title) {
    ObjectNode form = Json.mapper().createObjectNode();
    form.put("title", title).put("language", "en").putArray("questions");
    return form;
  }
}
