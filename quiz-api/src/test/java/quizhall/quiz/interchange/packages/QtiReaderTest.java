package quizhall.quiz.interchange.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.OpenTask;
import quizhall.quiz.content.PinTask;
import quizhall.quiz.content.PollTask;
import quizhall.quiz.content.TextTask;
import quizhall.quiz.interchange.FormatReader;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.Reads;
import quizhall.quiz.interchange.UnreadableFile;

/**
 * By the specifications of QTI 2.1, 2.2 and 3.0; names of 3.0 as qti-convert 0.3.52 writes them.
 */
class QtiReaderTest {

  private static final FormatReader QTI2 = QtiReader.qti2();
  private static final FormatReader QTI3 = QtiReader.qti3();

  @Test
  void an_item_of_several_right_options_reads_with_its_scores_and_fixed_options() {
    Reads.Asked read = Reads.resource(QTI2, "choice.qti21.xml").only();

    assertThat(read.text()).isEqualTo("Which are primes?");
    assertThat(read.options()).containsExactly("+2", "+3", "none");
    assertThat(((MultipleTask.Draft) read.task()).partial()).contains(true);
    assertThat(read.notices())
        .contains(
            "all but “none”", "gives 1 for “2”, 1 for “3”, -1 for any other, from 0 to 2 in all");
    assertThat(read.faults()).isEmpty();
  }

  @Test
  void the_same_item_in_the_names_of_qti_3_reads_the_same() {
    String item =
        """
        <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="q1" title="Primes">
          <qti-response-declaration identifier="RESPONSE" cardinality="multiple" base-type="identifier">
            <qti-correct-response><qti-value> A </qti-value><qti-value>B</qti-value></qti-correct-response>
          </qti-response-declaration>
          <qti-item-body><p>Look.</p>
            <qti-choice-interaction response-identifier="RESPONSE" max-choices="0">
              <qti-prompt>Which <strong>are</strong> primes?</qti-prompt>
              <qti-simple-choice identifier="A">2</qti-simple-choice>
              <qti-simple-choice identifier="B">3</qti-simple-choice>
              <qti-simple-choice identifier="C">4<qti-feedback-inline identifier="C">No.</qti-feedback-inline></qti-simple-choice>
            </qti-choice-interaction>
          </qti-item-body>
          <qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml"/>
        </qti-assessment-item>
        """;

    Reads.Asked read = Reads.text(QTI3, item).only();

    assertThat(read.text()).isEqualTo("Look.\n\nWhich **are** primes?");
    assertThat(read.options()).containsExactly("+2", "+3", "4");
    assertThat(((MultipleTask.Draft) read.task()).partial()).contains(false);
    assertThat(read.notes()).contains("Feedback for “4”: No.");
  }

  @Test
  void options_of_which_each_has_its_place_are_not_called_shuffled() {
    String choice =
        "<choiceInteraction responseIdentifier='R' maxChoices='1' shuffle='true'><simpleChoice"
            + " identifier='A' fixed='true'>a</simpleChoice><simpleChoice"
            + " identifier='B' fixed='true'>b</simpleChoice></choiceInteraction>";
    Reads reads = Reads.text(QTI2, xml(response("single", "identifier", "B"), choice));

    assertThat(reads.only().notices()).isEmpty();
    assertThat(reads.file().quizzes().getFirst().notices()).isEmpty();
  }

  @Test
  void what_a_typed_answer_is_worth_is_told_once() {
    String mapped =
        response("single", "string", "York")
            .replace(
                "</responseDeclaration>",
                "<mapping defaultValue='0'><mapEntry mapKey='York' mappedValue='1'/><mapEntry"
                    + " mapKey='york' mappedValue='0.5'/></mapping></responseDeclaration>");
    String item =
        xml(mapped, "<p>Sun of <textEntryInteraction responseIdentifier='R'/></p>")
            .replace(
                "</assessmentItem>",
                "<responseProcessing"
                    + " template='http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response'/></assessmentItem>");
    Reads.Asked read = Reads.text(QTI2, item).only();

    assertThat(read.accepted()).containsExactly("York");
    assertThat(read.notices()).isEqualTo("“york” is worth a part; here it is wrong.");
  }

