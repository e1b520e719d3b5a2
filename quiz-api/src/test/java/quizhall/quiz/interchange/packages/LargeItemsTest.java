package quizhall.quiz.interchange.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quizhall.quiz.interchange.Reads;

/** Items of packages that would become more than anybody means. */
class LargeItemsTest {

  @Test
  void more_gaps_than_anybody_fills_are_refused_by_name() {
    String item =
        "<assessmentItem identifier='i1' title='T'><itemBody><p>%s</p></itemBody></assessmentItem>"
            .formatted("<textEntryInteraction responseIdentifier='R'/> ".repeat(2_000));

    Reads reads = Reads.text(QtiReader.qti2(), item);

    assertThat(reads.questions()).isEmpty();
    assertThat(reads.refused().getFirst())
        .contains("This question has 2,000 gaps")
        .contains("at most 50");
  }

  @Test
  void more_interactions_than_anybody_answers_are_refused_by_name() {
    String item =
        "<assessmentItem identifier='i1' title='T'><itemBody>%s</itemBody></assessmentItem>"
            .formatted("<extendedTextInteraction responseIdentifier='R'/>".repeat(51));

    assertThat(Reads.text(QtiReader.qti2(), item).refused().getFirst())
        .contains("This question has 51 interactions");
  }

  @Test
  void blanks_of_h5p_have_the_same_bound() {
    Map<String, Object> files = new LinkedHashMap<>();
    files.put("h5p.json", "{\"title\": \"T\", \"mainLibrary\": \"H5P.Blanks\"}");
    files.put("content/content.json", "{\"questions\": [\"" + "*a* ".repeat(5_000) + "\"]}");

    Reads reads = Reads.bytes(new H5pReader(), "a.h5p", Zips.of(files));

    assertThat(reads.questions()).isEmpty();
    assertThat(reads.refused().getFirst()).contains("“T” has 5,000 gaps");
  }

  @Test
  void a_document_without_questions_is_named_whatever_was_refused_before() {
    String unread =
        "<questestinterop><assessment><section><item ident='q1'><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>calculated_question</fieldentry></qtimetadatafield></qtimetadata></itemmetadata></item></section></assessment></questestinterop>";
    Map<String, Object> files = new LinkedHashMap<>();
    files.put("a/a.xml", unread);
    files.put("b/b.xml", "<questestinterop><assessment/></questestinterop>");

    Reads reads = Reads.bytes(new Qti12Reader(), "p.zip", Zips.of(files));

    assertThat(reads.refused()).hasSize(2).last().isEqualTo("There are no questions in it.");
  }

  @Test
  void rows_that_are_asked_one_by_one_have_the_same_bound() {
    StringBuilder values = new StringBuilder();
    StringBuilder left = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      values.append("<value>L%d R</value>".formatted(i));
      left.append(
          "<simpleAssociableChoice identifier='L%d'>l</simpleAssociableChoice>".formatted(i));
    }
    String item =
        "<assessmentItem identifier='i1' title='T'><responseDeclaration identifier='R' cardinality='multiple' baseType='directedPair'><correctResponse>%s</correctResponse></responseDeclaration><itemBody><matchInteraction responseIdentifier='R'><simpleMatchSet>%s</simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier='R'>r</simpleAssociableChoice></simpleMatchSet></matchInteraction></itemBody></assessmentItem>"
            .formatted(values, left);

    assertThat(Reads.text(QtiReader.qti2(), item).refused().getFirst())
        .contains("This question has 60 rows");
  }
}
