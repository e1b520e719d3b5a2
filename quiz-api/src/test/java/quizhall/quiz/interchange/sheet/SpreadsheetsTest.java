package quizhall.quiz.interchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static quizhall.quiz.interchange.Files.found;
import static quizhall.quiz.interchange.Files.messages;
import static quizhall.quiz.interchange.Files.preview;
import static quizhall.quiz.interchange.Files.questions;
import static quizhall.quiz.interchange.Files.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.Preview;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.Workbooks;

/** Where good guesses about spreadsheets are wrong, and what people do with them. */
class SpreadsheetsTest {

  private static final String KAHOOT =
      "#;Question - max 120 characters;Answer 1 - max 75 characters;Answer 2;Answer 3;Answer 4;"
          + "Time limit (sec);Correct answer(s) - choose at least one";

  @Test
  void a_header_is_found_by_its_words_in_any_row_and_with_any_dash() {
    Preview preview =
        preview(
            Workbooks.withTexts(
                "Quiz template",
                "",
                KAHOOT.replace(" - ", " \u2013 ").replace("Question", "QUESTION"),
                "1;One?;a;b;;;20;2"));

    assertThat(preview.refused()).isEmpty();
    assertThat(keys(preview)).containsExactly("b");
  }

  @Test
  void rows_that_have_only_a_number_are_no_questions() {
    Preview preview = preview(Workbooks.withTexts(KAHOOT, "1;One?;a;b;;;20;1", "2;;;;;;20;"));

    assertThat(preview.refused()).isEmpty();
    assertThat(questions(preview)).hasSize(1);
  }

  @Test
  void each_mistake_in_a_template_is_named_with_its_row() {
    Preview preview =
        preview(
            Workbooks.withTexts(
                KAHOOT,
                "1;No key;a;b;;;20;",
                "2;Key beyond;a;b;;;20;3",
                "3;;a;b;;;20;1",
                "4;One answer;a;;;;20;1",
                "5;Twice the same;a;a;;;20;1",
                "6;" + "x".repeat(301) + ";a;b;;;20;1",
                "7;Good;a;b;;;soon;1",
                "8;By its text;yes;no;;;3;No",
                "9;By its letter;x;y;;;900;b"));

    assertThat(messages(preview.refused()))
        .containsExactly(
            "row 2: No right answer is named.",
            "row 3: The right answer “3” is none of the answers 1 and 2.",
            "row 4: There is no text of a question.",
            "row 5: The options must be at least 2.",
            "row 6: Option 2 repeats another one.",
            "row 7: The question must have at most 300 characters.");
    assertThat(messages(preview.quizzes().getFirst()))
        .containsExactly(
            "row 8: The time limit “soon” is no number of seconds: it was left out.",
            "row 9: The right answer “No” was read as answer 2.",
            "row 9: The time limit of 3 seconds became 5: it is from 5 to 600.",
            "row 10: The right answer “b” was read as answer 2.",
            "row 10: The time limit of 900 seconds became 600: it is from 5 to 600.");
    assertThat(keys(preview)).containsExactly("a", "no", "y");
  }

  @Test
  void a_template_whose_header_was_deleted_is_read_by_the_order_of_its_columns() {
    String rows =
        """
        1,What is 2 + 2?,3,4,5,,20,2
        2,"Solve, for x",14,x=14,,,300,"1,2",,typing
        3,Which has no key?,a,b,,,20,
        """;

    Preview preview = preview(text(rows));

    assertThat(preview.quizzes().getFirst().content().questions()).hasSize(2);
    assertThat(questions(preview).getLast().path("accepted").toString())
        .isEqualTo("[\"14\",\"x=14\"]");
    assertThat(messages(preview.quizzes().getFirst()))
        .containsExactly(
            ": No row says what the columns are: they are taken for question, answers 1 to 4, time"
                + " limit and right answers, in this order.");
    assertThat(messages(preview.refused())).containsExactly("row 3: No right answer is named.");
    assertThat(keys(preview(text(rows.replaceAll("(?m)^[0-9],", ""))))).startsWith("4");
  }

  /** As generators of such files write them. */
  @Test
  void columns_that_were_added_to_a_template_are_not_lost() {
    String blooket =
        """
        Question #,Question Text,Answer 1,Answer 2,Time Limit,Correct Answer(s),Image,Explanation
        1,Which?,a,b,20,2,https://a.example/b.png,Look.
        """;
    String gimkit =
        """
        Gimkit Spreadsheet Import Template,,,
        Question,Correct Answer,Incorrect Answer 1,Image,Feedback
        Which?,a,b,https://a.example/b.png,Look.
        """;

    for (String file : List.of(blooket, gimkit)) {
      Preview preview = preview(text(file));

      assertThat(questions(preview).getFirst().path("explanation").textValue()).isEqualTo("Look.");
      assertThat(messages(preview.quizzes().getFirst()))
          .singleElement()
          .asString()
          .contains("“https://a.example/b.png” was not fetched");
    }
  }