  @Test
  void one_right_option_is_a_single_and_none_a_poll() {
    String choice =
        "<choiceInteraction responseIdentifier='R' maxChoices='1'><simpleChoice"
            + " identifier='A'>a</simpleChoice><simpleChoice"
            + " identifier='B'>b</simpleChoice></choiceInteraction>";

    assertThat(item(response("single", "identifier", "B"), choice).options())
        .containsExactly("a", "+b");
    assertThat(item("", choice).task()).isInstanceOf(PollTask.Draft.class);
  }

  @Test
  void a_key_that_stands_in_the_processing_alone_is_found() {
    String processing =
        """
        <responseProcessing><responseCondition><responseIf>
          <match><variable identifier="R"/><baseValue baseType="identifier">B</baseValue></match>
          <setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue>
        </responseIf><responseElse><setOutcomeValue identifier="SCORE"><baseValue baseType="float">0</baseValue></setOutcomeValue></responseElse></responseCondition></responseProcessing>
        """;
    String choice =
        "<choiceInteraction responseIdentifier='R' maxChoices='1'><simpleChoice"
            + " identifier='A'>a</simpleChoice><simpleChoice"
            + " identifier='B'>b</simpleChoice></choiceInteraction>";

    Reads.Asked read =
        Reads.text(
                QTI2,
                xml("<responseDeclaration identifier='R' cardinality='single'/>", choice)
                    .replace("</assessmentItem>", processing + "</assessmentItem>"))
            .only();

    assertThat(read.options()).containsExactly("a", "+b");
  }

  /** An integer typed as 5.0 does not bind in jqtiplus 1.0-beta3. */
  @Test
  void numbers_and_words_are_typed_into_gaps() {
    Reads.Asked number =
        item(
            response("single", "integer", " 5.0 "),
            "2 + 3 = <textEntryInteraction responseIdentifier='R'/>");
    Reads.Asked word =
        item(
            "<responseDeclaration identifier='R' cardinality='single'"
                + " baseType='string'><correctResponse><value>York</value></correctResponse><mapping"
                + " defaultValue='0'><mapEntry mapKey='York' mappedValue='1'/><mapEntry"
                + " mapKey='york' mappedValue='0.5'"
                + " caseSensitive='true'/></mapping></responseDeclaration><responseProcessing"
                + " template='http://x/map_response'/>",
            "<p>Sun of <textEntryInteraction responseIdentifier='R'/>.</p>");

    assertThat(number.value()).isEqualByComparingTo("5");
    assertThat(number.text()).isEqualTo("2 + 3 = _____");
    assertThat(word.text()).isEqualTo("Sun of _____.");
    assertThat(word.accepted()).containsExactly("York");
    assertThat(((TextTask.Draft) word.task()).matching()).isPresent();
    assertThat(word.notices()).contains("“york” is worth a part");
  }

  @Test
  void a_decimal_comma_is_told_and_one_that_may_stand_between_thousands_is_refused() {
    String entry = "Pi <textEntryInteraction responseIdentifier='R'/>";
    String slider = "<sliderInteraction responseIdentifier='R' lowerBound='0' upperBound='9'/>";

    assertThat(item(response("single", "float", "3,14"), entry).value())
        .isEqualByComparingTo("3.14");
    assertThat(item(response("single", "float", "3,14"), entry).notices())
        .contains("“3,14” is read");
    assertThat(item(response("single", "float", "3,5"), slider).notices())
        .contains("“3,5” is read");
    assertThatThrownBy(() -> item(response("single", "float", "2,850"), entry))
        .hasMessageContaining("may be 2850 or 2.850");
  }

