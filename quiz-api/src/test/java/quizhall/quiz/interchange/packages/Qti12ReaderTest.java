package quizhall.quiz.interchange.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import quizhall.quiz.content.MultipleTask;
import quizhall.quiz.content.OpenTask;
import quizhall.quiz.content.PinTask;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadQuiz;
import quizhall.quiz.interchange.Reads;

/** As Canvas exports quizzes; its public test files of 2017 to 2025 show the same forms. */
class Qti12ReaderTest {

  private static final Qti12Reader READER = new Qti12Reader();

  /** As Canvas begins one. */
  private static final String BANK =
      "<objectbank ident='g7a1'><qtimetadata><qtimetadatafield><fieldlabel>bank_title</fieldlabel>"
          + "<fieldentry>Rivers</fieldentry></qtimetadatafield></qtimetadata>";

  @Test
  void choices_with_feedback_are_read() {
    String item =
        item(
            "multiple_choice_question",
            "<response_lid ident='response1' rcardinality='Single'>"
                + labels("1", "Rome", "2", "Milan")
                + "</response_lid>",
            condition("<varequal respident='response1'>1</varequal>", "Set", "100")
                + "<respcondition><conditionvar><other/></conditionvar><displayfeedback"
                + " linkrefid='general_fb'/></respcondition>",
            feedback("general_fb", "In general.") + feedback("2_fb", "No."));

    Reads.Asked read = Reads.text(READER, item).only();

    assertThat(read.text()).isEqualTo("**Which?**");
    assertThat(read.options()).containsExactly("+Rome", "Milan");
    assertThat(read.explanation()).isEqualTo("In general.");
    assertThat(read.notes()).contains("Feedback for “Milan”: No.");
  }

  @Test
  void several_right_options_stand_in_one_condition() {
    String condition =
        condition(
            "<and><varequal respident='response1'>1</varequal><not><varequal"
                + " respident='response1'>2</varequal></not><varequal"
                + " respident='response1'>3</varequal></and>",
            "Set",
            "100");
    String response =
        "<response_lid ident='response1' rcardinality='Multiple'>"
            + labels("1", "a", "2", "b", "3", "c")
            + "</response_lid>";

    Reads.Asked read =
        Reads.text(READER, item("multiple_answers_question", response, condition, "")).only();

    assertThat(read.options()).containsExactly("+a", "b", "+c");
    assertThat(((MultipleTask.Draft) read.task()).partial()).contains(true);
  }

  @Test
  void true_false_typed_essay_text_and_numbers() {
    Reads.Asked isTrue =
        Reads.text(
                READER,
                item(
                    "true_false_question",
                    "<response_lid ident='response1' rcardinality='Single'>"
                        + labels("1", "True", "2", "False")
                        + "</response_lid>",
                    condition("<varequal respident='response1'>2</varequal>", "Set", "100"),
                    ""))
            .only();
    String typed = "<response_str ident='response1'><render_fib/></response_str>";
    Reads.Asked word =
        Reads.text(
                READER,
                item(
                    "short_answer_question",
                    typed,
                    condition(
                        "<varequal respident='response1'>red</varequal><varequal"
                            + " respident='response1'>Red</varequal>",
                        "Set",
                        "100"),
                    ""))
            .only();
    Reads.Asked number =
        Reads.text(
                READER,
                item(
                    "numerical_question",
                    typed,
                    condition(
                        "<or><varequal respident='response1'>3</varequal><and><vargte"
                            + " respident='response1'>2.5</vargte><varlte"
                            + " respident='response1'>3.5</varlte></and></or>",
                        "Set",
                        "100"),
                    ""))
            .only();

    assertThat(isTrue.options()).containsExactly("True", "+False");
    assertThat(word.accepted()).containsExactly("red", "Red");
    assertThat(number.value()).isEqualByComparingTo("3");
    assertThat(number.tolerance()).isEqualByComparingTo("0.5");
    assertThat(Reads.text(READER, item("essay_question", typed, "", "")).only().task())
        .isInstanceOf(OpenTask.Draft.class);
    assertThat(Reads.text(READER, item("text_only_question", "", "", "")).only().text())
        .isEqualTo("**Which?**");
  }