  @Test
  void a_table_without_a_header_that_may_mean_anything_is_told_so() {
    Preview preview = preview(text("1,Rivers,Rhine,Elbe,,,20,7\n2,Lakes,a,b,,,20,8\n"));

    assertThat(preview.quizzes()).isEmpty();
    assertThat(messages(preview.refused()).getFirst())
        .startsWith(": This has no row that says what its columns are");
  }

  @Test
  void a_key_that_sheetjs_0_18_5_or_a_decimal_comma_made_one_number_of_is_repaired() {
    Preview preview =
        preview(
            Workbooks.withRows(
                header()
                    + "<row r='2'><c r='B2' t='str'><v>Run together</v></c>"
                    + answers(2)
                    + "<c r='H2'><v>12</v></c></row>"
                    + "<row r='3'><c r='B3' t='str'><v>With a point</v></c>"
                    + answers(3)
                    + "<c r='H3'><v>1.3</v></c></row>"));

    assertThat(keys(preview)).containsExactly("a b", "a c");
    assertThat(messages(preview.quizzes().getFirst()))
        .anyMatch(message -> message.contains("“12” were read as 1 and 2"))
        .anyMatch(message -> message.contains("“1.3” were read as 1 and 3"));
  }

  @Test
  void numbers_are_read_as_their_author_saw_them() {
    Preview preview =
        preview(
            Workbooks.withRows(
                header()
                    + "<row r='2'><c r='B2' t='str'><v>Which?</v></c>"
                    + "<c r='C2' s='1'><v>0.5</v></c><c r='D2'><v>100000000000</v></c>"
                    + "<c r='E2' s='2'><v>37145</v></c><c r='F2' s='3'><v>2.5</v></c>"
                    + "<c r='H2'><v>1</v></c></row>"));

    assertThat(options(preview)).containsExactly("50%", "100000000000", "9/11/01", "2.50\u00a0km");
  }

  @Test
  void parts_in_utf_16_are_read() {
    Preview preview =
        preview(Workbooks.withRows(header() + question("Où ?"), StandardCharsets.UTF_16));

    assertThat(questions(preview).getFirst().path("text").asText()).isEqualTo("Où ?");
  }

  @Test
  void a_part_that_is_neither_utf_8_nor_utf_16_is_damaged_and_nothing_is_written_of_it() {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
    Preview preview;
    try {
      preview =
          preview(Workbooks.withRows(header() + question("Où ?"), StandardCharsets.ISO_8859_1));
    } finally {
      System.setErr(before);
    }

    assertThat(messages(preview.refused()))
        .containsExactly("xl/worksheets/sheet1.xml: This is damaged.");
    assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  private static String question(String text) {
    return "<row r='2'><c r='B2' t='str'><v>"
        + text
        + "</v></c>"
        + answers(2)
        + "<c r='H2'><v>1</v></c></row>";
  }

  @Test
  void a_key_is_the_number_that_a_cell_holds_however_it_is_shown() {
    Preview preview =
        preview(
            Workbooks.withRows(
                "<row r='1'><c t='str'><v>question</v></c><c t='str'><v>type</v></c>"
                    + "<c t='str'><v>correct</v></c></row>"
                    + "<row r='2'><c t='str'><v>How far?</v></c><c t='str'><v>number</v></c>"
                    + "<c s='3'><v>2850</v></c></row>"));

    assertThat(questions(preview).getFirst().at("/number/value").decimalValue())
        .isEqualByComparingTo("2850");
  }

  @Test
  void what_a_kind_of_wayground_has_no_place_for_is_told() {
    Preview preview =
        preview(
            text(
                """
                Question Text,Question Type,Option 1,Option 2,Correct Answer
                Why?,Open-Ended,a,,1
                Which?,Poll,a,b,2
                """));

    assertThat(messages(preview.quizzes().getFirst()))
        .containsExactly(
            "row 2: Such questions have no options here: they were left out.",
            "row 2: Such questions have no right answer here: “1” was left out.",
            "row 3: Such questions have no right answer here: “2” was left out.");
  }

  @Test
  void sheets_and_cells_that_are_left_out_are_told() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
            + "<sheets><sheet name='One' r:id='r1'/><sheet name='Key' r:id='r2' state='hidden'/>"
            + "<sheet name='Gone' r:id='r3'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id='r1' Target='sheet1.xml'/></Relationships>");
    parts.put(
        "xl/sheet1.xml",
        "<worksheet><sheetData><row r='1'><c t='str'><v>question</v></c>"
            + "<c t='str'><v>type</v></c></row><row r='2'><c t='str'><v>Why?</v></c>"
            + "<c t='str'><v>open</v></c><c r='IW2' t='str'><v>far</v></c></row></sheetData>"
            + "</worksheet>");