  @Test
  void order_pairs_and_rows() {
    Reads.Asked order =
        item(
            "<responseDeclaration identifier='R'"
                + " cardinality='ordered'><correctResponse><value>B</value><value>A</value></correctResponse></responseDeclaration>",
            "<orderInteraction responseIdentifier='R'><prompt>Sort</prompt><simpleChoice"
                + " identifier='A'>a</simpleChoice><simpleChoice"
                + " identifier='B'>b</simpleChoice></orderInteraction>");
    String sets =
        "<matchInteraction responseIdentifier='R'><simpleMatchSet><simpleAssociableChoice"
            + " identifier='I'>Italy</simpleAssociableChoice><simpleAssociableChoice"
            + " identifier='S'>Spain</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice"
            + " identifier='r'>Rome</simpleAssociableChoice><simpleAssociableChoice"
            + " identifier='m'>Madrid</simpleAssociableChoice><simpleAssociableChoice"
            + " identifier='o'>Oslo</simpleAssociableChoice></simpleMatchSet></matchInteraction>";
    Reads.Asked match = item(pairs("I r", "S m"), sets);
    Reads rows = Reads.text(QTI2, xml(pairs("I r", "S r"), sets));

    assertThat(order.items()).containsExactly("b", "a");
    assertThat(match.pairs()).containsExactly("Italy=Rome", "Spain=Madrid");
    assertThat(match.notices()).contains("“Oslo” belongs to nothing");
    assertThat(rows.questions()).hasSize(2);
    assertThat(rows.questions().getFirst().options()).containsExactly("+Rome", "Madrid", "Oslo");
  }

  @Test
  void other_interactions_become_what_plays_best() {
    Reads.Asked slider =
        item(
            response("single", "integer", "16"),
            "<sliderInteraction responseIdentifier='R' lowerBound='0' upperBound='100' step='2'/>");
    Reads.Asked pin =
        item(
            response("single", "identifier", "B"),
            "<hotspotInteraction responseIdentifier='R'><prompt>Where?</prompt><object"
                + " type='image/png' data='m.png' width='200' height='100'/><hotspotChoice"
                + " identifier='A' shape='circle' coords='10,10,5'/><hotspotChoice identifier='B'"
                + " shape='rect' coords='100,50,200,100'/></hotspotInteraction>");

    assertThat(slider.number().slider().orElseThrow().max())
        .contains(new java.math.BigDecimal("100"));
    assertThat(((PinTask.Draft) pin.task()).pin().orElseThrow().regions().orElseThrow())
        .singleElement()
        .satisfies(region -> assertThat(region.x()).contains(0.5));
    assertThat(pin.notices()).contains("m.png, is not in the file");
    assertThat(
            item(
                    "",
                    "<extendedTextInteraction"
                        + " responseIdentifier='R'><prompt>Why?</prompt></extendedTextInteraction>")
                .task())
        .isInstanceOf(OpenTask.Draft.class);
    assertThat(item("", "<p>Just read.</p>").text()).isEqualTo("T");
  }

  @Test
  void what_cannot_be_played_is_refused_by_name() {
    assertThat(Reads.text(QTI2, xml("", "<drawingInteraction responseIdentifier='R'/>")).refused())
        .containsExactly("This question asks for a drawing.");
    assertThatThrownBy(() -> Reads.text(QTI2, xml("", "<p>").replace("</itemBody>", "")))
        .isInstanceOf(UnreadableFile.class);
  }