  @Test
  void matching_has_a_response_for_each_pair() {
    String right = labels("1", "Rome", "2", "Madrid", "3", "Oslo");
    String responses =
        "<response_lid ident='r_1'>"
            + material("Italy")
            + right
            + "</response_lid><response_lid ident='r_2'>"
            + material("Spain")
            + right
            + "</response_lid>";
    String conditions =
        condition("<varequal respident='r_1'>1</varequal>", "Add", "50")
            + condition("<varequal respident='r_2'>2</varequal>", "Add", "50");

    Reads.Asked read =
        Reads.text(READER, item("matching_question", responses, conditions, "")).only();

    assertThat(read.pairs()).containsExactly("Italy=Rome", "Spain=Madrid");
    assertThat(read.notices()).contains("“Oslo” belongs to nothing");
  }

  @Test
  void blanks_and_dropdowns_are_a_question_each() {
    String responses =
        "<response_lid ident='response_a'>"
            + material("a")
            + labels("1", "red", "2", "plaid")
            + "</response_lid><response_lid ident='response_b'>"
            + material("b")
            + labels("3", "blue", "4", "Blue")
            + "</response_lid>";
    String conditions =
        condition("<varequal respident='response_a'>1</varequal>", "Add", "50")
            + condition("<varequal respident='response_b'>3</varequal>", "Add", "50");
    String stem = "Roses are [a], violets [b].";

    Reads chosen =
        Reads.text(
            READER,
            item("multiple_dropdowns_question", responses, conditions, "").replace("Which?", stem));
    Reads typed =
        Reads.text(
            READER,
            item("fill_in_multiple_blanks_question", responses, conditions, "")
                .replace("Which?", stem));

    assertThat(chosen.questions().get(0).text()).contains("violets ….");
    assertThat(chosen.questions().get(0).options()).containsExactly("+red", "plaid");
    assertThat(typed.questions().get(1).accepted()).containsExactly("blue", "Blue");
  }

  @Test
  void a_hot_spot_is_a_pin_and_what_is_not_played_is_refused() {
    String spot =
        "<response_xy ident='response1' rcardinality='Single'><render_hotspot><material><matimage"
            + " uri='m.png'/></material><response_label ident='r'"
            + " rarea='rectangle'>0.25,0.5,0.75,1</response_label></render_hotspot></response_xy>";

    Reads.Asked read = Reads.text(READER, item("hot_spot_question", spot, "", "")).only();

    assertThat(
            ((PinTask.Draft) read.task())
                .pin()
                .orElseThrow()
                .regions()
                .orElseThrow()
                .getFirst()
                .width())
        .contains(0.5);
    assertThat(Reads.text(READER, item("calculated_question", "", "", "")).refused())
        .containsExactly("This question computes its numbers anew for everybody.");
    assertThat(Reads.text(READER, item("file_upload_question", "", "", "")).refused()).hasSize(1);
  }

  @Test
  void a_package_has_its_title_in_a_file_of_its_own_and_pictures_from_the_top() {
    String item =
        item(
                "multiple_choice_question",
                "<response_lid ident='response1' rcardinality='Single'>"
                    + labels("1", "a", "2", "b")
                    + "</response_lid>",
                condition("<varequal respident='response1'>1</varequal>", "Set", "100"),
                "")
            .replace(
                "Which?",
                "&lt;img src=\"$IMS-CC-FILEBASE$/maps/red%20dot.png?canvas_download=1\""
                    + " alt=\"Dot\"&gt;Which?");

    Reads reads =
        Reads.bytes(
            READER,
            "c.zip",
            Zips.of(
                Map.of(
                    "imsmanifest.xml",
                    "<manifest/>",
                    "g1/g1.xml",
                    item,
                    "g1/assessment_meta.xml",
                    "<quiz><title>Week 1</title><description>&lt;p&gt;All of"
                        + " it&lt;/p&gt;</description></quiz>",
                    "web_resources/maps/red dot.png",
                    new byte[] {1})));

    assertThat(reads.file().quizzes().getFirst().title()).isEqualTo("Week 1");
    assertThat(reads.file().quizzes().getFirst().description()).isEqualTo("All of it");
    assertThat(reads.only().prompt().media().orElseThrow().alt()).contains("Dot");
    assertThat(reads.file().media()).containsOnlyKeys("red dot.png");
  }

  @Test
  void blanks_of_new_quizzes_have_lists_of_which_one_is_right() {
    String response =
        "<response_lid ident='response_a'>"
            + material("Rome")
            + labels("1", "Milan", "2", "Rome")
                .replace("<response_label", "<response_label answer_type='wordbank'")
            + "</response_lid>";
    String item =
        item(
            "fill_in_multiple_blanks_question",
            response,
            condition("<varequal respident='response_a'>2</varequal>", "Add", "100"),
            "");

    assertThat(Reads.text(READER, item).only().options()).containsExactly("Milan", "+Rome");
  }