    Preview preview = preview(new SourceFile("book.xlsx", Workbooks.zip(parts)));

    assertThat(messages(preview.quizzes().getFirst()))
        .contains(
            "One: What stands to the right of column IV was left out.",
            "sheet Key: The sheet is hidden, so it was left out.",
            "sheet Gone: The sheet is not in the file.");
  }

  @Test
  void a_number_has_no_end_that_only_computers_see() {
    assertThat(NumberFormats.plain(3.0)).isEqualTo("3");
    assertThat(NumberFormats.plain(0.1 + 0.2)).isEqualTo("0.3");
    assertThat(NumberFormats.plain(-0.0)).isEqualTo("0");
    assertThat(NumberFormats.plain(1e-7)).isEqualTo("0.0000001");
    assertThat(NumberFormats.plain(1e300)).isEqualTo("1E+300");
  }

  @Test
  void a_date_of_type_d_at_which_fastexcel_0_19_0_and_poi_5_5_1_raise_is_named() {
    Preview preview =
        preview(
            Workbooks.withRows(
                header()
                    + "<row r='2'><c r='B2' t='str'><v>When?</v></c>"
                    + "<c r='C2' t='d'><v>2001-09-11T00:00:00</v></c>"
                    + "<c r='D2' t='str'><v>b</v></c><c r='H2'><v>2</v></c></row>"
                    + "<row r='3'><c r='B3' t='str'><v>Good</v></c>"
                    + answers(3)
                    + "<c r='H3'><v>1</v></c></row>"));

    assertThat(messages(preview.refused()))
        .containsExactly(
            "row 2: Column C has a date of a kind that cannot be read, 2001-09-11T00:00:00.");
    assertThat(keys(preview)).containsExactly("a");
  }

  @Test
  void a_carriage_return_that_excel_has_escaped_is_one() {
    Preview preview = preview(Workbooks.withTexts(KAHOOT, "1;One_x000D_\nTwo?;a;b;;;20;1"));

    assertThat(questions(preview).getFirst().path("text").asText()).isEqualTo("One\nTwo?");
  }

  @Test
  void runs_of_a_text_are_one_and_how_it_is_spoken_is_none_of_it() {
    Preview preview =
        preview(
            Workbooks.withRows(
                header()
                    + "<row r='2'><c r='B2' t='inlineStr'><is><r><t>Big </t></r><r><t>words</t></r>"
                    + "<rPh sb='0' eb='1'><t>spoken</t></rPh></is></c>"
                    + answers(2)
                    + "<c r='H2'><v>1</v></c></row>"));

    assertThat(questions(preview).getFirst().path("text").asText()).isEqualTo("Big words");
  }

  @Test
  void a_document_type_in_a_workbook_leads_nowhere() {
    SourceFile file =
        new SourceFile(
            "book.xlsx",
            Workbooks.zip(
                Map.of(
                    "xl/workbook.xml",
                    "<!DOCTYPE w [<!ENTITY e SYSTEM"
                        + " 'file:///etc/hostname'>]><workbook>&e;</workbook>",
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships/>")));

    assertThat(found(file).parts()).isEmpty();
    assertThat(messages(found(file).refused())).hasSize(1);
  }

  @Test
  void a_workbook_of_other_things_is_told_so() {
    Preview preview = preview(Workbooks.withTexts("Name;Mark", "Ann;1"));

    assertThat(preview.quizzes()).isEmpty();
    assertThat(messages(preview.refused()))
        .containsExactly(
            ": This has no row that says what its columns are, such as “question”, “option 1”,"
                + " “option 2” and “correct”.");
  }

  @Test
  void the_delimiter_is_found_out() {
    for (String delimiter : List.of(",", ";", "\t", "|")) {
      Preview preview =
          preview(
              text(
                  "question,option 1,option 2,correct\n\"One, two; three?\",a,b,2\n"
                      .replace("option 1,option 2", "option 1" + delimiter + "option 2")
                      .replace("question,", "question" + delimiter)
                      .replace(",correct", delimiter + "correct")
                      .replace("\",a,b,2", "\"%1$sa%1$sb%1$s2".formatted(delimiter))));

      assertThat(keys(preview)).as(delimiter).containsExactly("b");
      assertThat(questions(preview).getFirst().path("text").asText()).isEqualTo("One, two; three?");
    }
  }

  @Test
  void excels_line_about_the_delimiter_is_none_of_the_records() {
    Preview preview =
        preview(
            text("sep=;\r\nquestion;option 1;option 2;correct\r\nOne, two?;a;b;2;\r\nx;a;b;\r\n"));

    assertThat(keys(preview)).containsExactly("b");
    assertThat(preview.refused().getFirst().place()).isEqualTo("row 4");
  }

  @Test
  void nothing_is_a_comment_and_a_backslash_is_one() {
    Preview preview =
        preview(text("question,option 1,option 2,correct\n#FF0000 is,red,\\frac,1\n"));

    assertThat(questions(preview).getFirst().path("text").asText()).isEqualTo("#FF0000 is");
    assertThat(options(preview)).containsExactly("red", "\\frac");
  }

  @Test
  void a_mark_at_the_beginning_and_letters_of_windows_are_read() {
    String file = "\ufeffquestion,option 1,option 2,correct\nWo?,Köln,Łódź,1\n";

    assertThat(options(preview(text(file)))).containsExactly("Köln", "Łódź");
    assertThat(
            options(
                preview(
                    new SourceFile(
                        "x.csv",
                        file.substring(1)
                            .replace("Łódź", "Bonn")
                            .getBytes(Charset.forName("windows-1252"))))))
        .containsExactly("Köln", "Bonn");
  }

  @Test
  void a_quotation_mark_that_is_not_closed_is_pointed_at() {
    Preview preview =
        preview(
            text("question,option 1,option 2,correct\nOne?,a,b,1\n\"Two?,a,b,1\nThree?,a,b,1\n"));

    assertThat(questions(preview)).hasSize(1);
    assertThat(messages(preview.quizzes().getFirst()))
        .containsExactly(
            "row 3: A quotation mark is not closed: what follows it may be in one cell.");
  }

  @Test
  void a_mark_for_inches_opens_no_cell() {
    Preview preview =
        preview(text("question,option 1,option 2,correct\nHow wide?,5\" wide,b,1\nTwo?,a,b,1\n"));

    assertThat(questions(preview)).hasSize(2);
    assertThat(messages(preview.quizzes().getFirst())).isEmpty();
  }

  @Test
  void a_row_of_more_cells_than_any_program_writes_is_refused() {
    Preview preview =
        preview(text("question,option 1,option 2,correct\nOne?,a,b,1" + ",".repeat(20_000)));

    assertThat(preview.quizzes()).isEmpty();
  }

  @Test
  void gimkits_right_answer_is_not_always_the_first() {
    String rows =
        IntStream.range(0, 20)
            .mapToObj(i -> "Question %d,right,wrong,false,no\n".formatted(i))
            .collect(Collectors.joining());
    Preview preview =
        preview(
            text(
                "Gimkit Spreadsheet Import Template,,,,\n"
                    + "Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2"
                    + " (Optional),Incorrect Answer 3 (Optional)\n"
                    + rows));

    assertThat(keys(preview)).containsOnly("right").hasSize(20);
    assertThat(questions(preview))
        .extracting(question -> question.at("/options/0/correct").asBoolean())
        .contains(true, false);
  }

  @Test
  void gimkits_other_template_is_for_answers_that_are_typed() {
    Preview preview =
        preview(
            text(
                """
                Gimkit Spreadsheet Import Template 2,
                Question,Correct Answer
                Two and two?,4
                None?,
                """));

    assertThat(questions(preview).getFirst().path("accepted"))
        .extracting(JsonNode::asText)
        .containsExactly("4");
    assertThat(messages(preview.refused())).containsExactly("row 4: There is no correct answer.");
  }

  @Test
  void a_template_of_wayground_has_kinds_of_its_own() {
    String header =
        "Question Text;Question Type;Option 1;Option 2;Option 3;Option 4;Option 5;Correct Answer;"
            + "Time in seconds;Image Link;Answer explanation";
    SourceFile file =
        Workbooks.withTexts(
            header,
            "Text of the question;Question Type (default is Multiple Choice);Text for option"
                + " 1;;;;;1;;;",
            "One?;Multiple Choice;a;b;;;;2;30;;Since b.",
            "Some?;Checkbox;a;b;c;;;1,3;900;https://pictures.example/fox.jpg;",
            "Word?;Fill-in-the-Blank;Danube;Donau;;;;;20;;",
            "Opinion?;Poll;a;b;;;;;20;;",
            "Say;Open-Ended;;;;;;;60;;",
            "Paint;Draw;;;;;;;60;;");
    Preview preview = preview(file);

    assertThat(found(file).parts().getFirst().format()).isEqualTo(FileFormat.WAYGROUND);
    assertThat(questions(preview))
        .extracting(question -> question.path("type").asText())
        .containsExactly("single", "multiple", "text", "poll", "open");
    assertThat(questions(preview).getFirst().path("explanation").asText()).isEqualTo("Since b.");
    assertThat(messages(preview.refused()))
        .containsExactly("row 8: Questions of type “Draw” are not to be had here.");
    assertThat(messages(preview.quizzes().getFirst()))
        .contains(
            "row 4: The picture “https://pictures.example/fox.jpg” was not fetched: add it"
                + " yourself.");
  }

  @Test
  void our_own_columns_have_nearly_all_kinds() {
    Preview preview =
        preview(
            text(
                """
                type,question,option 1,option 2,correct,time,points,tolerance,unit,body
                single,One?,a,b,2,20,double,,,
                true-false,Sun?,,,true,,,,,
                poll,Which?,a,b,,,,,,
                text,Word?,,,Danube | Donau,,,,,
                number,How long?,,,2850,,,5%,km,
                order,In order,first,second,,,,,,
                match,Where?,Vienna = Danube,Cologne = Rhine,,,,,,
                word-cloud,What?,,,,,,,,
                open,Why?,,,,,,,,
                slide,Half-way,,,,,,,,Stretch.
                pin,Where?,,,,,,,,
                riddle,What?,,,,,,,,
                """));

    assertThat(questions(preview))
        .extracting(question -> question.path("type").asText())
        .containsExactly(
            "single",
            "true-false",
            "poll",
            "text",
            "number",
            "order",
            "match",
            "word-cloud",
            "open",
            "slide");
    assertThat(messages(preview.refused()))
        .containsExactly(
            "row 12: Questions of type “pin” have no place in a spreadsheet.",
            "row 13: There is no type “riddle” of questions.");
  }

  @Test
  void as_many_questions_as_a_quiz_has_are_one_and_one_more_are_two() {
    assertThat(preview(text(rows(100))).quizzes()).hasSize(1);

    Preview two = preview(text(rows(101)));

    assertThat(two.quizzes())
        .extracting(quiz -> quiz.content().title())
        .containsExactly("text (1 of 2)", "text (2 of 2)");
    assertThat(messages(two.quizzes().getFirst()))
        .containsExactly(
            ": There are 101 questions, and a quiz has at most 100: they became 2 quizzes.");
  }

  @Test
  void more_questions_than_an_import_takes_are_counted() {
    Preview preview = preview(text(rows(2003)));

    assertThat(preview.quizzes()).hasSize(20);
    assertThat(messages(preview.refused()))
        .containsExactly(": An import takes at most 2000 questions: 3 more left out.");
  }

  private static String rows(int count) {
    return "question,option 1,option 2,correct\n"
        + IntStream.range(0, count)
            .mapToObj(i -> "Question %d,a,b,1\n".formatted(i))
            .collect(Collectors.joining());
  }

  private static String header() {
    return "<row r='1'><c r='B1' t='str'><v>Question</v></c><c r='C1' t='str'><v>Answer 1</v></c>"
        + "<c r='D1' t='str'><v>Answer 2</v></c><c r='E1' t='str'><v>Answer 3</v></c>"
        + "<c r='F1' t='str'><v>Answer 4</v></c><c r='G1' t='str'><v>Time limit</v></c>"
        + "<c r='H1' t='str'><v>Correct answer(s)</v></c></row>";
  }

  private static String answers(int row) {
    return "<c r='C%1$d' t='str'><v>a</v></c><c r='D%1$d' t='str'><v>b</v></c><c r='E%1$d' t='str'><v>c</v></c>"
        .formatted(row);
  }

  private static List<String> keys(Preview preview) {
    return questions(preview).stream()
        .map(
            question ->
                question
                    .path("options")
                    .valueStream()
                    .filter(option -> option.path("correct").asBoolean())
                    .map(option -> option.path("text").asText())
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static List<String> options(Preview preview) {
    return questions(preview)
        .getFirst()
        .path("options")
        .valueStream()
        .map(option -> option.path("text").asText())
        .toList();
  }
}