  @Test
  void a_package_reads_in_the_order_of_its_test_with_pictures() {
    String pictured =
        xml(
                response("single", "identifier", "A"),
                "<p><img src='../img/red%20dot.png' alt='A dot'/></p><choiceInteraction"
                    + " responseIdentifier='R' maxChoices='1'><simpleChoice"
                    + " identifier='A'>a</simpleChoice><simpleChoice"
                    + " identifier='B'>b</simpleChoice></choiceInteraction>")
            .replace("'i1'", "'i2'");
    String test =
        "<assessmentTest xmlns='http://www.imsglobal.org/xsd/imsqti_v2p1' identifier='t'"
            + " title='Rivers'><testPart><assessmentSection><assessmentItemRef identifier='b'"
            + " href='items/b.xml'><timeLimits maxTime='30'/></assessmentItemRef><assessmentItemRef"
            + " identifier='a' href='items/a.xml'/><assessmentItemRef identifier='c'"
            + " href='items/c.xml'/></assessmentSection></testPart></assessmentTest>";

    Reads reads =
        Reads.bytes(
            QTI2,
            "p.zip",
            Zips.of(
                Map.of(
                    "imsmanifest.xml",
                    "<manifest/>",
                    "items/a.xml",
                    xml("", "<p>Words</p>"),
                    "items/b.xml",
                    pictured,
                    "img/red dot.png",
                    new byte[] {1, 2, 3},
                    "test.xml",
                    test)));

    assertThat(reads.file().quizzes())
        .singleElement()
        .satisfies(q -> assertThat(q.title()).isEqualTo("Rivers"));
    Reads.Asked first = reads.questions().getFirst();
    assertThat(first.prompt().timeLimitSeconds()).contains(30);
    assertThat(first.prompt().media().orElseThrow().image()).contains("medium:red dot.png");
    assertThat(reads.file().media()).containsOnlyKeys("red dot.png");
    assertThat(reads.refused()).containsExactly("The item items/c.xml is not in the package.");
  }

  @Test
  void items_may_lie_at_the_top_of_a_package() {
    String item = xml("", "<p>Look<img src='dot.png' alt='A dot'/></p>");

    Reads reads =
        Reads.bytes(QTI2, "p.zip", Zips.of(Map.of("a.xml", item, "dot.png", new byte[] {1})));

    assertThat(reads.only().prompt().media().orElseThrow().image()).contains("medium:dot.png");
  }

  @Test
  void a_question_is_found_again_by_its_position_and_title() {
    String unfit = xml("", "<drawingInteraction responseIdentifier='R'/>");
    String test =
        "<assessmentTest title='%s'><testPart><assessmentSection>%s</assessmentSection></testPart></assessmentTest>";
    String ref = "<assessmentItemRef identifier='%s' href='%s.xml'/>";
    String a = ref.formatted("a", "a");
    String b = ref.formatted("b", "b");
    Map<String, String> items =
        Map.of("a.xml", unfit, "b.xml", unfit.replace("title='T'", "title='i1'"));

    assertThat(places(Reads.text(QTI2, unfit))).containsExactly("question 1 “T”");
    assertThat(places(packed(items))).containsExactlyInAnyOrder("“T”, a.xml", "b.xml");
    assertThat(places(packed(with(items, "t.xml", test.formatted("One", b + a)))))
        .containsExactly("question 1", "question 2 “T”");
    assertThat(
            places(
                packed(
                    with(
                        with(items, "t.xml", test.formatted("One", a)),
                        "u.xml",
                        test.formatted("Two", b)))))
        .containsExactlyInAnyOrder("“One”, question 1 “T”", "“Two”, question 1");
  }

  private static Map<String, String> with(Map<String, String> files, String name, String text) {
    Map<String, String> more = new LinkedHashMap<>(files);
    more.put(name, text);
    return more;
  }

  @Test
  void words_belong_into_their_gaps_whichever_of_both_a_pair_names_first() {
    String interaction =
        "<gapMatchInteraction responseIdentifier='R' shuffle='false'><gapText identifier='W1'"
            + " matchMax='1'>Rome</gapText><gapText identifier='W2'"
            + " matchMax='1'>Paris</gapText><p><gap identifier='G1'/> is in Italy, <gap"
            + " identifier='G2'/> in France.</p></gapMatchInteraction>";

    for (String pairs : List.of(pairs("W1 G1", "W2 G2"), pairs("G1 W1", "G2 W2"))) {
      List<Reads.Asked> read = Reads.text(QTI2, xml(pairs, interaction)).questions();

      assertThat(read.get(0).options()).containsExactly("+Rome", "Paris");
      assertThat(read.get(1).options()).containsExactly("Rome", "+Paris");
    }
  }