  @Test
  void how_new_quizzes_compare_what_is_typed_is_told() {
    String item =
        item(
            "fill_in_multiple_blanks_question",
            "<response_lid ident='response_a'>"
                + material("red")
                + labels("1", "red")
                + "</response_lid>",
            condition("<varequal respident='response_a'>1</varequal>", "Add", "100"),
            "");
    String compared = "<response_label answer_type='openEntry' scoring_algorithm='%s'";

    Reads.Asked within =
        Reads.text(
                READER, item.replace("<response_label", compared.formatted("TextContainsAnswer")))
            .only();

    assertThat(within.accepted()).containsExactly("red");
    assertThat(within.notices()).contains("only contains the right one");
    assertThat(
            Reads.text(READER, item.replace("<response_label", compared.formatted("TextRegex")))
                .refused())
        .singleElement()
        .asString()
        .contains("compares answers with a pattern");
  }

  @Test
  void a_field_for_numbers_asks_for_a_number_whatever_its_type_says() {
    Reads.Asked read =
        Reads.text(
                READER,
                item(
                    "",
                    "<response_str ident='r'><render_fib fibtype='Decimal'/></response_str>",
                    condition(
                        "<or><varequal respident='r'>42.0</varequal><and><vargte"
                            + " respident='r'>42.0</vargte><varlte"
                            + " respident='r'>42.0</varlte></and></or>",
                        "Set",
                        "100"),
                    ""))
            .only();

    assertThat(read.value()).isEqualByComparingTo("42");
    assertThat(read.tolerance()).isZero();
  }

  @Test
  void several_numbers_of_which_each_is_right_are_all_accepted() {
    Reads.Asked read =
        Reads.text(
                READER,
                item(
                    "numerical_question",
                    "<response_str ident='r'><render_fib fibtype='Decimal'/></response_str>",
                    condition(exactly("2.0"), "Set", "100")
                        + condition(exactly("-2.0"), "Set", "100"),
                    ""))
            .only();

    assertThat(read.accepted()).containsExactly("2", "-2");
    assertThat(read.notices()).contains("Any of several numbers is right");
  }

  @Test
  void feedback_is_named_by_the_answer_that_it_is_for() {
    String shown =
        "<respcondition continue='Yes'><conditionvar><varequal"
            + " respident='r'>blue</varequal></conditionvar><displayfeedback"
            + " linkrefid='4993_fb'/></respcondition>";
    Reads.Asked read =
        Reads.text(
                READER,
                item(
                    "short_answer_question",
                    "<response_str ident='r'><render_fib/></response_str>",
                    shown + condition("<varequal respident='r'>blue</varequal>", "Set", "100"),
                    feedback("4993_fb", "As the sky.")))
            .only();

    assertThat(read.notes()).isEqualTo("Feedback for “blue”: As the sky.");
  }

  @Test
  void a_pair_of_which_one_side_is_empty_is_left_out() {
    String right = labels("0", "", "1", "Rome", "2", "Madrid", "3", "Oslo");
    String row = "<response_lid ident='r_%s'>%s%s</response_lid>";
    Reads.Asked read =
        Reads.text(
                READER,
                item(
                    "matching_question",
                    row.formatted("1", material("Italy"), right)
                        + row.formatted("2", material("Spain"), right)
                        + row.formatted("3", material(""), right)
                        + row.formatted("4", material(""), right),
                    condition("<varequal respident='r_1'>1</varequal>", "Add", "25")
                        + condition("<varequal respident='r_2'>2</varequal>", "Add", "25")
                        + condition("<varequal respident='r_3'>3</varequal>", "Add", "25")
                        + condition("<varequal respident='r_4'>0</varequal>", "Add", "25"),
                    ""))
            .only();

    assertThat(read.pairs()).containsExactly("Italy=Rome", "Spain=Madrid");
    assertThat(read.notices()).isEqualTo("“Oslo” has nothing on the other side and is not kept.");
  }

  @Test
  void a_question_is_found_again_by_its_position_and_title() {
    String unfit = item("file_upload_question", "", "", "");
    String section = unfit.substring(unfit.indexOf("<item "), unfit.indexOf("</section>"));
    String two =
        unfit.replace(
            "</section>", section.replace("title='Question'", "title='Cells'") + "</section>");

    assertThat(Reads.text(READER, two).file().refused())
        .extracting(Notice::place)
        .containsExactly("question 1", "question 2 “Cells”");
    assertThat(Reads.text(READER, two).refused())
        .containsOnly("This question asks for a file, which nobody can send here.");
  }

  @Test
  void in_a_package_of_several_quizzes_a_place_says_of_which() {
    String unfit = item("file_upload_question", "", "", "");
    String meta = "<quiz><title>Rivers</title></quiz>";

    Reads reads =
        Reads.bytes(
            READER,
            "export.zip",
            Zips.of(
                Map.of(
                    "g7a1/g7a1.xml",
                    unfit,
                    "g7a1/assessment_meta.xml",
                    meta,
                    "g7a2/g7a2.xml",
                    unfit.replace("title='Quiz'", "title='Lakes'"),
                    "g7a3/g7a3.xml",
                    unfit.replaceAll("<item .*</item>", ""),
                    "g7a4/g7a4.xml",
                    unfit.substring(0, 200),
                    "g7a4/assessment_meta.xml",
                    meta.replace("Rivers", "Seas"))));

    assertThat(reads.file().refused())
        .extracting(Notice::place)
        .containsExactlyInAnyOrder(
            "“Rivers”, question 1", "“Lakes”, question 1", "“Quiz”", "“Seas”, line 1");
  }

  @Test
  void a_question_bank_of_canvas_has_its_own_title() {
    String bank =
        item("file_upload_question", "", "", "")
            .replaceAll("<assessment[^>]*><section[^>]*>", BANK)
            .replaceAll("</section></assessment>", "</objectbank>");

    Reads reads =
        Reads.bytes(
            READER,
            "export.zip",
            Zips.of(
                Map.of(
                    "non_cc_assessments/g7a1.xml.qti",
                    bank.replace("file_upload_question", "essay_question"),
                    "non_cc_assessments/g7a2.xml.qti",
                    bank.replace("Rivers", "Lakes"))));

    assertThat(reads.file().quizzes()).extracting(ReadQuiz::title).containsExactly("Rivers");
    assertThat(reads.file().refused())
        .extracting(Notice::place)
        .containsExactly("“Lakes”, question 1");
  }

  @Test
  void questions_that_are_drawn_are_told_by_their_group() {
    String group =
        item("text_only_question", "", "", "")
            .replace(
                "<section>",
                "<section title='Capitals'><selection_ordering><selection><selection_number>2</selection_number></selection></selection_ordering>");

    assertThat(Reads.text(READER, group).file().quizzes().getFirst().notices())
        .containsExactly(
            new Notice(
                "“Capitals”",
                "2 of a group's questions are drawn at random there; here all are asked."));
  }

  private static String exactly(String number) {
    return "<or><varequal respident='r'>%s</varequal><and><vargte respident='r'>%s</vargte><varlte respident='r'>%s</varlte></and></or>"
        .formatted(number, number, number);
  }

  private static String item(String type, String response, String conditions, String feedback) {
    return "<questestinterop><assessment ident='g1' title='Quiz'><section><item ident='q1' title='Question'><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>%s</fieldentry></qtimetadatafield></qtimetadata></itemmetadata><presentation><material><mattext texttype='text/html'>&lt;b&gt;Which?&lt;/b&gt;</mattext></material>%s</presentation><resprocessing>%s</resprocessing>%s</item></section></assessment></questestinterop>"
        .formatted(type, response, conditions, feedback);
  }

  private static String labels(String... idsAndTexts) {
    StringBuilder labels = new StringBuilder("<render_choice>");
    for (int i = 0; i < idsAndTexts.length; i += 2) {
      labels.append(
          "<response_label ident='%s'>%s</response_label>"
              .formatted(idsAndTexts[i], material(idsAndTexts[i + 1])));
    }
    return labels.append("</render_choice>").toString();
  }

  private static String material(String text) {
    return "<material><mattext texttype='text/plain'>%s</mattext></material>".formatted(text);
  }

  private static String condition(String variables, String action, String points) {
    return "<respcondition continue='No'><conditionvar>%s</conditionvar><setvar action='%s' varname='SCORE'>%s</setvar></respcondition>"
        .formatted(variables, action, points);
  }

  private static String feedback(String id, String text) {
    return "<itemfeedback ident='%s'><flow_mat>%s</flow_mat></itemfeedback>"
        .formatted(id, material(text));
  }
}