  @Test
  void feedback_is_named_by_the_answer_for_which_processing_shows_it() {
    String choice =
        "<choiceInteraction responseIdentifier='R' maxChoices='1'><simpleChoice"
            + " identifier='id7'><p>red</p></simpleChoice><simpleChoice"
            + " identifier='id8'><p>blue</p></simpleChoice></choiceInteraction>";
    String is = "<match><baseValue>%s</baseValue><variable identifier='%s'/></match>";
    String processing =
        "<responseProcessing><responseCondition><responseIf><match><variable"
            + " identifier='R'/><correct identifier='R'/></match>"
            + set("BASIC", "correct")
            + "</responseIf><responseElse>"
            + set("BASIC", "incorrect")
            + "</responseElse></responseCondition>"
            + shows("F1", is.formatted("correct", "BASIC"))
            + shows("F2", is.formatted("incorrect", "BASIC"))
            + shows("F3", is.formatted("id8", "R"))
            + shows("F4", "<gt><variable identifier='tries'/><baseValue>3</baseValue></gt>")
            + "</responseProcessing>"
            + feedback("F1", "Yes.")
            + feedback("F2", "No.")
            + feedback("F3", "As the sky?")
            + feedback("F4", "Look it up.").replace(" id", " title='Third try' id")
            + feedback("id8", "So blue.")
            + feedback("id7", "So red.")
            + feedback("F9", "Never.");

    Reads.Asked read =
        Reads.text(
                QTI2,
                xml(response("single", "identifier", "id7"), choice)
                    .replace("</assessmentItem>", processing + "</assessmentItem>"))
            .only();

    assertThat(read.explanation()).isEqualTo("Yes.\n\nSo red.");
    assertThat(read.notes().lines())
        .containsExactly(
            "Name: T",
            "Feedback for a wrong answer: No.",
            "Feedback for “blue”: As the sky?",
            "Feedback for “Third try”: Look it up.",
            "Feedback for “blue”: So blue.",
            "Feedback for some answers: Never.");
  }

  private static String set(String outcome, String value) {
    return "<setOutcomeValue identifier='%s'><baseValue>%s</baseValue></setOutcomeValue>"
        .formatted(outcome, value);
  }

  private static String shows(String feedback, String condition) {
    return "<responseCondition><responseIf><and>%s</and>%s</responseIf></responseCondition>"
        .formatted(condition, set("MODAL", feedback));
  }

  private static String feedback(String id, String words) {
    return "<modalFeedback identifier='%s' outcomeIdentifier='MODAL' showHide='show'><p>%s</p></modalFeedback>"
        .formatted(id, words);
  }

  private static Reads packed(Map<String, String> files) {
    return Reads.bytes(QTI2, "p.zip", Zips.of(files));
  }

  private static List<String> places(Reads reads) {
    return reads.file().refused().stream().map(Notice::place).toList();
  }

  private static Reads.Asked item(String declarations, String body) {
    return Reads.text(QTI2, xml(declarations, body)).only();
  }

  private static String xml(String declarations, String body) {
    return "<assessmentItem xmlns='http://www.imsglobal.org/xsd/imsqti_v2p1' identifier='i1' title='T'>%s<itemBody>%s</itemBody></assessmentItem>"
        .formatted(declarations, body);
  }

  private static String response(String cardinality, String type, String value) {
    return "<responseDeclaration identifier='R' cardinality='%s' baseType='%s'><correctResponse><value>%s</value></correctResponse></responseDeclaration>"
        .formatted(cardinality, type, value);
  }

  private static String pairs(String one, String other) {
    return "<responseDeclaration identifier='R' cardinality='multiple' baseType='directedPair'><correctResponse><value>%s</value><value>%s</value></correctResponse></responseDeclaration>"
        .formatted(one, other);
  }
}
